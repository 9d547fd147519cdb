// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/neighbours.h"

#include <span>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// How many seeds may be asked for.
inline constexpr int fewest_seeds = 2;
inline constexpr int most_seeds = 8;

/// A film that is among the closest to another in some of several models.
struct NeighbourCount {
    int movie = 0;            ///< MovieIndex
    int models = 0;           ///< how many of them have it in their list
    float similarity = 0.0F;  ///< mean over those

    bool operator==(const NeighbourCount&) const = default;
};

/// What several lists of the films closest to one have in common: each film of any of them, those of most lists first,
/// then by similarity, then by index.
std::vector<NeighbourCount> count_neighbours(std::span<const std::vector<Neighbour>> lists);

/// How much the lists of closest films agree between models that differ in nothing but their random start.
struct ListAgreement {
    struct Film {
        int movie = 0;       ///< MovieIndex
        double share = 0.0;  ///< of its list, mean over all pairs of models, in [0, 1]
    };

    double mean = 0.0;       ///< share of a list that two models have in common, mean over films and pairs
    double deviation = 0.0;  ///< standard deviation of the pairs' means (n − 1); 0 with a single pair
    int pairs = 0;
    std::vector<Film> films;  ///< those asked about, by index; empty if no film has enough ratings, or if stopped
};

/// Lists of closest films in several models of the same films.
class NeighbourStability {
public:
    /// Of more films than this, so many are asked about, evenly spread over the table: a mean over 2,000 lists of ten
    /// is known to about half a percent, and each list costs a pass over a model's table.
    static constexpr int mostFilms = 2000;

    /// Copies `tables` (each n × k), prepared for `similarity`; keeps `movies`. Lists have `length` films. Throws
    /// std::invalid_argument if a table has another number of rows than `movies`.
    NeighbourStability(std::span<const FactorMatrix> tables, MovieTablePtr movies, Similarity similarity,
                       int length = 10);

    int models() const { return static_cast<int>(m_indexes.size()); }
    Similarity similarity() const { return m_similarity; }
    /// The films with at least `min_ratings` ratings that are closest to `movie`, in each model; with `duplicates` as
    /// NeighbourIndex::nearest has it.
    std::vector<std::vector<Neighbour>> lists(int movie, int min_ratings, const Duplicates* duplicates = nullptr) const;
    /// Over the films with at least `min_ratings` ratings. Cost: that of a list for each film and model; looks at
    /// `stop` between films.
    ListAgreement agreement(int min_ratings, const std::stop_token& stop = {}) const;

private:
    std::vector<int> films(int min_ratings) const;

    std::vector<NeighbourIndex> m_indexes;
    MovieTablePtr m_movies;
    Similarity m_similarity;
    int m_length;
};

}  // namespace kinoscope
