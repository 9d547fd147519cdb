// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/marks/film_colours.h"
#include "ui/plot/film_dots.h"

#include <vector>

namespace kinoscope::ui {

/// How each film is drawn, in which colour and size; and in which colour before, for the change from one to the other.
class MarkStyles {
public:
    /// What was new is now what was before.
    void update(const MapState& state, const FilmColours& colours);
    /// Nothing is changing any more.
    void settle() { m_before = m_now; }

    /// The film's dot where it is now.
    FilmDot dot(const MapState& state, int row) const;

private:
    std::vector<QRgb> m_now;  ///< row = MovieIndex
    std::vector<QRgb> m_before;
};

}  // namespace kinoscope::ui
