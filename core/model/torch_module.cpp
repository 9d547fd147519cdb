// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/torch_module.h"

#include <fmt/format.h>

#include <stdexcept>

#include <dlfcn.h>

namespace kinoscope {

namespace {

constexpr const char* library = KINOSCOPE_TORCH_LIBRARY;
constexpr const char* entry_point = "kinoscope_torch_module";

const TorchModule& load()
{
    // Without a slash in its name it is looked for where the program's run path points. Its symbols stay its own:
    // Debian's LibTorch brings a Qt 5 along, which must not meet our Qt 6.
    void* const handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
    void* const entry = handle == nullptr ? nullptr : dlsym(handle, entry_point);
    if (entry == nullptr)
        throw std::runtime_error(fmt::format("The part of Kinoscope that needs LibTorch, {}, cannot be loaded ({}). "
                                             "Install Kinoscope and LibTorch again.",
                                             library, dlerror()));
    const TorchModule* const module = reinterpret_cast<const TorchModule* (*)(const char*)>(entry)(KINOSCOPE_VERSION);
    if (module == nullptr)
        throw std::runtime_error(fmt::format("{} belongs to another version of Kinoscope than {}. Install Kinoscope "
                                             "again.",
                                             library, KINOSCOPE_VERSION));
    return *module;
}

}  // namespace

const TorchModule& torch_module()
{
    static const TorchModule& module = load();
    return module;
}

}  // namespace kinoscope
