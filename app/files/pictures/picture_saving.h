// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCustomPlot;
class QWidget;

namespace kinoscope {

struct Context;

/// Asks at which size and where to save what `plot` shows, as PNG, SVG or PDF, and saves it there: in the proportions
/// that were chosen, whatever those of its panel, with a caption that says what it is (`what`: "Map of films") and of
/// which data. Does not block; the context's notices tell what came of it, unless one of the dialogs is cancelled.
void savePicture(QWidget* parent, QCustomPlot* plot, const QString& what, const Context& context);

}  // namespace kinoscope
