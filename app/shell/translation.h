// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace kinoscope {

/// Texts and numbers in a language from now on, for widgets that are made later: "en", "de", or empty for the system's.
/// Other languages than these two get English.
void useLanguage(QCoreApplication& application, const QString& language);

}  // namespace kinoscope
