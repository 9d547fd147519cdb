// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/label_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kinoscope::ui {

namespace {

constexpr double gap = 3.0;
constexpr double leaderFrom = 9.0;
// What a covered mark is worth in pixels of distance: a title goes this far to leave one visible.
constexpr double coverCost = 60.0;
// A leader line that runs behind a title is worse than any distance, and better than no title.
constexpr double crossingCost = 250.0;
constexpr std::array distances{0.0, 9.0, 19.0, 31.0, 45.0, 61.0, 80.0, 102.0, 130.0, 165.0};
constexpr std::size_t modestDistances = 2;

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
    const double clear = request.radius + gap + distance;
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

TitlePlaces LabelPlacement::place(const QList<TitleRequest>& requests, qsizetype insistent)
{
    TitlePlaces result;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        std::optional<TitlePlace> place = findPlace(requests[i], i < insistent);
        if (!place) {
            result.dropped.append(i);
            continue;
        }
        place->request = i;
        m_occupied.addTitle(place->rect);
        if (place->leader)
            m_occupied.addLeader(*place->leader);
        result.placed.append(*place);
    }
    return result;
}

std::optional<TitlePlace> LabelPlacement::findPlace(const TitleRequest& request, bool insistent) const
{
    std::optional<TitlePlace> best;
    double bestCost = std::numeric_limits<double>::infinity();
    if (!m_bounds.contains(request.anchor))
        return best;
    const std::size_t reach = insistent ? distances.size() : modestDistances;
    for (std::size_t ring = 0; ring < reach && bestCost > distances[ring]; ++ring) {
        for (const Direction& direction : directions) {
            const QRectF rect = candidate(request, direction, distances[ring]);
            if (!m_bounds.contains(rect) || m_occupied.hits(rect))
                continue;
            const int covered = m_occupied.marksUnder(rect);
            double cost = distances[ring] + coverCost * covered + (m_occupied.leaderUnder(rect) ? crossingCost : 0.0);
            if (cost >= bestCost || (cost > distances[ring] && !insistent))
                continue;
            const std::optional<QLineF> leader = leaderTo(rect, request);
            cost += leader && m_occupied.crossesTitle(*leader) ? crossingCost : 0.0;
            if (cost >= bestCost)
                continue;
            best = TitlePlace{0, rect, leader};
            bestCost = cost;
        }
    }
    return best;
}

}  // namespace kinoscope::ui
