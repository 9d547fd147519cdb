// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/commands.h"
#include "app/shell/help/listed_command.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableWidget;

namespace kinoscope {

/// Every command with its keys and what it does, made from the command table, then tabs and recent files, with a field
/// to search in. Return or a double click carries out the chosen one.
class ShortcutList : public QDialog {
    Q_OBJECT

public:
    ShortcutList(const QHash<Command, QAction*>& actions, const QList<ListedCommand>& more, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QHash<Command, QAction*>& actions, const QList<ListedCommand>& more);
    void addCommand(const CommandInfo& info, QAction* action);
    void addRow(const QStringList& cells, QAction* action);
    void filter(const QString& words);
    void carryOut(int row);

    QLineEdit* m_search;
    QTableWidget* m_table;
    QLabel* m_nothing;
    QStackedLayout* m_found;  ///< the table, or that nothing fits
};

}  // namespace kinoscope
