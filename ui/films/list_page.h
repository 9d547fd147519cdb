// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/films/list_model.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;

namespace kinoscope::ui {

/// A sortable, copyable table of a ListModel, or a hint where it has no rows.
class ListPage : public QWidget {
    Q_OBJECT

public:
    /// `heading` may be empty; `tableName` is the table's object name and `what` its accessible name.
    ListPage(const QString& tableName, const QString& what, const QString& heading, const QList<ListColumn>& columns);

    void setRows(const ListedMoviesPtr& movies, std::vector<ListRow> rows);
    void setHint(const QString& hint);
    /// MovieIndex of each row, as shown.
    std::vector<int> movies() const { return m_model.movies(); }
    /// All rows go to the clipboard, as tab separated text.
    void copyAll() const;
    void setColumnShown(ListColumn column, bool shown);
    /// A line above the table; empty for none.
    void setNote(const QString& note);

Q_SIGNALS:
    void filmPicked(int movie);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setColumnWidths();
    void leaveRoomForTitles();
    void connectTable();

    ListModel m_model;
    QList<ListColumn> m_leftOut;  ///< by setColumnShown
    QList<int> m_widths;          ///< of columns, but for that of films, which takes what is left
    QTableView* m_table;
    QLabel* m_hint;
    QLabel* m_note;
    QStackedLayout* m_stack;
};

}  // namespace kinoscope::ui
