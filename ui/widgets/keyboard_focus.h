// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kinoscope::ui {

/// Puts the keyboard into `part`: where that says so itself (its focus proxy), else onto the first widget in it that
/// takes keys and is in sight. Of a tab widget, onto its tabs. Returns whether there was one.
bool focusPart(QWidget* part);

/// Tab goes from `before` to what takes the keyboard in `part`, in the order it has among itself. Both are in one
/// window. Returns the last of these, or `before` if there is none. Qt's order is that in which widgets were made or
/// came into the window, wherever they stand.
QWidget* setTabOrderInto(QWidget* before, QWidget* part);

}  // namespace kinoscope::ui
