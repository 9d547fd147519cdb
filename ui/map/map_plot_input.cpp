// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the map: the view, the pointer, the keyboard.
#include "ui/map/film_tip.h"
#include "ui/map/linear_view.h"
#include "ui/map/map_plot.h"
#include "ui/map/map_state.h"
#include "ui/map/selection_marks.h"
#include "ui/map/title_layer.h"

#include <QApplication>
#include <QToolTip>

#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr double keyZoom = 0.8;
constexpr double panStep = 0.1;
// Room for titles around the outermost films, as a share of the view.
constexpr double marginX = 0.12;
constexpr double marginY = 0.08;

QCPRange widened(const QCPRange& range, double margin)
{
    const double size = range.size() > 0.0 ? range.size() : std::max(1e-3, std::abs(range.lower) * 0.2);
    return {range.lower - margin * size, range.upper + margin * size};
}

}  // namespace

void MapPlot::fit()
{
    m_userMoved = false;
    fitRanges();
    redraw();
}

void MapPlot::fitByHand()
{
    fit();
    Q_EMIT areaChanged();
}

void MapPlot::fitRanges()
{
    bool any = false;
    QCPRange x, y;
    const auto include = [&](int row) {
        if (!m_state.hasPosition(row))
            return;
        const QPointF at = m_state.position(row);
        if (!any) {
            x = QCPRange(at.x(), at.x());
            y = QCPRange(at.y(), at.y());
        }
        any = true;
        x.expand(at.x());
        y.expand(at.y());
    };
    for (const int row : m_state.top())
        include(row);
    if (m_state.selected() && !m_state.isEmpty())
        include(*m_state.selected());
    if (!any)
        return;
    xAxis->setRange(widened(x, marginX));
    yAxis->setRange(widened(y, marginY));
    m_fittedSize = QSizeF(xAxis->range().size(), yAxis->range().size());
}

void MapPlot::bringIntoView(int row)
{
    const QPointF at = m_state.position(row);
    if (!m_state.hasPosition(row) || (xAxis->range().contains(at.x()) && yAxis->range().contains(at.y())))
        return;
    if (!m_userMoved) {
        fitRanges();
        return;
    }
    xAxis->setRange(at.x(), xAxis->range().size(), Qt::AlignCenter);
    yAxis->setRange(at.y(), yAxis->range().size(), Qt::AlignCenter);
}

std::optional<QRectF> MapPlot::area() const
{
    if (!m_userMoved)
        return std::nullopt;
    return QRectF(xAxis->range().lower, yAxis->range().lower, xAxis->range().size(), yAxis->range().size());
}

void MapPlot::setArea(const std::optional<QRectF>& area)
{
    if (!area) {
        fit();
        return;
    }
    m_userMoved = true;
    xAxis->setRange(area->left(), area->right());
    yAxis->setRange(area->top(), area->bottom());
    redraw();
}

bool MapPlot::zoomIsPossible(double factor) const
{
    const double share = xAxis->range().size() * factor / std::max(1e-12, m_fittedSize.width());
    return !m_state.isEmpty() && (factor < 1.0 ? share > 1e-3 : share < 30.0);
}

void MapPlot::zoom(double factor)
{
    if (!zoomIsPossible(factor))
        return;
    m_userMoved = true;
    xAxis->scaleRange(factor);
    yAxis->scaleRange(factor);
    redraw();
    Q_EMIT areaChanged();
}

void MapPlot::pan(double shareX, double shareY)
{
    m_userMoved = true;
    xAxis->moveRange(shareX * xAxis->range().size());
    yAxis->moveRange(shareY * yAxis->range().size());
    redraw();
    Q_EMIT areaChanged();
}

std::optional<int> MapPlot::nearest(const QPointF& pixel, bool marked, double reach) const
{
    const LinearView view(xAxis, yAxis);
    const double furthest = reach + (marked ? MapState::largestDiameter / 2.0 : 0.0);
    std::optional<int> best;
    double bestDistance = reach;
    for (int row = 0; row < m_state.filmCount(); ++row) {
        const QPointF offset = view.pixel(m_state.position(row)) - pixel;
        // Almost every film is far away; one without a position is nowhere.
        if (!(std::abs(offset.x()) < furthest && std::abs(offset.y()) < furthest))
            continue;
        const bool highlighted = m_state.isHighlighted(row);
        if ((m_state.isTop(row) || highlighted) != marked || !(m_subset.isShown(row) || highlighted))
            continue;
        const double distance = std::hypot(offset.x(), offset.y()) - (marked ? m_state.diameter(row) / 2.0 : 0.0);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = row;
        }
    }
    return best;
}

std::optional<int> MapPlot::filmAt(const QPointF& pixel) const
{
    if (m_state.isEmpty() || !axisRect()->rect().contains(pixel.toPoint()))
        return std::nullopt;
    if (const std::optional<int> row = nearest(pixel, true, 3.0))
        return row;
    for (const PlacedTitle& title : m_titles->placed()) {
        if (title.rect.contains(pixel))
            return title.row;
    }
    return nearest(pixel, false, 4.0);
}

void MapPlot::mousePressEvent(QMouseEvent* event)
{
    ThemedPlot::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        m_pressedAt = event->pos();
        m_dragging = false;
    }
}

void MapPlot::mouseMoveEvent(QMouseEvent* event)
{
    m_lastPointer = event->position();
    if (!m_pressedAt) {
        ThemedPlot::mouseMoveEvent(event);
        hover(event->position());
        return;
    }
    // A hand that trembles during a click must not pan.
    const int distance = (event->pos() - *m_pressedAt).manhattanLength();
    if (!m_dragging && (distance < QApplication::startDragDistance() || m_state.isEmpty()))
        return;
    m_dragging = true;
    m_userMoved = true;
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
    hover(event->position());
    if (!clicked)
        return;
    if (const std::optional<int> row = filmAt(event->position()))
        Q_EMIT filmClicked(*row);
}

void MapPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    ThemedPlot::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        fitByHand();
}

void MapPlot::wheelEvent(QWheelEvent* event)
{
    if (!zoomIsPossible(event->angleDelta().y() > 0 ? 0.99 : 1.01)) {
        event->accept();
        return;
    }
    m_userMoved = true;
    ThemedPlot::wheelEvent(event);
    Q_EMIT areaChanged();
}

void MapPlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(keyZoom);
        return;
    case Qt::Key_Minus:
        zoom(1.0 / keyZoom);
        return;
    case Qt::Key_0:
        fitByHand();
        return;
    case Qt::Key_Left:
        pan(-panStep, 0.0);
        return;
    case Qt::Key_Right:
        pan(panStep, 0.0);
        return;
    case Qt::Key_Up:
        pan(0.0, panStep);
        return;
    case Qt::Key_Down:
        pan(0.0, -panStep);
        return;
    default:
        ThemedPlot::keyPressEvent(event);
    }
}

void MapPlot::leaveEvent(QEvent* event)
{
    ThemedPlot::leaveEvent(event);
    if (m_hover->setRow(std::nullopt))
        redrawLayer(QStringLiteral("overlay"));
}

void MapPlot::hover(const QPointF& pixel)
{
    const std::optional<int> row = filmAt(pixel);
    setCursor(row ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_hover->setRow(row))
        return;
    redrawLayer(QStringLiteral("overlay"));
    if (row)
        QToolTip::showText(mapToGlobal(pixel.toPoint()), filmTip(m_state, *row), this);
    else
        QToolTip::hideText();
}

}  // namespace kinoscope::ui
