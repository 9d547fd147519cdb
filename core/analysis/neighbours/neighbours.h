// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/similarity.h"
#include "core/analysis/neighbours/tile_table.h"
#include "core/data/duplicates.h"
#include "core/data/movie.h"
#include "core/data/well_rated.h"
#include "core/model/trained_model.h"

#include <span>
#include <vector>

namespace kinoscope {

struct Neighbour {
    int movie = 0;            ///< MovieIndex
    float similarity = 0.0F;  ///< as the index's Similarity defines it

    bool operator==(const Neighbour&) const = default;
};

/// Answers "which movies are closest to this one" by the raw factors. Memory: 4 n k bytes.
class NeighbourIndex {
public:
    /// Copies `factors` (n × k), prepared for `similarity`.
    explicit NeighbourIndex(const FactorMatrix& factors, Similarity similarity = Similarity::cosine);

    int size() const { return static_cast<int>(m_table.size()); }
    Similarity similarity() const { return m_similarity; }
    /// The `k` most similar to `movie`, itself left out, descending; equal similarity by lower index. Where
    /// `movies` is given, only those with at least `min_ratings` ratings; where `duplicates` are, each film once, and
    /// `movie` under no id. Cost: O(n k + n log k).
    /// Throws std::out_of_range for a movie that is not there, std::invalid_argument for `movies` of another length.
    std::vector<Neighbour> nearest(int movie, int k, const MovieTable* movies = nullptr, int min_ratings = 0,
                                   const Duplicates* duplicates = nullptr) const;

    /// `nearest` of each of several movies, the same as one by one. For some tens of them it is several times as fast:
    /// the table is read once. Euclidean distances have no such short cut.
    std::vector<std::vector<Neighbour>> nearest_of(std::span<const int> movies_asked, int k,
                                                   const MovieTable* movies = nullptr, int min_ratings = 0,
                                                   const Duplicates* duplicates = nullptr) const;

private:
    /// Which movies may be listed.
    struct Filter {
        const MovieTable* movies = nullptr;
        int min_ratings = 0;
        const Duplicates* duplicates = nullptr;

        bool may_list(int other, int movie) const;
    };

    void check(int movie, const MovieTable* movies) const;
    std::vector<float> similarities(int movie) const;
    std::vector<float> interleaved(std::span<const int> movies_asked) const;

    Similarity m_similarity;
    TileTable m_table;  // rows as they are, or less their mean, or of length 1
};

}  // namespace kinoscope
