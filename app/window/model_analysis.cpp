// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/model_analysis.h"

#include <utility>

namespace kinoscope {

namespace {

MapFramePtr frame_of(const FactorSnapshot& snapshot, const MovieTable& movies, const ModelAnalysis* before)
{
    return std::make_shared<const MapFrame>(before == nullptr
                                                ? make_map_frame(snapshot, &movies)
                                                : make_aligned_frame(snapshot, *before->frame, &movies));
}

}  // namespace

ModelAnalysis::ModelAnalysis(FactorSnapshotPtr of, const MovieTable& movies, const ModelAnalysis* before)
    : snapshot(std::move(of)), frame(frame_of(*snapshot, movies, before)),
      bias_rank(frame->by_bias.size())
{
    int rank = 0;
    for (const int movie : frame->by_bias)
        bias_rank[static_cast<std::size_t>(movie)] = ++rank;
}

}  // namespace kinoscope
