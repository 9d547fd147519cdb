// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/epoch_track.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr double handleRadius = 7.0;
constexpr double lineWidth = 4.0;
constexpr double aboveCurves = 5.0;
constexpr double belowCurves = 12.0;  // to the middle of the line
constexpr int trackHeight = 56;
constexpr int leastHeight = 24;
constexpr int leastWidth = 80;

QList<QPointF> finite(QList<QPointF> points)
{
    points.removeIf([](const QPointF& point) { return !std::isfinite(point.y()); });
    return points;
}

}  // namespace

EpochTrack::EpochTrack(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void EpochTrack::setCurves(QList<QPointF> training, QList<QPointF> validation)
{
    m_training = finite(std::move(training));
    m_validation = finite(std::move(validation));
    update();
}

void EpochTrack::setBroken(bool broken)
{
    m_broken = broken;
    update();
}

void EpochTrack::setReached(int epoch)
{
    m_reached = epoch;
    update();
}

QSize EpochTrack::sizeHint() const
{
    return {4 * leastWidth, trackHeight};
}

QSize EpochTrack::minimumSizeHint() const
{
    return {leastWidth, leastHeight};
}

double EpochTrack::positionOf(double epoch) const
{
    const double room = width() - 2.0 * handleRadius;
    const double share = (epoch - minimum()) / std::max(1, maximum() - minimum());
    return handleRadius + share * room;
}

int EpochTrack::valueAt(double x) const
{
    const double share = (x - handleRadius) / std::max(1.0, width() - 2.0 * handleRadius);
    const double value = minimum() + share * (maximum() - minimum());
    return static_cast<int>(std::lround(std::clamp<double>(value, minimum(), maximum())));
}

int EpochTrack::lineHeight() const
{
    return height() - static_cast<int>(handleRadius) - 4;
}

void EpochTrack::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = lineHeight() + 0.5;
    const QRectF area(QPointF(positionOf(minimum()), aboveCurves), QPointF(positionOf(maximum()), line - belowCurves));
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const QList<QPointF>* curve : {&m_training, &m_validation})
        for (const QPointF& point : *curve) {
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    if (area.height() > 8.0) {
        const double scale = typeScaleOf(*this);
        painter.setPen(QPen(theme.mutedText, 1.3 * scale));
        paintCurve(painter, m_training, area, low, high);
        painter.setPen(QPen(theme.accent, 1.8 * scale));
        paintCurve(painter, m_validation, area, low, high);
        paintBreak(painter, area, low, high);
    }
    const auto stretch = [&](double from, double to, const QColor& colour) {
        painter.setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, line), QPointF(std::max(from, to), line));
    };
    const double left = positionOf(minimum());
    stretch(left, positionOf(maximum()), theme.border);
    if (!isEnabled())
        return;
    const double at = positionOf(sliderPosition());
    stretch(left, positionOf(m_reached), theme.context);
    stretch(left, at, theme.accent);
    if (area.height() > 8.0) {
        painter.setPen(QPen(theme.mutedText, 1.0));
        painter.drawLine(QPointF(at, area.top()), QPointF(at, line - handleRadius));
    }
    painter.setBrush(theme.accent);
    painter.setPen(hasFocus() ? QPen(theme.text, 2.0) : QPen(Qt::NoPen));
    painter.drawEllipse(QPointF(at, line), hasFocus() ? handleRadius - 1.0 : handleRadius,
                        hasFocus() ? handleRadius - 1.0 : handleRadius);
}

void EpochTrack::paintCurve(QPainter& painter, const QList<QPointF>& curve, const QRectF& area, double low,
                            double high) const
{
    QPolygonF line;
    line.reserve(curve.size());
    for (const QPointF& point : curve)
        line << place(point, area, low, high);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

QPointF EpochTrack::place(const QPointF& point, const QRectF& area, double low, double high) const
{
    const double span = std::max(high - low, 1e-12);
    return {positionOf(point.x()), area.bottom() - (point.y() - low) / span * area.height()};
}

void EpochTrack::paintBreak(QPainter& painter, const QRectF& area, double low, double high) const
{
    if (!m_broken || m_training.isEmpty())
        return;
    constexpr double arm = 3.5;
    const QPointF at = place(m_training.last(), area, low, high);
    painter.setPen(QPen(Theme::of(palette()).error, 2.0 * typeScaleOf(*this), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at - QPointF(arm, arm), at + QPointF(arm, arm));
    painter.drawLine(at - QPointF(arm, -arm), at + QPointF(arm, -arm));
}

void EpochTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
}

void EpochTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        setSliderPosition(valueAt(event->position().x()));
}

void EpochTrack::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

}  // namespace kinoscope::ui
