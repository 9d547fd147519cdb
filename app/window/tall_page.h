// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDockWidget;
class QMainWindow;
class QTabWidget;

namespace kinoscope {

/// Makes a panel of tabs higher while a page that needs it is in front, and gives the height back to the map afterwards,
/// unless somebody has set another one meanwhile. Lives on the GUI thread.
class TallPage : public QObject {
    Q_OBJECT

public:
    TallPage(QMainWindow* window, QDockWidget* dock, QTabWidget* tabs, QWidget* page);

    /// Whether the page has something to show that needs the height.
    void setFilled(bool filled);

private:
    void update();
    int wantedHeight() const;
    void resizeTo(int height);

    QMainWindow* m_window;
    QDockWidget* m_dock;
    QTabWidget* m_tabs;
    QWidget* m_page;
    bool m_filled = false;
    int m_before = 0;  ///< in px, as was m_given; 0 while the page has been given nothing
    int m_given = 0;
};

}  // namespace kinoscope
