// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace kinoscope::soak {

/// First thing in main(), before there is another thread: the allocator gives back to the system what it does not need,
/// so that `resident` says what is in use.
void keep_no_spare_memory();
/// Once there is a QApplication: Qt keeps no pictures, so that `heap` says what the program holds on to.
void keep_no_pictures();

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
