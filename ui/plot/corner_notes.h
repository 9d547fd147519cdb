// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <QList>
#include <QMap>

#include <utility>

namespace kinoscope::ui {

/// Which line of a corner: the one at the plot's edge, or the next, which is at the edge while that is empty.
enum class NoteLine { edge, inner };

/// Lines of text in the corners of a plot, which labels keep clear of.
class CornerNotes {
public:
    void setFont(const QFont& font) { m_font = font; }
    /// Empty: none.
    void set(Qt::Corner corner, const QString& note, NoteLine line) { m_notes[{corner, line}] = note; }
    QString at(Qt::Corner corner, NoteLine line) const { return m_notes.value({corner, line}); }

    /// What the notes take of a plot of that area; in pixels, as it.
    QList<QRectF> areas(const QRectF& area) const;
    void draw(QCPPainter* painter, const QRectF& area, const QColor& text, const QColor& ground) const;

private:
    using Place = std::pair<Qt::Corner, NoteLine>;
    QRectF rectOf(const Place& place, const QRectF& area) const;

    QMap<Place, QString> m_notes;
    QFont m_font;
};

}  // namespace kinoscope::ui
