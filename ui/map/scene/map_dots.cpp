// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_dots.h"

#include "ui/map/marks/density_marks.h"
#include "ui/map/scene/title_layer.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/film_dots.h"
#include "ui/plot/linear_view.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <limits>

namespace kinoscope::ui {

MapDots::MapDots(QCPAxis* x, QCPAxis* y, const MapState& state)
    : m_state(state), m_x(x), m_y(y), m_density(new DensityMarks(x->axisRect())), m_few(new FilmDots(x, y)),
      m_marks(new FilmDots(x, y)), m_selected(new FilmDots(x, y))
{
}

void MapDots::applyTheme(const Theme& theme)
{
    m_density->applyTheme(theme);
    m_few->setOutline(QColor());
    m_marks->setOutline(QColor());
    m_selected->setOutline(theme.accent);
}

void MapDots::updateLooks(const FilmColours& colours)
{
    m_looks.update(m_state, colours);
}

bool MapDots::isInDensity(int row) const
{
    return !m_each && !m_state.isMark(row);
}

void MapDots::updateFilms()
{
    std::vector<MapDot> dots;
    if (!m_state.isEmpty()) {
        dots.reserve(static_cast<std::size_t>(m_state.filmCount()));
        for (int row = 0; row < m_state.filmCount(); ++row) {
            constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
            const bool isNowhere = m_state.isHidden(row) || isInDensity(row);
            const QPointF at = isNowhere ? QPointF(nowhere, nowhere) : m_state.target(row);
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
bool MapDots::choose(bool underWay, bool each)
{
    if (underWay && m_subset.isUpToDate())
        return false;
    if (each != m_each) {
        m_each = each;
        updateFilms();
    }
    return m_subset.update(LinearView(m_x, m_y).pixelsPerUnit());
}

void MapDots::show()
{
    std::vector<FilmDot> few;
    std::vector<FilmDot> marks;
    std::vector<FilmDot> selected;
    for (const int row : m_state.evidence().byRatings()) {
        if (m_state.isEmpty() || !m_subset.isShown(row))
            continue;
        std::vector<FilmDot>& dots = m_state.isSelected(row) && !m_state.onlySelected() ? selected
                                     : m_state.isMark(row)                              ? marks
                                                                                        : few;
        dots.push_back(m_looks.dot(m_state, row));
    }
    m_few->setDots(std::move(few));
    m_marks->setDots(std::move(marks));
    m_selected->setDots(std::move(selected));
    for (FilmDots* dots : {m_few, m_marks, m_selected})
        dots->setColourChange(m_share);
    showDensity();
}

void MapDots::showDensity()
{
    std::vector<QPointF> places;
    QRectF whole;
    if (m_state.evidence().hasFew() && !m_each && !m_state.isEmpty()) {
        QPointF least(std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity());
        QPointF most = -least;
        for (int row = 0; row < m_state.filmCount(); ++row) {
            const QPointF& at = m_state.position(row);
            if (!m_state.hasPlace(row))
                continue;
            least = {std::min(least.x(), at.x()), std::min(least.y(), at.y())};
            most = {std::max(most.x(), at.x()), std::max(most.y(), at.y())};
            if (isInDensity(row) && !m_state.isHidden(row))
                places.push_back(at);
        }
        whole = QRectF(least, most);
    }
    m_density->setPlaces(std::move(places), whole);
}

void MapDots::advance(double share)
{
    m_share = share;
    if (share >= 1.0)
        settle();
    show();
}

}  // namespace kinoscope::ui
