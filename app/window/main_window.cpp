// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/loading_strip.h"
#include "app/window/message_bar.h"
#include "app/window/recovery_bar.h"
#include "app/window/run_views.h"
#include "ui/charts/loss_chart.h"
#include "ui/charts/norm_chart.h"
#include "ui/map/epoch_scrubber.h"
#include "ui/map/map_view.h"
#include "ui/panels/blend_panel.h"
#include "ui/panels/compare_page.h"
#include "ui/panels/evaluation_page.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/lists_panel.h"
#include "ui/panels/start_page.h"
#include "ui/panels/training_panel.h"
#include "ui/search/film_search.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kinoscope {

namespace {

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
    createViews();
    createDocks();
    createActions();
    createMenus();
    createToolBar();
    connectCommands();
    connectOpening();
    connectFiles();
    connectTraining();
    connectSelection();
    connectBlend();
    connectSteadiness();
    connectEvaluation();
    restoreState();
    showStart();
    updateTitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::createViews()
{
    m_map = new ui::MapView(this);
    m_loss = new ui::LossChart(this);
    m_training = new ui::TrainingPanel(this);
    m_film = new ui::FilmPanel(this);
    m_blend = new ui::BlendPanel(this);
    m_lists = new ui::ListsPanel(this);
    m_evaluation = new ui::EvaluationPage(this);
    m_runViews = new RunViews(m_session, m_loss, m_film, m_training, this);
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

    m_training->setCudaAvailable(false, tr("Looking for a CUDA graphics card …"));
}

void MainWindow::createDocks()
{
    auto* charts = new QTabWidget(this);
    charts->setObjectName(QStringLiteral("chartTabs"));
    charts->setAccessibleName(tr("Learning and lists"));
    charts->setDocumentMode(true);
    // In a narrow window names are cut rather than hidden behind arrows.
    charts->setUsesScrollButtons(false);
    charts->setElideMode(Qt::ElideRight);
    charts->addTab(m_loss, tr("Learning"));
    charts->addTab(asPanel(m_evaluation), tr("Evaluation"));
    charts->addTab(asPanel(m_lists->predictionsPage()), tr("Predictions"));
    charts->addTab(asPanel(m_lists->bestAndWorstPage()), tr("Best and worst"));
    charts->addTab(asPanel(m_lists->mostRatedPage()), tr("Most rated"));
    charts->addTab(asPanel(m_runViews->normChart()), tr("Popularity"));
    charts->addTab(asPanel(m_runViews->comparePage()), tr("Compare runs"));
    m_runViews->watch(charts);

    QDockWidget* training = makeDock(this, QStringLiteral("trainingDock"), tr("Training"), m_training);
    QDockWidget* learning = makeDock(this, QStringLiteral("learningDock"), tr("Learning and lists"), charts);
    QDockWidget* film = makeDock(this, QStringLiteral("filmDock"), tr("Film"), m_film);
    QDockWidget* blend = makeDock(this, QStringLiteral("blendDock"), tr("Blend"), m_blend);
    m_docks = {training, learning, film, blend};

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

void MainWindow::createActions()
{
    for (const CommandInfo& info : commandTable()) {
        QAction* const made = makeAction(info, this);
        m_actions.insert(info.command, made);
        addAction(made);
    }
    auto* themes = new QActionGroup(this);
    for (const Command theme : {Command::lightTheme, Command::darkTheme}) {
        action(theme)->setCheckable(true);
        themes->addAction(action(theme));
    }
    // A plain key must stay with the field or the button that has the focus: keyPressEvent gets what they leave.
    action(Command::pause)->setShortcutContext(Qt::WidgetShortcut);
}

void MainWindow::createMenus()
{
    QHash<QString, QMenu*> menus;
    for (const CommandInfo& info : commandTable()) {
        QMenu*& menu = menus[info.menu];
        if (menu == nullptr)
            menu = menuBar()->addMenu(info.menu);
        if (info.command == Command::quit || info.command == Command::saveModel || info.command == Command::resetLayout)
            menu->addSeparator();
        menu->addAction(action(info.command));
        if (info.command == Command::openFolder)
            m_recentMenu = menu->addMenu(tr("Open &recent"));
        if (info.command == Command::darkTheme) {
            menu->addSeparator();
            for (QDockWidget* dock : std::as_const(m_docks))
                menu->addAction(dock->toggleViewAction());
        }
    }
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
}

void MainWindow::createToolBar()
{
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addAction(action(Command::openFolder));
    m_toolBar->addSeparator();
    for (const Command command : {Command::train, Command::pause, Command::step, Command::stop})
        m_toolBar->addAction(action(command));
    m_toolBar->addSeparator();
    m_toolBar->addAction(action(Command::exportMap));

    // Menus say it in full, buttons in a word.
    action(Command::openFolder)->setIconText(tr("Open"));
    action(Command::step)->setIconText(tr("Step"));
    action(Command::exportMap)->setIconText(tr("Export"));
    for (QAction* shown : m_toolBar->actions()) {
        QWidget* const button = m_toolBar->widgetForAction(shown);
        if (!shown->isSeparator()) {
            button->setObjectName(shown->objectName() + QStringLiteral("ToolButton"));
            button->setAccessibleName(shown->iconText());
        }
    }
    m_toolBar->widgetForAction(action(Command::train))->setProperty("primary", true);
    action(Command::train)->setIcon(ui::themedIcon(QStringLiteral("train"), QPalette::HighlightedText));

    auto* space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_search = new ui::FilmSearch(this);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(320);
    m_toolBar->addWidget(m_search);
}

void MainWindow::restoreState()
{
    resize(QSize(1440, 860).boundedTo(screen()->availableSize()));
    m_firstLayout = saveState();
    restoreGeometry(m_settings.geometry());
    m_map->setOptions(m_settings.map());
    m_loss->setLogScale(m_settings.logScale());
    m_film->setNeighbourChoice(m_settings.neighbours());
    m_session.setNeighbourChoice(m_settings.neighbours());
    action(m_settings.theme() == ui::ThemeChoice::dark ? Command::darkTheme : Command::lightTheme)->setChecked(true);
    updateRecent();
}

}  // namespace kinoscope
