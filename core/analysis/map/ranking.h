// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <Eigen/Core>

#include <vector>

namespace kinoscope {

enum class Order { highest_first, lowest_first };

/// MovieIndex of the `k` movies of highest (or lowest) bias, best first; ties by lower index. k is clamped to
/// the number of movies.
std::vector<int> rank_by_bias(const Eigen::VectorXf& movie_bias, int k, Order order);

/// MovieIndex of the `k` most rated movies; ties by lower index.
std::vector<int> most_rated(const MovieTable& movies, int k);

/// A title and its ratings, movies of the same title taken together (MovieLens 100K lists 18 titles twice).
struct TitleCount {
    int movie = 0;    ///< MovieIndex of the most rated movie of that title
    int ratings = 0;  ///< ratings of all movies of that title
    int movies = 1;   ///< how many ids share it
};
/// The `k` most rated titles, as pandas' `ratings["title"].value_counts()[:k]`; ties by lower index.
std::vector<TitleCount> most_rated_titles(const MovieTable& movies, int k);

}  // namespace kinoscope
