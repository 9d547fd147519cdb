// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/motion/map_motion.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

bool hasPlace(const QPointF& point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

QPointF turned(const QPointF& point, double cosine, double sine)
{
    return {cosine * point.x() - sine * point.y(), sine * point.x() + cosine * point.y()};
}

/// The angle that brings `from` closest to `to` in least squares, by its closed form; 0 where a mirror does better,
/// which needs no going round: the points pass through the mirror's line.
double bestTurn(const std::vector<QPointF>& from, const std::vector<QPointF>& to)
{
    double xx = 0.0, yy = 0.0, xy = 0.0, yx = 0.0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (!hasPlace(from[i]) || !hasPlace(to[i]))
            continue;
        xx += from[i].x() * to[i].x();
        yy += from[i].y() * to[i].y();
        xy += from[i].x() * to[i].y();
        yx += from[i].y() * to[i].x();
    }
    const double byTurn = std::hypot(xx + yy, xy - yx);
    const double byMirror = std::hypot(xx - yy, xy + yx);
    return byTurn > byMirror ? std::atan2(xy - yx, xx + yy) : 0.0;
}

}  // namespace

void MapMotion::place(std::vector<QPointF> places)
{
    m_to = std::move(places);
    m_from.clear();
    m_now = m_to;
    m_turn = 0.0;
}

void MapMotion::animateTo(std::vector<QPointF> places)
{
    if (places.size() != m_now.size()) {
        place(std::move(places));
        return;
    }
    m_from = m_now;
    m_to = std::move(places);
    m_turn = bestTurn(m_from, m_to);
    for (std::size_t i = 0; i < m_from.size(); ++i) {
        if (!hasPlace(m_from[i]) || !hasPlace(m_to[i]))
            m_from[i] = m_now[i] = turned(m_to[i], std::cos(m_turn), -std::sin(m_turn));
    }
}

void MapMotion::advance(double share)
{
    share = std::clamp(share, 0.0, 1.0);
    if (share == 1.0) {
        m_now = m_to;
        return;
    }
    // In a frame that turns with the points, the way is straight.
    const double cosine = std::cos(share * m_turn);
    const double sine = std::sin(share * m_turn);
    const double backCosine = std::cos((share - 1.0) * m_turn);
    const double backSine = std::sin((share - 1.0) * m_turn);
    for (std::size_t i = 0; i < m_from.size(); ++i)
        m_now[i] = (1.0 - share) * turned(m_from[i], cosine, sine) + share * turned(m_to[i], backCosine, backSine);
}

}  // namespace kinoscope::ui
