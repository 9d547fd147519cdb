// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;

namespace kinoscope {

/// Keys of the window's commands work wherever the keyboard is. A field of text keeps what it is typed in and edited by
/// (Ctrl+A, C, V, X, Z); fields of numbers keep that too, but no Space, which is Pause's. Without it X11's line edits
/// take Ctrl+E and others for moves of their cursor. Lives on the GUI thread; owned by the window.
class WindowKeys : public QObject {
    Q_OBJECT

public:
    /// `pause`: what Space does where no text is typed and no button has the keyboard.
    WindowKeys(QMainWindow* window, QAction* pause);

    /// Puts the keyboard on `next`, or where that is not possible on `otherwise`, once all have heard of what happened.
    /// Whoever types goes on typing, and a hint that asks for a key keeps it.
    void offer(QWidget* next, QWidget* otherwise);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isCommand(const QKeySequence& keys) const;

    QMainWindow* m_window;
    QAction* m_pause;
};

}  // namespace kinoscope
