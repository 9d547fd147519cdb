// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace kinoscope::soak {

/// What this process holds of the system.
struct ProcessState {
    std::size_t threads = 0;
    std::size_t files = 0;     ///< open descriptors
    std::size_t heap = 0;      ///< bytes that were allocated and not given back
    std::size_t resident = 0;  ///< bytes of memory
};
ProcessState process_state();
/// What the open descriptors are, a line each.
std::string open_files();

}  // namespace kinoscope::soak
