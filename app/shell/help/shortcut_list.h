// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/commands.h"

#include <QDialog>
#include <QHash>

class QLineEdit;
class QTableWidget;

namespace kinoscope {

/// Every command with its keys and what it does, made from the command table, with a field to search in. Return or a
/// double click carries out the chosen one.
class ShortcutList : public QDialog {
    Q_OBJECT

public:
    ShortcutList(const QHash<Command, QAction*>& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addCommand(const CommandInfo& info, QAction* action);
    void addRow(const QStringList& cells, QAction* action);
    void filter(const QString& words);
    void carryOut(int row);

    QLineEdit* m_search;
    QTableWidget* m_table;
};

}  // namespace kinoscope
