// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/film_dots.h"

#include "ui/map/linear_view.h"

#include <cmath>
#include <map>

namespace kinoscope::ui {

FilmDots::FilmDots(QCPAxis* xAxis, QCPAxis* yAxis) : QCPAbstractPlottable(xAxis, yAxis)
{
    setSelectable(QCP::stNone);
}

void FilmDots::setColours(const QColor& fill, const QColor& outline)
{
    setBrush(fill);
    setPen(outline.isValid() ? QPen(outline, 1.0) : QPen(Qt::NoPen));
}

// Films are found by MapPlot, which knows rows; QCustomPlot need not search as well.
double FilmDots::selectTest(const QPointF& /*pos*/, bool /*onlySelectable*/, QVariant* /*details*/) const
{
    return -1.0;
}

QCPRange FilmDots::getKeyRange(bool& foundRange, QCP::SignDomain /*inSignDomain*/) const
{
    foundRange = !m_dots.empty();
    QCPRange range;
    if (foundRange)
        range = QCPRange(m_dots.front().x, m_dots.front().x);
    for (const FilmDot& dot : m_dots)
        range.expand(dot.x);
    return range;
}

QCPRange FilmDots::getValueRange(bool& foundRange, QCP::SignDomain /*inSignDomain*/,
                                 const QCPRange& /*inKeyRange*/) const
{
    foundRange = !m_dots.empty();
    QCPRange range;
    if (foundRange)
        range = QCPRange(m_dots.front().y, m_dots.front().y);
    for (const FilmDot& dot : m_dots)
        range.expand(dot.y);
    return range;
}

// On screen a dot is a copy of a small picture, of which there are a few sizes; only where the drawing must stay sharp
// at every scale is each a circle.
void FilmDots::draw(QCPPainter* painter)
{
    applyScattersAntialiasingHint(painter);
    const std::vector<FilmDot> dots = dotsInSight();
    if (painter->modes().testFlag(QCPPainter::pmNoCaching)) {
        for (const FilmDot& dot : dots)
            drawDot(painter, QPointF(dot.x, dot.y), dot.diameter);
        return;
    }
    std::map<double, QPixmap> pictures;
    for (const FilmDot& dot : dots) {
        QPixmap& picture = pictures[dot.diameter];
        if (picture.isNull())
            picture = pictureOf(dot.diameter, painter->device()->devicePixelRatioF());
        const QSizeF size = picture.deviceIndependentSize();
        painter->drawPixmap(QPointF(dot.x - size.width() / 2.0, dot.y - size.height() / 2.0), picture);
    }
}

void FilmDots::drawDot(QPainter* painter, const QPointF& centre, double diameter) const
{
    painter->setPen(mPen);
    painter->setBrush(mBrush);
    painter->drawEllipse(centre, diameter / 2.0, diameter / 2.0);
}

QPixmap FilmDots::pictureOf(double diameter, double devicePixelRatio) const
{
    const double side = std::ceil(diameter + mPen.widthF()) + 1.0;
    QPixmap picture(QSize(1, 1) * static_cast<int>(std::ceil(side * devicePixelRatio)));
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = picture.deviceIndependentSize();
    drawDot(&painter, QPointF(size.width() / 2.0, size.height() / 2.0), diameter);
    return picture;
}

std::vector<FilmDot> FilmDots::dotsInSight() const
{
    const QRectF area(clipRect().adjusted(-8, -8, 8, 8));
    const LinearView view(keyAxis(), valueAxis());
    std::vector<FilmDot> inSight;
    for (const FilmDot& dot : m_dots) {
        const QPointF pixel = view.pixel({dot.x, dot.y});
        if (area.contains(pixel))
            inSight.push_back({pixel.x(), pixel.y(), dot.diameter});
    }
    return inSight;
}

void FilmDots::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    applyScattersAntialiasingHint(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mBrush);
    painter->drawEllipse(rect.center(), 4.5, 4.5);
}

}  // namespace kinoscope::ui
