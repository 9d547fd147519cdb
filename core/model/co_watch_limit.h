// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <cstddef>

namespace kinoscope {

/// Ratings up to which an automatic step is Adam on every parameter: its epochs grow with the square of the data.
inline constexpr std::size_t kMostForDense = 2'000'000;

/// Whether a run on so many ratings learns without the co-watch loss that `settings` ask for: only Adam on every
/// parameter learns it, which an automatic step no longer is by then.
inline bool leaves_out_co_watch(const TrainingSettings& settings, std::size_t ratings)
{
    return settings.co_watch > 0.0 && settings.step == StepKind::automatic && ratings > kMostForDense;
}

}  // namespace kinoscope
