// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QTabWidget;

namespace kinoscope {

/// Makes a panel of tabs higher while a page that needs it is in front, and gives the height back to the map
/// afterwards, unless somebody has set another one meanwhile. In a low window the map keeps its height. Lives on the
/// GUI thread.
class TabHeight : public QObject {
    Q_OBJECT

public:
    TabHeight(QMainWindow* window, QDockWidget* dock, QTabWidget* tabs);

    /// How many lines of text the panel is to be high for what the page shows now; 0 for any height.
    void setLines(QWidget* page, int lines);
    /// Whatever is in front: before the heights are saved.
    void giveBack();

private:
    void update();
    int wantedHeight() const;
    void resizeTo(int height);

    QMainWindow* m_window;
    QDockWidget* m_dock;
    QTabWidget* m_tabs;
    QHash<const QWidget*, int> m_lines;
    int m_before = 0;  ///< in px, as is m_given; 0 while no page has been given more
    int m_given = 0;
};

}  // namespace kinoscope
