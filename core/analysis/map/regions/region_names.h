// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/regions/feature_table.h"
#include "core/analysis/map/regions/log_odds.h"

#include <vector>

namespace kinoscope {

/// The z-score from which a feature is convincing.
inline constexpr double convincing_z = 2.5;
/// The same of each of two features that make a name together: less would say nothing about the films.
inline constexpr double convincing_part_z = 1.64;
/// A name is true of this share of the films at least, and of so many times the share that it is true of elsewhere.
inline constexpr double least_true_share = 0.5;
inline constexpr double least_true_ratio = 2.0;
/// And of so many films at least: fewer are examples, not a kind.
inline constexpr int fewest_films = 3;

/// What a group of films may be called by: one feature, or two that films of the group have both.
struct FeatureName {
    std::vector<int> features;  ///< one or two, ascending: genres come first, then decades, then tags. None: no name
    FeatureCount inside;        ///< films of the group that have all of them
    FeatureCount elsewhere;     ///< other films that do
    double z = 0.0;             ///< see log_odds_z
    bool shared = false;        ///< whether another group is called by the same features alone

    bool operator==(const FeatureName&) const = default;
};

/// All names that are convincing and true of a group of films, highest z first; of equals the one of lower features.
/// A period of several decades is named only if each of them is more frequent among these films than elsewhere.
/// `films`: places in `features`, each once.
std::vector<FeatureName> convincing_names(const FeatureTable& features, const std::vector<int>& films);

/// A name for each of several groups. The most convincing name of all goes to its group, then the next one of a group
/// without a name that nobody has. Who finds all of theirs taken gets the best one of a single feature, marked as
/// shared; where there is none, no name. `given` has a name where a group has one already, as from a coarser level of
/// which it was not parted.
std::vector<FeatureName> distinct_names(const std::vector<std::vector<FeatureName>>& names,
                                        std::vector<FeatureName> given);

}  // namespace kinoscope
