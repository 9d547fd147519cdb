// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/neighbour_stability.h"

#include <QString>

#include <vector>

namespace kinoscope::ui {

/// How far it has been found out how steady the shown model's closest films are from one random start to another.
struct Stability {
    enum class Phase {
        impossible,  ///< there is no model, or no data to train again
        unknown,     ///< nobody has asked yet, or it was cancelled
        training,
        known,
        failed,
    };
    Phase phase = Phase::impossible;
    int seeds = 0;          ///< trained, or being trained, beside the shown one
    int seedsDone = 0;      ///< while training
    double share = 0.0;     ///< of the training that is done, 0 … 1
    bool compared = false;  ///< when known: whether the next two are, too
    double common = 0.0;    ///< share of a film's closest films that two seeds have in common, mean over `films`
    int films = 0;          ///< those with enough ratings
    QString message;        ///< why it failed

    bool operator==(const Stability&) const = default;
};

/// In how many seeds, the shown one left out, which films are in the list of the picked one. None while `seeds` is 0.
struct SeedCounts {
    int seeds = 0;
    std::vector<NeighbourCount> films;  ///< those of at least one
    int film = -1;                      ///< whose lists were counted
    bool farthest = false;              ///< they are of the films least like it
};

}  // namespace kinoscope::ui
