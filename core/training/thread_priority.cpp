// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/thread_priority.h"

#include <sys/resource.h>

#include <algorithm>

namespace kinoscope {

void lower_thread_priority(Niceness niceness)
{
    // On Linux niceness belongs to the thread, and 0 names the calling one. If it fails, the work is done all the same.
    setpriority(PRIO_PROCESS, 0, std::max(static_cast<int>(niceness), getpriority(PRIO_PROCESS, 0)));
}

}  // namespace kinoscope
