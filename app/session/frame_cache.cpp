// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/frame_cache.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

/// What an analysis takes beside the snapshot, which is the timeline's.
std::size_t analysis_bytes(const ModelAnalysis& analysis)
{
    const MapFrame& frame = *analysis.frame;
    const auto floats = static_cast<std::size_t>(frame.positions.size() + frame.movie_bias.size());
    return floats * sizeof(float) + (frame.by_bias.size() + analysis.bias_rank.size()) * sizeof(int);
}

}  // namespace

ModelAnalysisPtr FrameCache::find(int epoch) const
{
    const auto found = std::find_if(m_analyses.begin(), m_analyses.end(),
                                    [epoch](const ModelAnalysisPtr& one) { return one->frame->epoch == epoch; });
    return found == m_analyses.end() ? nullptr : *found;
}

void FrameCache::add(ModelAnalysisPtr analysis, const std::vector<int>& epochs)
{
    // The room is counted in analyses, as all of a data set take the same memory.
    const std::size_t room = std::max<std::size_t>(1, most_bytes / std::max<std::size_t>(1, analysis_bytes(*analysis)));
    std::erase_if(m_analyses, [&](const ModelAnalysisPtr& one) { return one->frame->epoch == analysis->frame->epoch; });
    m_analyses.push_back(std::move(analysis));
    std::erase_if(m_analyses, [&](const ModelAnalysisPtr& one) {
        return !std::binary_search(epochs.begin(), epochs.end(), one->frame->epoch);
    });
    while (m_analyses.size() > room)
        m_analyses.pop_front();
}

}  // namespace kinoscope
