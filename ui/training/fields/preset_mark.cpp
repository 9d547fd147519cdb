// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/preset_mark.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace kinoscope::ui {

PresetMark::PresetMark(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

// As wide as half a line is high, so that it grows with the type.
QSize PresetMark::sizeHint() const
{
    const int size = std::max(7, fontMetrics().height() / 2);
    return {size, size};
}

void PresetMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).accent);
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace kinoscope::ui
