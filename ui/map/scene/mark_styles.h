// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/scene/film_colours.h"
#include "ui/plot/film_dots.h"

#include <vector>

namespace kinoscope::ui {

/// How each film is drawn, faint dot or mark, in which colour and size; and how it was drawn before, for the change
/// from one to the other.
class MarkStyles {
public:
    static constexpr double faintDiameter = 3.2;

    /// What was new is now what was before.
    void update(const MapState& state, const FilmColours& colours, QRgb faint);
    /// Nothing is changing any more.
    void settle() { m_before = m_now; }

    /// Whether the film is a mark, or ceases to be one.
    bool isMark(int row) const { return m_now[index(row)].mark || m_before[index(row)].mark; }
    bool ceases(int row) const { return !m_now[index(row)].mark; }
    /// The mark of a film at `at` when a share of the change is done.
    FilmDot mark(int row, const QPointF& at, double share, bool dimmed) const;

private:
    struct Look {
        bool mark;
        QRgb colour;
        double diameter;
    };
    static std::size_t index(int row) { return static_cast<std::size_t>(row); }

    std::vector<Look> m_now;  ///< row = MovieIndex
    std::vector<Look> m_before;
};

}  // namespace kinoscope::ui
