// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <cstdint>
#include <span>

namespace kinoscope {

/// Where predictions lie: low + (high − low) · sigmoid(offset + u·m + b_u + b_m), in (low, high).
struct PredictionRange {
    float low = 0.0F;
    float high = 5.5F;
    float offset = 0.0F;
};

/// Of pairs: what is predicted is the probability that a person has a film rather than one drawn beside it.
inline constexpr PredictionRange probability_range{0.0F, 1.0F, 0.0F};

/// The range that goes with a scale of ratings: from 0 to range_factor × the highest rating where the scale begins at 0
/// or above; else the scale, widened at both ends by (range_factor − 1) × its width. With `mean_start` the offset is
/// the logit of the place of the mean of `rows` in that range, so that a model of zeros predicts the mean; without, 0.
PredictionRange prediction_range(const TrainingSettings& settings, const RatingScale& scale, const RatingTable& ratings,
                                 std::span<const std::int32_t> rows);

}  // namespace kinoscope
