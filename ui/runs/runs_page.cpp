// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_page.h"

#include "ui/runs/runs_table.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope::ui {

RunsPage::RunsPage(QWidget* parent)
    : QWidget(parent), m_table(new RunsTable), m_count(new QLabel),
      m_show(makeAction("runsShow", tr("&Show"), tr("Show this run with its map, lists and curves"))),
      m_rename(makeAction("runsRename", tr("&Rename"), tr("Give the run a name"))),
      m_delete(makeAction("runsDelete", tr("&Delete"), tr("Remove it from the list; Edit > Undo brings it back"))),
      m_export(makeAction("runsExport", tr("E&xport CSV…"), tr("Save all runs with their settings to a CSV file")))
{
    m_delete->setShortcut(QKeySequence::Delete);
    connect(m_show, &QAction::triggered, this, [this] { showRun(m_table->currentRun()); });
    connect(m_rename, &QAction::triggered, m_table, &RunsTable::renameCurrent);
    connect(m_delete, &QAction::triggered, this, [this] { Q_EMIT deleteWanted(m_table->selectedRuns()); });
    connect(m_export, &QAction::triggered, this, &RunsPage::exportWanted);
    connect(m_table, &RunsTable::showWanted, this, &RunsPage::showRun);
    connect(m_table, &RunsTable::notesWanted, this, &RunsPage::notesWanted);
    connect(m_table, &RunsTable::chosenChanged, this, &RunsPage::updateActions);

    auto* hint = new QLabel(tr("Every run you train is listed here."));
    hint->setObjectName(QStringLiteral("runsHint"));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    setRole(hint, "hint");
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(2);
    column->addWidget(makeControls());
    column->addWidget(m_table, 1);
    m_stack = new QStackedLayout(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(hint);
    m_stack->addWidget(content);
    setFocusProxy(m_table);
    setRuns({}, {});
}

// Disconnect the table: Qt deletes it after this is destroyed, and an open editor would end with a signal.
RunsPage::~RunsPage()
{
    m_table->disconnect(this);
}

QAction* RunsPage::makeAction(const char* name, const QString& text, const QString& help)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setStatusTip(help);
    // The keys are the table's alone: a field that edits a cell has its own.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->insertAction(m_table->actions().constLast(), action);  // before Copy
    return action;
}

QWidget* RunsPage::makeControls()
{
    auto* controls = new QWidget;
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(4, 4, 0, 0);
    row->setSpacing(8);
    m_count->setObjectName(QStringLiteral("runsCount"));
    setRole(m_count, "strong");
    row->addWidget(m_count);
    row->addStretch();
    for (QAction* action : {m_show, m_rename, m_delete, m_export}) {
        auto* button = new ActionButton;
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setWord(action->text());
        button->setFocusHeir(m_table);
        row->addWidget(button);
    }
    return controls;
}

void RunsPage::setRuns(const QList<RunSummary>& runs, const RunChoices& choices)
{
    m_runs = runs;
    m_choices = choices;
    m_table->setRuns(runs, choices.shown);
    m_count->setText(runs.size() == 1 ? tr("1 run") : tr("%1 runs").arg(countText(runs.size())));
    m_stack->setCurrentIndex(runs.isEmpty() ? 0 : 1);
    updateActions();
}

void RunsPage::setChoices(const RunChoices& choices)
{
    if (choices != m_choices)
        setRuns(m_runs, choices);
}

void RunsPage::updateActions()
{
    const QList<int> chosen = m_table->selectedRuns();
    const int current = m_table->currentRun();
    const auto set = [](QAction* action, const QString& whyNot, const QKeySequence& key = {}) {
        const QString keyText = key.toString(QKeySequence::NativeText);
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(!whyNot.isEmpty()   ? whyNot
                           : keyText.isEmpty() ? action->statusTip()
                                               : QStringLiteral("%1 (%2)").arg(action->statusTip(), keyText));
    };
    set(m_show, current == 0 ? tr("Select a run first.") : whyNotShown(current), Qt::Key_Return);
    set(m_rename, current == 0 ? tr("Select a run first.") : QString(), Qt::Key_F2);  // the table's, of name and note
    set(m_delete, chosen.isEmpty() ? tr("Select a run first.") : whyNotDeleted(chosen), QKeySequence::Delete);
    set(m_export, {});
}

/// Empty if it can be.
QString RunsPage::whyNotShown(int number) const
{
    if (m_choices.training)
        return tr("Other runs are available when this one finishes.");
    if (number == m_choices.shown)
        return tr("This run is shown.");
    const bool hasModel = std::any_of(m_runs.begin(), m_runs.end(), [number](const RunSummary& run) {
        return run.number == number && run.error.has_value();
    });
    return hasModel || m_choices.hasRatings ? QString() : tr("A failed run can't be shown without its ratings.");
}

QString RunsPage::whyNotDeleted(const QList<int>& numbers) const
{
    if (numbers.contains(m_choices.shown))
        return tr("Run %1 is shown. Show another one to delete it.").arg(m_choices.shown);
    if (numbers.contains(m_choices.map))
        return tr("The map shows run %1. Show another one to delete it.").arg(m_choices.map);
    return {};
}

void RunsPage::showRun(int number)
{
    if (number > 0 && whyNotShown(number).isEmpty())
        Q_EMIT showWanted(number);
}

}  // namespace kinoscope::ui
