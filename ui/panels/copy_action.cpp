// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/copy_action.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace kinoscope::ui {

namespace {

// A tab or a line break inside a cell would start another; other programs read "-" as minus and not "−".
QString cellText(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '))
        .replace(QChar(0x2212), QLatin1Char('-'));
}

QString selectedText(const QAbstractItemView* view)
{
    const QAbstractItemModel* model = view->model();
    const int columns = model->columnCount();
    QModelIndexList rows =
        columns > 1 ? view->selectionModel()->selectedRows() : view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines;
    if (columns > 1) {
        QStringList names;
        for (int column = 0; column < columns; ++column)
            names << cellText(model->headerData(column, Qt::Horizontal, Qt::EditRole).toString());
        lines << names.join(QLatin1Char('\t'));
    }
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << cellText(row.siblingAtColumn(column).data().toString());
        lines << cells.join(QLatin1Char('\t'));
    }
    return rows.isEmpty() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace

void addCopyAction(QAbstractItemView* view)
{
    auto* copy = new QAction(QAbstractItemView::tr("Copy"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, view, [view] {
        if (const QString text = selectedText(view); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    });
}

}  // namespace kinoscope::ui
