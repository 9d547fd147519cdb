// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels/table_views.h"

#include <cstdint>
#include <span>

namespace kinoscope::kernels {

/// Who watched what, and what else there was. Group i is about person users[i] and the films films[first[i]] …
/// films[first[i + 1] − 1]: the first of them was watched (y = 1), the others were not (y = 0).
struct SampledGroups {
    std::span<const std::int32_t> users;
    std::span<const std::uint32_t> first;  ///< one longer than `users`
    std::span<const std::int32_t> films;   ///< no group is empty
};

/// slopes[j] = scale · (sigmoid(z) − y) for every film, where z = u·m + b_u + b_m: the slope of
/// scale · Σ (log(1 + e^z) − y z), the logistic loss of telling watched from not watched.
void sampled_slopes(const TableViews& tables, const SampledGroups& groups, float scale, std::span<float> slopes);

/// Adds every film's share to the gradients of its two rows and two biases: slope · the other side's row, and the
/// slope itself for the biases.
void add_sampled_gradients(const TableViews& tables, const SampledGroups& groups, std::span<const float> slopes,
                           const TableViews& gradients);

}  // namespace kinoscope::kernels
