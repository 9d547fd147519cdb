// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/haloed_text.h"

namespace kinoscope::ui {

void drawHaloed(QCPPainter* painter, const QPointF& baseline, const QString& text, const QFont& font,
                const QColor& colour, const QColor& halo)
{
    painter->setFont(font);
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        QPainterPath path;
        path.addText(baseline, font, text);
        painter->strokePath(path, QPen(halo, 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    } else {
        // Stroking the outline costs ten times as much, and some text moves with every batch.
        painter->setPen(halo);
        for (const QPointF shift : {QPointF(-1.5, 0), QPointF(1.5, 0), QPointF(0, -1.5), QPointF(0, 1.5),
                                    QPointF(-1, -1), QPointF(1, -1), QPointF(-1, 1), QPointF(1, 1)})
            painter->drawText(baseline + shift, text);
    }
    painter->setPen(colour);
    painter->drawText(baseline, text);
}

}  // namespace kinoscope::ui
