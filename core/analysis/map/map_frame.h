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

/// Maps of the same films that a new one lies like. Null for none; those of other films are passed over.
struct EarlierMaps {
    const MapFrame* shown = nullptr;  ///< what is seen before it
    /// That of a run that has ended: what a new run learns comes to lie like it again, even though its random start,
    /// which is seen in between, has no direction in common with it.
    const MapFrame* settled = nullptr;
};

/// The frame of films that a projection has laid out. `movies`, where given, has a row for each factor row; it lets the
/// axes get a meaning.
///
/// Straight axes stay what they are, and in their order, but each is mirrored where that lets it clearly go with the
/// same axis of the settled map or else of the one that is shown (`directions_along`). Where neither is clear, as of
/// the first map, one that goes with the year or the number of ratings rises with it: new films and those that are
/// often rated lie right or above. A map without straight axes, whose directions mean nothing, is turned as a whole to
/// come as close to the one that is shown as it can.
MapFrame make_frame(Projection projection, const FactorSnapshot& snapshot, const MovieTable* movies = nullptr,
                    const EarlierMaps& earlier = {});

/// The frame whose axes are the principal components of its films: n × min(3, k), the one that explains most first,
/// whatever earlier maps have. Cost: that of `principal_components`; keep it off the GUI thread. A single movie lies at
/// the origin. Throws std::invalid_argument if k is 0 or a factor is not finite.
MapFrame make_map_frame(const FactorSnapshot& snapshot, const MovieTable* movies = nullptr,
                        const EarlierMaps& earlier = {});

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
