// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marks/density_marks.h"

#include "ui/plot/linear_view.h"
#include "ui/theme/theme.h"

#include <utility>

namespace kinoscope::ui {

namespace {

constexpr float opacityOfStep = 0.1F;
constexpr qint64 leastInterval = 120;  ///< ms from one density of films that move to the next

}  // namespace

DensityMarks::DensityMarks(QCPAxisRect* area) : QCPLayerable(area->parentPlot()), m_area(area)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { parentPlot()->replot(QCustomPlot::rpQueuedReplot); });
}

void DensityMarks::applyTheme(const Theme& theme)
{
    m_colour = theme.density;
    m_colour.setAlphaF(opacityOfStep);
    m_picture = {};
}

void DensityMarks::setPlaces(std::vector<QPointF> places, const QRectF& whole)
{
    if (places == m_places && whole == m_whole)
        return;
    m_places = std::move(places);
    m_whole = whole;
    m_stale = true;
}

void DensityMarks::follow(bool atOnce)
{
    if (!m_stale)
        return;
    const qint64 gone = m_sinceMade.isValid() ? m_sinceMade.elapsed() : leastInterval;
    if (!atOnce && gone < leastInterval) {
        m_again.start(static_cast<int>(leastInterval - gone));
        return;
    }
    m_again.stop();
    m_sinceMade.start();
    m_stale = false;
    m_contours = densityContours(m_places, m_whole);
    m_picture = {};
}

QTransform DensityMarks::toPixels() const
{
    const LinearView view(m_area->axis(QCPAxis::atBottom), m_area->axis(QCPAxis::atLeft));
    const QPointF origin = view.pixel({0.0, 0.0});
    const QPointF unit = view.pixel({1.0, 1.0}) - origin;
    return {unit.x(), 0.0, 0.0, unit.y(), origin.x(), origin.y()};
}

void DensityMarks::fill(QPainter* painter, const QTransform& toPixels) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colour);
    for (const QPainterPath& contour : m_contours)
        painter->drawPath(toPixels.map(contour));
}

bool DensityMarks::drawPicture(QCPPainter* painter, const QTransform& toPixels)
{
    const double pixelRatio = painter->device()->devicePixelRatioF();
    if (m_picture.toPixels != toPixels || m_picture.area != m_area->rect() || m_picture.pixelRatio != pixelRatio) {
        m_picture = {toPixels, m_area->rect(), pixelRatio, {}};
        return false;
    }
    if (m_picture.image.isNull()) {
        m_picture.image = QImage(m_picture.area.size() * pixelRatio, QImage::Format_ARGB32_Premultiplied);
        m_picture.image.setDevicePixelRatio(pixelRatio);
        m_picture.image.fill(Qt::transparent);
        QPainter onImage(&m_picture.image);
        onImage.setRenderHint(QPainter::Antialiasing);
        onImage.translate(-m_picture.area.topLeft());
        fill(&onImage, toPixels);
    }
    painter->drawImage(m_picture.area.topLeft(), m_picture.image);
    return true;
}

void DensityMarks::draw(QCPPainter* painter)
{
    const bool vectorized = painter->modes().testFlag(QCPPainter::pmVectorized);
    follow(vectorized || m_places.empty() || m_contours.front().isEmpty());
    if (m_contours.front().isEmpty())
        return;
    const QTransform transform = toPixels();
    const bool onScreen = !vectorized && painter->transform().type() <= QTransform::TxTranslate;
    if (!onScreen || !drawPicture(painter, transform))
        fill(painter, transform);
}

}  // namespace kinoscope::ui
