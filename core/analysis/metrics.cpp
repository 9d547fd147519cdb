// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/metrics.h"

#include <cmath>

namespace kinoscope {

namespace {

HeldOutPrediction predict_row(const TrainedModel& model, const RatingTable& ratings, std::int32_t row)
{
    const auto index = static_cast<std::size_t>(row);
    const int user = ratings.user[index];
    const int movie = ratings.movie[index];
    return {user, movie, ratings.value[index], model.predict(user, movie)};
}

}  // namespace

ErrorMetrics prediction_errors(const TrainedModel& model, const RatingTable& ratings,
                               std::span<const std::int32_t> rows)
{
    if (rows.empty())
        return {};
    double squares = 0.0;
    double absolutes = 0.0;
    for (const std::int32_t row : rows) {
        const HeldOutPrediction prediction = predict_row(model, ratings, row);
        const double error = static_cast<double>(prediction.predicted) - static_cast<double>(prediction.real);
        squares += error * error;
        absolutes += std::abs(error);
    }
    const auto n = static_cast<double>(rows.size());
    return {squares / n, std::sqrt(squares / n), absolutes / n, static_cast<std::int64_t>(rows.size())};
}

std::vector<HeldOutPrediction> predict_rows(const TrainedModel& model, const RatingTable& ratings,
                                            std::span<const std::int32_t> rows)
{
    std::vector<HeldOutPrediction> predictions;
    predictions.reserve(rows.size());
    for (const std::int32_t row : rows)
        predictions.push_back(predict_row(model, ratings, row));
    return predictions;
}

}  // namespace kinoscope
