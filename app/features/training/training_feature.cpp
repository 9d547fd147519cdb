// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/training/training_feature.h"

#include "app/context/actions.h"
#include "app/context/notices.h"
#include "app/features/training/run_actions.h"
#include "app/features/training/settings_undo.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "app/view/view_undo.h"
#include "ui/runs/runs_panel.h"
#include "ui/text/core_text.h"
#include "ui/training/training_panel.h"

#include <QAction>

namespace kinoscope {

using ui::RunsPanel;
using ui::TrainingPanel;

TrainingFeature::TrainingFeature(const Context& context, QWidget* parent) : Feature(parent), m_context(context)
{
    const Actions& actions = context.actions;
    m_panel = new TrainingPanel(actions.get(Command::train),
                                {actions.get(Command::openFolder), actions.get(Command::openTable),
                                 actions.get(Command::getMovieLens), actions.get(Command::openSample),
                                 actions.get(Command::openModel)},
                                parent);
    m_panel->setCudaAvailable(false, tr("Looking for a CUDA graphics card …"));
    new RunActions(
        context.session, {actions.get(Command::train), actions.get(Command::step), actions.get(Command::stop)},
        [this] { return m_panel->settings(); }, this);
    connect(&context.session, &Session::opened, this, &TrainingFeature::showOpened);
    connect(&context.session, &Session::devicesKnown, m_panel, &TrainingPanel::setCudaAvailable);
    connect(actions.get(Command::goToTraining), &QAction::triggered, this, [this] { Q_EMIT frontWanted(m_panel); });
    connect(actions.get(Command::settings), &QAction::triggered, this,
            [this] { Q_EMIT frontWanted(m_panel->settingsPage()); });
    connect(m_panel, &TrainingPanel::settingsWanted, actions.get(Command::settings), &QAction::trigger);
    m_undo = new SettingsUndo(*context.undo.stack(), *m_panel, this);
    connect(m_panel, &TrainingPanel::learningRateShown, this, &TrainingFeature::learningRateShown);
    connect(m_panel, &TrainingPanel::settingsEdited, m_undo, &SettingsUndo::record);
    connect(m_panel, &TrainingPanel::settingsEdited, this, &TrainingFeature::tellStart);
    connect(context.undo.stack(), &QUndoStack::indexChanged, this, &TrainingFeature::tellStart);
    tellStart();
    connectRun();
    connectRuns();
}

QList<FeatureView> TrainingFeature::views()
{
    return {{tr("Training"),
             Place::left,
             m_panel,
             {{tr("Ratings"), QStringLiteral("data"), m_panel->ratingsPart()},
              {tr("Model"), QStringLiteral("settings"), m_panel->modelPart()},
              {tr("Train"), QStringLiteral("train"), nullptr, m_context.actions.get(Command::train)},
              {tr("Runs"), QStringLiteral("runs"), m_panel->runs()}}},
            {tr("Settings"), Place::sheet, m_panel->settingsPage()}};
}

QWidget* TrainingFeature::trainButton() const
{
    return m_panel->trainButton();
}

void TrainingFeature::chooseLearningRate(double rate)
{
    m_panel->chooseLearningRate(rate);
}

void TrainingFeature::setFocusHeir(QWidget* heir)
{
    m_panel->setFocusHeir(heir);
}

TrainingSettings TrainingFeature::settings() const
{
    return m_panel->settings();
}

void TrainingFeature::setSettings(const TrainingSettings& settings)
{
    m_panel->setSettings(settings);
    m_undo->note();
    tellStart();
}

void TrainingFeature::tellStart()
{
    m_context.services.start().setSettings(m_panel->settings());
}

void TrainingFeature::connectRun()
{
    Session& session = m_context.session;
    connect(&session, &Session::paceChanged, m_panel, [this](Pace pace) { m_panel->setSlow(pace != Pace::full); });
    connect(m_panel, &TrainingPanel::learningRateChosen, &session, &Session::setLearningRate);
    connect(&session, &Session::runStarted, m_panel, &TrainingPanel::begin);
    connect(&session, &Session::progressed, this, [this](const ProgressBatch& progress) {
        m_panel->showProgress(progress);
        if (progress.outcome)
            m_undo->note();
    });
    connect(&session, &Session::runFinished, this, &TrainingFeature::showFinished);
    connect(&session, &Session::runShown, m_panel, &TrainingPanel::showOutcome);
    connect(&session, &Session::stateChanged, this, [this] {
        m_panel->setRunState(m_context.session.runState());
        m_panel->runs()->setPickable(!m_context.session.isTraining());
    });
}

void TrainingFeature::connectRuns()
{
    RunsPanel* const runs = m_panel->runs();
    const auto show = [this, runs] {
        runs->setRuns(m_context.session.runs().summaries(), m_context.session.runs().shown());
    };
    connect(&m_context.session.runs(), &RunList::changed, this, show);
    connect(&m_context.session.runs(), &RunList::notesChanged, this, show);
    connect(&m_context.session.runs(), &RunList::dropped, this, [this](int number) {
        m_context.notices.note(
            tr("Run %1 was removed: the list only keeps the latest runs and those with a star.").arg(number));
    });
    connect(runs, &RunsPanel::compareWanted, m_context.actions.get(Command::compareRuns), &QAction::trigger);
    connect(runs, &RunsPanel::runPicked, &m_context.session, &Session::showRun);
    connect(runs, &RunsPanel::curveWanted, this, [this](int number, bool drawn) {
        RunNotes notes = m_context.session.runs().notes(number);
        notes.curve = drawn;
        m_context.session.setNotes(number, notes);
    });
}

void TrainingFeature::showOpened()
{
    const DatasetPtr& dataset = m_context.session.dataset();
    m_panel->setDataset(dataset);
    const KeptRunPtr run = m_context.session.runs().find(m_context.session.runs().shown());
    m_undo->note();
    if (!run)
        return;
    if (!dataset)
        m_panel->setModelOnly(QString::fromStdString(run->document->dataset_name), run->document->feedback,
                              run->document->scale);
    // Keep this machine's choice of device: the model may have been trained on another machine.
    TrainingSettings settings = run->outcome.settings;
    settings.device = Device::automatic;
    settings.step = StepKind::automatic;
    m_panel->setSettings(settings);
    m_undo->note();
}

void TrainingFeature::showFinished(const RunOutcome& outcome)
{
    m_panel->showOutcome(outcome);
    // Show the error above the map where the training panel, which shows it too, is closed.
    const bool failed = outcome.termination == Termination::diverged || outcome.termination == Termination::failed;
    if (failed && !m_panel->isVisible())
        m_context.notices.error(ui::coreText(outcome.message));
}

}  // namespace kinoscope
