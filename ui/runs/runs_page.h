// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/run_summary.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedLayout;

namespace kinoscope::ui {

class RunsTable;

/// What can be done with the runs now.
struct RunChoices {
    int shown = 0;  ///< number of the one that is; 0 for none
    int map = 0;    ///< number of the one that the map is of
    bool training = false;
    bool hasRatings = true;  ///< without them a run that broke has nothing to show

    bool operator==(const RunChoices&) const = default;
};

/// All runs of the session as a table, with the commands for them above it and in its menu. Without runs it says so.
class RunsPage : public QWidget {
    Q_OBJECT

public:
    explicit RunsPage(QWidget* parent = nullptr);
    ~RunsPage() override;

    /// Oldest first.
    void setRuns(const QList<RunSummary>& runs, const RunChoices& choices);
    void setChoices(const RunChoices& choices);

Q_SIGNALS:
    void showWanted(int number);
    void notesWanted(int number, const RunNotes& notes);
    void deleteWanted(const QList<int>& numbers);
    void exportWanted();

private:
    QAction* makeAction(const char* name, const QString& text, const QString& help);
    QWidget* makeControls();
    void updateActions();
    QString whyNotShown(int number) const;
    QString whyNotDeleted(const QList<int>& numbers) const;
    void showRun(int number);

    QList<RunSummary> m_runs;
    RunChoices m_choices;
    RunsTable* m_table;
    QLabel* m_count;
    QAction* m_show;
    QAction* m_rename;
    QAction* m_delete;
    QAction* m_export;
    QStackedLayout* m_stack = nullptr;
};

}  // namespace kinoscope::ui
