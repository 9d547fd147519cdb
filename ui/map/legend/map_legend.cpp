// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend/map_legend.h"

#include "ui/text/words.h"
#include "ui/theme/star_shape.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr double dot = 9.0;
constexpr double dotGap = 6.0;
constexpr double chipGap = 16.0;
constexpr double barWidth = 180.0;
constexpr double barHeight = 8.0;
constexpr QSizeF patchSize(16.0, 9.0);
constexpr float patchOpacity = 0.3F;  // as dense as it gets
constexpr QSizeF markSize(16.0, 14.0);
constexpr QMargins around(16, 0, 8, 6);

}  // namespace

MapLegend::MapLegend(QCustomPlot* plot) : QCPLayoutElement(plot)
{
    setMargins(around);
}

MapLegend* MapLegend::below(QCustomPlot* plot)
{
    auto* legend = new MapLegend(plot);
    plot->plotLayout()->addElement(1, 0, legend);
    plot->plotLayout()->setRowStretchFactor(1, 0.001);
    plot->plotLayout()->setRowSpacing(0);
    return legend;
}

void MapLegend::applyTheme(const Theme& theme, const QFont& font)
{
    m_font = font;
    m_text = theme.mutedText;
    m_hiddenText = theme.disabledText;
    m_patch = theme.density;
    m_patch.setAlphaF(patchOpacity);
    m_ink = theme.text;
    m_panel = theme.panel;
    m_for = theme.accent;
    m_against = theme.negative;
}

double MapLegend::lineHeight() const
{
    return QFontMetricsF(m_font).height() + 2.0;
}

QString MapLegend::patchText() const
{
    return tr("fewer than %1 ratings").arg(countText(m_key.dotsFrom));
}

MapLegend::Places MapLegend::placesIn(double width) const
{
    const QFontMetricsF metrics(m_font);
    Places places;
    QPointF at;
    const auto place = [&](double needed) {
        if (at.x() > 0.0 && at.x() + needed > width)
            at = QPointF(0.0, at.y() + lineHeight());
        const QRectF found(at, QSizeF(needed, lineHeight()));
        at.rx() += needed + chipGap;
        places.height = found.bottom();
        return found;
    };
    for (const ColourKey::Chip& chip : m_key.chips)
        places.chips.append(place(dot + dotGap + metrics.horizontalAdvance(chip.name)));
    if (!m_key.chips.isEmpty() && m_key.dotsFrom > 0)
        places.patch = place(patchSize.width() + dotGap + metrics.horizontalAdvance(patchText()));
    if (m_tailWidth > 0.0)
        places.tail = place(m_tailWidth);
    for (const auto& [mark, text] : m_marks) {
        const double needed = markSize.width() + dotGap + metrics.horizontalAdvance(text);
        if (at.x() + needed > width)
            break;
        places.marks.append(place(needed));
    }
    return places;
}

QSize MapLegend::minimumOuterSizeHint() const
{
    if (isEmpty())
        return {0, 0};
    double height = 2.0 * lineHeight();
    if (!m_key.chips.isEmpty())
        height = placesIn(parentPlot()->viewport().width() - around.left() - around.right()).height;
    return {0, static_cast<int>(std::ceil(height)) + around.top() + around.bottom()};
}

void MapLegend::draw(QCPPainter* painter)
{
    m_places.clear();
    m_shownMarks.clear();
    m_tailPlace = {};
    if (isEmpty())
        return;
    painter->setFont(m_font);
    painter->setPen(m_text);
    if (!m_key.gradient.isEmpty()) {
        drawGradient(painter);
        return;
    }
    const Places places = placesIn(rect().width());
    for (qsizetype i = 0; i < places.chips.size(); ++i) {
        m_places.append(places.chips[i].translated(rect().topLeft()));
        drawChip(painter, m_places.last(), static_cast<int>(i));
    }
    if (!places.patch.isNull())
        drawPatch(painter, places.patch.translated(rect().topLeft()));
    if (!places.tail.isNull())
        m_tailPlace = places.tail.translated(rect().topLeft());
    for (qsizetype i = 0; i < places.marks.size(); ++i) {
        drawMark(painter, places.marks[i].translated(rect().topLeft()), m_marks[i].first, m_marks[i].second);
        m_shownMarks << m_marks[i].second;
    }
}

void MapLegend::drawMark(QCPPainter* painter, const QRectF& place, LegendMark mark, const QString& text) const
{
    const QPointF middle(place.left() + markSize.width() / 2.0, place.center().y());
    switch (mark) {
    case LegendMark::person:
    case LegendMark::ownStar: {
        const bool filled = mark == LegendMark::person;
        painter->setPen(filled ? QPen(Qt::NoPen) : QPen(m_ink, 1.2));
        painter->setBrush(filled ? m_ink : m_panel);
        painter->drawPolygon(starShape(middle, markSize.height() / 2.0));
        break;
    }
    case LegendMark::speaksFor:
    case LegendMark::speaksAgainst: {
        const bool against = mark == LegendMark::speaksAgainst;
        painter->setPen(QPen(against ? m_against : m_for, 2.0, against ? Qt::DashLine : Qt::SolidLine));
        const QPointF reach(markSize.width() / 2.0, 0.0);
        painter->drawLine(middle - reach, middle + reach);
        break;
    }
    }
    painter->setFont(m_font);
    painter->setPen(m_text);
    painter->drawText(place.adjusted(markSize.width() + dotGap, 0.0, 1.0, 0.0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void MapLegend::drawChip(QCPPainter* painter, const QRectF& place, int chip) const
{
    const bool hidden = m_hidden.contains(chip);
    const QColor& colour = m_key.chips[chip].colour;
    const double radius = hidden ? dot / 2.0 - 0.7 : dot / 2.0;
    painter->setPen(hidden ? QPen(colour, 1.4) : QPen(Qt::NoPen));
    painter->setBrush(hidden ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter->drawEllipse(QPointF(place.left() + dot / 2.0, place.center().y()), radius, radius);
    QFont font = m_font;
    font.setStrikeOut(hidden);
    painter->setFont(font);
    painter->setPen(hidden ? m_hiddenText : m_text);
    painter->drawText(place.adjusted(dot + dotGap, 0.0, 1.0, 0.0), Qt::AlignLeft | Qt::AlignVCenter,
                      m_key.chips[chip].name);
}

void MapLegend::drawPatch(QCPPainter* painter, const QRectF& place) const
{
    const QPointF corner(place.left(), place.center().y() - patchSize.height() / 2.0);
    painter->setFont(m_font);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_patch);
    painter->drawRoundedRect(QRectF(corner, patchSize), patchSize.height() / 2.0, patchSize.height() / 2.0);
    painter->setPen(m_text);
    painter->drawText(place.adjusted(patchSize.width() + dotGap, 0.0, 1.0, 0.0), Qt::AlignLeft | Qt::AlignVCenter,
                      patchText());
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
