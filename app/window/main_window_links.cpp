// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/loading_strip.h"
#include "app/window/message_bar.h"
#include "app/window/run_views.h"
#include "app/window/view_undo.h"
#include "ui/charts/loss_chart.h"
#include "ui/map/map_view.h"
#include "ui/panels/blend_panel.h"
#include "ui/panels/compare_page.h"
#include "ui/panels/evaluation_page.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/lists_panel.h"
#include "ui/panels/start_page.h"
#include "ui/panels/training_panel.h"
#include "ui/search/film_search.h"
#include "ui/theme/core_text.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTabWidget>

namespace kinoscope {

using ui::FilmPanel;
using ui::FilmSearch;
using ui::FilmSelection;
using ui::ListsPanel;
using ui::LossChart;
using ui::MapView;
using ui::StartPage;
using ui::TrainingPanel;

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto slot) { connect(action(command), &QAction::triggered, this, slot); };
    on(Command::openFolder, &MainWindow::chooseFolder);
    on(Command::openModel, &MainWindow::chooseModelFile);
    on(Command::openSample, [this] { open(QStringLiteral("sample")); });
    on(Command::getMovieLens, &MainWindow::getRatings);
    on(Command::openTable, &MainWindow::chooseTableFile);
    on(Command::saveModel, [this] { m_keeper.save(); });
    on(Command::saveModelAs, [this] { m_keeper.saveAs(); });
    on(Command::exportEmbedding, &MainWindow::exportEmbedding);
    on(Command::exportMap, [this] { exportPicture(m_map->plot(), tr("map of films")); });
    on(Command::exportLoss, [this] { exportPicture(m_loss->plot(), tr("loss curves")); });
    on(Command::quit, &QWidget::close);
    on(Command::find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(Command::back, [this] { m_session.selection()->back(); });
    on(Command::forward, [this] { m_session.selection()->forward(); });
    on(Command::addToBlend, [this] { blendPicked(false); });
    on(Command::takeFromBlend, [this] { blendPicked(true); });
    on(Command::fitMap, [this] { m_map->fit(); });
    on(Command::fitPicked, [this] { m_map->fitPicked(); });
    on(Command::about, [this] {
        QMessageBox::about(this, tr("About Kinoscope"),
                           tr("<h3>Kinoscope</h3><p>Learns what films have in common from nothing but people's "
                              "ratings.</p><p>Free software under the GNU General Public License, version 3 or "
                              "later.</p>"));
    });
}

void MainWindow::connectOpening()
{
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::chooseFolder);
    connect(m_startPage, &StartPage::sampleRequested, action(Command::openSample), &QAction::trigger);
    connect(m_startPage, &StartPage::getMovieLensRequested, action(Command::getMovieLens), &QAction::trigger);
    connect(m_startPage, &StartPage::recentRequested, this, &MainWindow::open);
    connect(m_startPage, &StartPage::cancelRequested, this, &MainWindow::cancelLoading);
    connect(m_loading, &LoadingStrip::cancelRequested, this, &MainWindow::cancelLoading);

    connect(&m_fetcher, &MovieLensFetcher::progressed, this, &MainWindow::showLoading);
    connect(&m_fetcher, &MovieLensFetcher::fetched, this, &MainWindow::open);
    connect(&m_fetcher, &MovieLensFetcher::failed, this, &MainWindow::failLoading);
    connect(&m_fetcher, &MovieLensFetcher::cancelled, this, &MainWindow::endLoading);

    connect(&m_session, &Session::openingStarted, this,
            [this](const QString& source) { showLoading(tr("Reading %1 …").arg(QDir(source).dirName())); });
    connect(&m_session, &Session::openingProgressed, m_startPage, &StartPage::showShare);
    connect(&m_session, &Session::openingProgressed, m_loading, &LoadingStrip::showShare);
    connect(&m_session, &Session::openingCancelled, this, &MainWindow::endLoading);
    connect(&m_session, &Session::openingFailed, this, &MainWindow::failLoading);
    connect(&m_session, &Session::opened, this, &MainWindow::showOpened);
}

