// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_views.h"

#include "app/window/session.h"
#include "ui/charts/loss_chart.h"
#include "ui/charts/norm_chart.h"
#include "ui/map/epoch_scrubber.h"
#include "ui/panels/compare_page.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/runs_panel.h"
#include "ui/panels/training_panel.h"

#include <QTabWidget>

namespace kinoscope {

using ui::ComparePage;
using ui::EpochScrubber;
using ui::FilmSelection;
using ui::LossChart;
using ui::NormChart;
using ui::RunsPanel;

RunViews::RunViews(Session& session, LossChart* loss, ui::FilmPanel* film, ui::TrainingPanel* training, QWidget* parent)
    : QObject(parent), m_session(session), m_loss(loss), m_film(film), m_training(training),
      m_scrubber(new EpochScrubber(parent)), m_compare(new ComparePage(parent)), m_norms(new NormChart(parent))
{
    connect(&session, &Session::opened, this, &RunViews::showMovies);
    connectEpochs();
    connectRuns();
    connectSelection();
}

void RunViews::connectEpochs()
{
    EpochReplay* const replay = m_session.replay();
    connect(m_scrubber, &EpochScrubber::epochWanted, replay, &EpochReplay::show);
    connect(m_loss, &LossChart::epochPicked, replay, &EpochReplay::show);
    connect(replay, &EpochReplay::epochsChanged, this, &RunViews::showEpochs);
    connect(replay, &EpochReplay::moved, this, &RunViews::showEpoch);
    connect(&m_session, &Session::analysed, this, [this] { m_study.setAnalysis(m_session.analysis()); });
    connect(&m_study, &NormStudy::studied, m_norms, &NormChart::setNorms);
}

void RunViews::connectRuns()
{
    connect(&m_session.runs(), &RunList::changed, this, &RunViews::showRuns);
    connect(m_training->runs(), &RunsPanel::runPicked, &m_session, &Session::showRun);
    connect(m_training->runs(), &RunsPanel::curvesChanged, this, &RunViews::drawCurves);
    connect(&m_session, &Session::runShown, this, &RunViews::showRun);
    connect(&m_session, &Session::stateChanged, this,
            [this] { m_training->runs()->setPickable(!m_session.isTraining()); });
    connect(m_compare, &ComparePage::choiceChanged, this, &RunViews::look);
    connect(&m_comparer, &RunComparer::compared, m_compare, &ComparePage::setComparison);
}

void RunViews::connectSelection()
{
    FilmSelection* const selection = m_session.selection();
    connect(m_compare, &ComparePage::filmPicked, selection, &FilmSelection::pick);
    connect(m_norms, &NormChart::filmPicked, selection, &FilmSelection::pick);
    connect(selection, &FilmSelection::changed, this, [this, selection] {
        m_compare->setSelected(selection->current());
        m_norms->setSelected(selection->current());
    });
    connect(&m_session, &Session::neighboursFound, this, [this](const ui::NeighbourRows& neighbours) {
        m_compare->setNeighbours(neighbours.movieIds());
        m_norms->setNeighbours(neighbours.movieIds());
    });
}

// A hand on the slider is its own animation.
ui::Transition RunViews::transition() const
{
    if (m_scrubber->isDragging())
        return ui::Transition::immediate;
    return m_scrubber->isPlaying() || m_session.replay()->isBack() ? ui::Transition::quick : ui::Transition::smooth;
}

void RunViews::watch(QTabWidget* tabs)
{
    m_tabs = tabs;
    connect(tabs, &QTabWidget::currentChanged, this, &RunViews::look);
}

void RunViews::showMovies()
{
    m_compare->setMovies(m_session.films()->lists);
    m_norms->setMovies(m_session.movies());
    m_study.setMovies(m_session.movies());
}

void RunViews::showEpochs()
{
    const EpochReplay& replay = *m_session.replay();
    m_scrubber->setEpochs(replay.epochs(), replay.planned());
    showEpoch();
}

void RunViews::showEpoch()
{
    const EpochReplay& replay = *m_session.replay();
    m_scrubber->setShown(replay.epoch());
    m_loss->setShownEpoch(replay.epoch());
    if (!replay.isBack()) {
        m_film->setNote({}, {});
        return;
    }
    m_film->setNote(tr("As of epoch %1").arg(replay.epoch() + 1),
                    replay.keptEpoch() < 0
                        ? tr("Map, rank and closest films follow the epoch that is chosen under the map.")
                        : tr("Map, rank and closest films follow the epoch that is chosen under the map. Predictions, "
                             "lists and evaluation are of epoch %1, the one that is kept.")
                              .arg(replay.keptEpoch() + 1));
}

void RunViews::showRuns()
{
    const RunList& runs = m_session.runs();
    m_training->runs()->setRuns(runs.summaries(), runs.shown());
    m_compare->setRuns(runs.summaries());
    m_loss->setRun(runs.shown() > 0 ? runs.shown() : runs.next());
    drawCurves();
}

void RunViews::showRun(const RunOutcome& outcome)
{
    m_loss->setHistory(outcome.history);
    m_loss->setKeptEpoch(outcome.kept_epoch);
    m_training->showOutcome(outcome);
    showEpoch();
}

void RunViews::drawCurves()
{
    const QList<int> wanted = m_training->runs()->curves();
    QList<ui::RunSummary> curves;
    for (const ui::RunSummary& run : m_session.runs().summaries())
        if (run.number != m_session.runs().shown() && wanted.contains(run.number))
            curves.append(run);
    m_loss->setOverlays(curves);
}

void RunViews::look()
{
    m_study.setWatched(m_tabs != nullptr && m_tabs->currentWidget() == m_norms);
    const auto [first, second] = m_compare->chosen();
    if (m_compared != std::pair(first, second)) {
        m_comparer.cancel();
        m_compared = {};
    }
    const KeptRunPtr a = m_session.runs().find(first);
    const KeptRunPtr b = m_session.runs().find(second);
    const bool watched = m_tabs != nullptr && m_tabs->currentWidget() == m_compare;
    if (!watched || !a || !b || a == b || m_compared == std::pair(first, second))
        return;
    m_compared = {first, second};
    m_comparer.compare(a, b);
}

}  // namespace kinoscope
