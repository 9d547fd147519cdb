// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <functional>
#include <stop_token>

namespace kinoscope {

/// Thrown out of a reader that was asked to stop.
class ReadStopped : public std::exception {
public:
    const char* what() const noexcept override { return "Reading was cancelled."; }
};

/// What whoever asked for a data set wants of the reading. Progress and stop are looked at for every block of a large
/// file.
struct ReadControl {
    std::function<void(double share)> progress;  ///< runs on the reading thread; share of the rating file, 0 … 1
    std::stop_token stop;
    bool keep_times = false;  ///< Dataset::times is filled: 4 bytes a rating more

    /// Tells of the progress. Throws ReadStopped if reading is to end.
    void report(double share) const
    {
        if (stop.stop_requested())
            throw ReadStopped();
        if (progress)
            progress(share);
    }
};

}  // namespace kinoscope
