// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kinoscope {

/// Which parts of the window are open, and how large those are whose size a person can change. Sizes are px.
struct FrameLayout {
    static constexpr int usualRight = 288;
    static constexpr int usualResults = 240;

    bool left = true;
    bool right = true;
    bool results = false;
    int rightWidth = usualRight;
    int resultsHeight = usualResults;  ///< of all its tabs

    bool operator==(const FrameLayout&) const = default;
};

}  // namespace kinoscope
