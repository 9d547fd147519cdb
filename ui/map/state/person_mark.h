// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace kinoscope::ui {

/// A film that the person gave stars.
struct PersonStar {
    int movie = 0;
    QString title;        ///< "Fargo 5 ★"
    double weight = 0.0;  ///< for the film that is looked at, above 0, or against it, below; as a share of the largest
};

/// Somebody on the map. People have no place of their own among films: they stand in the middle of the films that fit
/// them best.
struct PersonMark {
    QString name;              ///< empty takes the mark away
    std::vector<int> fitting;  ///< MovieIndex
    std::vector<PersonStar> stars;
    std::optional<int> film;  ///< that is looked at: lines lead to it from the stars

    bool isEmpty() const { return fitting.empty() && stars.empty(); }
};

}  // namespace kinoscope::ui
