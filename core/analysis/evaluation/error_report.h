// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation/metrics.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// Errors on the held-out ratings of one value, or of neighbouring ones: where a model is too high, and where too low.
struct ValueErrors {
    float value = 0.0F;  ///< the real rating; the mean of several
    float low = 0.0F;    ///< the lowest and the highest of them: both are `value` where there is one
    float high = 0.0F;
    double predicted = 0.0;  ///< mean of the clipped predictions
    ErrorMetrics clipped;
};

/// Errors on films that have from `least` to `most` training ratings.
struct CountErrors {
    std::int32_t least = 0;
    std::int32_t most = 0;  ///< 2^31 − 1 in the last band
    ErrorMetrics clipped;
};

/// Predictions from `low` to below `high` beside what the ratings were: a column of the heat map of predicted against
/// real, and a point of the calibration line (good where `real` is near `predicted`).
struct PredictionBin {
    double low = 0.0;
    double high = 0.0;
    double predicted = 0.0;  ///< mean of the clipped predictions; 0 in an empty bin
    double real = 0.0;       ///< mean of the ratings; 0 in an empty bin
    std::int64_t ratings = 0;
    std::vector<std::int64_t> counts;  ///< ratings of each value, in the order of ErrorReport::by_value
};

/// More values than these are grouped: nobody reads a table of a hundred rows.
inline constexpr std::size_t most_value_rows = 12;

/// How far predictions are from the held-out ratings, as a whole and in parts.
struct ErrorReport {
    ErrorMetrics clipped;               ///< predictions moved into the scale, as in most published figures
    ErrorMetrics unclipped;             ///< predictions as they come
    std::vector<ValueErrors> by_value;  ///< ascending, only values that occur; at most `most_value_rows`
    double value_width = 0.0;           ///< of the groups of values, which begin at multiples; 0: each value alone
    std::vector<PredictionBin> by_prediction;  ///< 20 bins of equal width over the scale, ascending; empty ones too
    std::vector<CountErrors> by_count;  ///< 0, 1–4, 5–19, 20–49, 50–99, 100–199, 200 and more; empty bands too
};

/// `predicted[i]` belongs to `ratings` row `test[i]`; how often a film was rated is counted over the rows `train`.
/// Throws std::invalid_argument if the lengths differ.
ErrorReport error_report(std::span<const float> predicted, const RatingTable& ratings,
                         std::span<const std::int32_t> train, std::span<const std::int32_t> test,
                         const RatingScale& scale);

/// The same in ratings as people know them: on a scale on which low is good all are turned back, and stand in ascending
/// order again.
ErrorReport shown_report(ErrorReport report, const RatingScale& scale);

/// What a baseline's `predict(user, movie)` says of each row. For a TrainedModel metrics.h has its own.
template <typename Model>
std::vector<float> predictions_of(const Model& model, const RatingTable& ratings, std::span<const std::int32_t> rows)
{
    std::vector<float> predicted;
    predicted.reserve(rows.size());
    for (const std::int32_t row : rows) {
        const auto at = static_cast<std::size_t>(row);
        predicted.push_back(static_cast<float>(model.predict(ratings[at].user, ratings[at].movie)));
    }
    return predicted;
}

}  // namespace kinoscope
