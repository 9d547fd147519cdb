// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QTabWidget;

namespace kinoscope {

class ResultsPanel;

/// What opens a tab by a key or from the list of commands. These are no rows of the table of commands, as there is one
/// for each tab: Ctrl+1 … Ctrl+9 for the results. Lives on the GUI thread; owned by the window's frame.
class TabCommands : public QObject {
    Q_OBJECT

public:
    struct Tab {
        QString place;  ///< translated
        QString title;
        QAction* action;
    };

    /// The actions belong to `window`; once all tabs are there.
    TabCommands(ResultsPanel* results, QTabWidget* side, QWidget* window, QObject* parent);

    QList<Tab> tabs() const;

Q_SIGNALS:
    void wanted(QWidget* page);

private:
    QAction* add(QWidget* page, QWidget* window);

    ResultsPanel* m_results;
    QTabWidget* m_side;
    QList<QAction*> m_ofResults;
    QList<QAction*> m_ofSide;
};

}  // namespace kinoscope
