// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace kinoscope {

/// Asks where a CSV table is to be written; `name` is the file that is suggested, without its ending. The caller
/// connects and opens it; it deletes itself.
QFileDialog* makeTableDialog(QWidget* parent, const QString& title, const QString& name);

}  // namespace kinoscope
