// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/label_obstacles.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr double cellSize = 48.0;
constexpr std::size_t crowdedFrom = 32;

int cellsAlong(double length)
{
    return std::clamp(static_cast<int>(std::ceil(length / cellSize)), 1, 256);
}

}  // namespace

LabelObstacles::LabelObstacles(const QRectF& bounds)
    : m_origin(bounds.topLeft()), m_columns(cellsAlong(bounds.width())), m_rows(cellsAlong(bounds.height())),
      m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{
}

LabelObstacles::CellRange LabelObstacles::cellsUnder(const QRectF& rect) const
{
    const auto column = [this](double x) {
        return static_cast<int>(std::clamp(std::floor((x - m_origin.x()) / cellSize), 0.0, m_columns - 1.0));
    };
    const auto row = [this](double y) {
        return static_cast<int>(std::clamp(std::floor((y - m_origin.y()) / cellSize), 0.0, m_rows - 1.0));
    };
    return {column(rect.left()), row(rect.top()), column(rect.right()), row(rect.bottom())};
}

void LabelObstacles::addTitle(const QRectF& rect)
{
    const CellRange range = cellsUnder(rect);
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column)
            cell(column, row).titles.push_back(rect);
    }
}

void LabelObstacles::addMark(const QPointF& centre, double radius)
{
    const CellRange range = cellsUnder(QRectF(centre, QSizeF(0, 0)));
    auto& marks = cell(range.left, range.top).marks;
    if (marks.size() == crowdedFrom)
        return;
    marks.push_back({centre, radius});
    m_largestRadius = std::max(m_largestRadius, radius);
}

void LabelObstacles::addRing(const QPointF& centre, double radius)
{
    const CellRange range = cellsUnder(QRectF(centre, QSizeF(0, 0)).adjusted(-radius, -radius, radius, radius));
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column)
            cell(column, row).rings.push_back({centre, radius});
    }
    addMark(centre, radius);
}

bool LabelObstacles::touches(const Mark& mark, const QRectF& rect)
{
    const double dx = std::max({rect.left() - mark.centre.x(), 0.0, mark.centre.x() - rect.right()});
    const double dy = std::max({rect.top() - mark.centre.y(), 0.0, mark.centre.y() - rect.bottom()});
    return dx * dx + dy * dy < mark.radius * mark.radius;
}

/// Whether `found` holds for any cell under `rect`.
template <typename Found>
bool LabelObstacles::anyCell(const QRectF& rect, Found found) const
{
    const CellRange range = cellsUnder(rect);
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column) {
            if (found(cell(column, row)))
                return true;
        }
    }
    return false;
}

bool LabelObstacles::hitsTitle(const QRectF& rect) const
{
    return anyCell(rect, [&](const Cell& cell) {
        return std::any_of(cell.titles.begin(), cell.titles.end(),
                           [&](const QRectF& title) { return title.intersects(rect); });
    });
}

bool LabelObstacles::hits(const QRectF& rect, const QPointF& own) const
{
    return hitsTitle(rect) || anyCell(rect, [&](const Cell& cell) {
               return std::any_of(cell.rings.begin(), cell.rings.end(),
                                  [&](const Mark& ring) { return ring.centre != own && touches(ring, rect); });
           });
}

bool LabelObstacles::leaderUnder(const QRectF& rect) const
{
    return std::any_of(m_leaders.begin(), m_leaders.end(), [&](const QLineF& line) { return crosses(line, rect); });
}

bool LabelObstacles::crossesTitle(const QLineF& line) const
{
    return anyCell(QRectF(line.p1(), line.p2()).normalized(), [&](const Cell& cell) {
        return std::any_of(cell.titles.begin(), cell.titles.end(),
                           [&](const QRectF& title) { return crosses(line, title); });
    });
}

bool LabelObstacles::crossesLeader(const QLineF& line) const
{
    return std::any_of(m_leaders.begin(), m_leaders.end(),
                       [&](const QLineF& other) { return line.intersects(other) == QLineF::BoundedIntersection; });
}

/// Of those whose centres lie in or near `rect`, rings too.
template <typename Wanted>
int LabelObstacles::countMarks(const QRectF& rect, Wanted wanted) const
{
    const CellRange range =
        cellsUnder(rect.adjusted(-m_largestRadius, -m_largestRadius, m_largestRadius, m_largestRadius));
    std::ptrdiff_t count = 0;
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column) {
            const auto& marks = cell(column, row).marks;
            count += std::count_if(marks.begin(), marks.end(), wanted);
        }
    }
    return static_cast<int>(count);
}

int LabelObstacles::marksUnder(const QRectF& rect, double margin, const std::optional<QPointF>& own) const
{
    return countMarks(rect.adjusted(-margin, -margin, margin, margin), [&](const Mark& mark) {
        return mark.centre != own && touches({mark.centre, mark.radius + margin}, rect);
    });
}

bool LabelObstacles::crossesMark(const QLineF& line, const QPointF& own) const
{
    const QRectF box = QRectF(line.p1(), line.p2()).normalized().adjusted(-1.0, -1.0, 1.0, 1.0);
    const QPointF way = line.p2() - line.p1();
    const double length2 = std::max(1e-9, QPointF::dotProduct(way, way));
    return countMarks(box, [&](const Mark& mark) {
               const double share = QPointF::dotProduct(mark.centre - line.p1(), way) / length2;
               const QPointF nearest = line.p1() + std::clamp(share, 0.0, 1.0) * way;
               return mark.centre != own && QLineF(nearest, mark.centre).length() < mark.radius;
           }) > 0;
}

// Liang and Barsky's clipping: the part of the segment inside the rectangle is empty or not.
bool crosses(const QLineF& segment, const QRectF& rect)
{
    double enter = 0.0;
    double leave = 1.0;
    const auto clip = [&](double direction, double distance) {
        if (direction == 0.0)
            return distance > 0.0;
        const double t = distance / direction;
        if (direction < 0.0)
            enter = std::max(enter, t);
        else
            leave = std::min(leave, t);
        return enter < leave;
    };
    return clip(-segment.dx(), segment.x1() - rect.left()) && clip(segment.dx(), rect.right() - segment.x1()) &&
           clip(-segment.dy(), segment.y1() - rect.top()) && clip(segment.dy(), rect.bottom() - segment.y1());
}

}  // namespace kinoscope::ui
