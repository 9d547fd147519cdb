// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/run_table_model.h"

#include <QPersistentModelIndex>
#include <QTableView>

namespace kinoscope::ui {

/// The table of a RunTableModel. A click on a star or on a square, or Space, changes it; F2 or a double click edits
/// name and note; Enter, or a double click elsewhere, asks for the run to be shown.
class RunsTable : public QTableView {
    Q_OBJECT

public:
    explicit RunsTable(QWidget* parent = nullptr);

    void setRuns(const QList<RunSummary>& runs, int shown);
    /// Of the selected rows, from top to bottom.
    QList<int> selectedRuns() const;
    /// That of the row that has the keyboard; 0 for none.
    int currentRun() const;
    void renameCurrent();

Q_SIGNALS:
    void showWanted(int number);
    void notesWanted(int number, const RunNotes& notes);
    /// Another row has the keyboard, or others are selected, or they say something else.
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QModelIndex cell(const QModelIndex& row, RunColumn column) const
    {
        return row.siblingAtColumn(static_cast<int>(column));
    }
    void toggleStar(const QModelIndex& row);
    void toggleAt(const QPoint& place);
    void setColumnWidths();
    int widthOfNames() const;
    void shareRoom();
    void selectCurrent();

    RunTableModel m_model;
    RunSortModel m_sorted;
    QPersistentModelIndex m_pressed;  // by the click that is under way
};

}  // namespace kinoscope::ui
