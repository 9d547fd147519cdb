// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels/table_views.h"

#include <cstdint>
#include <span>

namespace kinoscope::kernels {

/// predicted[i] = sigmoid(u·m + b_u + b_m + offset) · (high − low) + low for every pair of the batch.
void predict(const TableViews& tables, std::span<const std::int32_t> users, std::span<const std::int32_t> movies,
             std::span<float> predicted);

/// slopes[i] = d(mean squared error of the batch) / d(z_i), where z = u·m + b_u + b_m + offset. Returns that mean
/// squared error.
double error_slopes(const TableViews& tables, const RatingBatch& batch, std::span<float> slopes);

/// Adds every rating's share to the gradients of its two rows: slope · the other side's row, and the slope itself for
/// the biases. `user_row[i]` and `movie_row[i]` are the rows of the gradient tables to add to.
void add_gradients(const TableViews& tables, const RatingBatch& batch, std::span<const float> slopes,
                   std::span<const std::int32_t> user_row, std::span<const std::int32_t> movie_row,
                   const TableViews& gradients);

}  // namespace kinoscope::kernels
