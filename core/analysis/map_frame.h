// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/projection.h"
#include "core/training/progress.h"

#include <memory>
#include <vector>

namespace kinoscope {

/// All that the map of films needs of one epoch.
struct MapFrame {
    int epoch = 0;
    Projection projection;       ///< of all movie factors: n × min(3, k)
    Eigen::VectorXf movie_bias;  ///< n
    std::vector<int> by_bias;    ///< every MovieIndex, highest bias first, ties by lower index
};
using MapFramePtr = std::shared_ptr<const MapFrame>;

/// Cost: that of `principal_components`; keep it off the GUI thread. A single movie lies at the origin.
/// Throws std::invalid_argument if k is 0 or a factor is not finite.
MapFrame make_map_frame(const FactorSnapshot& snapshot);

}  // namespace kinoscope
