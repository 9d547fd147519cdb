// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <QStaticText>

namespace kinoscope::ui {

/// Draws the labels of a map with one painter, with a rim of the colour of what lies behind the map, so that they can
/// be read over dots and lines.
class LabelPainter {
public:
    LabelPainter(QCPPainter* painter, const QColor& halo) : m_painter(painter), m_halo(halo) {}

    /// `corner`: upper left.
    void text(const QPointF& corner, const QStaticText& text, const QFont& font, const QColor& colour) const;
    void leader(const QLineF& line, const QColor& colour) const;
    /// A disc with a number.
    void badge(const QRectF& rect, const QString& number, const QFont& font, const QColor& colour) const;
    /// A box of its own for a label that lies over others, with a line to its mark.
    void ground(const QRectF& rect, const QLineF& leader, const QColor& edge) const;

private:
    QCPPainter* m_painter;
    QColor m_halo;
};

}  // namespace kinoscope::ui
