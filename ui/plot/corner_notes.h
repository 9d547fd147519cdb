// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <QList>
#include <QMap>

namespace kinoscope::ui {

/// A line of text in each corner of a plot, which labels keep clear of.
class CornerNotes {
public:
    void setFont(const QFont& font) { m_font = font; }
    /// Empty: none.
    void set(Qt::Corner corner, const QString& note) { m_notes[corner] = note; }
    QString at(Qt::Corner corner) const { return m_notes.value(corner); }

    /// What the notes take of a plot of that area; in pixels, as it.
    QList<QRectF> areas(const QRectF& area) const;
    void draw(QCPPainter* painter, const QRectF& area, const QColor& text, const QColor& ground) const;

private:
    QRectF rectOf(Qt::Corner corner, const QRectF& area) const;

    QMap<Qt::Corner, QString> m_notes;
    QFont m_font;
};

}  // namespace kinoscope::ui
