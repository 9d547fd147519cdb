// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/data/placed_films.h"

#include <vector>

namespace kinoscope::ui {

/// How much is known of each film of a table, and how that is drawn: a film with enough ratings is a dot, which is
/// larger and more opaque the more it has. Where a film with fewer lies is too uncertain to show it by itself.
///
/// Radius and opacity go by the root of the share of the most often rated film's ratings, in steps, so that there are
/// few different dots.
class FilmEvidence {
public:
    /// Of fewer films all have a dot, as there is room for each.
    static constexpr std::size_t fewFilms = films_of_a_class;
    static constexpr double smallestDiameter = 3.4;  ///< pixels; of films with few ratings, too
    static constexpr double largestDiameter = 13.4;

    /// Null: no films.
    void setFilms(const MovieTable* movies);
    /// Smaller dots, for a small window, or larger ones, for an audience. Returns whether that is a change.
    bool setSize(bool compact, double scale);
    double scale() const { return m_scale; }

    /// The ratings from which a film has a dot: 20, or the median where that is less, so that half of the films have
    /// one whatever they are rated; 0 of a few films.
    int enough() const { return m_enough; }
    bool isEnough(int row) const { return m_isEnough[static_cast<std::size_t>(row)] != 0; }
    /// Whether any film has fewer.
    bool hasFew() const { return m_hasFew; }
    /// Of the film's dot, in pixels.
    double diameter(int row) const;
    /// From 0 to 1; less where the film is there for context only. Hues are told apart all the same.
    double opacity(int row, bool dimmed) const;
    /// All rows, the most often rated first: so that small dots come to lie on large ones.
    const std::vector<int>& byRatings() const { return m_byRatings; }

private:
    double share(int row) const;

    int m_enough = 0;
    bool m_hasFew = false;
    bool m_compact = false;
    double m_scale = 1.0;
    std::vector<char> m_isEnough;       ///< row = MovieIndex
    std::vector<unsigned char> m_step;  ///< the same
    std::vector<int> m_byRatings;
};

}  // namespace kinoscope::ui
