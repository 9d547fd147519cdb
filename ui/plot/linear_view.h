// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <QPointF>
#include <QSizeF>

#include <cmath>

namespace kinoscope::ui {

/// Coordinates to pixels, for films by the ten thousand. Right as long as the two linear axes stay as they are.
class LinearView {
public:
    LinearView(const QCPAxis* x, const QCPAxis* y) : m_x(x), m_y(y) {}

    QPointF pixel(const QPointF& at) const
    {
        return {m_x.origin + m_x.scale * at.x(), m_y.origin + m_y.scale * at.y()};
    }
    QSizeF pixelsPerUnit() const { return {std::abs(m_x.scale), std::abs(m_y.scale)}; }

private:
    struct Direction {
        explicit Direction(const QCPAxis* axis)
            : scale((axis->coordToPixel(axis->range().upper) - axis->coordToPixel(axis->range().lower)) /
                    axis->range().size()),
              origin(axis->coordToPixel(axis->range().lower) - scale * axis->range().lower)
        {
        }
        double scale;
        double origin;
    };
    Direction m_x;
    Direction m_y;
};

}  // namespace kinoscope::ui
