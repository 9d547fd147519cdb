// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/map_frame.h"

#include <memory>
#include <vector>

namespace kinoscope {

/// What the views need of one state of the model.
struct ModelAnalysis {
    FactorSnapshotPtr snapshot;
    MapFramePtr frame;
    std::vector<int> bias_rank;  ///< row = MovieIndex; 1 is the best-liked film

    /// `movies`: the films of the snapshot's rows.
    ModelAnalysis(FactorSnapshotPtr snapshot, const MovieTable& movies);
    /// With a frame of the snapshot that was made otherwise.
    ModelAnalysis(FactorSnapshotPtr snapshot, MapFramePtr frame);
};
using ModelAnalysisPtr = std::shared_ptr<const ModelAnalysis>;

}  // namespace kinoscope
