// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace kinoscope::ui {

/// Gives a view Ctrl+C and a context menu "Copy": the selected rows in the view's order, as tab separated text,
/// under a line with the column names where the view is a table with more than one column. Columns that a table hides
/// are left out, but not those that it hides because there is no room.
void addCopyAction(QAbstractItemView* view);

/// A list of the columns that `table` hides only because there is no room for them.
inline constexpr const char* noRoomProperty = "columnsWithoutRoom";

/// The same of all rows. Many thousands reach the clipboard a moment later, unless the table changes first.
void copyAll(QAbstractItemView* view);

}  // namespace kinoscope::ui
