// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How titles and notes look; where titles stand is found in title_layer.cpp.
#include "ui/map/map_state.h"
#include "ui/map/title_layer.h"

#include <algorithm>
#include <tuple>

namespace kinoscope::ui {

QRectF TitleLayer::noteRect(Qt::Corner corner) const
{
    const QFontMetricsF metrics(m_font);
    QRectF rect(QPointF(), QSizeF(metrics.horizontalAdvance(m_notes[corner]) + 2 * titlePadding, metrics.height()));
    const QRectF inside = QRectF(m_area->rect()).adjusted(4, 4, -4, -4);
    if (corner == Qt::TopLeftCorner)
        rect.moveTopLeft(inside.topLeft());
    else if (corner == Qt::BottomLeftCorner)
        rect.moveBottomLeft(inside.bottomLeft());
    else
        rect.moveBottomRight(inside.bottomRight());
    return rect;
}

void TitleLayer::draw(QCPPainter* painter)
{
    for (auto note = m_notes.constBegin(); note != m_notes.constEnd(); ++note) {
        if (!note->isEmpty())
            drawNote(painter, note.key());
    }
    if (m_state.isEmpty()) {
        m_placed.clear();
        return;
    }
    // A picture for a file has a size of its own: where titles stand on the screen is not to follow it.
    const bool aside = painter->modes().testFlag(QCPPainter::pmNoCaching);
    const auto screen = std::tuple(m_slots, m_placed, m_moving);
    placeTitles();
    for (const PlacedTitle& title : std::as_const(m_placed)) {
        if (title.leader) {
            painter->setPen(QPen(m_leaderColour, 0.8));
            painter->drawLine(*title.leader);
        }
    }
    // The most important titles come last, on top of the halos of the others.
    std::for_each(m_placed.crbegin(), m_placed.crend(), [&](const PlacedTitle& title) { drawTitle(painter, title); });
    if (aside)
        std::tie(m_slots, m_placed, m_moving) = screen;
}

// Dots beneath it would be read as full stops.
void TitleLayer::drawNote(QCPPainter* painter, Qt::Corner corner)
{
    const QRectF rect = noteRect(corner);
    painter->fillRect(rect, m_haloColour);
    drawHaloed(painter, rect, QStaticText(m_notes[corner]), m_font, m_noteColour);
}

void TitleLayer::drawTitle(QCPPainter* painter, const PlacedTitle& title)
{
    const bool selected = m_state.selected() == title.row;
    // The lines from the picked film would else strike such titles through: a halo covers too little of them.
    if (m_state.isHighlighted(title.row))
        painter->fillRect(title.rect.adjusted(0.0, 2.0, 0.0, -2.0), m_haloColour);
    const QColor& plain = m_state.isDimmed(title.row) ? m_noteColour : m_textColour;
    drawHaloed(painter, title.rect, text(title.row).text, fontOf(title.row),
               selected || title.row == m_state.ghostRow() ? m_selectionColour : plain);
}

void TitleLayer::drawHaloed(QCPPainter* painter, const QRectF& rect, const QStaticText& text, const QFont& font,
                            const QColor& colour)
{
    const QPointF corner = rect.topLeft() + QPointF(titlePadding, 0.0);
    painter->setFont(font);
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        // One text element that can be searched and selected, over its own outline.
        const QPointF baseline = corner + QPointF(0.0, QFontMetricsF(font).ascent());
        QPainterPath path;
        path.addText(baseline, font, text.text());
        painter->strokePath(path, QPen(m_haloColour, 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setPen(colour);
        painter->drawText(baseline, text.text());
        return;
    }
    // Eight shifted copies from the glyph cache are a tenth of the cost of stroking the outline.
    painter->setPen(m_haloColour);
    for (const QPointF shift : {QPointF(-1.5, 0), QPointF(1.5, 0), QPointF(0, -1.5), QPointF(0, 1.5), QPointF(-1, -1),
                                QPointF(1, -1), QPointF(-1, 1), QPointF(1, 1)})
        painter->drawStaticText(corner + shift, text);
    painter->setPen(colour);
    painter->drawStaticText(corner, text);
}

}  // namespace kinoscope::ui
