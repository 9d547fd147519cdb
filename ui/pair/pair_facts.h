// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/pair/shared_audience.h"
#include "core/data/dataset.h"
#include "core/model/snapshot.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace kinoscope::ui {

/// A part of a cosine: a direction in which films differ.
struct CosinePart {
    QString name;  ///< "PC 1: older ↔ newer"
    double value = 0.0;
};

/// What is known of two films and how close they are.
struct PairFacts {
    int first = 0;  ///< MovieIndex
    int second = 0;
    QString firstTitle;
    QString secondTitle;
    double cosine = 0.0;
    std::vector<CosinePart> parts;  ///< the largest in size, largest first
    int others = 0;                 ///< directions that are not among them
    double othersSum = 0.0;
    FactorSnapshotPtr vectors;
    std::optional<SharedAudience> audience;  ///< none: the ratings are not at hand
    RatingScale scale;
    bool ofPairs = false;  ///< there are no ratings, only who has what
    /// In how many of so many other seeds the second film is among the closest of the first; none: not known.
    std::optional<std::pair<int, int>> seeds;
};

}  // namespace kinoscope::ui
