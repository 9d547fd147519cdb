// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/loading_strip.h"
#include "app/window/message_bar.h"
#include "app/window/presenter.h"
#include "app/window/recovery_bar.h"
#include "app/window/run_actions.h"
#include "app/window/run_views.h"
#include "app/window/selected_films.h"
#include "app/window/tall_pages.h"
#include "app/window/view_undo.h"
#include "ui/charts/loss_chart.h"
#include "ui/charts/norm_chart.h"
#include "ui/map/epoch_scrubber.h"
#include "ui/map/map_view.h"
#include "ui/panels/blend_panel.h"
#include "ui/panels/compare_page.h"
#include "ui/panels/evaluation_page.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/folding_tabs.h"
#include "ui/panels/lists_panel.h"
#include "ui/panels/selected_page.h"
#include "ui/panels/start_page.h"
#include "ui/panels/training_panel.h"
#include "ui/theme/theme.h"

#include <QChildEvent>
#include <QDockWidget>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QVBoxLayout>

namespace kinoscope {

namespace {

// Of text: a table and what it means; ten films and a map beside them.
constexpr int linesOfEvaluation = 18;
constexpr int linesOfComparison = 23;

QDockWidget* makeDock(QMainWindow* window, const QString& name, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setAccessibleName(title);
    return dock;
}

/// Gives a page the panels' look.
QWidget* asPanel(QWidget* page)
{
    page->setAttribute(Qt::WA_StyledBackground);
    ui::setRole(page, "panel");
    return page;
}

}  // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    createActions();
    createViews();
    createDocks();
    createMenus();
    createToolBar();
    createTour();
    connectCommands();
    connectOpening();
    connectFiles();
    connectTraining();
    connectSelection();
    connectBlend();
    connectSteadiness();
    connectEvaluation();
    connectLook();
    restoreState();
    showStart();
    updateTitle();
}

// The stack empties itself when it goes, and panels are hidden; they tell of it when the window has gone already.
MainWindow::~MainWindow()
{
    m_undo->stack()->disconnect(this);
    for (QDockWidget* dock : std::as_const(m_docks))
        dock->disconnect(this);
}

void MainWindow::createViews()
{
    m_map = new ui::MapView(this);
    m_loss = new ui::LossChart(this);
    const ui::TrainingActions run{action(Command::train), action(Command::pause), action(Command::step),
                                  action(Command::stop)};
    m_training = new ui::TrainingPanel(run, this);
    new RunActions(m_session, run, [this] { return m_training->settings(); }, this);
    m_film = new ui::FilmPanel(this);
    m_blend = new ui::BlendPanel(this);
    m_lists = new ui::ListsPanel(this);
    m_evaluation = new ui::EvaluationPage(this);
    m_runViews = new RunViews(m_session, m_loss, m_film, m_training, this);
    m_selected = new SelectedFilms(m_session, m_map, &m_exporter, this);
    m_startPage = new ui::StartPage(this);
    m_message = new MessageBar(this);

    auto* mapPage = new QWidget(this);
    auto* column = new QVBoxLayout(mapPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_message);
    auto* mapAndEpochs = new QVBoxLayout;
    mapAndEpochs->setSpacing(0);
    mapAndEpochs->addWidget(m_map, 1);
    mapAndEpochs->addWidget(m_runViews->scrubber());
    column->addLayout(mapAndEpochs, 1);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(mapPage);
    m_recovery = new RecoveryBar(this);
    auto* centre = new QWidget(this);
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_recovery);
    rows->addWidget(m_pages, 1);
    setCentralWidget(centre);

    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("statusText"));
    m_status->setContentsMargins(16, 0, 16, 0);
    statusBar()->addWidget(m_status, 1);
    m_loading = new LoadingStrip(this);
    statusBar()->addPermanentWidget(m_loading);
    statusBar()->setSizeGripEnabled(false);

    m_undo = new ViewUndo(m_map, m_session.selection(), this);
    m_presenter = new Presenter(this);
    m_training->setCudaAvailable(false, tr("Looking for a CUDA graphics card …"));
}

void MainWindow::createDocks()
{
    auto* charts = new ui::FoldingTabs(this);
    charts->setObjectName(QStringLiteral("chartTabs"));
    charts->setAccessibleName(tr("Learning and lists"));
    charts->addTab(m_loss, tr("Learning"));
    charts->addTab(asPanel(m_evaluation), tr("Evaluation"));
    charts->addTab(asPanel(m_lists->predictionsPage()), tr("Predictions"));
    charts->addTab(asPanel(m_lists->bestAndWorstPage()), tr("Best and worst"));
    charts->addTab(asPanel(m_lists->mostRatedPage()), tr("Most rated"));
    charts->addTab(asPanel(m_runViews->normChart()), tr("Popularity"));
    charts->addTab(asPanel(m_runViews->comparePage()), tr("Compare runs"));
    charts->addTab(asPanel(m_selected->page()), tr("Selected"));
    m_runViews->watch(charts);
    m_selected->watch(charts);

    QDockWidget* training = makeDock(this, QStringLiteral("trainingDock"), tr("Training"), m_training);
    QDockWidget* learning = makeDock(this, QStringLiteral("learningDock"), tr("Learning and lists"), charts);
    QDockWidget* film = makeDock(this, QStringLiteral("filmDock"), tr("Film"), m_film);
    QDockWidget* blend = makeDock(this, QStringLiteral("blendDock"), tr("Blend"), m_blend);
    m_docks = {training, learning, film, blend};
    m_tall = new TallPages(this, learning, charts);
    connect(&m_session, &Session::evaluated, m_tall, [this](const std::shared_ptr<const Evaluation>& evaluation) {
        m_tall->setLines(m_evaluation, evaluation ? linesOfEvaluation : 0);
    });
    connect(&m_session.runs(), &RunList::changed, m_tall, [this] {
        m_tall->setLines(m_runViews->comparePage(), m_session.runs().summaries().size() > 1 ? linesOfComparison : 0);
    });

    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, training);
    addDockWidget(Qt::BottomDockWidgetArea, learning);
    addDockWidget(Qt::RightDockWidgetArea, film);
    tabifyDockWidget(film, blend);
    film->raise();
    resizeDocks({training, film}, {256, 304}, Qt::Horizontal);
    resizeDocks({learning}, {230}, Qt::Vertical);
}

// Qt makes the tabs of panels that share a place when it lays them out.
void MainWindow::childEvent(QChildEvent* event)
{
    if (event->type() == QEvent::ChildPolished)
        if (auto* tabs = qobject_cast<QTabBar*>(event->child()))
            tabs->setAccessibleName(tr("Panels in this place"));
    QMainWindow::childEvent(event);
}

void MainWindow::restoreState()
{
    resize(QSize(1440, 860).boundedTo(screen()->availableSize()));
    m_firstLayout = saveState();
    restoreGeometry(m_settings.geometry());
    m_map->setOptions(m_settings.map());
    m_loss->setLogScale(m_settings.logScale());
    m_loss->setLearningRateShown(m_settings.learningRateShown());
    m_film->setNeighbourChoice(m_settings.neighbours());
    m_session.setNeighbourChoice(m_settings.neighbours());
    restoreLook();
    updateRecent();
    m_undo->forget();
}

}  // namespace kinoscope
