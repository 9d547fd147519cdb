// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/marks/mark_styles.h"
#include "ui/plot/custom_plot.h"
#include "ui/plot/dot_decimator.h"

namespace kinoscope::ui {

class DensityMarks;
class FilmDots;
class MapState;
struct Theme;

/// The films of a MapState as dots in a plot, which owns what it draws with, and those with few ratings as the density
/// of many, close up as small dots: which of them are drawn, and how far they have changed from what they were.
class MapDots {
public:
    MapDots(QCPAxis* x, QCPAxis* y, const MapState& state);

    void applyTheme(const Theme& theme);
    /// Films have other colours. They change while it advances.
    void updateLooks(const FilmColours& colours);
    /// Other films are to be seen, or other ones stand out: none is drawn until choose().
    void updateFilms();
    /// Chooses those to draw at the scale of the axes; `each`: films with few ratings, too. False if they are the same;
    /// what was chosen before will do while `underWay`.
    bool choose(bool underWay, bool each);
    /// Hands films to what draws them: to be called after each change.
    void show();
    /// A share of the change is done; shows that.
    void advance(double share);
    /// Nothing is changing any more.
    void settle() { m_looks.settle(); }

    const DotDecimator& drawn() const { return m_subset; }

private:
    bool isInDensity(int row) const;
    void showDensity();

    const MapState& m_state;
    QCPAxis* m_x;
    QCPAxis* m_y;
    DotDecimator m_subset;
    MarkStyles m_looks;
    DensityMarks* m_density;  ///< beneath the dots, as it was made first
    FilmDots* m_few;
    FilmDots* m_marks;
    FilmDots* m_selected;
    bool m_each = false;   ///< no film is in the density
    double m_share = 1.0;  ///< of the change
};

}  // namespace kinoscope::ui
