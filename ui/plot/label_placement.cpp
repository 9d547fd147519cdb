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
constexpr std::array distances{0.0, 9.0, 17.0, 25.0, 33.0};

/// How many of the distances are tried.
std::size_t ringsOf(TitleReach reach)
{
    switch (reach) {
    case TitleReach::beside: break;
    case TitleReach::near: return 3;
    case TitleReach::far: return distances.size();
    }
    return 2;
}

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

void LabelPlacement::guard(const QPointF& mark, double radius)
{
    keepClear(mark, radius);
    m_guarded.append({mark, radius});
}

/// Of a round badge.
bool LabelPlacement::isGuarded(const QRectF& rect) const
{
    return std::any_of(m_guarded.begin(), m_guarded.end(), [&rect](const auto& mark) {
        return QLineF(mark.first, rect.center()).length() < mark.second + rect.width() / 2.0;
    });
}

TitlePlaces LabelPlacement::place(const QList<TitleRequest>& requests, TitleFreedom freedom)
{
    std::vector<std::optional<TitlePlace>> found(static_cast<std::size_t>(requests.size()));
    const auto settle = [&](qsizetype i, const std::optional<TitlePlace>& place) {
        if (place)
            take(*place);
        found[static_cast<std::size_t>(i)] = place;
    };
    for (qsizetype i = 0; i < requests.size(); ++i)
        settle(i, choose(requests[i], freedom));
    for (qsizetype i = 0; i < requests.size() && freedom != TitleFreedom::none; ++i) {
        const bool turn = freedom == TitleFreedom::full || !requests[i].standing;
        if (turn && !found[static_cast<std::size_t>(i)] && !requests[i].first)
            settle(i, findPlace(requests[i]));
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

/// In the first round: those that had a place, and those that come before them.
std::optional<TitlePlace> LabelPlacement::choose(const TitleRequest& request, TitleFreedom freedom) const
{
    if (!m_bounds.contains(request.anchor))
        return std::nullopt;
    std::optional<TitlePlace> place =
        freedom == TitleFreedom::full ? chooseFreely(request) : chooseSteadily(request, freedom);
    if (!place && request.must)
        place = findPlace(request, Marks::covered);
    return place ? place : findBadge(request);
}

std::optional<TitlePlace> LabelPlacement::chooseFreely(const TitleRequest& request) const
{
    const std::optional<TitlePlace> place = keepPlace(request);
    return place || !request.first ? place : findPlace(request);
}

// On the way films pass behind titles; that is soon over.
std::optional<TitlePlace> LabelPlacement::chooseSteadily(const TitleRequest& request, TitleFreedom freedom) const
{
    if (request.standing && request.kept)
        return keepPlace(request, request.kept->ring, Marks::covered);
    if (freedom == TitleFreedom::none)
        return std::nullopt;
    const std::optional<TitlePlace> place =
        request.kept ? keepPlace(request, request.kept->ring, Marks::left) : std::nullopt;
    return place || !request.first ? place : findPlace(request);
}

void LabelPlacement::take(const TitlePlace& place)
{
    m_occupied.addTitle(place.rect);
    if (place.leader)
        m_occupied.addLeader(*place.leader);
}

bool LabelPlacement::isFree(const QLineF& leader) const
{
    return !m_occupied.crossesTitle(leader) && !m_occupied.crossesLeader(leader);
}

// A title that had to move away comes back where that costs nothing; else it stays where it was, or goes as far away on
// its side as it must. What does not move is placed alike each time.
std::optional<TitlePlace> LabelPlacement::keepPlace(const TitleRequest& request) const
{
    if (!request.kept)
        return std::nullopt;
    const std::size_t modest = ringsOf(TitleReach::beside);
    const std::size_t furthest = request.kept->ring < modest ? modest : ringsOf(request.reach);
    for (std::size_t ring = 0; ring < furthest; ++ring) {
        if (auto place = keepPlace(request, ring, Marks::left))
            return place;
    }
    return std::nullopt;
}

std::optional<TitlePlace> LabelPlacement::keepPlace(const TitleRequest& request, std::size_t ring, Marks marks) const
{
    const TitleSlot& kept = *request.kept;
    const QRectF rect = candidate(request, directions[kept.direction], distances[ring]);
    if (!m_bounds.contains(rect) || m_occupied.hits(rect, request.anchor) || m_occupied.leaderUnder(rect))
        return std::nullopt;
    if (marks == Marks::left && m_occupied.marksUnder(rect, -tolerance) > 0)
        return std::nullopt;
    const bool nearer = ring < kept.ring;
    if (nearer && m_occupied.marksUnder(rect, label_gap + 1.0, request.anchor) > 0)
        return std::nullopt;
    const std::optional<QLineF> leader = leaderTo(rect, request);
    if (leader && !isFree(*leader))
        return std::nullopt;
    if (leader && marks == Marks::left && m_occupied.crossesMark(*leader, request.anchor))
        return std::nullopt;
    return TitlePlace{0, rect, leader, {kept.direction, ring}};
}

std::optional<TitlePlace> LabelPlacement::findPlace(const TitleRequest& request, Marks marks) const
{
    std::optional<TitlePlace> best;
    double bestCost = std::numeric_limits<double>::infinity();
    if (!m_bounds.contains(request.anchor))
        return best;
    const bool insists = request.reach != TitleReach::beside;
    const std::size_t rings = ringsOf(request.reach);
    for (std::size_t ring = 0; ring < rings && bestCost > distances[ring]; ++ring) {
        for (std::size_t direction = 0; direction < directions.size(); ++direction) {
            const QRectF rect = candidate(request, directions[direction], distances[ring]);
            if (!m_bounds.contains(rect) || m_occupied.hits(rect, request.anchor) || m_occupied.leaderUnder(rect))
                continue;
            const int covered = m_occupied.marksUnder(rect);
            const int strangers = m_occupied.marksUnder(rect, label_gap + 1.0, request.anchor);
            const std::optional<QLineF> leader = leaderTo(rect, request);
            if (marks == Marks::left && (covered > 0 || (strangers > 0 && !leader)))
                continue;
            const double cost = distances[ring] + coverCost * covered + strangerCost * strangers;
            if (cost >= bestCost || (cost > distances[ring] && !insists))
                continue;
            if (leader && !isFree(*leader))
                continue;
            if (leader && marks == Marks::left && m_occupied.crossesMark(*leader, request.anchor))
                continue;
            best = TitlePlace{0, rect, leader, {direction, ring}};
            bestCost = cost;
        }
    }
    return best;
}

// On its mark; beside it where that would hide a ring or another badge; rather on a mark than nowhere.
std::optional<TitlePlace> LabelPlacement::findBadge(const TitleRequest& request) const
{
    if (request.badge.isEmpty())
        return std::nullopt;
    QRectF rect(QPointF(), request.badge);
    rect.moveCenter(request.anchor);
    const TitlePlace onMark{0, rect, std::nullopt, {}, true};
    const bool isFree = !m_occupied.hitsTitle(rect) && !m_occupied.leaderUnder(rect) && !isGuarded(rect);
    if (isFree && !m_occupied.hits(rect, request.anchor))
        return onMark;
    TitleRequest beside = request;
    beside.size = request.badge;
    std::optional<TitlePlace> place = findPlace(beside);
    if (!place && isFree)
        return onMark;
    if (!place)
        place = findPlace(beside, Marks::covered);
    if (place)
        place->badge = true;
    return place;
}

}  // namespace kinoscope::ui
