// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/neighbours.h"
#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <vector>

namespace kinoscope {

/// Which films are looked for around a place.
struct PlaceQuery {
    Similarity similarity = Similarity::cosine;
    int count = 10;
    int min_ratings = 0;
    bool farthest = false;      ///< the least similar instead of the most similar
    std::vector<int> left_out;  ///< MovieIndex of films that are not to be listed, such as those the place is made of
    /// Where given, each film is listed once, and those left out under no id.
    const Duplicates* duplicates = nullptr;
};

/// The films most similar to any place in the space of factors (or least), best first; of equals those of lower index.
///
/// `factors` is n × k, `place` has k numbers, and the similarity is that of NeighbourIndex, to which it agrees to 1e-5.
/// Cost: O(n k), in double and without an index: for one place now and then. Throws std::invalid_argument where lengths
/// do not fit.
std::vector<Neighbour> films_around(const FactorMatrix& factors, const Eigen::RowVectorXf& place,
                                    const MovieTable& movies, const PlaceQuery& query);

}  // namespace kinoscope
