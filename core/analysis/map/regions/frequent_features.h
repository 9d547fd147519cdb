// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/regions/feature_table.h"
#include "core/analysis/map/regions/log_odds.h"
#include "core/analysis/map/regions/share_ratio.h"

#include <memory>
#include <vector>

namespace kinoscope {

/// What one film has is no feature of a group.
inline constexpr int fewest_group_films = 2;

/// Something that is more frequent in a group of films than elsewhere.
struct FrequentFeature {
    RegionFeature feature;
    FeatureCount inside;     ///< films of the group that have it
    FeatureCount elsewhere;  ///< other films that do
    Interval times;          ///< so many times as frequent inside; see share_ratio_interval. Above 1
    double z = 0.0;          ///< see log_odds_z
    std::vector<int> films;  ///< those of the group that have it, ascending

    bool operator==(const FrequentFeature&) const = default;
};

/// What sets a group of films apart.
struct GroupFeatures {
    std::vector<FrequentFeature> features;  ///< the clearest first: by z; of equals the one of the lower number
    int compared = 0;                       ///< features that were looked at: those that enough of its films have
    int inside = 0;                         ///< films of the group
    int elsewhere = 0;                      ///< all others

    bool operator==(const GroupFeatures&) const = default;
};

using GroupFeaturesPtr = std::shared_ptr<const GroupFeatures>;

/// The genres, single decades and tags that are more frequent among `films` than among all others of `features`: those
/// that two of them have or more, and whose 95 % interval lies above 1. Each interval is for its feature alone: of many
/// that are looked at, a few lie above 1 by chance.
///
/// `films`: places in `features`, in any order, each once. Throws std::out_of_range for a place that is none. Cost:
/// O(films · what each has).
GroupFeatures frequent_features(const FeatureTable& features, const std::vector<int>& films);

}  // namespace kinoscope
