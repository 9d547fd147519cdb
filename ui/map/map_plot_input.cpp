// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the map: the pointer and the keyboard.
#include "ui/map/film_tip.h"
#include "ui/map/map_plot.h"
#include "ui/map/map_state.h"
#include "ui/map/selection_marks.h"
#include "ui/map/title_layer.h"
#include "ui/plot/linear_view.h"

#include <QApplication>
#include <QToolTip>

namespace kinoscope::ui {

namespace {

constexpr double panStep = 0.1;

}  // namespace

void MapPlot::setTool(MapTool tool)
{
    m_tool = tool;
    setCursor(tool == MapTool::move ? Qt::ArrowCursor : Qt::CrossCursor);
}

/// What this press draws; nothing if it moves the map.
std::optional<MapTool> MapPlot::toolFor(const QMouseEvent& event) const
{
    const Qt::KeyboardModifiers keys = event.modifiers();
    if (keys.testFlag(Qt::ShiftModifier))
        return keys & (Qt::ControlModifier | Qt::AltModifier) ? MapTool::lasso : MapTool::rectangle;
    return m_tool == MapTool::move ? std::nullopt : std::optional(m_tool);
}

void MapPlot::mousePressEvent(QMouseEvent* event)
{
    const bool draws = event->button() == Qt::LeftButton && !m_state.isEmpty() && toolFor(*event);
    if (draws)
        m_shape->begin(*toolFor(*event), event->position());
    else
        ThemedPlot::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = event->pos();
        m_dragging = false;
    }
}

void MapPlot::mouseMoveEvent(QMouseEvent* event)
{
    m_lastPointer = event->position();
    if (m_pressedAt) {
        dragTo(event);
        return;
    }
    ThemedPlot::mouseMoveEvent(event);
    hover(event->position());
}

void MapPlot::dragTo(QMouseEvent* event)
{
    if (m_shape->isActive()) {
        m_shape->extend(event->position());
        redrawLayer(overlayLayer);
        return;
    }
    // A hand that trembles during a click must not pan.
    const int distance = (event->pos() - *m_pressedAt).manhattanLength();
    if (!m_dragging && (distance < QApplication::startDragDistance() || m_state.isEmpty()))
        return;
    m_dragging = true;
    takeOver();
    setCursor(Qt::ClosedHandCursor);
    ThemedPlot::mouseMoveEvent(event);
    Q_EMIT areaChanged();
}

void MapPlot::mouseReleaseEvent(QMouseEvent* event)
{
    ThemedPlot::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return;
    const bool clicked = !m_dragging;
    m_pressedAt.reset();
    m_dragging = false;
    if (m_shape->isActive()) {
        finishShape(*event);
        return;
    }
    hover(event->position());
    if (!clicked)
        return;
    if (const std::optional<int> row = filmAt(event->position()))
        Q_EMIT filmClicked(*row);
}

// A shape selects what lies in it; where none was drawn, a click with Shift adds or removes a film, and one with
// a tool picks as ever.
void MapPlot::finishShape(const QMouseEvent& event)
{
    const QPointF at = event.position();
    std::vector<int> rows;
    const bool drawn = m_shape->isDrawn();
    if (drawn) {
        const LinearView view(xAxis, yAxis);
        for (int row = 0; row < m_state.filmCount(); ++row) {
            if (m_state.hasPosition(row) && m_shape->contains(view.pixel(m_state.position(row))))
                rows.push_back(row);
        }
    }
    m_shape->end();
    redrawLayer(overlayLayer);
    hover(at);
    if (drawn) {
        Q_EMIT filmsChosen(rows);
        return;
    }
    const std::optional<int> row = filmAt(at);
    if (!row)
        return;
    if (!event.modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT filmClicked(*row);
        return;
    }
    rows = m_state.chosen();
    if (m_state.isChosen(*row))
        std::erase(rows, *row);
    else
        rows.push_back(*row);
    Q_EMIT filmsChosen(rows);
}

void MapPlot::chooseInView()
{
    std::vector<int> rows;
    const QRectF area(axisRect()->rect());
    const LinearView view(xAxis, yAxis);
    for (int row = 0; !m_state.isEmpty() && row < m_state.filmCount(); ++row) {
        if (m_state.hasPosition(row) && area.contains(view.pixel(m_state.position(row))))
            rows.push_back(row);
    }
    Q_EMIT filmsChosen(rows);
}

/// Whether there was something to give up: the shape that is being drawn, then that chosen films are seen alone, then
/// that they are chosen.
bool MapPlot::cancel()
{
    if (m_shape->isActive()) {
        m_shape->end();
        m_pressedAt.reset();
        redrawLayer(overlayLayer);
        return true;
    }
    if (m_state.chosen().empty())
        return false;
    if (m_state.onlyChosen())
        Q_EMIT allFilmsWanted();
    else
        Q_EMIT filmsChosen({});
    return true;
}

void MapPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    ThemedPlot::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && !toolFor(*event))
        fitByHand();
}

void MapPlot::wheelEvent(QWheelEvent* event)
{
    if (!zoomIsPossible(event->angleDelta().y() > 0 ? 0.99 : 1.01)) {
        event->accept();
        return;
    }
    takeOver();
    ThemedPlot::wheelEvent(event);
    Q_EMIT areaChanged();
}

void MapPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomNearer(); return;
    case Qt::Key_Minus: zoomFarther(); return;
    case Qt::Key_0: fitByHand(); return;
    case Qt::Key_9: fitPicked(); return;
    case Qt::Key_Left: pan(-panStep, 0.0); return;
    case Qt::Key_Right: pan(panStep, 0.0); return;
    case Qt::Key_Up: pan(0.0, panStep); return;
    case Qt::Key_Down: pan(0.0, -panStep); return;
    case Qt::Key_Escape:
        if (cancel())
            return;
        break;
    default:
        if (event->matches(QKeySequence::SelectAll)) {
            chooseInView();
            return;
        }
    }
    ThemedPlot::keyPressEvent(event);
}

void MapPlot::leaveEvent(QEvent* event)
{
    ThemedPlot::leaveEvent(event);
    m_titles->setHovered(std::nullopt);
    if (m_hover->setRow(std::nullopt))
        redrawLayer(overlayLayer);
}

void MapPlot::hover(const QPointF& pixel)
{
    if (isGliding())
        return;
    const std::optional<int> row = filmAt(pixel);
    setCursor(row ? Qt::PointingHandCursor : m_tool == MapTool::move ? Qt::ArrowCursor : Qt::CrossCursor);
    if (!m_hover->setRow(row))
        return;
    redrawLayer(overlayLayer);
    if (m_titles->setHovered(row))
        redrawLayer(titlesLayer);
    if (row)
        QToolTip::showText(mapToGlobal(pixel.toPoint()), filmTip(m_state, *row), this);
    else
        QToolTip::hideText();
}

}  // namespace kinoscope::ui
