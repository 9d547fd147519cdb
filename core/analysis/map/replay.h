// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/map_frame.h"

#include <optional>

namespace kinoscope {

/// Another epoch of the run whose map is `seen_from`, along the very same axes: nothing flips or swaps from one epoch
/// to the next, and what moves has been learned. Biases, the films' order by them and the explained variance are the
/// epoch's own. Nothing comes back where that map has no straight axes: `why_not` says so. Cost: O(n k + n log n).
/// Throws std::invalid_argument for tables of another shape or a factor that is not finite.
std::optional<MapFrame> make_replay_frame(const FactorSnapshot& epoch, const MapFrame& seen_from);

}  // namespace kinoscope
