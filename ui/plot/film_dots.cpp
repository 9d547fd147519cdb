// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/film_dots.h"

#include "ui/plot/linear_view.h"

#include <cmath>

namespace kinoscope::ui {

namespace {

// Some twenty sizes of few colours, each dimmed or not; more only while they change.
constexpr qsizetype mostPictures = 2000;
constexpr double sizesAPixel = 4.0;

}  // namespace

FilmDots::FilmDots(QCPAxis* xAxis, QCPAxis* yAxis) : QCPAbstractPlottable(xAxis, yAxis)
{
    setSelectable(QCP::stNone);
}

void FilmDots::setOutline(const QColor& outline)
{
    setPen(outline.isValid() ? QPen(outline, 1.0) : QPen(Qt::NoPen));
    m_pictures.clear();
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

void FilmDots::draw(QCPPainter* painter)
{
    applyScattersAntialiasingHint(painter);
    m_sharp = painter->modes().testFlag(QCPPainter::pmNoCaching);
    const double ratio = painter->device()->devicePixelRatioF();
    if (ratio != m_pictureRatio || m_pictures.size() > mostPictures)
        m_pictures.clear();
    m_pictureRatio = ratio;
    const QRectF area(clipRect().adjusted(-8, -8, 8, 8));
    const LinearView view(keyAxis(), valueAxis());
    for (const FilmDot& dot : m_dots) {
        const QPointF pixel = view.pixel({dot.x, dot.y});
        if (!area.contains(pixel))
            continue;
        const bool changing = m_change < 1.0 && dot.before != dot.colour;
        if (changing) {
            painter->setOpacity(1.0 - m_change);
            drawDot(painter, pixel, dot.diameter, dot.before);
        }
        painter->setOpacity(changing ? m_change : 1.0);
        drawDot(painter, pixel, dot.diameter, dot.colour);
    }
    painter->setOpacity(1.0);
}

// On screen a dot is a copy of a small picture; only where the drawing must stay sharp at every scale is each a circle.
void FilmDots::drawDot(QPainter* painter, const QPointF& centre, double diameter, QRgb colour)
{
    if (m_sharp) {
        drawCircle(painter, centre, diameter, colour);
        return;
    }
    const QPixmap& picture = pictureOf(diameter, colour, m_pictureRatio);
    const QSizeF size = picture.deviceIndependentSize();
    painter->drawPixmap(QPointF(centre.x() - size.width() / 2.0, centre.y() - size.height() / 2.0), picture);
}

const QPixmap& FilmDots::pictureOf(double diameter, QRgb colour, double devicePixelRatio)
{
    const auto sizeClass = static_cast<quint64>(std::lround(diameter * sizesAPixel));
    QPixmap& picture = m_pictures[quint64{colour} << 16 | sizeClass];
    if (!picture.isNull())
        return picture;
    const double rounded = static_cast<double>(sizeClass) / sizesAPixel;
    const double side = std::ceil(rounded + mPen.widthF()) + 1.0;
    picture = QPixmap(QSize(1, 1) * static_cast<int>(std::ceil(side * devicePixelRatio)));
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = picture.deviceIndependentSize();
    drawCircle(&painter, QPointF(size.width() / 2.0, size.height() / 2.0), rounded, colour);
    return picture;
}

void FilmDots::drawCircle(QPainter* painter, const QPointF& centre, double diameter, QRgb colour) const
{
    painter->setPen(mPen);
    painter->setBrush(QColor::fromRgba(colour));
    painter->drawEllipse(centre, diameter / 2.0, diameter / 2.0);
}

}  // namespace kinoscope::ui
