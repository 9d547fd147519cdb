// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_framing.h"

#include "ui/map/state/map_state.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

// Room for titles around the outermost films, as a share of the view.
constexpr double marginX = 0.12;
constexpr double marginY = 0.08;
constexpr double marginPicked = 0.2;
constexpr double nearestView = 1.0 / 16.0;  // of the fitted one
constexpr double stepZoom = 0.8;
// Shares of the fitted view.
constexpr double closeUp = 1.0 / 3.0;
constexpr double eachFilm = 1.0 / 4.0;
constexpr double mostCovered = 0.7;

QCPRange widened(const QCPRange& range, double margin)
{
    const double size = range.size() > 0.0 ? range.size() : std::max(1e-3, std::abs(range.lower) * 0.2);
    return {range.lower - margin * size, range.upper + margin * size};
}

QCPRange rangeAround(double centre, double size)
{
    return {centre - size / 2.0, centre + size / 2.0};
}

}  // namespace

MapFraming::MapFraming(const MapState& state, QCPAxis* x, QCPAxis* y) : m_state(state), m_x(x), m_y(y), m_camera(x, y)
{
}

void MapFraming::takeOver()
{
    m_userMoved = true;
    m_camera.stop();
}

/// All that have a place; nothing if none has.
std::optional<MapPart> MapFraming::partAround(const std::vector<int>& rows) const
{
    std::optional<MapPart> part;
    for (const int row : rows) {
        if (m_state.isEmpty() || !m_state.hasPlace(row))
            continue;
        const QPointF at = m_state.target(row);
        if (!part)
            part = MapPart{QCPRange(at.x(), at.x()), QCPRange(at.y(), at.y())};
        part->x.expand(at.x());
        part->y.expand(at.y());
    }
    return part;
}

/// Also those that are filtered out: they come and go without the view.
std::optional<MapPart> MapFraming::partAroundAll() const
{
    std::vector<int> rows;
    for (int row = 0; !m_state.isEmpty() && row <= m_state.blendMarkerRow(); ++row) {
        if (m_state.hasPlace(row))
            rows.push_back(row);
    }
    return partAround(rows);
}

void MapFraming::animateToAll()
{
    // Selected films alone fill the map, wherever the picked one lies.
    const std::optional<MapPart> part = m_state.onlySelected() ? partAround(m_state.selected()) : partAroundAll();
    if (!part)
        return;
    m_camera.animateTo({widened(part->x, marginX), widened(part->y, marginY)});
    const MapPart fitted = m_camera.destination();
    m_fittedSize = QSizeF(fitted.x.size(), fitted.y.size());
}

void MapFraming::fit()
{
    m_userMoved = false;
    animateToAll();
    Q_EMIT headed();
}

void MapFraming::fitByHand()
{
    fit();
    Q_EMIT areaChanged();
}

void MapFraming::keepFitted()
{
    if (!m_userMoved)
        animateToAll();
}

// One film alone fills nothing: it is shown with what lies around it.
void MapFraming::fitPicked()
{
    std::vector<int> rows = m_state.selected();
    rows.insert(rows.end(), m_state.neighbours().begin(), m_state.neighbours().end());
    if (m_state.current())
        rows.push_back(*m_state.current());
    const std::optional<MapPart> part = partAround(rows);
    if (!part)
        return;
    const auto around = [](const QCPRange& range, double least) {
        return rangeAround(range.center(), std::max(least, (1.0 + 2.0 * marginPicked) * range.size()));
    };
    m_userMoved = true;
    m_camera.animateTo(
        {around(part->x, m_fittedSize.width() * nearestView), around(part->y, m_fittedSize.height() * nearestView)});
    Q_EMIT headed();
    Q_EMIT areaChanged();
}

void MapFraming::bringIntoView(int row)
{
    const QPointF at = m_state.target(row);
    const MapPart part = m_camera.destination();
    if (!m_state.hasPosition(row) || (part.x.contains(at.x()) && part.y.contains(at.y())))
        return;
    if (m_userMoved)
        m_camera.animateTo({rangeAround(at.x(), part.x.size()), rangeAround(at.y(), part.y.size())});
    else
        animateToAll();
    Q_EMIT headed();
}

void MapFraming::bringPickedIntoView()
{
    if (m_state.isEmpty())
        return;
    const std::optional<int> picked = m_state.current();
    const bool isGuest = m_state.onlySelected() && picked && !m_state.isSelected(*picked);
    if (picked && !isGuest)
        bringIntoView(*picked);
    // Lines to the neighbours must not lead out of view, unless the user wants to see a part only.
    for (const int row : m_state.neighbours()) {
        if (!m_userMoved)
            bringIntoView(row);
    }
}

void MapFraming::bringClear(const std::vector<int>& rows, double covered)
{
    const std::optional<MapPart> films = partAround(rows);
    const MapPart part = m_camera.destination();
    const QCPRange room(part.x.lower, part.x.upper - covered * part.x.size());
    const auto holds = [](const QCPRange& range, const QCPRange& other) {
        return range.contains(other.lower) && range.contains(other.upper);
    };
    if (!films || covered > mostCovered || (holds(room, films->x) && holds(part.y, films->y)))
        return;
    m_userMoved = true;
    const double toTheRight = covered / 2.0 * part.x.size();
    const QCPRange y = holds(part.y, films->y) ? part.y : rangeAround(films->y.center(), part.y.size());
    m_camera.animateTo({rangeAround(films->x.center() + toTheRight, part.x.size()), y});
    Q_EMIT headed();
    Q_EMIT areaChanged();
}

std::optional<QRectF> MapFraming::area() const
{
    if (!m_userMoved)
        return std::nullopt;
    const MapPart part = m_camera.destination();
    return QRectF(part.x.lower, part.y.lower, part.x.size(), part.y.size());
}

void MapFraming::setArea(const std::optional<QRectF>& area)
{
    if (area == this->area())
        return;
    m_userMoved = area.has_value();
    if (area)
        m_camera.animateTo({QCPRange(area->left(), area->right()), QCPRange(area->top(), area->bottom())});
    else
        animateToAll();
    Q_EMIT headed();
}

bool MapFraming::zoomIsPossible(double factor) const
{
    const double share = m_x->range().size() * factor / std::max(1e-12, m_fittedSize.width());
    return !m_state.isEmpty() && (factor < 1.0 ? share > 1e-3 : share < 30.0);
}

bool MapFraming::isCloseUp() const
{
    return !m_state.isEmpty() && m_x->range().size() < closeUp * m_fittedSize.width();
}

bool MapFraming::showsEachFilm() const
{
    return !m_state.isEmpty() && m_x->range().size() < eachFilm * m_fittedSize.width();
}

double MapFraming::zoom() const
{
    return m_userMoved && m_x->range().size() > 0.0 ? m_fittedSize.width() / m_x->range().size() : 1.0;
}

void MapFraming::zoomNearer()
{
    zoom(stepZoom);
}

void MapFraming::zoomFarther()
{
    zoom(1.0 / stepZoom);
}

void MapFraming::zoom(double factor)
{
    if (!zoomIsPossible(factor))
        return;
    takeOver();
    m_x->scaleRange(factor);
    m_y->scaleRange(factor);
    Q_EMIT moved();
    Q_EMIT areaChanged();
}

void MapFraming::pan(double shareX, double shareY)
{
    takeOver();
    m_x->moveRange(shareX * m_x->range().size());
    m_y->moveRange(shareY * m_y->range().size());
    Q_EMIT moved();
    Q_EMIT areaChanged();
}

}  // namespace kinoscope::ui
