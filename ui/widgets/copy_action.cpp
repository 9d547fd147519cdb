// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_action.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <utility>

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

/// Puts rows on the clipboard, some thousands at a time, so that the window answers meanwhile. Goes when it is done, or
/// when the rows are no longer what they were.
class CopyJob : public QObject {
public:
    CopyJob(QAbstractItemView* view, QList<int> rows) : QObject(view), m_model(view->model()), m_rows(std::move(rows))
    {
        setObjectName(QStringLiteral("copyJob"));
        const auto* const table = qobject_cast<const QTableView*>(view);
        const QVariantList noRoom = view->property(noRoomProperty).toList();
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (table == nullptr || !table->isColumnHidden(column) || noRoom.contains(column))
                m_columns.append(column);
        connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &CopyJob::giveUp);
        connect(m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, &CopyJob::giveUp);
        connect(&m_turn, &QTimer::timeout, this, &CopyJob::copySome);
        if (m_model->columnCount() > 1)
            addLine([this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::EditRole); });
        copySome();
        if (m_next < m_rows.size())
            m_turn.start(0);
    }

private:
    template <typename Cell>
    void addLine(const Cell& cell)
    {
        for (const int column : m_columns) {
            m_text += cellText(cell(column).toString());
            m_text += QLatin1Char(column != m_columns.constLast() ? '\t' : '\n');
        }
    }

    void giveUp()
    {
        m_turn.stop();
        deleteLater();
    }

    void copySome()
    {
        const qsizetype end = std::min(m_next + rowsAtOnce, m_rows.size());
        for (; m_next < end; ++m_next)
            addLine([this](int column) { return m_model->index(m_rows[m_next], column).data(); });
        if (m_next < m_rows.size())
            return;
        QGuiApplication::clipboard()->setText(m_text);
        giveUp();
    }

    static constexpr qsizetype rowsAtOnce = 2000;
    const QAbstractItemModel* m_model;
    QList<int> m_columns;
    QList<int> m_rows;
    qsizetype m_next = 0;
    QString m_text;
    QTimer m_turn;
};

void copyRows(QAbstractItemView* view, QList<int> rows)
{
    // End an earlier copy that is still under way: it would overwrite this one on the clipboard.
    delete view->findChild<QObject*>(QStringLiteral("copyJob"), Qt::FindDirectChildrenOnly);
    if (!rows.isEmpty())
        new CopyJob(view, std::move(rows));
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

void copyAll(QAbstractItemView* view)
{
    QList<int> rows(view->model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    copyRows(view, std::move(rows));
}

}  // namespace kinoscope::ui
