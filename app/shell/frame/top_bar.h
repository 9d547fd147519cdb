// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenuBar;

namespace kinoscope {

class Actions;

/// The one bar at the window's top: menus, the search in the middle, and what opens and closes the panels. In a narrow
/// window the search stands at the right.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const Actions& actions, QWidget* search, QWidget* window);

    QMenuBar* menus() const { return m_menus; }
    /// Nothing to search in, and no panels.
    void setAtStart(bool start);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();

    QMenuBar* m_menus;
    QWidget* m_search;
    QWidget* m_switches;
};

}  // namespace kinoscope
