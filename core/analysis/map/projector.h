// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/map_frame.h"

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

namespace kinoscope {

struct ProjectionControl {
    EarlierMaps earlier;  ///< which `make_frame` goes by; a layout may start from the one that is shown, too
    std::stop_token stop;
    /// Gets the share that is done, on the thread that projects. It never falls, and ends at 1 unless that was given
    /// up.
    std::function<void(double share)> progress;
    /// Gets where films lie so far, n × d, now and then, on the thread that projects, from a projector that lays them
    /// out in steps. They are not turned yet: `make_frame` turns them as the map that comes out.
    std::function<void(const Eigen::MatrixXf& positions)> positions = {};
};

/// A way to lay films on a map.
///
/// To add one, write its `lay_out` in a file of its own, give it a row in `projectors`, and a test. What takes longer
/// than some hundredths of a second looks at `stop` that often, and reports progress.
struct Projector {
    using Layout = std::optional<Projection>(const FactorSnapshot& snapshot, const MovieTable* movies,
                                             const ProjectionControl& control);

    std::string key;         ///< in settings; unique, lower case
    std::string label;       ///< for people
    bool is_linear = false;  ///< whether its projections have linear axes
    /// Lays out the films of the snapshot: n × d, d from 1 to 3. `movies` may be null. Nothing comes back if it gave up
    /// on being asked to stop. Equal input gives equal output. Throws std::invalid_argument for what it cannot lay out.
    std::function<Layout> lay_out;

    /// The frame that `make_frame` makes of what was laid out; nothing if that was given up. Throws what `lay_out`
    /// does, and std::logic_error if that gives other than it says.
    std::optional<MapFrame> project(const FactorSnapshot& snapshot, const MovieTable* movies = nullptr,
                                    const ProjectionControl& control = {}) const;
};

/// All that there are, what is used unless somebody wants another first.
std::span<const Projector> projectors();

/// Null for an unknown key.
const Projector* find_projector(std::string_view key);

}  // namespace kinoscope
