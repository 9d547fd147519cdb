// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/torch_module.h"
#include "core/torch/steps.h"
#include "core/torch/torch_net.h"
#include "core/torch/torch_random.h"

#include <torch/cuda.h>

#include <ATen/Context.h>
#include <ATen/Parallel.h>

#include <string_view>

namespace kinoscope {

namespace {

class Module final : public TorchModule {
public:
    CudaSupport cuda_support() const override
    {
        if (!at::Context::hasCUDA() && !torch::cuda::is_available())
            return {false, "This build of LibTorch has no CUDA; training on the CPU works without it."};
        if (!torch::cuda::is_available())
            return {false, "LibTorch finds no CUDA graphics card on this machine."};
        return {true, {}};
    }

    std::unique_ptr<NotebookRandom> make_random(std::uint64_t seed) const override
    {
        return std::make_unique<TorchRandom>(seed);
    }

    std::unique_ptr<EmbeddingNet> make_net(EmbeddingShape shape, double init_std, double bias_std,
                                           const PredictionRange& range, NotebookRandom& random,
                                           Device device) const override
    {
        at::set_num_threads(1);
        return std::make_unique<TorchNet>(shape, init_std, bias_std, range, static_cast<TorchRandom&>(random), device);
    }

    std::unique_ptr<TrainingStep> make_reference_step(EmbeddingNet& net, const RatingTable& ratings,
                                                      const TrainingSettings& settings) const override
    {
        return kinoscope::make_reference_step(static_cast<TorchNet&>(net), ratings, settings);
    }

    std::unique_ptr<TrainingStep> make_tensor_step(EmbeddingNet& net, const RatingTable& ratings,
                                                   const TrainingSettings& settings) const override
    {
        return kinoscope::make_tensor_step(static_cast<TorchNet&>(net), ratings, settings);
    }
};

}  // namespace

}  // namespace kinoscope

/// What core looks for in this library. Null for a program of another version, whose classes may lie otherwise.
extern "C" __attribute__((visibility("default"))) const kinoscope::TorchModule*
kinoscope_torch_module(const char* version)
{
    static const kinoscope::Module module;
    return std::string_view(version) == KINOSCOPE_VERSION ? &module : nullptr;
}
