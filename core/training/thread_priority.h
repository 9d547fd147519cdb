// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kinoscope {

/// How far a thread stands back: a step is about a fifth of the processor's time, where others want it too.
enum class Niceness {
    behind_the_window = 5,  ///< the window is painted first, and the work soon after
    behind_clicks = 10,     ///< what a click waits for comes first, too
    when_idle = 19,         ///< work when nobody else wants the processor
};

/// From now on the calling thread, and threads that it starts, stand back for others.
/// There is no way back: for threads made for work that can wait.
void lower_thread_priority(Niceness niceness);

}  // namespace kinoscope
