// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/model_analysis.h"

#include <cstddef>
#include <deque>
#include <vector>

namespace kinoscope {

/// Epochs that have been shown, as far as `most_bytes` go: those that were unused for longest go first.
class FrameCache {
public:
    static constexpr std::size_t most_bytes = std::size_t{32} << 20;

    /// Null if it is not there.
    ModelAnalysisPtr find(int epoch) const;
    /// As the one used last, and without those of epochs that are not in `epochs`, which is sorted: a cached analysis
    /// holds its tables, and those that the timeline gave up are let go here, too.
    void add(ModelAnalysisPtr analysis, const std::vector<int>& epochs);
    void clear() { m_analyses.clear(); }

private:
    std::deque<ModelAnalysisPtr> m_analyses;  // the longest unused first
};

}  // namespace kinoscope
