// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/films/genre_group.h"

#include <QString>

#include <vector>

namespace kinoscope::ui {

/// A film and the stars that somebody gave it.
struct RatedFilm {
    int movie = -1;  ///< MovieIndex; −1: not in the data set that is open
    QString title;
    int year = 0;
    double stars = 0.0;

    bool operator==(const RatedFilm&) const = default;
};

/// What one of somebody's own ratings does to a predicted rating, in stars.
struct WhyPart {
    RatedFilm film;
    double part = 0.0;
};

/// A predicted rating taken apart: base + all parts = total, as they are rounded here.
struct Why {
    QString person;              ///< whose it is; empty: yours
    double base = 0.0;           ///< what most people would give
    std::vector<WhyPart> parts;  ///< the strongest first
    double others = 0.0;         ///< of what is not among them
    int otherCount = 0;
    double total = 0.0;
};

/// What a film that is recommended to several people is to one of them.
struct PersonShare {
    QString person;
    double stars = 0.0;      ///< predicted
    QString strongestTitle;  ///< of the own rating that speaks most for its place; may be empty
};

/// A film that is recommended.
struct RecommendedFilm {
    int movie = 0;
    QString title;
    int year = 0;
    QString genres;
    GenreGroup group = GenreGroup::other;
    QString evidence;       ///< "583 ratings"
    int moreLikeIt = 0;     ///< films of its group that are left out
    bool hasStars = false;  ///< false where the model does not predict ratings
    double stars = 0.0;
    double deviation = 0.0;
    Why why;                          ///< empty for several people together
    std::vector<PersonShare> shares;  ///< one a person, of several together
    int strongest = -1;               ///< MovieIndex of the own rating that speaks most for its place
    QString strongestTitle;
    bool strongestLowersStars = false;  ///< it speaks for the place, and against the predicted stars
};

/// A title of somebody's list that may be several films.
struct UnclearTitle {
    QString title;  ///< as the list has it
    int year = 0;   ///< 0: the list does not say
    double stars = 0.0;
    struct Candidate {
        RatedFilm film;    ///< without stars
        QString evidence;  ///< "34 ratings"
    };
    std::vector<Candidate> candidates;  ///< the likeliest first
};

}  // namespace kinoscope::ui
