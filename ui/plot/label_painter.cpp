// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/label_painter.h"

#include <QPainterPath>

namespace kinoscope::ui {

void LabelPainter::text(const QPointF& corner, const QStaticText& text, const QFont& font, const QColor& colour) const
{
    m_painter->setFont(font);
    if (m_painter->modes().testFlag(QCPPainter::pmVectorized)) {
        // One text element that can be searched and selected, over its own outline.
        const QPointF baseline = corner + QPointF(0.0, QFontMetricsF(font).ascent());
        QPainterPath path;
        path.addText(baseline, font, text.text());
        m_painter->strokePath(path, QPen(m_halo, 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter->setPen(colour);
        m_painter->drawText(baseline, text.text());
        return;
    }
    // Eight shifted copies from the glyph cache are a tenth of the cost of stroking the outline.
    m_painter->setPen(m_halo);
    for (const QPointF shift : {QPointF(-1.5, 0), QPointF(1.5, 0), QPointF(0, -1.5), QPointF(0, 1.5), QPointF(-1, -1),
                                QPointF(1, -1), QPointF(-1, 1), QPointF(1, 1)})
        m_painter->drawStaticText(corner + shift, text);
    m_painter->setPen(colour);
    m_painter->drawStaticText(corner, text);
}

void LabelPainter::leader(const QLineF& line, const QColor& colour) const
{
    m_painter->setPen(QPen(colour, 0.8));
    m_painter->drawLine(line);
}

void LabelPainter::badge(const QRectF& rect, const QString& number, const QFont& font, const QColor& colour) const
{
    m_painter->setPen(QPen(m_halo, 1.5));
    m_painter->setBrush(colour);
    m_painter->drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75));
    m_painter->setFont(font);
    m_painter->setPen(m_halo);
    m_painter->drawText(rect, Qt::AlignCenter, number);
    m_painter->setBrush(Qt::NoBrush);
}

void LabelPainter::ground(const QRectF& rect, const QLineF& leader, const QColor& edge) const
{
    m_painter->setPen(QPen(m_halo, 4.0));
    m_painter->drawLine(leader);
    m_painter->setPen(QPen(edge, 1.4));
    m_painter->drawLine(leader);
    m_painter->setPen(QPen(edge, 1.0));
    m_painter->setBrush(m_halo);
    m_painter->drawRoundedRect(rect, 3.0, 3.0);
    m_painter->setBrush(Qt::NoBrush);
}

}  // namespace kinoscope::ui