void MainWindow::connectTraining()
{
    connect(&m_session, &Session::devicesKnown, m_training, &TrainingPanel::setCudaAvailable);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::updateCommands);
    connect(&m_session, &Session::runStarted, this, [this](const TrainingSettings& settings) {
        m_loss->start(settings.epochs);
        m_message->hide();
        updateStatus();
    });
    connect(&m_session, &Session::progressed, m_training, &TrainingPanel::showProgress);
    connect(&m_session, &Session::progressed, this, [this](const ProgressBatch& progress) {
        for (const EpochRecord& record : progress.epochs)
            m_loss->addEpoch(record);
        if (progress.point)
            m_loss->showPoint(*progress.point);
    });
    connect(&m_session, &Session::runFinished, this, [this](const RunOutcome& outcome) {
        m_training->showOutcome(outcome);
        m_loss->setKeptEpoch(outcome.kept_epoch);
        // The training panel says what went wrong; where it is closed, somebody else must.
        const bool failed = outcome.termination == Termination::diverged || outcome.termination == Termination::failed;
        if (failed && !m_training->isVisible())
            m_message->showError(ui::coreText(outcome.message));
        updateStatus();
    });
    connect(&m_session, &Session::runShown, this, &MainWindow::updateStatus);
    connect(&m_session.runs(), &RunList::dropped, this, [this](int number) {
        m_message->showNote(
            tr("Run %1 has gone from the list, which had no room for more than the last ones.").arg(number));
    });
    connect(&m_session, &Session::predictionsReady, m_lists, &ListsPanel::setPredictions);
    connect(&m_session, &Session::documentChanged, this, [this] {
        const auto& document = m_session.document();
        m_lists->setMovieBias(document ? document->model.movie_bias : Eigen::VectorXf());
        if (!document)
            m_lists->setPredictions(nullptr);
    });
    connect(m_loss, &LossChart::viewChanged, this, [this] {
        m_settings.setLogScale(m_loss->logScale());
        m_settings.setLearningRateShown(m_loss->isLearningRateShown());
    });
}

void MainWindow::connectSelection()
{
    FilmSelection* const selection = m_session.selection();
    connect(m_map, &MapView::filmPicked, selection, &FilmSelection::pick);
    connect(m_search, &FilmSearch::filmPicked, selection, &FilmSelection::pick);
    connect(m_film, &FilmPanel::filmPicked, selection, &FilmSelection::pick);
    connect(m_lists, &ListsPanel::filmPicked, selection, &FilmSelection::pick);
    connect(m_film, &FilmPanel::neighbourChoiceEdited, &m_session, &Session::setNeighbourChoice);
    connect(m_film, &FilmPanel::neighbourChoiceEdited, this,
            [this](const ui::NeighbourChoice& choice) { m_settings.setNeighbours(choice); });
    connect(m_film, &FilmPanel::backRequested, selection, &FilmSelection::back);
    connect(m_film, &FilmPanel::forwardRequested, selection, &FilmSelection::forward);

    connect(selection, &FilmSelection::changed, this, &MainWindow::showFilm);
    const auto updateFit = [this, selection] {
        action(Command::fitPicked)->setEnabled(selection->current() || !selection->films().isEmpty());
    };
    connect(selection, &FilmSelection::changed, this, updateFit);
    connect(selection, &FilmSelection::filmsChanged, this, updateFit);
    updateFit();
    connect(m_session.records(), &FilmRecords::changed, this, &MainWindow::showFilm);
    connect(&m_session, &Session::analysed, this, [this] {
        m_map->setFrame(m_session.analysis()->frame, m_runViews->transition());
        showFilm();
        updateCommands();
    });
    connect(&m_session, &Session::neighboursFound, m_film, &FilmPanel::setNeighbours);
    connect(&m_session, &Session::neighboursFound, this, [this](const ui::NeighbourRows& neighbours) {
        m_closest = neighbours.movieIds();
        showNeighbours();
    });
    connect(m_map, &MapView::viewChanged, this, [this] { m_settings.setMap(m_map->options()); });
    const auto showAxes = [this] { m_runViews->comparePage()->setAxes(m_map->axes().first, m_map->axes().second); };
    connect(m_map, &MapView::viewChanged, this, showAxes);
    connect(m_undo, &ViewUndo::applied, this, showAxes);
    connect(&m_session, &Session::opened, this, showAxes);
}

