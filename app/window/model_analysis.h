// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_frame.h"

#include <memory>
#include <vector>

namespace kinoscope {

/// What the views need of one state of the model.
struct ModelAnalysis {
    FactorSnapshotPtr snapshot;
    MapFramePtr frame;
    std::vector<int> bias_rank;  ///< row = MovieIndex; 1 is the best-liked film

    /// `movies`: the films of the snapshot's rows. The map is turned to follow that of `before`; without, its axes are
    /// principal components.
    ModelAnalysis(FactorSnapshotPtr snapshot, const MovieTable& movies, const ModelAnalysis* before);
};
using ModelAnalysisPtr = std::shared_ptr<const ModelAnalysis>;

}  // namespace kinoscope
