// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/torch_module.h"

#include <fmt/format.h>

#include <exception>
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
    return *reinterpret_cast<const TorchModule* (*)()>(entry)();
}

}  // namespace

const TorchModule& torch_module()
{
    static const TorchModule& module = load();
    return module;
}

TorchPreload::TorchPreload()
    : m_thread([] {
          try {
              torch_module();
          } catch (const std::exception&) {  // said when it is needed
          }
      })
{
}

}  // namespace kinoscope
