// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/devices.h"

#include "core/model/co_watch_limit.h"
#include "core/model/torch_module.h"

#include <fmt/format.h>

#include <stdexcept>

#include <dlfcn.h>

namespace kinoscope {

namespace {

constexpr std::size_t most_for_sparse = 10'000'000;

/// Without it LibTorch, which takes a while to load, need not be asked.
bool has_nvidia_driver()
{
    static const bool found = dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL) != nullptr;
    return found;
}

}  // namespace

CudaSupport cuda_support()
{
    if (!has_nvidia_driver())
        return {false, "This machine has no NVIDIA driver; training on the CPU works without it."};
    return torch_module().cuda_support();
}

Device resolve_device(Device wanted)
{
    if (wanted == Device::cpu)
        return Device::cpu;
    const CudaSupport cuda = cuda_support();
    if (wanted == Device::cuda && !cuda.available)
        throw std::invalid_argument("CUDA is not available: " + cuda.reason + " Choose cpu or auto.");
    return cuda.available ? Device::cuda : Device::cpu;
}

StepKind resolve_step(StepKind wanted, Device device, std::size_t ratings)
{
    const bool cuda = device == Device::cuda;
    if (wanted == StepKind::automatic) {
        if (cuda)
            return StepKind::tensor;
        if (ratings <= kMostForDense)
            return StepKind::fast;
        return ratings <= most_for_sparse ? StepKind::sparse : StepKind::sgd;
    }
    const Backend backend = backend_of(wanted);
    if (cuda && backend != Backend::autograd && backend != Backend::tensors)
        throw std::invalid_argument(
            fmt::format("The {} step is for the CPU only. On CUDA choose auto, tensor or reference.", name_of(wanted)));
    return wanted;
}

TrainingSettings resolve(TrainingSettings settings, std::size_t ratings)
{
    if (leaves_out_co_watch(settings, ratings))
        settings.co_watch = 0.0;
    if (settings.co_watch > 0.0) {
        if (settings.device == Device::automatic)
            settings.device = Device::cpu;
        if (settings.step == StepKind::automatic)
            settings.step = StepKind::fast;
        if (const std::string problem = settings.validate(); !problem.empty())
            throw std::invalid_argument(problem);
    }
    settings.device = resolve_device(settings.device);
    settings.step = resolve_step(settings.step, settings.device, ratings);
    return settings;
}

}  // namespace kinoscope
