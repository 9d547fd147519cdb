// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/devices.h"

#include <torch/cuda.h>

#include <ATen/Context.h>

#include <stdexcept>

namespace kinoscope {

CudaSupport cuda_support()
{
    if (!at::Context::hasCUDA() && !torch::cuda::is_available())
        return {false, "This build of LibTorch has no CUDA; training on the CPU works without it."};
    if (!torch::cuda::is_available())
        return {false, "LibTorch finds no CUDA graphics card on this machine."};
    return {true, {}};
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

StepKind resolve_step(StepKind wanted)
{
    return wanted == StepKind::automatic ? StepKind::reference : wanted;
}

}  // namespace kinoscope
