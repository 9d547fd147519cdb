// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/metrics.h"

#include <algorithm>
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

void ErrorSum::add(double predicted, double real)
{
    const double error = predicted - real;
    m_squares += error * error;
    m_absolutes += std::abs(error);
    ++m_ratings;
}

ErrorMetrics ErrorSum::metrics() const
{
    if (m_ratings == 0)
        return {};
    const auto n = static_cast<double>(m_ratings);
    return {m_squares / n, std::sqrt(m_squares / n), m_absolutes / n, m_ratings};
}

ErrorMetrics prediction_errors(const TrainedModel& model, const RatingTable& ratings,
                               std::span<const std::int32_t> rows)
{
    ErrorSum sum;
    for (const std::int32_t row : rows) {
        const HeldOutPrediction prediction = predict_row(model, ratings, row);
        sum.add(static_cast<double>(prediction.predicted), static_cast<double>(prediction.real));
    }
    return sum.metrics();
}

ErrorMetrics clipped_prediction_errors(const TrainedModel& model, const RatingTable& ratings,
                                       std::span<const std::int32_t> rows, const RatingScale& scale)
{
    ErrorSum sum;
    for (const std::int32_t row : rows) {
        const HeldOutPrediction prediction = predict_row(model, ratings, row);
        sum.add(std::clamp(static_cast<double>(prediction.predicted), scale.min, scale.max),
                static_cast<double>(prediction.real));
    }
    return sum.metrics();
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
