// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace kinoscope {

/// Gives a window that is not shown yet the place and size that QWidget::saveGeometry() kept, or a usual size where
/// there are none: always whole on its screen, which may be another than it was, such as a projector.
void restoreWindow(QWidget& window, const QByteArray& saved);

}  // namespace kinoscope
