// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kinoscope {

/// From now on the calling thread, and threads that it starts, work when nobody else wants the processor (nice 19).
/// There is no way back: for threads made for work that can wait.
void lower_thread_priority();

}  // namespace kinoscope
