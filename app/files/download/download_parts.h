// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QPushButton;

namespace kinoscope {

/// What the parts of the download dialog are made of: a button that Return presses only if it is the default one, and a
/// text that can be copied.
QPushButton* makeDownloadButton(const QString& name, const QString& text);
QLabel* makeDownloadText(const QString& name, const char* role);

}  // namespace kinoscope
