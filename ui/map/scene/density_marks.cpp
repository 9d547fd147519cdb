// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/density_marks.h"

#include "ui/plot/linear_view.h"
#include "ui/theme/theme.h"

#include <QTransform>

#include <utility>

namespace kinoscope::ui {

namespace {

constexpr float opacityOfStep = 0.1F;

}  // namespace

DensityMarks::DensityMarks(QCPAxisRect* area) : QCPLayerable(area->parentPlot()), m_area(area) {}

void DensityMarks::applyTheme(const Theme& theme)
{
    m_colour = theme.density;
    m_colour.setAlphaF(opacityOfStep);
}

void DensityMarks::setPlaces(std::vector<QPointF> places, const QRectF& whole)
{
    m_places = std::move(places);
    m_whole = whole;
    m_stale = true;
}

void DensityMarks::draw(QCPPainter* painter)
{
    if (std::exchange(m_stale, false))
        m_contours = densityContours(m_places, m_whole);
    const LinearView view(m_area->axis(QCPAxis::atBottom), m_area->axis(QCPAxis::atLeft));
    const QPointF origin = view.pixel({0.0, 0.0});
    const QPointF unit = view.pixel({1.0, 1.0}) - origin;
    const QTransform toPixels(unit.x(), 0.0, 0.0, unit.y(), origin.x(), origin.y());
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colour);
    for (const QPainterPath& contour : std::as_const(m_contours))
        painter->drawPath(toPixels.map(contour));
}

}  // namespace kinoscope::ui
