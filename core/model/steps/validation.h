// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace kinoscope {

class EmbeddingNet;
class RatingObjective;

/// The net's loss on `rows` of `ratings`: the mean over batches of `batch_size`, in the given order, of the batch's
/// mean loss. That is how the notebook counts: a smaller last batch weighs as much as the others.
double validation_loss(const EmbeddingNet& net, const RatingObjective& objective, const RatingTable& ratings,
                       std::span<const std::int32_t> rows, std::size_t batch_size);

}  // namespace kinoscope
