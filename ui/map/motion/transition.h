// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kinoscope::ui {

/// How a view comes from what it showed to what it shows now.
enum class Transition {
    smooth,    ///< takes the eye along: about 300 ms
    quick,     ///< keeps up with a film that plays: about 120 ms
    immediate  ///< is there at once: for scrubbing
};

}  // namespace kinoscope::ui
