// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/progress.h"

namespace kinoscope {

std::string_view name_of(Termination termination)
{
    switch (termination) {
    case Termination::completed: return "completed";
    case Termination::cancelled: return "cancelled";
    case Termination::diverged: return "diverged";
    case Termination::failed: break;
    }
    return "failed";
}

}  // namespace kinoscope