void MainWindow::connectBlend()
{
    connect(m_film, &FilmPanel::blendRequested, action(Command::addToBlend), &QAction::trigger);
    connect(m_blend, &ui::BlendPanel::filmPicked, m_session.selection(), &FilmSelection::pick);
    connect(m_blend, &ui::BlendPanel::termsEdited, this, [this] { m_session.blender()->setTerms(m_blend->terms()); });
    connect(m_session.blender(), &Blender::blended, this,
            [this](const Eigen::RowVectorXf& place, const ui::NeighbourRows& found) {
                m_blend->setResults(found, m_session.analysis() != nullptr);
                // A film alone is where it is.
                const bool alone = m_blend->isFilmAlone() || place.size() == 0;
                m_map->setGhost(alone ? std::nullopt : std::optional<Eigen::VectorXf>(place.transpose()),
                                m_blend->formula(), m_blend->films());
                m_blended = alone ? QList<qint64>() : found.movieIds();
                showNeighbours();
            });
    connect(findChild<QDockWidget*>(QStringLiteral("blendDock")), &QDockWidget::visibilityChanged, this,
            [this](bool visible) {
                m_blendInFront = visible;
                showNeighbours();
            });
}

// The map ties together what the list in front lists.
void MainWindow::showNeighbours()
{
    const bool blending = m_blendInFront && !m_blended.isEmpty();
    m_map->setNeighbours(blending ? m_blended : m_closest, blending);
}

void MainWindow::blendPicked(bool minus)
{
    if (const auto picked = m_session.selection()->current())
        m_blend->addFilm(*picked, minus);
    auto* dock = findChild<QDockWidget*>(QStringLiteral("blendDock"));
    dock->show();
    dock->raise();
    m_blend->setFocus(Qt::OtherFocusReason);
}

void MainWindow::connectSteadiness()
{
    SeedStudy* const study = m_session.seedStudy();
    connect(m_film, &FilmPanel::seedsRequested, study, &SeedStudy::train);
    connect(m_film, &FilmPanel::seedsCancelled, study, &SeedStudy::cancel);
    connect(study, &SeedStudy::changed, m_film, &FilmPanel::setSteadiness);
    connect(study, &SeedStudy::counted, m_film, &FilmPanel::setSeedCounts);
    // It is known of the epoch that is kept, and lies about its places.
    const auto showSpread = [this, study] {
        m_map->setSpread(m_session.replay()->isBack() ? nullptr : study->spread(), m_film->showsSpread());
    };
    connect(m_session.replay(), &EpochReplay::moved, this, showSpread);
    connect(study, &SeedStudy::spreadChanged, this, showSpread);
    connect(m_film, &FilmPanel::spreadToggled, this, showSpread);
}

// What takes a while is worked out when somebody looks at it.
void MainWindow::connectEvaluation()
{
    auto* tabs = findChild<QTabWidget*>(QStringLiteral("chartTabs"));
    const auto look = [this, tabs] {
        if (tabs->currentWidget() == m_evaluation)
            m_session.evaluateModel();
    };
    connect(tabs, &QTabWidget::currentChanged, this, look);
    connect(&m_session, &Session::runFinished, this, look);
    connect(&m_session, &Session::evaluationStarted, this,
            [this] { m_evaluation->setHint(tr("Working out how good the model is …")); });
    connect(&m_session, &Session::evaluated, this, &MainWindow::showEvaluation);
}

}  // namespace kinoscope
