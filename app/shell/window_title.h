// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace kinoscope {

class UnsavedRunGuard;
class Session;

/// The window's title: what is open, and whether it is saved. Lives on the GUI thread; owned by the window.
class WindowTitle : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    WindowTitle(Session& session, const UnsavedRunGuard& guard, QWidget* window);

private:
    void show();

    Session& m_session;
    const UnsavedRunGuard& m_guard;
    QWidget* m_window;
};

}  // namespace kinoscope
