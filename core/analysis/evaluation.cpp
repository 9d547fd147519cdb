// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"

#include "core/analysis/baselines.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

/// Training and validation rows together: nothing of the test part. In ascending order: a split is shuffled, and to
/// walk 25 million ratings in random order takes several times as long.
DataSplit without_validation(const DataSplit& split)
{
    DataSplit known = split;
    known.train.insert(known.train.end(), split.validation.begin(), split.validation.end());
    known.validation.clear();
    std::sort(known.train.begin(), known.train.end());
    std::sort(known.test.begin(), known.test.end());
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
                    const RatingScale& scale, const EvaluationControl& control)
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
    const auto rank = [&](const auto& scores) -> std::optional<RankingMetrics> {
        if (!control.ranking || control.stop.stop_requested())
            return std::nullopt;
        return ranking_metrics(scores, ratings, split, scale);
    };
    const auto users = static_cast<std::size_t>(model.user_factors.rows());
    const auto movies = static_cast<std::size_t>(model.movie_factors.rows());
    const auto add = [&](const char* name, const auto& row) {
        if (control.stop.stop_requested())
            return;
        auto [row_errors, row_ranking] = row();
        result.rows.push_back({name, std::move(row_errors), std::move(row_ranking)});
    };
    using Figures = std::pair<std::optional<ErrorReport>, std::optional<RankingMetrics>>;
    add("model", [&] { return Figures{errors(model), rank(model)}; });
    add("film and person biases", [&] {
        const BiasBaseline biases = fit_biases(ratings, split.train, users, movies, 15.0, 10.0, 10, control.stop);
        return Figures{errors(biases), rank(as_scores(biases.movie))};
    });
    add("film mean", [&] {
        const FilmMean means = fit_film_mean(ratings, split.train, movies);
        return Figures{errors(means), rank(as_scores(means.mean))};
    });
    add("global mean", [&] { return Figures{errors(fit_global_mean(ratings, split.train)), std::nullopt}; });
    if (control.ranking)
        add("most rated", [&] {
            return Figures{std::nullopt, rank(training_counts(ratings, split, static_cast<Eigen::Index>(movies)))};
        });
    return result;
}

}  // namespace kinoscope
