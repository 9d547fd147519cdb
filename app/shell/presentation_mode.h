// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QMainWindow;
class QWidget;

namespace kinoscope {

class WindowFrame;

namespace ui {
class Transport;
}

/// Presenter mode: the whole screen, large type, and only what an audience looks at: the map, and below it the
/// transport with the curve. Left again, the window is as it was before. Lives on the GUI thread.
class PresentationMode : public QObject {
    Q_OBJECT

public:
    /// `bar`: the window's top bar, which goes.
    PresentationMode(QMainWindow* window, WindowFrame& frame, QWidget* bar, ui::Transport* transport);

    bool isOn() const { return m_on; }

public Q_SLOTS:
    void setOn(bool on);

Q_SIGNALS:
    void toggled(bool on);
    /// It has begun, and all is in its place: how it is left again is to be said, as long as there is room for.
    void hintWanted(const QStringList& hint);

private:
    void enter();
    void leave();
    void giveKeyboardBack();

    QMainWindow* m_window;
    WindowFrame& m_frame;
    QWidget* m_bar;
    ui::Transport* m_transport;
    Qt::WindowStates m_state;
    QPointer<QWidget> m_keyboard;  ///< had it before
    bool m_on = false;
};

}  // namespace kinoscope
