// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/model_analysis.h"

#include <utility>

namespace kinoscope {

namespace {

std::vector<int> ranks_in(const std::vector<int>& by_bias)
{
    std::vector<int> ranks(by_bias.size());
    int rank = 0;
    for (const int movie : by_bias)
        ranks[static_cast<std::size_t>(movie)] = ++rank;
    return ranks;
}

}  // namespace

ModelAnalysis::ModelAnalysis(FactorSnapshotPtr of, const MovieTable& movies)
    : snapshot(std::move(of)), frame(std::make_shared<const MapFrame>(make_map_frame(*snapshot, &movies))),
      bias_rank(ranks_in(frame->by_bias))
{
}

ModelAnalysis::ModelAnalysis(FactorSnapshotPtr of, MapFramePtr made)
    : snapshot(std::move(of)), frame(std::move(made)), bias_rank(ranks_in(frame->by_bias))
{
}

}  // namespace kinoscope
