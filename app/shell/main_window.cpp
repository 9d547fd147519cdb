// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/context/message_bar.h"
#include "app/features/film/film_feature.h"
#include "app/features/map/map_feature.h"
#include "app/features/training/training_feature.h"
#include "app/files/loading_strip.h"
#include "app/files/recovery_bar.h"
#include "app/shell/help.h"
#include "app/shell/look.h"
#include "app/shell/opening.h"
#include "app/shell/panels.h"
#include "app/shell/presenter.h"
#include "app/shell/saving.h"
#include "app/shell/status_text.h"
#include "app/shell/tool_bar.h"
#include "ui/panels/keyboard_focus.h"
#include "ui/panels/start_page.h"
#include "ui/search/film_search.h"

#include <QAction>
#include <QChildEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace kinoscope {

namespace {

constexpr int startPage = 0;
constexpr int mapPage = 1;

/// The one local file or folder that is being dragged; empty if it is anything else.
QString draggedPath(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), m_actions(new Actions(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    restoreView();
    m_look = new Look(m_settings, *m_actions, m_notices, this);
    m_features = make_features(context(), this);
    m_opening = new Opening(context(), m_keeper, this);
    m_saving = new Saving(context(), m_keeper, *m_opening, this);
    m_panels = new Panels(this, m_features.all);
    m_presenter = new Presenter(this, *m_panels, m_features.training->views().front().widget);
    createCentre();
    createBars();
    connectFiles();
    connectSearch();
    resize(QSize(1440, 860).boundedTo(screen()->availableSize()));
    showStart();
    restoreGeometry(m_settings.geometry());
    m_features.map->forgetUndo();
    updateTitle();
}

MainWindow::~MainWindow()
{
    // Views tell of what they lose; those who listen must still be there.
    delete m_panels;
    qDeleteAll(m_features.all);
}

Context MainWindow::context()
{
    return {m_session, m_view, *m_actions, m_notices, m_overlays, m_settings, m_exporter};
}

void MainWindow::createCentre()
{
    m_message = new MessageBar(this);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addWidget(m_features.map->views().front().widget, 1);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_opening->startPage());
    m_pages->addWidget(page);
    auto* centre = new QWidget(this);
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_saving->recoveryBar());
    rows->addWidget(m_pages, 1);
    setCentralWidget(centre);
    connect(&m_notices, &Notices::noted, m_message, &MessageBar::showNote);
    connect(&m_notices, &Notices::failed, this, &MainWindow::showError);
    connect(&m_notices, &Notices::cleared, m_message, &QWidget::hide);
    connect(&m_session, &Session::runStarted, m_message, &QWidget::hide);
}

void MainWindow::createBars()
{
    m_search = new ui::FilmSearch(this);
    m_opening->fillRecent(makeMenus(this, *m_actions, *m_panels));
    const QToolBar* const bar = makeToolBar(this, *m_actions, m_search);
    m_status = new StatusText(
        m_session, [this] { return m_features.training->settings(); }, this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_opening->strip());
    statusBar()->setSizeGripEnabled(false);
    QWidget* const film = m_features.film->views().front().widget;
    m_help = new Help(
        context(),
        {bar->widgetForAction(action(Command::train)), m_features.map->map(), m_panels->dockOf(film), m_search}, this);
    connect(action(Command::quit), &QAction::triggered, this, &QWidget::close);
    connect(action(Command::resetLayout), &QAction::triggered, m_panels, &Panels::restoreFirst);
    connect(action(Command::presenter), &QAction::triggered, m_presenter, &Presenter::setOn);
    connect(m_presenter, &Presenter::toggled, action(Command::presenter), &QAction::setChecked);
    connect(action(Command::goToCharts), &QAction::triggered, m_panels,
            [this] { m_panels->bringToFront(m_panels->tabs()); });
}

void MainWindow::connectFiles()
{
    connect(&m_keeper, &RunKeeper::changed, this, &MainWindow::updateTitle);
    // Last of all who hear of it: what is laid out and painted then is what stays.
    connect(&m_session, &Session::opened, this, &MainWindow::showOpened);
}

void MainWindow::connectSearch()
{
    connect(action(Command::find), &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &ui::FilmSearch::filmPicked, m_session.selection(), &ui::FilmSelection::pick);
    connect(&m_session, &Session::stateChanged, m_search, [this] {
        const bool hasFilms = m_session.movies() != nullptr;
        action(Command::find)->setEnabled(hasFilms);
        m_search->setEnabled(hasFilms);
    });
    action(Command::find)->setEnabled(false);
    m_search->setEnabled(false);
}

