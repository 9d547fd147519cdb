// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/regions/feature_table.h"
#include "core/analysis/map/regions/log_odds.h"
#include "core/data/item_column.h"
#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// Films whose factors point the same way, and what they are called.
struct Region {
    int parent = -1;         ///< the region of the coarser level that it lies in; −1 at the coarsest
    std::vector<int> films;  ///< MovieIndex, ascending; at least one
    /// Its name: one feature, or two that its films have both, such as Drama and 1940s. Empty where no feature is
    /// convincing: then it is called by the films of `best_known`. With these, no two regions of a level have the same.
    std::vector<RegionFeature> features;
    bool needs_film = false;  ///< another region of the level has the same features: the best-known film goes along
    FeatureCount inside;      ///< of its films, those that the features are true of
    FeatureCount elsewhere;   ///< of the films of all other regions
    /// MovieIndex of its two most rated films that the name is true of, or of the only one; each film once.
    std::vector<int> best_known;

    bool operator==(const Region&) const = default;
};

/// Regions that hold every film that is in any, each in one of them.
struct RegionLevel {
    std::vector<Region> regions;
    std::vector<int> of_film;  ///< n_movies: the region of each film, row = MovieIndex; −1 for none

    bool operator==(const RegionLevel&) const = default;
};

/// The coarsest level first; each region lies within one of the level before.
using RegionLevels = std::vector<RegionLevel>;

/// How regions are found.
struct RegionControl {
    int threads = 0;  ///< 0: one for each core; decides only how long it takes
    std::stop_token stop;
};

/// Regions of films in the space of factors (n_movies × k), by their cosine: up to 11, about 33 and about 99 in three
/// levels, as far as there are five films for each of the coarsest and ten for each of the others. A level that parts
/// nothing is left out.
///
/// Films with enough ratings (`placed_from`) whose factors are not all zero lie in regions; all others in none, and
/// without any there is no level. Names come from genres, decades (also up to three in a row) and the entries of
/// `columns` of words: see `convincing_names`. There is nothing random: equal input gives equal regions on any number
/// of threads. Nothing comes back if asked to stop. Cost: O(n k), and a second or less for 60,000 films. Throws
/// std::invalid_argument for a factor that is not finite or a movie table of another size.
std::optional<RegionLevels> find_regions(const FactorMatrix& factors, const MovieTable& movies,
                                         const std::vector<ItemColumn>& columns = {},
                                         const RegionControl& control = {});

}  // namespace kinoscope
