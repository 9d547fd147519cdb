// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/baselines.h"

namespace kinoscope {

namespace {

/// One half of a pass: b[i] = Σ (r − mean − other) / (strength + count) over i's rows.
void solve(const RatingTable& ratings, std::span<const std::int32_t> rows, double mean, double strength,
           std::int32_t Rating::*index, std::vector<double>& bias, std::int32_t Rating::*other_index,
           const std::vector<double>& other)
{
    std::vector<double> weight(bias.size(), strength);
    bias.assign(bias.size(), 0.0);
    for (const std::int32_t row : rows) {
        const Rating& rating = ratings[static_cast<std::size_t>(row)];
        const auto own = static_cast<std::size_t>(rating.*index);
        bias[own] += static_cast<double>(rating.value) - mean - other[static_cast<std::size_t>(rating.*other_index)];
        weight[own] += 1.0;
    }
    for (std::size_t i = 0; i < bias.size(); ++i)
        bias[i] = weight[i] > 0.0 ? bias[i] / weight[i] : 0.0;
}

}  // namespace

GlobalMean fit_global_mean(const RatingTable& ratings, std::span<const std::int32_t> rows)
{
    double sum = 0.0;
    for (const std::int32_t row : rows)
        sum += static_cast<double>(ratings[static_cast<std::size_t>(row)].value);
    return {rows.empty() ? 0.0 : sum / static_cast<double>(rows.size())};
}

FilmMean fit_film_mean(const RatingTable& ratings, std::span<const std::int32_t> rows, std::size_t movies)
{
    std::vector<double> sum(movies, 0.0);
    std::vector<std::int64_t> count(movies, 0);
    for (const std::int32_t row : rows) {
        const auto movie = static_cast<std::size_t>(ratings[static_cast<std::size_t>(row)].movie);
        sum[movie] += static_cast<double>(ratings[static_cast<std::size_t>(row)].value);
        ++count[movie];
    }
    const double mean = fit_global_mean(ratings, rows).mean;
    for (std::size_t movie = 0; movie < movies; ++movie)
        sum[movie] = count[movie] == 0 ? mean : sum[movie] / static_cast<double>(count[movie]);
    return {std::move(sum)};
}

BiasBaseline fit_biases(const RatingTable& ratings, std::span<const std::int32_t> rows, std::size_t users,
                        std::size_t movies, double user_strength, double movie_strength, int passes,
                        const std::stop_token& stop)
{
    BiasBaseline fitted{fit_global_mean(ratings, rows).mean, std::vector<double>(users, 0.0),
                        std::vector<double>(movies, 0.0)};
    for (int pass = 0; pass < passes && !stop.stop_requested(); ++pass) {
        solve(ratings, rows, fitted.mean, movie_strength, &Rating::movie, fitted.movie, &Rating::user, fitted.user);
        solve(ratings, rows, fitted.mean, user_strength, &Rating::user, fitted.user, &Rating::movie, fitted.movie);
    }
    return fitted;
}

}  // namespace kinoscope
