// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace kinoscope {

/// How much is learned between two beats of a run that is slowed down so that one can watch it; of SGD, batches are its
/// rounds.
enum class Pace { full, epoch, tenth, batch };

/// Four beats a second: slow enough for a map to move and be looked at.
inline constexpr std::chrono::milliseconds usual_beat{250};

/// Whether the next beat has to be waited for when `done` of an epoch's `batches` have been learned from, 0 and all of
/// them being the same moment. With fewer than ten batches, each is more than a tenth.
constexpr bool is_beat_due(Pace pace, int done, int batches)
{
    switch (pace) {
    case Pace::epoch: return done == 0;
    case Pace::tenth: return done == 0 || 10LL * done / batches != 10LL * (done - 1) / batches;
    case Pace::batch: return true;
    case Pace::full: break;
    }
    return false;
}

}  // namespace kinoscope
