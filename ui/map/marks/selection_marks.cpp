// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marks/selection_marks.h"

#include "ui/map/marks/film_colours.h"
#include "ui/map/state/map_state.h"
#include "ui/theme/theme.h"

namespace kinoscope::ui {

namespace {

constexpr double tieWidth = 1.2;
constexpr double pairWidth = 3.0;
constexpr float besidePair = 0.45F;  // opacity of the other lines

}  // namespace

QPointF filmPixel(const MapState& state, int row, const QCPAxisRect& area)
{
    const QPointF position = state.position(row);
    return {area.axis(QCPAxis::atBottom)->coordToPixel(position.x()),
            area.axis(QCPAxis::atLeft)->coordToPixel(position.y())};
}

SelectionMarks::SelectionMarks(QCustomPlot* plot, const MapState& state, const FilmColours& colours, QCPAxisRect* area)
    : QCPLayerable(plot), m_state(state), m_colours(colours), m_area(area)
{
}

void SelectionMarks::draw(QCPPainter* painter)
{
    if (m_state.isEmpty())
        return;
    if (const std::optional<int> centre = m_state.centre())
        drawTied(painter, *centre);
    if (m_state.current() && m_state.hasPosition(*m_state.current()))
        drawCurrent(painter, *m_state.current());
    if (m_state.hasBlendMarker())
        drawBlendMarker(painter);
}

void SelectionMarks::drawTied(QCPPainter* painter, int centre) const
{
    if (m_state.links())
        drawLines(painter, centre);
    for (const int row : m_state.neighbours()) {
        if (m_state.hasPosition(row))
            drawMark(painter, row);
    }
    if (const std::optional<int> other = pairedWith(centre))
        drawRing(painter, *other);
}

/// The neighbour that is compared with the film in the middle.
std::optional<int> SelectionMarks::pairedWith(int centre) const
{
    const std::optional<int> pair = m_state.pair();
    const bool isTied = pair && m_state.current() == centre && m_state.neighbourNumber(*pair) > 0;
    return isTied && m_state.hasPosition(*pair) ? pair : std::nullopt;
}

void SelectionMarks::drawCurrent(QCPPainter* painter, int picked) const
{
    drawMark(painter, picked);
    drawRing(painter, picked);
}

void SelectionMarks::drawRing(QCPPainter* painter, int picked) const
{
    const double width = 2.2 * m_state.scale();
    const double radius = m_state.diameter(picked) / 2.0 + ringReach - 0.4 - width / 2.0;
    painter->setPen(QPen(m_theme->selection, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(filmPixel(m_state, picked, *m_area), radius, radius);
}

void SelectionMarks::drawLines(QCPPainter* painter, int centre) const
{
    const QPointF from = filmPixel(m_state, centre, *m_area);
    const std::optional<int> pair = pairedWith(centre);
    QColor colour = m_theme->selection;
    colour.setAlphaF(pair ? besidePair : 1.0F);
    painter->setPen(QPen(colour, tieWidth * m_state.scale()));
    for (const int row : m_state.neighbours()) {
        if (row != centre && row != pair && m_state.hasPosition(row))
            painter->drawLine(from, filmPixel(m_state, row, *m_area));
    }
    if (!pair)
        return;
    painter->setPen(QPen(m_theme->selection, pairWidth * m_state.scale()));
    painter->drawLine(from, filmPixel(m_state, *pair, *m_area));
}

void SelectionMarks::drawMark(QCPPainter* painter, int row) const
{
    const double radius = m_state.diameter(row) / 2.0;
    painter->setPen(QPen(m_theme->panel, 1.0));
    painter->setBrush(QColor(m_colours.of(row)));
    painter->drawEllipse(filmPixel(m_state, row, *m_area), radius, radius);
}

// A diamond, for what is there is no film; dashes lead to those that it is made of.
void SelectionMarks::drawBlendMarker(QCPPainter* painter) const
{
    const QPointF centre = filmPixel(m_state, m_state.blendMarkerRow(), *m_area);
    painter->setPen(QPen(m_theme->selection, 1.2 * m_state.scale(), Qt::DashLine));
    for (const int row : m_state.parts())
        if (m_state.hasPosition(row))
            painter->drawLine(centre, filmPixel(m_state, row, *m_area));
    for (const int row : m_state.parts())
        if (m_state.hasPosition(row) && row != m_state.current())
            drawMark(painter, row);
    const double radius = m_state.diameter(m_state.blendMarkerRow()) / 2.0 + 1.0;
    QColor inside = m_theme->selection;
    inside.setAlpha(60);
    painter->setPen(QPen(m_theme->selection, 1.8 * m_state.scale()));
    painter->setBrush(inside);
    painter->drawPolygon(QPolygonF({centre + QPointF(0.0, -radius), centre + QPointF(radius, 0.0),
                                    centre + QPointF(0.0, radius), centre + QPointF(-radius, 0.0)}));
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
    // Where the picture tears them apart, lines say so.
    const QPointF from = filmPixel(m_state, *m_row, *m_area);
    painter->setPen(QPen(m_theme->mutedText, m_state.scale()));
    for (const int row : m_state.closest(*m_row))
        if (row < m_state.filmCount() && m_state.hasPosition(row))
            painter->drawLine(from, filmPixel(m_state, row, *m_area));
    const double radius = m_state.diameter(*m_row) / 2.0 + 3.0;
    painter->setPen(QPen(m_theme->text, 1.4 * m_state.scale()));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(filmPixel(m_state, *m_row, *m_area), radius, radius);
}

}  // namespace kinoscope::ui
