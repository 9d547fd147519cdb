// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/devices.h"

#include "core/data/message.h"
#include "core/model/steps/torch_module.h"

#include <stdexcept>

#include <dlfcn.h>

namespace kinoscope {

namespace {

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
        return {false,
                KINOSCOPE_TEXT("core", "This machine has no NVIDIA driver; training on the CPU works without it.")};
    return torch_module().cuda_support();
}

Device resolve_device(Device wanted)
{
    if (wanted == Device::cpu)
        return Device::cpu;
    const CudaSupport cuda = cuda_support();
    if (wanted == Device::cuda && !cuda.available)
        throw Explained<std::invalid_argument>(
            {KINOSCOPE_TEXT("core", "CUDA is not available: %1 Choose cpu or auto."), {cuda.reason}});
    return cuda.available ? Device::cuda : Device::cpu;
}

StepKind resolve_step(const TrainingSettings& settings, Device device, std::size_t ratings)
{
    const StepKind wanted = settings.step;
    const bool cuda = device == Device::cuda;
    if (wanted == StepKind::automatic) {
        if (cuda)
            return StepKind::tensor;
        return settings.mean_start == 0 && ratings <= most_for_dense ? StepKind::fast : StepKind::sgd;
    }
    const Backend backend = backend_of(wanted);
    if (cuda && backend != Backend::autograd && backend != Backend::tensors)
        throw Explained<std::invalid_argument>(
            {KINOSCOPE_TEXT("core", "The %1 step is for the CPU only. On CUDA choose auto, tensor or reference."),
             {as_is(std::string(name_of(wanted)))}});
    return wanted;
}

TrainingSettings resolve(TrainingSettings settings, std::size_t ratings)
{
    if (settings.co_watch > 0.0) {
        if (settings.device == Device::automatic)
            settings.device = Device::cpu;
        if (const std::string problem = settings.validate(); !problem.empty())
            throw std::invalid_argument(problem);
    }
    settings.device = resolve_device(settings.device);
    settings.step = resolve_step(settings, settings.device, ratings);
    return settings;
}

TrainingSettings resolve(const TrainingSettings& settings, const Dataset& dataset)
{
    if (dataset.feedback == Feedback::ratings)
        return resolve(settings, dataset.ratings.size());
    if (!settings.learns_pairs())
        throw Explained<std::invalid_argument>(
            {KINOSCOPE_TEXT(
                 "core", "%1 needs ratings, and there are none here, only who has what. Choose the preset Balanced."),
             {settings.mean_start == 0
                  ? Message(KINOSCOPE_TEXT("core", "The preset Notebook"))
                  : Message(KINOSCOPE_TEXT("core", "The step %1"), {as_is(std::string(name_of(settings.step)))})}});
    if (settings.device == Device::cuda)
        throw Explained<std::invalid_argument>(Message(KINOSCOPE_TEXT(
            "core", "Data without ratings can only be trained on the CPU. Choose the device auto or cpu.")));
    TrainingSettings resolved = settings;
    resolved.device = Device::cpu;
    resolved.step = StepKind::sgd;
    return resolved;
}

}  // namespace kinoscope
