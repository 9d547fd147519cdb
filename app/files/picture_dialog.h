// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCustomPlot;
class QWidget;

namespace kinoscope {

class Notices;

/// Asks where to save what `plot` shows as PNG, SVG or PDF, and saves it there. Does not block; `notices` tell what
/// came of it, unless the dialog is cancelled.
void savePicture(QWidget* parent, QCustomPlot* plot, const QString& suggestedName, Notices& notices);

}  // namespace kinoscope
