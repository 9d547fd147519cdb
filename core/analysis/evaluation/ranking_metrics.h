// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/model/trained_model.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace kinoscope {

/// How good the first `length` films are that a model would suggest to each person.
///
/// For each person the candidates are all films of the data set that the person has not rated in the training part, in
/// descending order of the score, equal scores by lower MovieIndex. The relevant ones are those that the person rated
/// in the test part with at least min + ¾ (max − min) of the scale (4 of 1 to 5). People without any are left out. What
/// a person never rated counts as not relevant, so that all figures are lower bounds and favour films that many have
/// seen.
struct RankingMetrics {
    int length = 10;
    double precision = 0.0;  ///< mean over people of (relevant among the first n) / n
    double recall = 0.0;     ///< mean over people of (relevant among the first n) / (relevant)
    /// Mean over people of DCG / best possible DCG, where a relevant film at place p (from 1) is worth 1 / log2(p + 1).
    /// Source: Järvelin and Kekäläinen, ACM TOIS 20(4), 2002, with gains of 0 and 1.
    double ndcg = 0.0;
    double coverage = 0.0;   ///< share of all films that are among the first n of at least one of these people
    std::int64_t users = 0;  ///< people who count
};

/// The rating from which a film counts as relevant.
double relevant_from(const RatingScale& scale);

/// Scores are the model's predictions (in their order: u·m + b_m). All figures are 0 if nobody counts.
/// Cost: O(users · movies · k). Throws std::invalid_argument for length < 1.
RankingMetrics ranking_metrics(const TrainedModel& model, const RatingTable& ratings, const DataSplit& split,
                               const RatingScale& scale, int length = 10);

/// What a model with co-watch tables ranks by: the logit of watching, w·m + c + d, + 0.7 × the predicted rating in
/// stars, 1 + 4 (r − min) / (max − min): what somebody like that watches, and likes. The weight is flat from 0.4 to 1.
inline constexpr float star_weight = 0.7F;
/// The same by that score. `model` has co-watch tables; throws std::invalid_argument if not.
RankingMetrics watch_ranking_metrics(const TrainedModel& model, const RatingTable& ratings, const DataSplit& split,
                                     const RatingScale& scale, int length = 10);

/// By any score: `score(user, values)` writes that of every film. For `users` people and `movies` films.
using ScoreFilms = std::function<void(std::size_t user, std::vector<float>& values)>;
RankingMetrics ranking_metrics(const ScoreFilms& score, std::size_t users, std::size_t movies,
                               const RatingTable& ratings, const DataSplit& split, const RatingScale& scale,
                               int length = 10);

/// In place of a scale where there are only pairs: each held-out pair is relevant, whatever its weight.
inline constexpr RatingScale all_relevant{0.0, 0.0, 0.0, false};

/// A list that is the same for everyone, but for what each has rated: scores are `movie_scores` (n_movies).
RankingMetrics ranking_metrics(const Eigen::VectorXf& movie_scores, const RatingTable& ratings, const DataSplit& split,
                               const RatingScale& scale, int length = 10);

}  // namespace kinoscope
