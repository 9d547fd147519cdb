// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/component_meaning.h"
#include "core/analysis/map/projection.h"
#include "core/model/snapshot.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace kinoscope {

/// All that the map of films needs of one epoch.
struct MapFrame {
    int epoch = 0;
    Eigen::MatrixXf positions;               ///< of all films: n × d, d from 1 to 3
    std::optional<LinearAxes> linear;        ///< if the films lie along straight directions
    std::vector<ComponentMeaning> meanings;  ///< one a column of the positions; empty where the films are not known
    Eigen::VectorXf movie_bias;              ///< n
    std::vector<int> by_bias;                ///< every MovieIndex, highest bias first, ties by lower index
};
using MapFramePtr = std::shared_ptr<const MapFrame>;

/// The frame of films that a projection has laid out. `movies`, where given, has a row for each factor row; it lets the
/// axes get a meaning. One that goes with the year or the number of ratings then rises with it: whatever the seed, new
/// films and those that are often rated lie right or above.
///
/// With a frame `before`, the map is instead turned or mirrored as a whole to come as close to that as it can, so that
/// one map glides into the next: components of successive epochs change places and signs. Maps of other films or with
/// other components are not turned.
MapFrame make_frame(Projection projection, const FactorSnapshot& snapshot, const MovieTable* movies = nullptr,
                    const MapFrame* before = nullptr);

/// The frame whose axes are the principal components of its films: n × min(3, k). Cost: that of `principal_components`;
/// keep it off the GUI thread. A single movie lies at the origin. Throws std::invalid_argument if k is 0 or a factor is
/// not finite.
MapFrame make_map_frame(const FactorSnapshot& snapshot, const MovieTable* movies = nullptr);

/// The same, turned to glide from `before`. The axes then span the principal components, but need not be those; each
/// explains what it explains.
MapFrame make_aligned_frame(const FactorSnapshot& snapshot, const MapFrame& before, const MovieTable* movies = nullptr);

/// Where a vector of factors, of no film in particular, lies on the frame's map: one coordinate a component. Nowhere
/// where the map has no straight axes: `why_not` says so. Throws std::invalid_argument for another k.
std::optional<Eigen::VectorXf> place_on_map(const MapFrame& frame, const Eigen::VectorXf& factors);

/// What only a map with straight axes can show.
enum class LinearFeature {
    place_of_vector,  ///< where a vector lies that is no film's, as of a blend
    spread,           ///< how far films move from seed to seed
    earlier_epochs,   ///< other epochs, along the same axes
};

/// Why the frame's map cannot show it: a sentence that a user reads; empty where it can.
std::string_view why_not(const MapFrame& frame, LinearFeature feature);

}  // namespace kinoscope
