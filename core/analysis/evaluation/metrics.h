// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/trained_model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// Errors of predictions against real ratings, each rating counted once.
struct ErrorMetrics {
    double mse = 0.0;
    double rmse = 0.0;
    double mae = 0.0;
    std::int64_t ratings = 0;
};

/// Adds up errors one at a time, in double.
class ErrorSum {
public:
    void add(double predicted, double real);
    /// All zero if nothing was added.
    ErrorMetrics metrics() const;

private:
    double m_squares = 0.0;
    double m_absolutes = 0.0;
    std::int64_t m_ratings = 0;
};

/// Over the given rows of `ratings`, predictions as the model gives them. All zero for no rows.
ErrorMetrics prediction_errors(const TrainedModel& model, const RatingTable& ratings,
                               std::span<const std::int32_t> rows);
/// The same with every prediction moved to the nearest end of `scale` if it lies outside: nobody gives 5.3 stars.
ErrorMetrics clipped_prediction_errors(const TrainedModel& model, const RatingTable& ratings,
                                       std::span<const std::int32_t> rows, const RatingScale& scale);

/// One held-out rating beside what the model says.
struct HeldOutPrediction {
    int user = 0;   ///< user index
    int movie = 0;  ///< MovieIndex
    float real = 0.0F;
    float predicted = 0.0F;
};
/// The model's prediction for each of the rows.
std::vector<float> predictions_of(const TrainedModel& model, const RatingTable& ratings,
                                  std::span<const std::int32_t> rows);
std::vector<HeldOutPrediction> predict_rows(const TrainedModel& model, const RatingTable& ratings,
                                            std::span<const std::int32_t> rows);
/// The same as people know them: on a scale on which low is good they are turned back.
std::vector<HeldOutPrediction> shown_rows(std::vector<HeldOutPrediction> rows, const RatingScale& scale);

}  // namespace kinoscope
