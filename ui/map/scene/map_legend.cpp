// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_legend.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr double dot = 9.0;
constexpr double dotGap = 6.0;
constexpr double chipGap = 16.0;
constexpr double barWidth = 180.0;
constexpr double barHeight = 8.0;
constexpr QMargins around(16, 0, 8, 6);

}  // namespace

MapLegend::MapLegend(QCustomPlot* plot) : QCPLayoutElement(plot)
{
    setMargins(around);
}

void MapLegend::applyColours(const QFont& font, const QColor& text)
{
    m_font = font;
    m_text = text;
}

double MapLegend::lineHeight() const
{
    return QFontMetricsF(m_font).height() + 2.0;
}

QList<QRectF> MapLegend::chipPlaces(double width) const
{
    const QFontMetricsF metrics(m_font);
    QList<QRectF> places;
    QPointF at;
    for (const ColourKey::Chip& chip : m_key.chips) {
        const double needed = dot + dotGap + metrics.horizontalAdvance(chip.name);
        if (at.x() > 0.0 && at.x() + needed > width)
            at = QPointF(0.0, at.y() + lineHeight());
        places.append(QRectF(at, QSizeF(needed, lineHeight())));
        at.rx() += needed + chipGap;
    }
    return places;
}

QSize MapLegend::minimumOuterSizeHint() const
{
    if (isEmpty())
        return {0, 0};
    double height = 2.0 * lineHeight();
    if (!m_key.chips.isEmpty()) {
        const int width = parentPlot()->viewport().width() - around.left() - around.right();
        height = chipPlaces(width).last().bottom();
    }
    return {0, static_cast<int>(std::ceil(height)) + around.top() + around.bottom()};
}

void MapLegend::draw(QCPPainter* painter)
{
    m_places.clear();
    if (isEmpty())
        return;
    painter->setFont(m_font);
    painter->setPen(m_text);
    if (!m_key.gradient.isEmpty()) {
        drawGradient(painter);
        return;
    }
    const QList<QRectF> places = chipPlaces(rect().width());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF place = places[i].translated(rect().topLeft());
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_key.chips[i].colour);
        painter->drawEllipse(QPointF(place.left() + dot / 2.0, place.center().y()), dot / 2.0, dot / 2.0);
        painter->setPen(m_text);
        painter->drawText(place.adjusted(dot + dotGap, 0.0, 1.0, 0.0), Qt::AlignLeft | Qt::AlignVCenter,
                          m_key.chips[i].name);
        m_places.append(place);
    }
}

// The caption on the left, the bar, and under it the numbers: at its ends and in its middle.
void MapLegend::drawGradient(QCPPainter* painter)
{
    const QFontMetricsF metrics(m_font);
    const double captionWidth = metrics.horizontalAdvance(m_key.caption) + 2.0 * dotGap;
    const double edge = metrics.horizontalAdvance(m_key.numbers.first()) / 2.0;
    const QPointF corner(rect().left() + captionWidth + edge, rect().top());
    const double width = std::clamp(rect().right() - corner.x() - 40.0, 40.0, barWidth);
    const QRectF bar(corner + QPointF(0.0, (lineHeight() - barHeight) / 2.0), QSizeF(width, barHeight));
    painter->drawText(QRectF(rect().topLeft(), QSizeF(captionWidth, lineHeight())), Qt::AlignLeft | Qt::AlignVCenter,
                      m_key.caption);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (qsizetype i = 0; i < m_key.gradient.size(); ++i)
        gradient.setColorAt(static_cast<double>(i) / static_cast<double>(m_key.gradient.size() - 1), m_key.gradient[i]);
    painter->setPen(Qt::NoPen);
    painter->setBrush(gradient);
    painter->drawRoundedRect(bar, 2.0, 2.0);
    painter->setPen(m_text);
    for (qsizetype i = 0; i < m_key.numbers.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(m_key.numbers.size() - 1);
        QRectF place(0.0, corner.y() + lineHeight(), metrics.horizontalAdvance(m_key.numbers[i]) + 1.0, lineHeight());
        place.moveLeft(corner.x() + share * width - place.width() / 2.0);
        painter->drawText(place, Qt::AlignCenter, m_key.numbers[i]);
        m_places.append(place);
    }
}

}  // namespace kinoscope::ui
