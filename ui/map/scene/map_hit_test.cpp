// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_hit_test.h"

#include "ui/map/scene/selection_shape.h"
#include "ui/map/scene/title_layer.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/dot_decimator.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kinoscope::ui {

namespace {

// Pixels from the edge of a mark, and from the middle of a film with few ratings.
constexpr double reachOfMarks = 3.0;
constexpr double reachOfFew = 4.0;
constexpr double reachOfLines = 5.0;

}  // namespace

MapHitTest::Rank MapHitTest::rankOf(int row) const
{
    if (m_state.isHighlighted(row) || m_state.isTop(row) || m_state.isSelected(row))
        return Rank::named;
    return m_state.isMark(row) ? Rank::mark : Rank::few;
}

std::optional<int> MapHitTest::nearest(const QPointF& pixel, Rank rank) const
{
    const bool few = rank == Rank::few;
    const double reach = few ? reachOfFew : reachOfMarks;
    const double furthest = reach + (few ? 0.0 : FilmEvidence::largestDiameter / 2.0);
    std::optional<int> best;
    double bestDistance = reach;
    for (int row = 0; row < m_state.filmCount(); ++row) {
        const QPointF offset = m_view.pixel(m_state.position(row)) - pixel;
        // Almost every film is far away; one without a position is nowhere.
        if (!(std::abs(offset.x()) < furthest && std::abs(offset.y()) < furthest) || m_state.isHidden(row) ||
            rankOf(row) != rank)
            continue;
        // Those with few ratings are found one by one, though seen only as many.
        if (m_state.isMark(row) && !m_drawn.isShown(row) && !m_state.isHighlighted(row))
            continue;
        const double distance = std::hypot(offset.x(), offset.y()) - (few ? 0.0 : m_state.diameter(row) / 2.0);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = row;
        }
    }
    return best;
}

// A title covers dots by the dozen; whoever clicks on it means its film.
std::optional<int> MapHitTest::filmAt(const QPointF& pixel, const QList<PlacedTitle>& titles) const
{
    if (m_state.isEmpty() || !m_area.contains(pixel.toPoint()))
        return std::nullopt;
    if (const std::optional<int> row = nearest(pixel, Rank::named))
        return row;
    for (const PlacedTitle& title : titles) {
        if (title.rect.contains(pixel))
            return title.row == m_state.blendMarkerRow() ? std::nullopt : std::optional(title.row);
    }
    if (const std::optional<int> row = nearest(pixel, Rank::mark))
        return row;
    return nearest(pixel, Rank::few);
}

std::optional<int> MapHitTest::lineAt(const QPointF& pixel) const
{
    const std::optional<int> from = m_state.current();
    if (!m_state.links() || !from || m_state.centre() != from || !m_area.contains(pixel.toPoint()))
        return std::nullopt;
    const QPointF begin = m_view.pixel(m_state.position(*from));
    std::optional<int> best;
    double least = reachOfLines;
    for (const int row : m_state.neighbours()) {
        if (row == *from || !m_state.hasPosition(row))
            continue;
        const QPointF way = m_view.pixel(m_state.position(row)) - begin;
        const double length = QPointF::dotProduct(way, way);
        const double along = length > 0.0 ? QPointF::dotProduct(pixel - begin, way) / length : 0.0;
        const QPointF aside = pixel - (begin + std::clamp(along, 0.0, 1.0) * way);
        if (const double distance = std::hypot(aside.x(), aside.y()); distance < least) {
            least = distance;
            best = row;
        }
    }
    return best;
}

bool MapHitTest::isDot(int row) const
{
    return m_state.hasPosition(row) && (m_drawn.isShown(row) || m_state.isHighlighted(row));
}

std::optional<int> MapHitTest::nearestDot(const QPointF& pixel) const
{
    std::optional<int> best;
    double least = std::numeric_limits<double>::infinity();
    for (int row = 0; row < m_state.filmCount(); ++row) {
        if (!isDot(row))
            continue;
        const QPointF way = m_view.pixel(m_state.position(row)) - pixel;
        if (const double distance = QPointF::dotProduct(way, way); distance < least) {
            least = distance;
            best = row;
        }
    }
    return best;
}

std::optional<int> MapHitTest::dotTowards(const QPointF& from, int except, const QPointF& direction) const
{
    constexpr double costAside = 2.0;
    std::optional<int> ahead;
    std::optional<int> aside;
    double leastAhead = std::numeric_limits<double>::infinity();
    double leastAside = leastAhead;
    for (int row = 0; row < m_state.filmCount(); ++row) {
        if (row == except || !isDot(row))
            continue;
        const QPointF way = m_view.pixel(m_state.position(row)) - from;
        const double along = QPointF::dotProduct(way, direction);
        const double across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (along <= 0.0)
            continue;
        const bool isAhead = across < along;
        double& least = isAhead ? leastAhead : leastAside;
        if (const double cost = along + costAside * across; cost < least) {
            least = cost;
            (isAhead ? ahead : aside) = row;
        }
    }
    return ahead ? ahead : aside;
}

template <typename Region>
std::vector<int> MapHitTest::filmsWithin(const Region& region) const
{
    std::vector<int> rows;
    for (int row = 0; !m_state.isEmpty() && row < m_state.filmCount(); ++row) {
        if (m_state.hasPosition(row) && region.contains(m_view.pixel(m_state.position(row))))
            rows.push_back(row);
    }
    return rows;
}

std::vector<int> MapHitTest::filmsInView() const
{
    return filmsWithin(QRectF(m_area));
}

std::vector<int> MapHitTest::filmsIn(const SelectionShape& shape) const
{
    return filmsWithin(shape);
}

bool MapHitTest::isAnyInView() const
{
    const QRectF area(m_area);
    for (int row = 0; !m_state.isEmpty() && row < m_state.filmCount(); ++row) {
        if (m_state.hasPosition(row) && area.contains(m_view.pixel(m_state.position(row))))
            return true;
    }
    return false;
}

}  // namespace kinoscope::ui
