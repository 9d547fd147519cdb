// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/star_rating.h"

#include "ui/theme/star_shape.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr int starCount = 5;
constexpr double starSide = 15.0;  ///< px at the usual size of type
constexpr double starGap = 2.0;

}  // namespace

StarRating::StarRating(QWidget* parent) : QAbstractSlider(parent)
{
    setRange(0, most);
    setSingleStep(1);
    setPageStep(2);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Click a star, Shift+click for half a star, or press 1 to 5 (0 removes)"));
}

void StarRating::setStars(double stars)
{
    const QSignalBlocker quiet(this);
    setValue(static_cast<int>(std::lround(2.0 * stars)));
    update();
}

double StarRating::side() const
{
    return starSide * typeScaleOf(*this);
}

QSize StarRating::sizeHint() const
{
    const double width = starCount * side() + (starCount - 1) * starGap;
    return QSizeF(width + 6.0, side() + 6.0).toSize();
}

int StarRating::valueAt(const QPointF& at, bool halves) const
{
    const double stars = std::clamp((at.x() - 3.0 + starGap / 2.0) / (side() + starGap), 0.0, double(starCount));
    return halves ? std::max(1, static_cast<int>(std::ceil(2.0 * stars))) : 2 * std::max(1, int(std::ceil(stars)));
}

void StarRating::preview(int value)
{
    if (std::exchange(m_preview, value) != value)
        update();
}

void StarRating::give(int value)
{
    preview(-1);
    setValue(value);
    Q_EMIT rated(stars());
}

void StarRating::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int shown = m_preview >= 0 ? m_preview : value();
    const double radius = side() / 2.0;
    for (int i = 0; i < starCount; ++i) {
        const QPointF centre(3.0 + radius + i * (side() + starGap), height() / 2.0 + 0.5);
        const QPolygonF outline = starShape(centre, radius);
        const int filled = std::clamp(shown - 2 * i, 0, 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_preview >= 0 ? theme.mutedText : theme.text);
        if (filled > 0) {
            painter.save();
            if (filled == 1)
                painter.setClipRect(QRectF(centre.x() - radius, 0, radius, height()));
            painter.drawPolygon(outline);
            painter.restore();
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(filled == 2 ? Qt::transparent : theme.mutedText, 1.0));
        painter.drawPolygon(outline);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void StarRating::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        preview(valueAt(event->position(), event->modifiers().testFlag(Qt::ShiftModifier)));
}

void StarRating::mouseMoveEvent(QMouseEvent* event)
{
    preview(valueAt(event->position(), event->modifiers().testFlag(Qt::ShiftModifier)));
}

void StarRating::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        give(valueAt(event->position(), event->modifiers().testFlag(Qt::ShiftModifier)));
}

void StarRating::leaveEvent(QEvent* /*event*/)
{
    preview(-1);
}

void StarRating::keyPressEvent(QKeyEvent* event)
{
    const bool half = event->modifiers().testFlag(Qt::ShiftModifier);
    // With Shift the key says another letter: what counts is where it lies.
    const int digit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5 ? event->key() - Qt::Key_0
                      : half && event->nativeScanCode() >= 10 && event->nativeScanCode() <= 14
                          ? static_cast<int>(event->nativeScanCode()) - 9
                          : -1;
    if (digit == 0 || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        give(0);
    } else if (digit > 0) {
        give(2 * digit - (half ? 1 : 0));
    } else {
        const int before = value();
        QAbstractSlider::keyPressEvent(event);
        if (value() != before)
            Q_EMIT rated(stars());
    }
}

// The wheel never changes a setting: it scrolls the list that the stars stand in.
void StarRating::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

}  // namespace kinoscope::ui
