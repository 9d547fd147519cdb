// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kinoscope {

/// A film as somebody knows it, whatever data set is open.
struct KnownFilm {
    QString title;   ///< as the data set it was found in has it
    int year = 0;    ///< 0: not known
    int movie = -1;  ///< MovieIndex in what is open; −1: it is not there

    bool isSame(const KnownFilm& other) const { return title == other.title && year == other.year; }
};

struct StarredFilm {
    KnownFilm film;
    double stars = 0.0;  ///< from 0.5 to 5
};

/// Why a film is not to be listed.
enum class LeftOut { seen, unwanted, unknown };

struct LeftOutFilm {
    KnownFilm film;
    LeftOut why = LeftOut::unwanted;
};

/// Somebody who says what they like.
struct Person {
    QString name;                      ///< empty: "You"
    std::vector<StarredFilm> starred;  ///< the newest first
    std::vector<LeftOutFilm> leftOut;
    bool kept = false;  ///< in a file, for the next time
};

}  // namespace kinoscope
