// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QCustomPlot;
class QWidget;

namespace kinoscope {

/// Asks where to save what `plot` shows as PNG, SVG or PDF, and saves it there. Does not block; `onDone` is called
/// with a path or with an error sentence, unless the dialog is cancelled.
void savePicture(QWidget* parent, QCustomPlot* plot, const QString& suggestedName,
                 const std::function<void(const QString& path, const QString& error)>& onDone);

}  // namespace kinoscope
