// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/commands.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QKeyEvent;
class QMainWindow;
class QWidget;

namespace kinoscope {

class Actions;

/// Keys of the window's commands work wherever the keyboard is. A field of text keeps what it is typed in and edited by
/// (Ctrl+A, C, V, X, Z); fields of numbers and drop-downs keep that too, but no Space, which is Pause's. Without it
/// X11's line edits take Ctrl+E and others for moves of their cursor. Escape that nobody else wants takes back one
/// thing after the other, and then puts the keyboard onto the map. No setting gets the keyboard only because what had
/// it is gone. Lives on the GUI thread; owned by the window.
class WindowKeys : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. `closeFront` closes what lies over the map, if anything does, and says whether.
    WindowKeys(QMainWindow* window, const Actions& actions, std::function<bool()> closeFront);

    /// Puts the keyboard on `next`, or where that is not possible on `otherwise`, once all have heard of what happened.
    /// Whoever types goes on typing, and a hint that asks for a key keeps it.
    void offer(QWidget* next, QWidget* otherwise);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isCommand(const QKeySequence& keys) const;
    bool keyLeftOver(const QKeyEvent& key);
    bool carryOut(Command command);
    void takeBack();
    void noteFocus(QWidget* before, QWidget* now);

    QMainWindow* m_window;
    const Actions& m_actions;
    std::function<bool()> m_closeFront;
};

}  // namespace kinoscope
