// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/evaluation.h"

#include "core/analysis/evaluation/baselines.h"
#include "core/analysis/evaluation/item_knn.h"
#include "core/data/message.h"

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

Eigen::VectorXf popularity_scores(const RatingTable& ratings, const DataSplit& split, Eigen::Index movies)
{
    Eigen::VectorXf counts = Eigen::VectorXf::Zero(movies);
    for (const std::int32_t row : split.train)
        counts(ratings[static_cast<std::size_t>(row)].movie) += 1.0F;
    return counts;
}

// Regularisation of the biases: Surprise's for Koren's baseline.
constexpr double user_strength = 15.0;
constexpr double movie_strength = 10.0;
constexpr int passes = 10;
constexpr const char* biases_name = KINOSCOPE_TEXT("core", "film and person biases");
constexpr const char* film_mean_name = KINOSCOPE_TEXT("core", "film mean");

}  // namespace

Evaluation evaluate(const TrainedModel& model, const RatingTable& ratings, const DataSplit& given,
                    const RatingScale& scale, const EvaluationControl& control)
{
    const DataSplit split = without_validation(given);
    const auto errors = [&](const auto& predictor) {
        return shown_report(
            error_report(predictions_of(predictor, ratings, split.test), ratings, split.train, split.test, scale),
            scale);
    };
    Evaluation result{{}, shown_rating(scale, relevant_from(scale)), scale.low_is_good};
    if (split.train.empty()) {
        result.rows.push_back({KINOSCOPE_TEXT("core", "model"), errors(model), std::nullopt});
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
    add(biases_name, [&] {
        const BiasBaseline biases =
            fit_biases(ratings, split.train, users, movies, user_strength, movie_strength, passes, control.stop);
        return Figures{errors(biases), rank(as_scores(biases.movie))};
    });
    add(film_mean_name, [&] {
        const FilmMean means = fit_film_mean(ratings, split.train, movies);
        return Figures{errors(means), rank(as_scores(means.mean))};
    });
    add(KINOSCOPE_TEXT("core", "global mean"), [&] {
        return Figures{errors(fit_global_mean(ratings, split.train)), std::nullopt};
    });
    if (control.ranking && model.watch)
        add(co_watch_row, [&]() -> Figures {
            if (control.stop.stop_requested())
                return {};
            return {std::nullopt, watch_ranking_metrics(model, ratings, split, scale)};
        });
    if (control.ranking)
        add(most_rated_row, [&] {
            return Figures{std::nullopt, rank(popularity_scores(ratings, split, static_cast<Eigen::Index>(movies)))};
        });
    return result;
}

Evaluation evaluate_pairs(const TrainedModel& model, const RatingTable& pairs, const DataSplit& given,
                          const EvaluationControl& control)
{
    const DataSplit split = without_validation(given);
    const auto users = static_cast<std::size_t>(model.user_factors.rows());
    const auto movies = static_cast<std::size_t>(model.movie_factors.rows());
    Evaluation result{{}, 0.0};
    const auto add = [&](const char* name, const auto& rank) {
        if (control.ranking && !split.train.empty() && !control.stop.stop_requested())
            result.rows.push_back({name, std::nullopt, rank()});
    };
    add("model", [&] { return ranking_metrics(model, pairs, split, all_relevant); });
    if (ItemKnn::cost(pairs, split.train, users) <= ItemKnn::most_cost)
        add(item_knn_row, [&] {
            const ItemKnn nearest(pairs, split.train, users, movies);
            const auto score = [&](std::size_t user, std::vector<float>& values) { nearest.score(user, values); };
            return ranking_metrics(score, users, movies, pairs, split, all_relevant);
        });
    add(most_popular_row, [&] {
        return ranking_metrics(popularity_scores(pairs, split, static_cast<Eigen::Index>(movies)), pairs, split,
                               all_relevant);
    });
    return result;
}

Evaluation evaluate(const TrainedModel& model, const RatingTable& ratings, const DataSplit& split,
                    const RatingScale& scale, Feedback feedback, const EvaluationControl& control)
{
    return feedback == Feedback::pairs ? evaluate_pairs(model, ratings, split, control)
                                       : evaluate(model, ratings, split, scale, control);
}

}  // namespace kinoscope
