// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QMainWindow;
class QWidget;

namespace kinoscope {

class Actions;

/// F6 and Shift+F6: the keyboard goes from part to part of the window, search, panels at the left, map, panels below,
/// panels at the right, and round again. What is not in sight, or takes no keys, is left out. Lives on the GUI thread;
/// owned by the window.
class FocusRing : public QObject {
    Q_OBJECT

public:
    /// `centre`: the parts of the middle, in their order.
    FocusRing(QMainWindow* window, const Actions& actions, QWidget* search, const QList<QWidget*>& centre);

private:
    /// Those in sight, in their order.
    QList<QWidget*> parts() const;
    QList<QWidget*> panelsIn(Qt::DockWidgetArea area) const;
    void go(int by);

    QMainWindow* m_window;
    QWidget* m_search;
    QList<QWidget*> m_centre;
};

}  // namespace kinoscope
