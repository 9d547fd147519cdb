// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/runs/runs_feature.h"

#include "app/features/runs/run_deletion.h"
#include "app/files/exporter.h"
#include "app/files/run_records.h"
#include "app/files/table_dialog.h"
#include "app/session/session.h"
#include "app/view/view_undo.h"
#include "ui/runs/runs_page.h"

#include <QFileDialog>

#include <memory>

namespace kinoscope {

using ui::RunsPage;

namespace {

/// What deleted runs may take in memory while they can be brought back.
constexpr std::size_t mostKeptBytes = RunList::most_bytes / 2;

std::size_t keptBytes(const QUndoStack& stack)
{
    std::size_t bytes = 0;
    for (int i = 0; i < stack.count(); ++i)
        if (const auto* deletion = dynamic_cast<const RunDeletion*>(stack.command(i)))
            bytes += deletion->bytes();
    return bytes;
}

}  // namespace

RunsFeature::RunsFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_page(new RunsPage(parent))
{
    Session& session = context.session;
    connect(&session.runs(), &RunList::changed, this, &RunsFeature::show);
    connect(&session.runs(), &RunList::notesChanged, this, &RunsFeature::show);
    connect(&session, &Session::stateChanged, this, [this] { m_page->setChoices(choices()); });
    connect(m_page, &RunsPage::showWanted, &session, &Session::showRun);
    connect(m_page, &RunsPage::notesWanted, &session, &Session::setNotes);
    connect(m_page, &RunsPage::deleteWanted, this, &RunsFeature::deleteRuns);
    connect(m_page, &RunsPage::exportWanted, this, &RunsFeature::chooseFile);
    show();
}

QList<FeatureView> RunsFeature::views()
{
    return {{.title = tr("Runs"), .place = Place::below, .widget = m_page, .needsRun = true}};
}

ui::RunChoices RunsFeature::choices() const
{
    const Session& session = m_context.session;
    return {.shown = session.runs().shown(),
            .map = session.mapRun(),
            .training = session.isTraining(),
            .hasRatings = session.dataset() != nullptr};
}

void RunsFeature::show()
{
    m_page->setRuns(m_context.session.runs().summaries(), choices());
}

// The oldest ones can be brought back no more when that would take too much memory.
void RunsFeature::deleteRuns(const QList<int>& numbers)
{
    auto deletion = std::make_unique<RunDeletion>(m_context.session, m_context.notices, numbers);
    QUndoStack* const stack = m_context.undo.stack();
    if (keptBytes(*stack) + deletion->bytes() > mostKeptBytes)
        m_context.undo.forget();
    stack->push(deletion.release());
}

void RunsFeature::chooseFile()
{
    QFileDialog* const dialog = makeTableDialog(m_page, tr("Export the runs"), tr("runs"));
    dialog->setObjectName(QStringLiteral("runsDialog"));
    connect(dialog, &QFileDialog::fileSelected, this, &RunsFeature::exportTo);
    dialog->open();
}

void RunsFeature::exportTo(const QString& path)
{
    const Session& session = m_context.session;
    m_context.exporter.exportRuns(run_records(session.runs()), session.feedback(), path);
}

}  // namespace kinoscope
