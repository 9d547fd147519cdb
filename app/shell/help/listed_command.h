// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace kinoscope {

/// What the list of commands offers though it is no row of their table: a tab, a file that was opened before.
struct ListedCommand {
    QString place;  ///< "Results"; translated
    QString text;   ///< "Learning"; translated
    QString help;   ///< one sentence; translated
    QAction* action;
};

}  // namespace kinoscope
