// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_frame.h"
#include "core/analysis/neighbours.h"

#include <memory>
#include <vector>

namespace kinoscope {

/// What the views need of one state of the model.
struct ModelAnalysis {
    MapFramePtr frame;
    NeighbourIndex neighbours;
    std::vector<int> bias_rank;  ///< row = MovieIndex; 1 is the best-liked film

    explicit ModelAnalysis(const FactorSnapshot& snapshot);
};
using ModelAnalysisPtr = std::shared_ptr<const ModelAnalysis>;

}  // namespace kinoscope
