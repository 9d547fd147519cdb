// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/selection_marks.h"

#include "ui/map/map_state.h"
#include "ui/theme/theme.h"

namespace kinoscope::ui {

QPointF filmPixel(const MapState& state, int row, const QCPAxisRect& area)
{
    const QPointF position = state.position(row);
    return {area.axis(QCPAxis::atBottom)->coordToPixel(position.x()),
            area.axis(QCPAxis::atLeft)->coordToPixel(position.y())};
}

SelectionMarks::SelectionMarks(QCustomPlot* plot, const MapState& state, QCPAxisRect* area)
    : QCPLayerable(plot), m_state(state), m_area(area)
{
}

void SelectionMarks::draw(QCPPainter* painter)
{
    if (m_state.isEmpty() || !m_state.selected() || !m_state.hasPosition(*m_state.selected()))
        return;
    const int selected = *m_state.selected();
    const QPointF centre = filmPixel(m_state, selected, *m_area);
    painter->setPen(QPen(m_theme->selection, 1.2));
    for (const int row : m_state.neighbours()) {
        if (row != selected && m_state.hasPosition(row))
            painter->drawLine(centre, filmPixel(m_state, row, *m_area));
    }
    for (const int row : m_state.neighbours()) {
        if (m_state.hasPosition(row))
            drawMark(painter, row);
    }
    drawMark(painter, selected);
    const double radius = m_state.diameter(selected) / 2.0 + 4.0;
    painter->setPen(QPen(m_theme->selection, 2.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(centre, radius, radius);
}

void SelectionMarks::drawMark(QCPPainter* painter, int row) const
{
    const double radius = m_state.diameter(row) / 2.0;
    painter->setPen(QPen(m_theme->panel, 1.0));
    painter->setBrush(genreColour(m_state.group(row), *m_theme));
    painter->drawEllipse(filmPixel(m_state, row, *m_area), radius, radius);
}

HoverMark::HoverMark(QCustomPlot* plot, const MapState& state, QCPAxisRect* area)
    : QCPLayerable(plot), m_state(state), m_area(area)
{
}

bool HoverMark::setRow(std::optional<int> row)
{
    const bool changed = m_row != row;
    m_row = row;
    return changed;
}

void HoverMark::draw(QCPPainter* painter)
{
    if (!m_row || m_state.isEmpty() || !m_state.hasPosition(*m_row))
        return;
    const bool marked = m_state.isTop(*m_row) || m_state.isHighlighted(*m_row);
    const double radius = (marked ? m_state.diameter(*m_row) / 2.0 : 1.5) + 3.0;
    painter->setPen(QPen(m_theme->text, 1.4));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(filmPixel(m_state, *m_row, *m_area), radius, radius);
}

}  // namespace kinoscope::ui
