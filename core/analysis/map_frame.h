// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/component_meaning.h"
#include "core/analysis/projection.h"
#include "core/model/snapshot.h"

#include <memory>
#include <vector>

namespace kinoscope {

/// What the axes of a map are.
enum class MapAxes {
    principal,  ///< the principal components of its films
    turned,     ///< those, turned or mirrored as a whole to come close to the map of an epoch before
    borrowed,   ///< the principal components of another epoch
};

/// All that the map of films needs of one epoch.
struct MapFrame {
    int epoch = 0;
    MapAxes axes = MapAxes::principal;
    int axes_epoch = 0;                      ///< whose principal components borrowed axes are
    Projection projection;                   ///< of all movie factors: n × min(3, k)
    Eigen::VectorXf mean;                    ///< k: the films' mean, which lies in the middle of the map
    std::vector<ComponentMeaning> meanings;  ///< one a component; empty where the films are not known
    Eigen::VectorXf movie_bias;              ///< n
    std::vector<int> by_bias;                ///< every MovieIndex, highest bias first, ties by lower index
};
using MapFramePtr = std::shared_ptr<const MapFrame>;

/// The frame's axes are its principal components. `movies`, where given, has a row for each factor row; it lets the
/// components get a meaning, and one that goes with the year or the number of ratings then rises with it: whatever the
/// seed, new films and those that are often rated lie right or above. Cost: that of `principal_components`; keep it off
/// the GUI thread. A single movie lies at the origin. Throws std::invalid_argument if k is 0 or a factor is not finite.
MapFrame make_map_frame(const FactorSnapshot& snapshot, const MovieTable* movies = nullptr);

/// The same, turned or mirrored as a whole to come as close to `before` as it can, so that one map glides into the
/// next: components of successive epochs change places and signs. The axes then span the principal components, but
/// need not be those; each explains what it explains. Maps of other films or components are not turned.
MapFrame make_aligned_frame(const FactorSnapshot& snapshot, const MapFrame& before, const MovieTable* movies = nullptr);

/// Where a vector of factors, of no film in particular, lies on the frame's map: one coordinate a component.
/// Throws std::invalid_argument for another k.
Eigen::VectorXf place_on_map(const MapFrame& frame, const Eigen::VectorXf& factors);

}  // namespace kinoscope
