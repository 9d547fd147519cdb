// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;
class QMenu;
class QToolBar;

namespace kinoscope {

class Actions;
class Panels;

namespace ui {
class FilmSearch;
}

/// Fills the window's menu bar from the table of commands, with a menu of the panels; returns the menu for what was
/// opened last, which is filled by others.
QMenu* makeMenus(QMainWindow* window, const Actions& actions, const Panels& panels);

/// The window's tool bar from the table of commands, with `search` at its end.
QToolBar* makeToolBar(QMainWindow* window, const Actions& actions, ui::FilmSearch* search);

}  // namespace kinoscope
