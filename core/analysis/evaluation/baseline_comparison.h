// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/message.h"
#include "core/data/split.h"
#include "core/model/settings.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace kinoscope {

/// A model beside what needs no model, as it was while it was trained: root mean squared errors of predictions as they
/// are on the ratings that `measured_on` names, all learned from the same ratings. Of pairs, mean logistic losses on
/// those (pair_loss.h), and only popularity beside the model.
struct BaselineComparison {
    std::string measured_on;  ///< "folds", "validation" or "test"; empty: nothing was compared
    double model = 0.0;
    double global_mean = 0.0;
    double film_mean = 0.0;
    double biases = 0.0;  ///< of films and people
    Feedback feedback = Feedback::ratings;
    double popularity = 0.0;  ///< of pairs

    double best() const;  ///< the least of the baselines
    /// Of that one: "global mean", "film mean", "film and person biases" or "popularity".
    std::string_view best_name() const;
    /// Whether the best baseline does better by more than a thousandth.
    bool model_is_worse() const;
};

/// `model_mse` is the kept epoch's validation loss. Of folds, the mean over the ratings of all. Cost: ten passes over
/// the training ratings.
BaselineComparison compare_with_baselines(const RatingTable& ratings, const DataSplit& split, std::size_t users,
                                          std::size_t movies, double model_mse);

/// The same on the test rows, all predictions clipped to the scale, as the test error is: `model_rmse` is that error.
/// The baselines are fitted on all that is not tested on, as `evaluate` has them. Of pairs nothing is compared.
BaselineComparison compare_on_test(const Dataset& dataset, const DataSplit& split, double model_rmse);

/// One sentence about a model that is worse, and what to do; else nothing.
std::string baseline_warning(const BaselineComparison& comparison, const TrainingSettings& settings);

/// Why nothing can be learned from `rows` of `ratings`, as a sentence for people; empty where something can: people of
/// whom nobody rated two things, all ratings alike (which those of pairs may be), fewer than two people or things.
Message why_nothing_to_learn(const RatingTable& ratings, std::span<const std::int32_t> rows,
                             Feedback feedback = Feedback::ratings);
/// Of all ratings; also where, of pairs, everybody has everything.
Message why_nothing_to_learn(const RatingTable& ratings, Feedback feedback = Feedback::ratings);

}  // namespace kinoscope
