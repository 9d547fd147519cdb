// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/duplicates.h"
#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <Eigen/Core>

#include <optional>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// How the quality of a map is computed.
struct MapQualityControl {
    int threads = 0;  ///< 0: one for each core; decides only how long it takes
    std::stop_token stop;
};

/// The films closest to each film by its factors, whatever a map shows.
struct ClosestFilms {
    int count = 0;                ///< films that are looked for
    std::vector<int> films;       ///< n × count, row = MovieIndex: closest first; −1 where there are fewer
    std::vector<int> candidates;  ///< films that may be listed, ascending
    std::vector<int> left_out;    ///< n: the film that is this one, but for its id: listed under neither; −1 for none

    const int* row(int film) const { return films.data() + static_cast<std::ptrdiff_t>(film) * count; }
};

/// The `count` closest of each film (n × k factors), as NeighbourIndex finds them by cosine. Listed are well-rated
/// films only (all without `movies`), and each once where `duplicates` are given. Nothing comes back if asked to stop.
/// Cost: O(n² k). Throws std::invalid_argument for a movie table of another size.
std::optional<ClosestFilms> closest_films(const FactorMatrix& factors, const MovieTable* movies = nullptr,
                                          const Duplicates* duplicates = nullptr, int count = 10,
                                          const MapQualityControl& control = {});

/// How many of the closest films are near on a picture, too: neighbourhood preservation.
struct NeighbourhoodPreservation {
    /// n: the share of each film's closest that are among as many films nearest to it on the picture, in [0, 1]; 1
    /// where there is no other film.
    std::vector<float> shares;
    double mean = 1.0;  ///< over the films that may be listed
};

/// That of films at `positions` (n × 2, the two axes that are seen). Looked at are the same films that `closest` lists.
/// Nothing comes back if asked to stop. Cost: O(n log n), some microseconds a film. Throws std::invalid_argument for
/// positions of other films or that are not finite.
std::optional<NeighbourhoodPreservation> neighbourhood_preservation(const ClosestFilms& closest,
                                                                    const Eigen::MatrixXf& positions,
                                                                    const MapQualityControl& control = {});

/// Trustworthiness: 1 if the `count` films nearest to each film on the picture are its closest by cosine, less the
/// further they are from that; about .5 for a picture by chance. With r(i, j) the place of j in the order of all films
/// by closeness to i, it is 1 − 2 / (n k (2n − 3k − 1)) Σ_i Σ_j max(0, r(i, j) − k) over the k nearest j on the
/// picture.
///
/// `factors` (n × k) and `positions` (n × 2) are of the same films, and all of them count. In double, and equal to
/// scikit-learn's `trustworthiness(factors, positions, n_neighbors=count, metric="cosine")` but where films lie
/// equally close. Nothing comes back if asked to stop. Cost: O(n² k). Throws std::invalid_argument unless
/// 0 < count < n / 2, for positions of other films, and for numbers that are not finite.
/// Source: Venna and Kaski, "Neighborhood Preservation in Nonlinear Projection Methods", ICANN 2001.
std::optional<double> trustworthiness(const FactorMatrix& factors, const Eigen::MatrixXf& positions, int count = 10,
                                      const MapQualityControl& control = {});

}  // namespace kinoscope
