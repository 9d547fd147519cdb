// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/model_analysis.h"

#include <utility>

namespace kinoscope {

ModelAnalysis::ModelAnalysis(FactorSnapshotPtr of, const MovieTable& movies)
    : snapshot(std::move(of)), frame(std::make_shared<const MapFrame>(make_map_frame(*snapshot, &movies))),
      bias_rank(frame->by_bias.size())
{
    int rank = 0;
    for (const int movie : frame->by_bias)
        bias_rank[static_cast<std::size_t>(movie)] = ++rank;
}

}  // namespace kinoscope
