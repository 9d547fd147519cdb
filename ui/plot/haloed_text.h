// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

namespace kinoscope::ui {

/// Text with a rim in the colour of what lies behind it, to be read over curves and dots.
void drawHaloed(QCPPainter* painter, const QPointF& baseline, const QString& text, const QFont& font,
                const QColor& colour, const QColor& halo);

}  // namespace kinoscope::ui
