// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/epoch_slider.h"

#include <QMouseEvent>
#include <QStyleOptionSlider>

namespace kinoscope::ui {

void EpochSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !part(QStyle::SC_SliderHandle).contains(event->pos())) {
        const int width = part(QStyle::SC_SliderHandle).width();
        const QRect groove = part(QStyle::SC_SliderGroove);
        setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), event->pos().x() - groove.x() - width / 2,
                                                 groove.width() - width));
        if (!part(QStyle::SC_SliderHandle).contains(event->pos()))
            return;
    }
    QSlider::mousePressEvent(event);
}

QRect EpochSlider::part(QStyle::SubControl which) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, which, this);
}

}  // namespace kinoscope::ui
