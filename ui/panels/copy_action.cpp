// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/copy_action.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>

namespace kinoscope::ui {

namespace {

// A tab or a line break inside a cell would start another; other programs read "-" as minus and not "−".
QString cellText(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '))
        .replace(QChar(0x2212), QLatin1Char('-'));
}

/// The rows that are selected in the view, from top to bottom.
QList<int> selectedRows(const QAbstractItemView* view)
{
    const QItemSelectionModel* const selection = view->selectionModel();
    QList<int> rows;
    for (const QModelIndex& index :
         view->model()->columnCount() > 1 ? selection->selectedRows() : selection->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void copyRows(const QAbstractItemView* view, const QList<int>& rows)
{
    if (rows.isEmpty())
        return;
    const QAbstractItemModel* model = view->model();
    const int columns = model->columnCount();
    QStringList lines;
    if (columns > 1) {
        QStringList names;
        for (int column = 0; column < columns; ++column)
            names << cellText(model->headerData(column, Qt::Horizontal, Qt::EditRole).toString());
        lines << names.join(QLatin1Char('\t'));
    }
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << cellText(model->index(row, column).data().toString());
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

}  // namespace

void addCopyAction(QAbstractItemView* view)
{
    auto* copy = new QAction(QAbstractItemView::tr("Copy"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, view, [view] { copyRows(view, selectedRows(view)); });
}

void copyAll(const QAbstractItemView* view)
{
    QList<int> rows(view->model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    copyRows(view, rows);
}

}  // namespace kinoscope::ui
