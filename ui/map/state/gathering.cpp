// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/state/gathering.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace kinoscope::ui {

namespace {

constexpr double gatheringReach = 0.6;  // standard deviations of all films

bool isBeside(const QPointF& a, const QPointF& b, const QSizeF& reach)
{
    const double across = reach.width() > 0.0 ? (a.x() - b.x()) / reach.width() : 0.0;
    const double down = reach.height() > 0.0 ? (a.y() - b.y()) / reach.height() : 0.0;
    return across * across + down * down <= 1.0;
}

}  // namespace

QSizeF spreadOf(std::span<const QPointF> places)
{
    QPointF sum;
    QPointF squares;
    int count = 0;
    for (const QPointF& at : places) {
        if (!std::isfinite(at.x()) || !std::isfinite(at.y()))
            continue;
        sum += at;
        squares += QPointF(at.x() * at.x(), at.y() * at.y());
        ++count;
    }
    if (count == 0)
        return {0.0, 0.0};
    const QPointF mean = sum / count;
    return {std::sqrt(std::max(0.0, squares.x() / count - mean.x() * mean.x())),
            std::sqrt(std::max(0.0, squares.y() / count - mean.y() * mean.y()))};
}

std::vector<QPointF> largestGathering(std::span<const QPointF> places, const QSizeF& spread)
{
    const QSizeF reach = gatheringReach * spread;
    std::vector<QPointF> largest;
    for (const QPointF& centre : places) {
        std::vector<QPointF> beside;
        std::copy_if(places.begin(), places.end(), std::back_inserter(beside),
                     [&](const QPointF& other) { return isBeside(centre, other, reach); });
        if (beside.size() > largest.size())
            largest = std::move(beside);
    }
    return largest;
}

QPointF middleOf(std::span<const QPointF> places)
{
    QPointF sum;
    for (const QPointF& place : places)
        sum += place;
    return sum / static_cast<double>(places.size());
}

}  // namespace kinoscope::ui
