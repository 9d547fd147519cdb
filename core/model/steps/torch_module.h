// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/message.h"
#include "core/model/net/embedding_net.h"
#include "core/model/steps/devices.h"
#include "core/model/steps/notebook_random.h"
#include "core/model/steps/training_step.h"

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace kinoscope {

/// All of Kinoscope that needs LibTorch: a shared library (core/torch) that is loaded when the first run begins.
/// LibTorch's libraries take a third of a second to load, and whoever looks at a saved model never needs them.
class TorchModule {
public:
    virtual ~TorchModule() = default;

    virtual CudaSupport cuda_support() const = 0;
    virtual std::unique_ptr<NotebookRandom> make_random(std::uint64_t seed) const = 0;
    /// Draws the factors from N(0, init_std) and the biases from N(0, bias_std) in the notebook's order: user factors,
    /// user bias, movie factors, movie bias. `random` is one of this module's; `device` is resolved. From then on
    /// LibTorch uses one thread for the calling thread's work: more are slower on tables of this size, and one gives
    /// the same sums on every machine.
    virtual std::unique_ptr<EmbeddingNet> make_net(EmbeddingShape shape, double init_std, double bias_std,
                                                   const PredictionRange& range, NotebookRandom& random,
                                                   Device device) const = 0;
    /// Autograd and `torch::optim::Adam`, any device. `net` is one of this module's.
    virtual std::unique_ptr<TrainingStep> make_reference_step(EmbeddingNet& net, const RatingTable& ratings,
                                                              const TrainingSettings& settings) const = 0;
    /// Closed-form gradient and Adam in tensor operations, any device. The epoch's order lies on the device, and
    /// nothing waits for it before loss_sum(). `net` is one of this module's.
    virtual std::unique_ptr<TrainingStep> make_tensor_step(EmbeddingNet& net, const RatingTable& ratings,
                                                           const TrainingSettings& settings) const = 0;
};

/// The module cannot be loaded: its message is a sentence that says what to do.
class TorchMissing : public Explained<std::runtime_error> {
public:
    TorchMissing(const Message& why, std::string where) : Explained(why), m_detail(std::move(where)) {}

    /// A path, or the linker's words: no help to whoever wants to train, but to whoever looks after the machine.
    const std::string& detail() const { return m_detail; }

private:
    std::string m_detail;
};

/// Loads the module at the first call, on the calling thread; safe from several. It stays loaded. Throws TorchMissing;
/// the next call tries again.
const TorchModule& torch_module();

}  // namespace kinoscope