void MainWindow::restoreView()
{
    m_view.setMap(m_settings.map());
    m_view.setNeighbours(m_settings.neighbours());
    m_view.setLogScale(m_settings.logScale());
    m_view.setLearningRateShown(m_settings.learningRateShown());
    m_session.setNeighbourChoice(m_view.neighbours());
    connect(&m_view, &ViewState::neighboursChanged, &m_session,
            [this] { m_session.setNeighbourChoice(m_view.neighbours()); });
}

bool MainWindow::reducedMotion() const
{
    return m_look->reducedMotion();
}

ui::SystemLook* MainWindow::systemLook() const
{
    return m_look->system();
}

void MainWindow::open(const QString& source)
{
    m_opening->open(source);
}

void MainWindow::setTrainingSettings(const TrainingSettings& settings)
{
    m_features.training->setSettings(settings);
}

void MainWindow::trainWhenOpened()
{
    m_trainWhenOpened = true;
}

void MainWindow::offerDownloads(const QList<DownloadSet>& sets)
{
    m_opening->offerDownloads(sets);
}

void MainWindow::showStart()
{
    m_pages->setCurrentIndex(startPage);
    m_panels->hideAll();
    m_opening->startPage()->showReady();
}

void MainWindow::showOpened()
{
    m_search->setTitles(m_session.films()->titles);
    showPanels();
    showDocumentView();
    if (m_session.dataset() && std::exchange(m_trainWhenOpened, false))
        m_session.train(m_features.training->settings());
    m_features.map->forgetUndo();
}

void MainWindow::showPanels()
{
    if (m_pages->currentIndex() == mapPage)
        return;
    m_pages->setCurrentIndex(mapPage);
    m_panels->restore(m_settings.layout());
    m_help->startTourIfNew();
}

DocumentView MainWindow::currentView()
{
    DocumentView view = m_view.document();
    if (const auto current = m_session.selection()->current())
        view.film = m_session.movies()->at(static_cast<std::size_t>(*current)).id;
    return view;
}

void MainWindow::showDocumentView()
{
    const auto& document = m_session.document();
    if (!document || !document->view)
        return;
    m_view.apply(*document->view);
    const auto& film = document->view->film;
    if (const auto row = film ? row_of_movie(*m_session.movies(), *film) : std::nullopt)
        m_session.selection()->pick(*row);
}

// Where the person looks.
void MainWindow::showError(const QString& message, QAction* remedy)
{
    if (m_pages->currentIndex() == startPage)
        m_opening->startPage()->showError(message);
    else
        m_message->showError(message);
    if (remedy != nullptr)
        m_message->offer(remedy);
}

void MainWindow::updateTitle()
{
    const auto& document = m_session.document();
    const DatasetPtr& dataset = m_session.dataset();
    QString name = m_keeper.path().isEmpty() ? QString() : QFileInfo(m_keeper.path()).completeBaseName();
    if (name.isEmpty() && (dataset || document))
        name = QString::fromStdString(dataset ? dataset->name : document->dataset_name);
    setWindowTitle(name.isEmpty() ? tr("Kinoscope") : name + QStringLiteral("[*]"));
    setWindowModified(m_keeper.isModified());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_leaving && !m_keeper.isSafe()) {
        event->ignore();
        m_keeper.leave([this] {
            m_leaving = true;
            close();
        });
        return;
    }
    m_keeper.giveUp();
    m_panels->giveBackHeights();
    const QByteArray layout = m_presenter->usualLayout();
    m_presenter->setOn(false);
    if (m_pages->currentIndex() != startPage)
        m_settings.setWindow(saveGeometry(), layout);
    m_opening->giveUp();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = draggedPath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    open(path);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && action(Command::pause)->isEnabled())
        action(Command::pause)->trigger();
    else
        QMainWindow::keyPressEvent(event);
}

// Qt makes the tabs of panels that share a place when it lays them out.
void MainWindow::childEvent(QChildEvent* event)
{
    if (event->type() == QEvent::ChildPolished)
        if (auto* tabs = qobject_cast<QTabBar*>(event->child()))
            tabs->setAccessibleName(tr("Panels in this place"));
    QMainWindow::childEvent(event);
}

}  // namespace kinoscope
