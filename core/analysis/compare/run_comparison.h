// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <stop_token>
#include <vector>

namespace kinoscope {

struct ComparisonControl {
    /// Films with fewer ratings keep much of their random start: they neither decide how the two are laid on each other
    /// nor are they listed. Where fewer than `fewest_films` have as many, all films count.
    int min_ratings = 20;
    int fewest_films = 10;
    int neighbours = 10;  ///< how many closest films of each are compared
    /// Neighbours are compared for so many films, the most rated ones: each costs a pass over both tables.
    int most_compared = 2000;
    std::stop_token stop;
};

/// A film in both runs.
struct ComparedFilm {
    int movie = 0;            ///< MovieIndex
    float moved = 0.0F;       ///< distance from before to after, in units of the spread
    float agreement = -1.0F;  ///< share of its closest films that both runs name, 0 … 1; −1 where that was not compared
};

/// Two runs on the same films, laid on each other.
///
/// Each run's factors are centred and divided by their spread (the root of the mean squared distance from the middle),
/// the shorter vectors filled up with zeros, and the second is turned onto the first (`procrustes_rotation`): what is
/// left between them is difference in what was learned, not in direction, mirror image or scale. Both are seen along
/// the principal axes of the first run, as in its `make_map_frame`, whatever projection the map of films has: only
/// along straight axes can both be seen. Cosine decides which films are closest.
struct RunComparison {
    Eigen::MatrixXf before;           ///< n × d, d = min(3, k): the first run's films
    Eigen::MatrixXf after;            ///< n × d: the second run's
    std::vector<ComparedFilm> films;  ///< those that count, by MovieIndex
    double shared = 0.0;              ///< share of the first run's variance that the second explains, 0 … 1 (R²)
    double agreement = 0.0;           ///< mean over the films for which it was compared; 0 without any
    int compared = 0;                 ///< films for which it was
};

/// Cost: O(n k² + k³) and `most_compared` · O(n k). Throws std::invalid_argument for tables of different length, an
/// empty one, or a factor that is not finite. After a stop the films that were not reached have no agreement.
RunComparison compare_runs(const FactorMatrix& before, const FactorMatrix& after, const MovieTable& movies,
                           const ComparisonControl& control = {});

}  // namespace kinoscope
