// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours/neighbours.h"

namespace kinoscope::ui {

/// Which films are listed beside the picked one.
struct NeighbourChoice {
    Similarity similarity = Similarity::cosine;
    int minRatings = enough_ratings;  ///< 0: all films
    bool farthest = false;            ///< the films least similar instead

    bool operator==(const NeighbourChoice&) const = default;
};

}  // namespace kinoscope::ui
