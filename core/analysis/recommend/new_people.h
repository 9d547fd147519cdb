// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// A data set in two: people to learn from, and a fifth of them to play those who come later.
struct NewPeopleSplit {
    DatasetPtr others;                ///< with the same films, their counts and means those of the whole
    std::vector<std::int32_t> users;  ///< those who are new, rows of the whole, ascending
    RatingTable ratings;              ///< theirs; `user` is the place in `users`
};
/// The new ones are the first fifth (rounded up) of `numpy_permutation(people, seed)`.
NewPeopleSplit draw_new_people(const Dataset& dataset, std::uint32_t seed);

/// How well people with so many ratings are known.
struct NewPeopleRow {
    int ratings = 5;          ///< that each gives, at random
    std::int64_t people = 0;  ///< with at least ten ratings more than that
    double ndcg = 0.0;  ///< at 10, see RankingMetrics: films from 4 of 1 … 5 among the ratings that are kept back
    double rmse = 0.0;  ///< of the ratings that are kept back, predictions clipped to the scale
    double most_rated_ndcg = 0.0;
    std::optional<double> item_knn_ndcg;  ///< none where it is too large a sum (ItemKnn::most_cost)
    double bias_rmse = 0.0;               ///< by biases of films and people (BiasBaseline)
    double interval_coverage = 0.0;       ///< share of the ratings kept back that lie within the stated deviation
};

struct NewPeopleControl {
    std::vector<int> counts{5, 10, 20};
    int threads = 0;       ///< 0: one for each core; changes no bit of the result
    std::stop_token stop;  ///< looked at between people: then the rows are those that are done
};

/// `model` was trained on `split.others`. Everybody's ratings are dealt by `numpy_permutation` with `seed` and the
/// place of the person; with 10 ratings they give the same 5 and five more. A row that nobody has enough ratings for is
/// left out. Throws std::invalid_argument for a model of pairs.
std::vector<NewPeopleRow> evaluate_new_people(const FoldInModel& model, const NewPeopleSplit& split, std::uint32_t seed,
                                              const NewPeopleControl& control = {});

}  // namespace kinoscope
