// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <cstddef>
#include <vector>

namespace kinoscope {

struct Neighbour {
    int movie = 0;            ///< MovieIndex
    float similarity = 0.0F;  ///< cosine, in [−1, 1]

    bool operator==(const Neighbour&) const = default;
};

/// Answers "which movies are closest to this one" by cosine similarity of the raw factors.
class NeighbourIndex {
public:
    /// Copies `factors` (n × k) with rows scaled to length 1; a row of zeros is similar to nothing (0).
    explicit NeighbourIndex(const FactorMatrix& factors);

    int size() const { return m_size; }
    /// The `k` most similar to `movie`, itself left out, descending; equal similarity by lower index. Where
    /// `movies` is given, only those with at least `min_ratings` ratings. Cost: O(n k + n log k).
    /// Throws std::out_of_range for a movie that is not there, std::invalid_argument for `movies` of another length.
    std::vector<Neighbour> nearest(int movie, int k, const MovieTable* movies = nullptr, int min_ratings = 0) const;

private:
    std::vector<float> unit_row(int movie) const;

    int m_size = 0;
    std::size_t m_factors = 0;   // k
    std::vector<float> m_tiles;  // rows of length 1 as kernels::tile_products wants them, padded with zero rows
};

}  // namespace kinoscope
