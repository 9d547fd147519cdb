// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/torch_module.h"

#include <filesystem>
#include <string>
#include <system_error>

#include <dlfcn.h>

namespace kinoscope {

namespace {

constexpr const char* library = "kinoscope-torch.so";
constexpr const char* entry_point = "kinoscope_torch_module";

/// Beside the program, as it is built, or where it is installed. Found by the program's own place and never by a search
/// path, which somebody else could put a library into.
std::string path_of_library()
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    const std::filesystem::path beside = folder / library;
    return std::filesystem::exists(beside, error) ? beside : folder / KINOSCOPE_MODULES / library;
}

const TorchModule& load()
{
    const std::string path = path_of_library();
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        throw TorchMissing(
            KINOSCOPE_TEXT("core", "This run needs LibTorch, and the part of Kinoscope that works with it is not "
                                   "installed. Install Kinoscope again (Debian package kinoscope), or train with "
                                   "the preset Balanced, which does without."),
            path);
    // Its symbols stay its own: Debian's LibTorch brings a Qt 5 along, which must not meet our Qt 6.
    void* const handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* const entry = handle == nullptr ? nullptr : dlsym(handle, entry_point);
    if (entry == nullptr)
        throw TorchMissing(
            KINOSCOPE_TEXT("core", "This run needs LibTorch, which cannot be loaded. Install LibTorch (Debian "
                                   "package libtorch-dev) and Kinoscope again, or train with the preset Balanced, "
                                   "which does without."),
            dlerror());
    const TorchModule* const module = reinterpret_cast<const TorchModule* (*)(const char*)>(entry)(KINOSCOPE_VERSION);
    if (module == nullptr)
        throw TorchMissing(
            KINOSCOPE_TEXT("core", "The part of Kinoscope that works with LibTorch belongs to another version. "
                                   "Install Kinoscope again (Debian package kinoscope), or train with the preset "
                                   "Balanced, which does without."),
            path);
    return *module;
}

}  // namespace

const TorchModule& torch_module()
{
    static const TorchModule& module = load();
    return module;
}

}  // namespace kinoscope
