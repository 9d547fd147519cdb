// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/system_look.h"

#include <QObject>

class QAction;

namespace kinoscope {

class Actions;
class Notices;
class WindowSettings;
enum class ThemeSetting;

/// The program as a guest of the desktop: light or dark, what moves, the language, how much it says. What was chosen in
/// the menu goes before what the desktop says. Lives on the GUI thread; owned by the window.
class Look : public QObject {
    Q_OBJECT

public:
    Look(WindowSettings& settings, Actions& actions, Notices& notices, QObject* parent);

    /// Whether nothing is to glide.
    bool reducedMotion() const;
    /// What the desktop says.
    ui::SystemLook* system() { return &m_system; }

Q_SIGNALS:
    /// Another language was chosen, and the program is to begin anew in it.
    void restartRequested();

private:
    void connectTheme();
    void connectLanguage();
    void apply();

    WindowSettings& m_settings;
    Actions& m_actions;
    Notices& m_notices;
    ui::SystemLook m_system;
    QAction* m_restart;
};

}  // namespace kinoscope
