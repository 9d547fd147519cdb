// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope::ui {

/// How true the map's pictures are, and which films are closest, wherever they are shown.
struct PictureTruth {
    /// Share of the closest films that are near on the picture, over all films; none: not known.
    std::optional<double> components;
    std::optional<double> neighbours;
    std::vector<float> shares;  ///< n: of each film's closest, those that are near it on the picture that is seen
    std::vector<int> closest;   ///< n × count, row = MovieIndex: closest first; −1 where there are fewer
    int count = 0;
};
using PictureTruthPtr = std::shared_ptr<const PictureTruth>;

}  // namespace kinoscope::ui
