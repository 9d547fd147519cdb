// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace kinoscope::ui {

namespace {

constexpr double label_gap = 3.0;
constexpr double leaderFrom = 9.0;
// So far a mark may slide under a title that stays where it is, in pixels: else titles would jump at every touch.
constexpr double tolerance = 1.5;
// What a covered mark is worth in pixels of distance to a title that must have a place.
constexpr double coverCost = 60.0;
// A title that is nearer to another mark than to its own seems to be that one's, unless a line says otherwise.
constexpr double strangerCost = 90.0;
// A leader line that runs behind a title is worse than any distance, and better than no title.
constexpr double crossingCost = 250.0;
constexpr std::array distances{0.0, 9.0, 19.0, 31.0, 45.0, 61.0, 80.0, 102.0, 130.0, 165.0};
constexpr std::size_t modestDistances = 2;
// The eye loses a longer line among the dots: only a title that must be there goes further.
constexpr std::size_t usualDistances = 8;

struct Direction {
    double x, y;
};
constexpr double half = 0.7071;
constexpr double far = 0.9239;
constexpr double near = 0.3827;
// Right of the mark reads best, then left, above, below; then the diagonals, then what lies between.
constexpr std::array<Direction, 16> directions{{{1, 0},
                                                {-1, 0},
                                                {0, -1},
                                                {0, 1},
                                                {half, -half},
                                                {half, half},
                                                {-half, -half},
                                                {-half, half},
                                                {far, -near},
                                                {far, near},
                                                {-far, -near},
                                                {-far, near},
                                                {near, -far},
                                                {near, far},
                                                {-near, -far},
                                                {-near, far}}};

// Straight directions centre the title on the mark; diagonal ones set its corner there.
QRectF candidate(const TitleRequest& request, const Direction& direction, double distance)
{
    const double clear = request.radius + label_gap + distance;
    const double alongX = std::clamp(direction.x * 1.5, -1.0, 1.0);
    const double alongY = std::clamp(direction.y * 1.5, -1.0, 1.0);
    const QPointF centre = request.anchor + QPointF(direction.x * clear + alongX * request.size.width() / 2.0,
                                                    direction.y * clear + alongY * request.size.height() / 2.0);
    QRectF rect(QPointF(0, 0), request.size);
    rect.moveCenter(centre);
    return rect;
}

std::optional<QLineF> leaderTo(const QRectF& rect, const TitleRequest& request)
{
    const QPointF nearest(std::clamp(request.anchor.x(), rect.left(), rect.right()),
                          std::clamp(request.anchor.y(), rect.top(), rect.bottom()));
    QLineF line(request.anchor, nearest);
    if (line.length() < request.radius + leaderFrom)
        return std::nullopt;
    line.setP1(line.pointAt((request.radius + 1.0) / line.length()));
    return line;
}

}  // namespace

LabelPlacement::LabelPlacement(const QRectF& bounds) : m_bounds(bounds), m_occupied(bounds) {}

void LabelPlacement::reserve(const QRectF& area)
{
    m_occupied.addTitle(area);
}

void LabelPlacement::avoid(const QPointF& mark, double radius)
{
    m_occupied.addMark(mark, radius);
}

void LabelPlacement::keepClear(const QPointF& mark, double radius)
{
    m_occupied.addRing(mark, radius);
}

TitlePlaces LabelPlacement::place(const QList<TitleRequest>& requests, qsizetype insistent)
{
    std::vector<std::optional<TitlePlace>> found(static_cast<std::size_t>(requests.size()));
    const auto settle = [&](qsizetype i, const std::optional<TitlePlace>& place) {
        if (place)
            take(*place);
        found[static_cast<std::size_t>(i)] = place;
    };
    for (qsizetype i = 0; i < requests.size(); ++i) {
        std::optional<TitlePlace> place = keepPlace(requests[i], Marks::left);
        if (!place && requests[i].first)
            place = findPlace(requests[i], i < insistent);
        if (!place && requests[i].must)
            place = findPlace(requests[i], true, Marks::covered);
        settle(i, place);
    }
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (!found[static_cast<std::size_t>(i)] && !requests[i].first)
            settle(i, findPlace(requests[i], i < insistent));
    }
    TitlePlaces result;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (const auto& place = found[static_cast<std::size_t>(i)]) {
            result.placed.append(*place);
            result.placed.last().request = i;
        } else {
            result.dropped.append(i);
        }
    }
    return result;
}

