// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_dots.h"

#include "ui/map/scene/map_state.h"
#include "ui/map/scene/title_layer.h"
#include "ui/plot/film_dots.h"
#include "ui/plot/linear_view.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <limits>

namespace kinoscope::ui {

MapDots::MapDots(QCPAxis* x, QCPAxis* y, const MapState& state)
    : m_state(state), m_x(x), m_y(y), m_faint(new FilmDots(x, y)), m_marks(new FilmDots(x, y)),
      m_selected(new FilmDots(x, y))
{
}

void MapDots::applyTheme(const Theme& theme)
{
    m_faint->setOutline(QColor());
    m_marks->setOutline(theme.panel);
    m_selected->setOutline(theme.accent);
    m_faintColour = theme.context.rgb();
}

void MapDots::updateLooks(const FilmColours& colours)
{
    m_looks.update(m_state, colours, m_faintColour);
}

void MapDots::updateFilms()
{
    std::vector<MapDot> dots;
    if (!m_state.isEmpty()) {
        dots.reserve(static_cast<std::size_t>(m_state.filmCount()));
        for (int row = 0; row < m_state.filmCount(); ++row) {
            constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
            const QPointF at = m_state.isHidden(row) ? QPointF(nowhere, nowhere) : m_state.target(row);
            const DotKind kind = m_state.isMark(row) ? DotKind::mark : DotKind::faint;
            dots.push_back({at.x(), at.y(), kind, m_state.film(row).ratings, m_state.isSelected(row)});
        }
        const std::span<const int> top = m_state.top();
        for (const int row : top.first(std::min(top.size(), TitleLayer::mostTitles)))
            dots[static_cast<std::size_t>(row)].always = true;
    }
    m_subset.setDots(std::move(dots));
}

// While films and view are on their way, those chosen for where they will be do well enough.
bool MapDots::choose(bool underWay)
{
    return !(underWay && m_subset.isUpToDate()) && m_subset.update(LinearView(m_x, m_y).pixelsPerUnit());
}

FilmDot MapDots::mark(int row) const
{
    return m_looks.mark(row, m_state.position(row), m_share, m_state.isDimmed(row));
}

void MapDots::show()
{
    std::vector<FilmDot> faint;
    std::vector<FilmDot> marks;
    std::vector<FilmDot> selected;
    for (int row = 0; !m_state.isEmpty() && row < m_state.filmCount(); ++row) {
        if (!m_subset.isShown(row))
            continue;
        const QPointF& at = m_state.position(row);
        if (!m_looks.isMark(row))
            faint.push_back({at.x(), at.y(), MarkStyles::faintDiameter, m_faintColour, m_faintColour, false});
        else if (m_looks.ceases(row))
            marks.push_back(mark(row));
        else if (m_state.isSelected(row))
            (m_state.onlySelected() ? marks : selected).push_back(mark(row));
    }
    // Best liked last: on top of the others.
    const std::span<const int> top = m_state.top();
    std::for_each(top.rbegin(), top.rend(), [&](int row) {
        if (m_subset.isShown(row) && !m_state.isSelected(row))
            marks.push_back(mark(row));
    });
    std::stable_partition(marks.begin(), marks.end(), [](const FilmDot& dot) { return dot.dimmed; });
    m_faint->setDots(std::move(faint));
    m_marks->setDots(std::move(marks));
    m_selected->setDots(std::move(selected));
    for (FilmDots* dots : {m_marks, m_selected})
        dots->setColourChange(m_share);
}

void MapDots::advance(double share)
{
    m_share = share;
    if (share >= 1.0)
        settle();
    show();
}

}  // namespace kinoscope::ui
