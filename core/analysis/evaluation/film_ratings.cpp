// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/film_ratings.h"

#include "core/analysis/evaluation/metrics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace kinoscope {

namespace {

/// A scale cut into places, each with the rating in its middle.
struct Levels {
    double first = 0.0;
    double width = 1.0;
    int count = 1;
};

Levels levels_of(const RatingScale& scale)
{
    const double extent = scale.max - scale.min;
    if (!(extent > 0.0))
        return {scale.min, 1.0, 1};
    if (scale.step > 0.0 && extent / scale.step < RatingHistograms::mostLevels - 0.5)
        return {scale.min, scale.step, static_cast<int>(std::lround(extent / scale.step)) + 1};
    const double width = extent / RatingHistograms::ranges;
    return {scale.min + width / 2.0, width, RatingHistograms::ranges};
}

}  // namespace

RatingHistograms rating_histograms(const Dataset& dataset)
{
    const Levels levels = levels_of(dataset.scale);
    RatingHistograms histograms;
    for (int level = 0; level < levels.count; ++level)
        histograms.levels.push_back(levels.first + level * levels.width);
    histograms.counts.setZero(static_cast<Eigen::Index>(dataset.movies.size()), levels.count);
    for (const Rating& rating : dataset.ratings) {
        const auto level = std::lround((static_cast<double>(rating.value) - levels.first) / levels.width);
        ++histograms.counts(rating.movie, std::clamp(level, 0L, static_cast<long>(levels.count) - 1));
    }
    return histograms;
}

Eigen::VectorXf mean_predictions(const TrainedModel& model, const Dataset& dataset, const std::stop_token& stop)
{
    constexpr std::size_t block = 65'536;
    const auto movies = static_cast<Eigen::Index>(dataset.movies.size());
    if (model.movie_bias.size() != movies ||
        model.user_bias.size() != static_cast<Eigen::Index>(dataset.user_ids.size()))
        throw std::invalid_argument("The model and the data set are of different people or films.");
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(movies);
    Eigen::VectorXd counts = Eigen::VectorXd::Zero(movies);
    std::vector<std::int32_t> rows;
    for (std::size_t begin = 0; begin < dataset.ratings.size(); begin += block) {
        if (stop.stop_requested())
            return {};
        rows.resize(std::min(block, dataset.ratings.size() - begin));
        std::iota(rows.begin(), rows.end(), static_cast<std::int32_t>(begin));
        const std::vector<float> predictions = predictions_of(model, dataset.ratings, rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::int32_t movie = dataset.ratings[begin + i].movie;
            sums(movie) += static_cast<double>(predictions[i]);
            counts(movie) += 1.0;
        }
    }
    return (sums.array() / counts.array().max(1.0)).matrix().cast<float>();
}

}  // namespace kinoscope
