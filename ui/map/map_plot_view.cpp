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
constexpr double marginPicked = 0.2;
constexpr double nearestView = 1.0 / 16.0;  // of the fitted one
constexpr double stepZoom = 0.8;

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

/// All that have a place; nothing if none has.
std::optional<MapPart> MapPlot::partAround(const std::vector<int>& rows) const
{
    std::optional<MapPart> part;
    for (const int row : rows) {
        if (m_state.isEmpty() || !m_state.hasPosition(row))
            continue;
        const QPointF at = m_state.target(row);
        if (!part)
            part = MapPart{QCPRange(at.x(), at.x()), QCPRange(at.y(), at.y())};
        part->x.expand(at.x());
        part->y.expand(at.y());
    }
    return part;
}

void MapPlot::fitRanges()
{
    const std::span<const int> focus = m_state.inFocus();
    std::vector<int> rows(focus.begin(), focus.end());
    if (m_state.selected())
        rows.push_back(*m_state.selected());
    rows.insert(rows.end(), m_state.neighbours().begin(), m_state.neighbours().end());
    rows.push_back(m_state.ghostRow());
    const std::optional<MapPart> part = partAround(rows);
    if (!part)
        return;
    m_camera.headFor({widened(part->x, marginX), widened(part->y, marginY)});
    const MapPart fitted = m_camera.destination();
    m_fittedSize = QSizeF(fitted.x.size(), fitted.y.size());
}

// One film alone fills nothing: it is shown with what lies around it.
void MapPlot::fitPicked()
{
    std::vector<int> rows = m_state.chosen();
    rows.insert(rows.end(), m_state.neighbours().begin(), m_state.neighbours().end());
    if (m_state.selected())
        rows.push_back(*m_state.selected());
    const std::optional<MapPart> part = partAround(rows);
    if (!part)
        return;
    const auto around = [](const QCPRange& range, double margin, double least) {
        const double size = std::max(least, (1.0 + 2.0 * margin) * range.size());
        return QCPRange(range.center() - size / 2.0, range.center() + size / 2.0);
    };
    m_userMoved = true;
    m_camera.headFor({around(part->x, marginPicked, m_fittedSize.width() * nearestView),
                      around(part->y, marginPicked, m_fittedSize.height() * nearestView)});
    m_looks.settle();
    glide(Transition::smooth);
    Q_EMIT areaChanged();
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

void MapPlot::zoomNearer()
{
    zoom(stepZoom);
}

void MapPlot::zoomFarther()
{
    zoom(1.0 / stepZoom);
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
