// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/trained_model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// Errors of predictions against real ratings, each rating counted once, predictions not clipped.
struct ErrorMetrics {
    double mse = 0.0;
    double rmse = 0.0;
    double mae = 0.0;
    std::int64_t ratings = 0;
};

/// Over the given rows of `ratings`. All zero for no rows.
ErrorMetrics prediction_errors(const TrainedModel& model, const RatingTable& ratings,
                               std::span<const std::int32_t> rows);

/// One held-out rating beside what the model says.
struct HeldOutPrediction {
    int user = 0;   ///< user index
    int movie = 0;  ///< MovieIndex
    float real = 0.0F;
    float predicted = 0.0F;
};
std::vector<HeldOutPrediction> predict_rows(const TrainedModel& model, const RatingTable& ratings,
                                            std::span<const std::int32_t> rows);

}  // namespace kinoscope
