// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kinoscope {

/// Lets a write beyond the system's limit on files (ulimit -f) fail as any other does, and be told with its sentence:
/// by itself the system ends the program with a signal, and leaves half a file. To be called once, when a program
/// starts.
void ignore_file_size_signal();

}  // namespace kinoscope
