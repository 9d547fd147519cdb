// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSize>

class QMainWindow;
class QShortcut;
class QWidget;

namespace kinoscope {

class Panels;

/// Presenter mode: the whole screen, large type, and only what an audience looks at. Esc leaves it; then the window is
/// as it was before. Lives on the GUI thread.
class PresentationMode : public QObject {
    Q_OBJECT

public:
    /// `settings`: the view that an audience need not see.
    PresentationMode(QMainWindow* window, const Panels& panels, const QWidget* settings);

    /// How the window's panels are laid out outside presenter mode.
    QByteArray usualLayout() const;

public Q_SLOTS:
    void setOn(bool on);

Q_SIGNALS:
    void toggled(bool on);

private:
    void enter();
    void leave();
    void restoreLayout(int tries);
    void enlargeTitles();
    void giveKeyboardBack();

    QMainWindow* m_window;
    const Panels& m_panels;
    const QWidget* m_settings;
    QShortcut* m_escape;
    QByteArray m_layout;
    QSize m_size;  ///< with that layout
    Qt::WindowStates m_state;
    QPointer<QWidget> m_keyboard;  ///< what had it in a panel that is hidden meanwhile, or when the mode was left
    bool m_on = false;
};

}  // namespace kinoscope
