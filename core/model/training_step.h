// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <cstdint>
#include <memory>
#include <span>

namespace kinoscope {

class EmbeddingNet;

/// One way to take a training step on an EmbeddingNet. All ways do the same mathematics: the gradient of the
/// batch's MSE plus weight decay, and Adam. Lives on the thread that trains.
class TrainingStep {
public:
    virtual ~TrainingStep() = default;

    /// Announces the epoch: row numbers into the rating table, in the order in which `take` walks them.
    virtual void begin_epoch(std::span<const std::int32_t> rows) = 0;
    /// Learns from rows [first, first + count) of the epoch. Returns their MSE before the step.
    virtual double take(std::size_t first, std::size_t count) = 0;
};

/// Autograd and `torch::optim::Adam`, any device. Keeps references to `net` and `ratings`.
std::unique_ptr<TrainingStep> make_reference_step(EmbeddingNet& net, const RatingTable& ratings,
                                                  const TrainingSettings& settings);

/// Squared errors of the net on `rows` of `ratings`, summed by batches of `batch_size` in the given order, as the
/// mean over batches of the batch MSE. No gradient is kept.
double validation_mse(const EmbeddingNet& net, const RatingTable& ratings, std::span<const std::int32_t> rows,
                      std::size_t batch_size);

/// LibTorch's own threads for the calling thread. Training uses one: more are slower on tables of this size, and one
/// gives the same sums on every machine.
void use_one_torch_thread();

}  // namespace kinoscope
