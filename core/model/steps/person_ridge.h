// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <cstddef>

namespace kinoscope {

/// What training makes small of one person's rows, the films' rows being what they are. With the person's n ratings r,
/// predictions p and, of all films, the co-watch logits z:
///     ½ Σ (p − r)² + ½ factors |u|² + ½ bias b_u²                                  over the n ratings, and
///     Σ log(1 + e^−z) + not_rated · Σ log(1 + e^z) + ½ watch_factors |w|² + ½ watch_bias c²
/// over the films that are rated, and over those that are not.
struct PersonRidge {
    double factors = 0.0;
    double bias = 0.0;
    double watch_factors = 0.0;
    double watch_bias = 0.0;
    double not_rated = 0.0;  ///< weight of each film that the person did not rate
};

/// Settings as a run's outcome has them, with the step resolved. `own_ratings` are n, all ratings of training
/// `training_ratings`. SGD decays a row once for each of its ratings, Adam at every step: there the ridge is the same
/// for everybody. Of pairs, whose model is what co-watch is elsewhere, the first two are 0.
PersonRidge person_ridge(const TrainingSettings& settings, Feedback feedback, std::size_t training_ratings,
                         std::size_t movies, std::size_t own_ratings);

}  // namespace kinoscope
