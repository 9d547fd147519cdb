// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"

#include "core/analysis/baselines.h"

#include <algorithm>

namespace kinoscope {

namespace {

/// Training and validation rows together: nothing of the test part.
DataSplit without_validation(const DataSplit& split)
{
    DataSplit known = split;
    known.train.insert(known.train.end(), split.validation.begin(), split.validation.end());
    known.validation.clear();
    return known;
}

Eigen::VectorXf as_scores(const std::vector<double>& values)
{
    Eigen::VectorXf scores(static_cast<Eigen::Index>(values.size()));
    std::transform(values.begin(), values.end(), scores.begin(),
                   [](double value) { return static_cast<float>(value); });
    return scores;
}

Eigen::VectorXf training_counts(const RatingTable& ratings, const DataSplit& split, Eigen::Index movies)
{
    Eigen::VectorXf counts = Eigen::VectorXf::Zero(movies);
    for (const std::int32_t row : split.train)
        counts(ratings[static_cast<std::size_t>(row)].movie) += 1.0F;
    return counts;
}

}  // namespace

Evaluation evaluate(const TrainedModel& model, const RatingTable& ratings, const DataSplit& given,
                    const RatingScale& scale)
{
    const DataSplit split = without_validation(given);
    const auto errors = [&](const auto& predictor) {
        return error_report(predictions_of(predictor, ratings, split.test), ratings, split.train, split.test, scale);
    };
    Evaluation result{{}, relevant_from(scale)};
    if (split.train.empty()) {
        result.rows.push_back({"model", errors(model), std::nullopt});
        return result;
    }
    const auto rank = [&](const auto& scores) { return ranking_metrics(scores, ratings, split, scale); };
    const auto users = static_cast<std::size_t>(model.user_factors.rows());
    const auto movies = static_cast<std::size_t>(model.movie_factors.rows());
    const BiasBaseline biases = fit_biases(ratings, split.train, users, movies);
    const FilmMean means = fit_film_mean(ratings, split.train, movies);
    result.rows.push_back({"model", errors(model), rank(model)});
    result.rows.push_back({"film and person biases", errors(biases), rank(as_scores(biases.movie))});
    result.rows.push_back({"film mean", errors(means), rank(as_scores(means.mean))});
    result.rows.push_back({"global mean", errors(fit_global_mean(ratings, split.train)), std::nullopt});
    result.rows.push_back(
        {"most rated", std::nullopt, rank(training_counts(ratings, split, static_cast<Eigen::Index>(movies)))});
    return result;
}

}  // namespace kinoscope
