// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/star_shape.h"

#include <cmath>
#include <numbers>

namespace kinoscope::ui {

QPolygonF starShape(const QPointF& centre, double radius)
{
    constexpr int corners = 10;
    constexpr double inner = 0.42;  // of the outer radius
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double reach = i % 2 == 0 ? radius : inner * radius;
        points << centre + reach * QPointF(std::cos(angle), std::sin(angle));
    }
    return points;
}

}  // namespace kinoscope::ui
