// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace kinoscope {

// What a prediction is worth is seen beside those that need no model. Each is fitted on the training rows alone.

/// Every rating is predicted to be the mean of the training ratings.
struct GlobalMean {
    double mean = 0.0;

    double predict(int /*user*/, int /*movie*/) const { return mean; }
};

/// Every rating of a film is predicted to be the film's mean; of a film without training ratings, the global mean.
struct FilmMean {
    std::vector<double> mean;  ///< row = MovieIndex

    double predict(int /*user*/, int movie) const { return mean[static_cast<std::size_t>(movie)]; }
};

/// mean + what the person gives more than others + what the film gets more than others.
struct BiasBaseline {
    double mean = 0.0;
    std::vector<double> user;   ///< row = user index; 0 without training ratings
    std::vector<double> movie;  ///< row = MovieIndex; 0 without training ratings

    double predict(int user_index, int movie_index) const
    {
        return mean + user[static_cast<std::size_t>(user_index)] + movie[static_cast<std::size_t>(movie_index)];
    }
};

/// Mean 0 for no rows.
GlobalMean fit_global_mean(const RatingTable& ratings, std::span<const std::int32_t> rows);
FilmMean fit_film_mean(const RatingTable& ratings, std::span<const std::int32_t> rows, std::size_t movies);

/// The biases are pulled towards 0 as if a person had 15 more ratings, and a film 10 more, that are just as expected:
/// they nearly minimise Σ (r − mean − b_u − b_m)² + 15 Σ b_u² + 10 Σ b_m², by ten passes that solve for all films, then
/// for all people. Sources: Koren, Factor in the Neighbors, ACM TKDD 4(1), 2010, section 2.1; the strengths and the
/// number of passes are those of Surprise's BaselineOnly (Hug, JOSS 5(52), 2020). A stop ends it after the pass.
BiasBaseline fit_biases(const RatingTable& ratings, std::span<const std::int32_t> rows, std::size_t users,
                        std::size_t movies, double user_strength = 15.0, double movie_strength = 10.0, int passes = 10,
                        const std::stop_token& stop = {});

}  // namespace kinoscope
