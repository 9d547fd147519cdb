// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

namespace kinoscope::ui {

/// How true the picture is that the map shows: which films are closest, wherever it shows them.
struct PictureTruth {
    double kept = 0.0;            ///< share of the closest films that are near on the picture, over all films
    std::optional<double> other;  ///< the same of the other picture; none: not known
    std::vector<float> shares;    ///< n: of each film's closest, those that are near it
    std::vector<int> closest;     ///< n × count, row = MovieIndex: closest first; −1 where there are fewer
    int count = 0;
};
using PictureTruthPtr = std::shared_ptr<const PictureTruth>;

}  // namespace kinoscope::ui
