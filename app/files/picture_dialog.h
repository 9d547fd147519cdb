// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCustomPlot;
class QWidget;

namespace kinoscope {

struct Context;

/// Asks where to save what `plot` shows as PNG, SVG or PDF, and saves it there: in the proportions of a page, whatever
/// those of the panel, under `title`, with data set, settings and whom to cite below. Does not block; the context's
/// notices tell what came of it, unless the dialog is cancelled.
void savePicture(QWidget* parent, QCustomPlot* plot, const QString& title, const Context& context);

}  // namespace kinoscope
