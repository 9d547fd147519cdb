// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What part of the map is in view, and how the map comes from one state to the next.
#include "ui/map/map_plot.h"
#include "ui/map/map_state.h"
#include "ui/map/selection_marks.h"
#include "ui/map/title_layer.h"

#include <QEasingCurve>

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr int smoothMs = 300;
constexpr int quickMs = 120;
// Room for titles around the outermost films, as a share of the view.
constexpr double marginX = 0.12;
constexpr double marginY = 0.08;

QCPRange widened(const QCPRange& range, double margin)
{
    const double size = range.size() > 0.0 ? range.size() : std::max(1e-3, std::abs(range.lower) * 0.2);
    return {range.lower - margin * size, range.upper + margin * size};
}

}  // namespace

void MapPlot::createGlide()
{
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { advance(share.toDouble()); });
}

// A new target while films are under way must not hold them up: they then only slow down towards it.
void MapPlot::glide(Transition transition)
{
    const bool underWay = isGliding();
    // Quietly: the end of the glide that is given up is not where anything belongs.
    const QSignalBlocker quiet(&m_glide);
    m_glide.stop();
    if (m_reducedMotion || transition == Transition::immediate || m_state.isEmpty() || !isVisible()) {
        advance(1.0);
        return;
    }
    m_glide.setDuration(transition == Transition::quick ? quickMs : smoothMs);
    m_glide.setEasingCurve(underWay ? QEasingCurve::OutCubic : QEasingCurve::InOutCubic);
    m_state.setOut();
    m_camera.restart();
    m_titles->setHovered(std::nullopt);
    m_titles->startMoving();
    m_glide.start();
    advance(0.0);
}

void MapPlot::advance(double share)
{
    m_share = share;
    m_state.advance(share);
    m_camera.advance(share);
    if (share >= 1.0) {
        m_looks.settle();
        m_titles->stopMoving();
    }
    showDots();
    m_hover->setRow(underMouse() && share >= 1.0 ? filmAt(m_lastPointer) : std::nullopt);
    redraw();
}

void MapPlot::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (reduced && isGliding())
        glide(Transition::immediate);
}

// The user's hand goes before whatever the view was about to show.
void MapPlot::takeOver()
{
    m_userMoved = true;
    m_camera.stop();
}

void MapPlot::fit()
{
    m_userMoved = false;
    fitRanges();
    m_looks.settle();
    glide(Transition::smooth);
}

void MapPlot::fitByHand()
{
    fit();
    Q_EMIT areaChanged();
}

std::optional<QRectF> MapPlot::area() const
{
    if (!m_userMoved)
        return std::nullopt;
    const MapPart part = m_camera.destination();
    return QRectF(part.x.lower, part.y.lower, part.x.size(), part.y.size());
}

void MapPlot::setArea(const std::optional<QRectF>& area)
{
    if (area == this->area())
        return;
    m_userMoved = area.has_value();
    if (area)
        m_camera.headFor({QCPRange(area->left(), area->right()), QCPRange(area->top(), area->bottom())});
    else
        fitRanges();
    m_looks.settle();
    glide(Transition::smooth);
}

void MapPlot::fitRanges()
{
    bool any = false;
    QCPRange x, y;
    const auto include = [&](int row) {
        if (!m_state.hasPosition(row))
            return;
        const QPointF at = m_state.target(row);
        if (!any) {
            x = QCPRange(at.x(), at.x());
            y = QCPRange(at.y(), at.y());
        }
        x.expand(at.x());
        y.expand(at.y());
        any = true;
    };
    for (const int row : m_state.inFocus())
        include(row);
    if (m_state.selected() && !m_state.isEmpty())
        include(*m_state.selected());
    if (m_state.hasGhost())
        include(m_state.ghostRow());
    if (!any)
        return;
    m_camera.headFor({widened(x, marginX), widened(y, marginY)});
    const MapPart part = m_camera.destination();
    m_fittedSize = QSizeF(part.x.size(), part.y.size());
}

void MapPlot::bringIntoView(int row)
{
    const QPointF at = m_state.target(row);
    MapPart part = m_camera.destination();
    if (!m_state.hasPosition(row) || (part.x.contains(at.x()) && part.y.contains(at.y())))
        return;
    if (m_userMoved) {
        const auto around = [](double centre, double size) { return QCPRange(centre - size / 2, centre + size / 2); };
        m_camera.headFor({around(at.x(), part.x.size()), around(at.y(), part.y.size())});
    } else {
        fitRanges();
    }
    m_looks.settle();
    glide(Transition::smooth);
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
    takeOver();
    xAxis->scaleRange(factor);
    yAxis->scaleRange(factor);
    redraw();
    Q_EMIT areaChanged();
}

void MapPlot::pan(double shareX, double shareY)
{
    takeOver();
    xAxis->moveRange(shareX * xAxis->range().size());
    yAxis->moveRange(shareY * yAxis->range().size());
    redraw();
    Q_EMIT areaChanged();
}

}  // namespace kinoscope::ui
