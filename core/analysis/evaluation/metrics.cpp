// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/metrics.h"

#include "core/model/kernels/gradient.h"
#include "core/model/model_views.h"
#include "core/model/net/epoch_columns.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kinoscope {

namespace {

/// Calls take(rating, prediction) for every row, in order. Predicts by the SIMD kernel, some thousand rows at a time.
template <typename Take>
void for_each_prediction(const TrainedModel& model, const RatingTable& ratings, std::span<const std::int32_t> rows,
                         Take take)
{
    constexpr std::size_t block = 16'384;
    const TableViews views = views_of(model);
    EpochColumns columns;
    std::vector<float> predicted;
    for (std::size_t begin = 0; begin < rows.size(); begin += block) {
        const std::span<const std::int32_t> some = rows.subspan(begin, std::min(block, rows.size() - begin));
        columns.gather(ratings, some);
        const RatingBatch batch = columns.batch(0, some.size());
        predicted.resize(some.size());
        kernels::predict(views, batch.users, batch.movies, predicted);
        for (std::size_t i = 0; i < some.size(); ++i)
            take(Rating{batch.users[i], batch.movies[i], batch.ratings[i]}, predicted[i]);
    }
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
    for_each_prediction(model, ratings, rows, [&sum](const Rating& rating, float predicted) {
        sum.add(static_cast<double>(predicted), static_cast<double>(rating.value));
    });
    return sum.metrics();
}

ErrorMetrics clipped_prediction_errors(const TrainedModel& model, const RatingTable& ratings,
                                       std::span<const std::int32_t> rows, const RatingScale& scale)
{
    ErrorSum sum;
    for_each_prediction(model, ratings, rows, [&](const Rating& rating, float predicted) {
        sum.add(std::clamp(static_cast<double>(predicted), scale.min, scale.max), static_cast<double>(rating.value));
    });
    return sum.metrics();
}

std::vector<float> predictions_of(const TrainedModel& model, const RatingTable& ratings,
                                  std::span<const std::int32_t> rows)
{
    std::vector<float> predictions;
    predictions.reserve(rows.size());
    for_each_prediction(model, ratings, rows,
                        [&predictions](const Rating&, float predicted) { predictions.push_back(predicted); });
    return predictions;
}

std::vector<HeldOutPrediction> predict_rows(const TrainedModel& model, const RatingTable& ratings,
                                            std::span<const std::int32_t> rows)
{
    std::vector<HeldOutPrediction> predictions;
    predictions.reserve(rows.size());
    for_each_prediction(model, ratings, rows, [&predictions](const Rating& rating, float predicted) {
        predictions.push_back({rating.user, rating.movie, rating.value, predicted});
    });
    return predictions;
}

std::vector<HeldOutPrediction> shown_rows(std::vector<HeldOutPrediction> rows, const RatingScale& scale)
{
    for (HeldOutPrediction& row : rows) {
        row.real = static_cast<float>(shown_rating(scale, static_cast<double>(row.real)));
        row.predicted = static_cast<float>(shown_rating(scale, static_cast<double>(row.predicted)));
    }
    return rows;
}

}  // namespace kinoscope
