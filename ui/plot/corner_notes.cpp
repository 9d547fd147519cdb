// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/corner_notes.h"

namespace kinoscope::ui {

namespace {

constexpr double notePadding = 2.0;  // left and right of a note, in pixels
constexpr double noteMargin = 4.0;   // to the edges of the plot

}  // namespace

QRectF CornerNotes::rectOf(const Place& place, const QRectF& area) const
{
    const auto [corner, line] = place;
    const QFontMetricsF metrics(m_font);
    QRectF rect(QPointF(), QSizeF(metrics.horizontalAdvance(m_notes[place]) + 2 * notePadding, metrics.height()));
    const bool second = line == NoteLine::inner && !at(corner, NoteLine::edge).isEmpty();
    const double edge = noteMargin + (second ? metrics.height() + noteMargin : 0.0);
    const QRectF inside = area.adjusted(noteMargin, edge, -noteMargin, -edge);
    if (corner == Qt::TopLeftCorner)
        rect.moveTopLeft(inside.topLeft());
    else if (corner == Qt::BottomLeftCorner)
        rect.moveBottomLeft(inside.bottomLeft());
    else
        rect.moveBottomRight(inside.bottomRight());
    return rect;
}

QList<QRectF> CornerNotes::areas(const QRectF& area) const
{
    QList<QRectF> taken;
    for (auto note = m_notes.constBegin(); note != m_notes.constEnd(); ++note) {
        if (!note->isEmpty())
            taken << rectOf(note.key(), area);
    }
    return taken;
}

// Fill the background: dots of films beneath the note would be read as full stops.
void CornerNotes::draw(QCPPainter* painter, const QRectF& area, const QColor& text, const QColor& ground) const
{
    for (auto note = m_notes.constBegin(); note != m_notes.constEnd(); ++note) {
        if (note->isEmpty())
            continue;
        const QRectF rect = rectOf(note.key(), area);
        painter->fillRect(rect, ground);
        painter->setFont(m_font);
        painter->setPen(text);
        painter->drawText(rect.topLeft() + QPointF(notePadding, QFontMetricsF(m_font).ascent()), *note);
    }
}

}  // namespace kinoscope::ui