// On the way films pass behind titles; that is soon over.
TitlePlaces LabelPlacement::placeAgain(const QList<TitleRequest>& requests)
{
    TitlePlaces result;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        std::optional<TitlePlace> place = keepPlace(requests[i], Marks::covered);
        if (!place && requests[i].first)
            place = findPlace(requests[i], true, Marks::covered);
        if (!place) {
            result.dropped.append(i);
            continue;
        }
        take(*place);
        place->request = i;
        result.placed.append(*place);
    }
    return result;
}

void LabelPlacement::take(const TitlePlace& place)
{
    m_occupied.addTitle(place.rect);
    if (place.leader)
        m_occupied.addLeader(*place.leader);
}

// A title that had to move away comes back where that costs nothing; else it stays where it was, or goes as far away on
// its side as it must. What does not move is placed alike each time.
std::optional<TitlePlace> LabelPlacement::keepPlace(const TitleRequest& request, Marks marks) const
{
    if (!request.kept || !m_bounds.contains(request.anchor))
        return std::nullopt;
    const std::size_t furthest = request.kept->ring < modestDistances ? modestDistances : distances.size();
    for (std::size_t ring = 0; ring < furthest; ++ring) {
        if (auto place = keepPlace(request, ring, marks))
            return place;
    }
    return std::nullopt;
}

std::optional<TitlePlace> LabelPlacement::keepPlace(const TitleRequest& request, std::size_t ring, Marks marks) const
{
    const TitleSlot& kept = *request.kept;
    const QRectF rect = candidate(request, directions[kept.direction], distances[ring]);
    if (!m_bounds.contains(rect) || m_occupied.hits(rect))
        return std::nullopt;
    const bool nearer = ring < kept.ring;
    if ((nearer || marks == Marks::left) && m_occupied.marksUnder(rect, -tolerance) > 0)
        return std::nullopt;
    if (nearer && (m_occupied.leaderUnder(rect) || m_occupied.marksUnder(rect, label_gap + 1.0, request.anchor) > 0))
        return std::nullopt;
    const std::optional<QLineF> leader = leaderTo(rect, request);
    if (leader && m_occupied.crossesTitle(*leader))
        return std::nullopt;
    if (leader && marks == Marks::left && m_occupied.crossesMark(*leader, request.anchor))
        return std::nullopt;
    return TitlePlace{0, rect, leader, {kept.direction, ring}};
}

std::optional<TitlePlace> LabelPlacement::findPlace(const TitleRequest& request, bool insistent, Marks marks) const
{
    std::optional<TitlePlace> best;
    double bestCost = std::numeric_limits<double>::infinity();
    if (!m_bounds.contains(request.anchor))
        return best;
    const std::size_t reach = request.must ? distances.size() : insistent ? usualDistances : modestDistances;
    for (std::size_t ring = 0; ring < reach && bestCost > distances[ring]; ++ring) {
        for (std::size_t direction = 0; direction < directions.size(); ++direction) {
            const QRectF rect = candidate(request, directions[direction], distances[ring]);
            if (!m_bounds.contains(rect) || m_occupied.hits(rect))
                continue;
            const int covered = m_occupied.marksUnder(rect);
            const int strangers = m_occupied.marksUnder(rect, label_gap + 1.0, request.anchor);
            const std::optional<QLineF> leader = leaderTo(rect, request);
            if (marks == Marks::left && (covered > 0 || (strangers > 0 && !leader)))
                continue;
            double cost = distances[ring] + coverCost * covered + strangerCost * strangers +
                          (m_occupied.leaderUnder(rect) ? crossingCost : 0.0);
            if (cost >= bestCost || (cost > distances[ring] && !insistent))
                continue;
            if (leader && marks == Marks::left && m_occupied.crossesMark(*leader, request.anchor))
                continue;
            cost += leader && m_occupied.crossesTitle(*leader) ? crossingCost : 0.0;
            if (cost >= bestCost)
                continue;
            best = TitlePlace{0, rect, leader, {direction, ring}};
            bestCost = cost;
        }
    }
    return best;
}

}  // namespace kinoscope::ui
