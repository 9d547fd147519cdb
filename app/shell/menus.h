// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;

namespace kinoscope {

class Actions;

/// Fills the menu bar from the table of commands; returns the menu for what was opened last, which is filled by others.
QMenu* makeMenus(QMenuBar* bar, const Actions& actions);

}  // namespace kinoscope
