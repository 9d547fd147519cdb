// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/context/message_bar.h"
#include "app/features/film/film_feature.h"
#include "app/features/map/map_feature.h"
#include "app/features/training/training_feature.h"
#include "app/files/loading_strip.h"
#include "app/files/recovery_bar.h"
#include "app/shell/drop_target.h"
#include "app/shell/finding.h"
#include "app/shell/floating_bars.h"
#include "app/shell/frame/centre_pages.h"
#include "app/shell/frame/left_side.h"
#include "app/shell/frame/results_panel.h"
#include "app/shell/frame/tab_commands.h"
#include "app/shell/frame/top_bar.h"
#include "app/shell/frame/window_frame.h"
#include "app/shell/help/help.h"
#include "app/shell/keys/focus_ring.h"
#include "app/shell/keys/window_keys.h"
#include "app/shell/look.h"
#include "app/shell/menus.h"
#include "app/shell/opening.h"
#include "app/shell/presentation_mode.h"
#include "app/shell/recent.h"
#include "app/shell/saving.h"
#include "app/shell/status_text.h"
#include "app/shell/window_title.h"
#include "app/view/window_geometry.h"
#include "ui/films/film_search.h"
#include "ui/start/start_page.h"
#include "ui/transport/transport.h"
#include "ui/widgets/row_focus_mark.h"
#include "ui/widgets/wheel_guard.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QTabWidget>

namespace kinoscope {

namespace {

constexpr int hintMs = 6000;

}  // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), m_actions(new Actions(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    // Before all who show texts about what is open.
    connect(&m_session, &Session::changed, this, [this] {
        const auto& document = m_session.document();
        const auto& dataset = m_session.dataset();
        m_nouns.speakOf(dataset    ? dataset->item_noun
                        : document ? document->item_noun
                                   : "film",
                        m_session.feedback() == Feedback::pairs);
    });
    m_look = new Look(m_settings, *m_actions, m_notices, this);
    m_features = make_features(context(), this);
    m_opening = new Opening(context(), m_guard, this);
    m_saving = new Saving(context(), m_guard, *m_opening, this);
    m_finding = new Finding(context(), this);
    new WindowTitle(m_session, m_guard, this);
    connect(new DropTarget(this), &DropTarget::dropped, this, &MainWindow::open);
    createCentre();
    createBars();
    // Connected last: the features have filled their views by then, so that the window is laid out and painted once.
    connect(&m_session, &Session::opened, this, &MainWindow::showOpened);
    showStart();
    restoreWindow(*this, m_settings.geometry());
    m_features.map->forgetUndo();
}

MainWindow::~MainWindow()
{
    // Delete views before the members: in their destructors they emit signals, whose listeners and pools must still
    // exist.
    delete m_frame;
    qDeleteAll(m_features.all);
    delete m_opening;
    m_nouns.speakOf("film", false);  // as the next window begins
}

Context MainWindow::context()
{
    return {m_session, m_services, m_people, m_view, m_undo, *m_actions, m_notices, m_overlays, m_settings, m_exporter};
}

void MainWindow::createCentre()
{
    m_message = new MessageBar(this);
    m_frame = new WindowFrame(m_features.all, m_opening->startPage(), *m_actions, this);
    setCentralWidget(m_frame);
    m_frame->setSheetArea(m_features.map->map());  // the transport stays in sight
    m_features.training->setFocusHeir(m_features.map->plot());
    auto* bars = new FloatingBars(m_frame->pages(), {m_message, m_saving->recoveryBar()});
    connect(m_frame->pages(), &CentrePages::currentChanged, bars, [this, bars] {
        bars->setArea(m_frame->pages()->isAtMap() ? m_features.map->plot() : static_cast<QWidget*>(m_frame->pages()));
    });
    connect(&m_notices, &Notices::noted, m_message, &MessageBar::showNote);
    connect(&m_notices, &Notices::offered, m_message, &MessageBar::showOffer);
    connect(m_look, &Look::restartRequested, this, &MainWindow::leaveToRestart);
    connect(&m_notices, &Notices::failed, this, &MainWindow::showError);
    connect(&m_keeper, &PeopleKeeper::failed, &m_notices, [this](const QString& problem) { m_notices.error(problem); });
    connect(&m_notices, &Notices::cleared, m_message, &QWidget::hide);
    connect(&m_session, &Session::runStarted, m_message, &QWidget::hide);
}

void MainWindow::createBars()
{
    m_bar = new TopBar(*m_actions, m_finding->field(), this);
    setMenuWidget(m_bar);
    m_opening->recent()->fill(makeMenus(m_bar->menus(), *m_actions));
    m_status = new StatusText(m_session, this);
    m_frame->results()->addToStrip(m_status, true);
    m_frame->results()->addToStrip(m_opening->strip(), false);
    const auto tellRun = [this] {
        m_frame->results()->setHasRun(m_session.isTraining() || m_session.analysis() ||
                                      !m_session.runs().runs().empty());
    };
    connect(&m_session, &Session::opened, this, tellRun);
    connect(&m_session, &Session::stateChanged, this, tellRun);
    tellRun();
    ui::Transport* const transport = m_features.map->transport();
    connect(transport, &ui::Transport::learningRateChosen, m_features.training, &TrainingFeature::chooseLearningRate);
    connect(m_features.training, &TrainingFeature::learningRateShown, transport, &ui::Transport::setLearningRate);
    transport->setLearningRate(m_features.training->settings().learning_rate);
    m_presentation = new PresentationMode(this, *m_frame, m_bar, transport);
    m_help = new Help(
        context(), {m_features.training->trainButton(), m_features.map->map(), m_frame->side(), m_finding->field()},
        [this] { return listedTabs() + m_opening->recent()->listed(); }, this);
    m_keys = new WindowKeys(this, *m_actions, [this] { return closeFront(); });
    new FocusRing(this, *m_actions,
                  [this] { return QList<QWidget*>{m_finding->field()} + m_frame->parts(m_features.map->parts()); });
    new ui::WheelGuard(this);
    new ui::RowFocusMark(this);
    connect(action(Command::quit), &QAction::triggered, this, &QWidget::close);
    connect(action(Command::presenter), &QAction::triggered, m_presentation, &PresentationMode::setOn);
    connect(m_presentation, &PresentationMode::hintWanted, m_features.map,
            [this](const QStringList& hint) { m_features.map->sayBriefly(hint, hintMs); });
    connect(m_presentation, &PresentationMode::toggled, action(Command::presenter), &QAction::setChecked);
}

// Nothing can be seen of them at the start.
QList<ListedCommand> MainWindow::listedTabs() const
{
    QList<ListedCommand> listed;
    if (m_frame->pages()->isAtStart())
        return listed;
    for (const TabCommands::Tab& tab : m_frame->tabs().tabs())
        listed.append({tab.place, tab.title, tr("Open this tab"), tab.action});
    return listed;
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
    m_frame->showStart();
    m_bar->setAtStart(true);
    m_opening->startPage()->showReady();
}

void MainWindow::showOpened()
{
    showPanels();
    if (const auto& document = m_session.document(); document && document->view)
        m_view.apply(*document->view);
    if (m_session.dataset() && std::exchange(m_trainWhenOpened, false))
        m_session.train(m_features.training->settings());
    m_features.map->forgetUndo();
    QWidget* const folded = m_frame->left()->mainButton();
    m_keys->offer(folded != nullptr ? folded : m_features.training->trainButton(), m_features.map->plot());
}

void MainWindow::showPanels()
{
    if (!m_frame->pages()->isAtStart())
        return;
    m_frame->setFrameLayout(m_settings.frameLayout());
    m_frame->showWorkspace();
    m_bar->setAtStart(false);
    m_help->startTourIfNew();
}

// From the innermost layer to the outermost: a hint, what lies over the map, then presenter mode.
bool MainWindow::closeFront()
{
    if (m_help->endTour() || m_frame->closeFront())
        return true;
    if (!m_presentation->isOn())
        return false;
    m_presentation->setOn(false);
    return true;
}

// On the start page while nothing is open, else in the bar above the map.
void MainWindow::showError(const QString& message, QAction* remedy)
{
    if (m_frame->pages()->isAtStart())
        m_opening->startPage()->showError(message);
    else
        m_message->showError(message);
    if (remedy != nullptr)
        m_message->offer(remedy);
}

void MainWindow::leaveToRestart()
{
    const auto leave = [this] {
        const auto recent = m_settings.recent();
        const auto& dataset = m_session.dataset();
        m_restart.emplace();
        if (dataset && dataset->source.empty())
            m_restart->append(QStringLiteral("sample"));
        else if (!m_frame->pages()->isAtStart() && !recent.isEmpty())
            m_restart->append(recent.front().path);
        m_leaving = true;
        close();
    };
    if (m_guard.isSafe())
        leave();
    else
        m_guard.leave(leave);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_leaving && !m_guard.isSafe()) {
        event->ignore();
        m_guard.leave([this] {
            m_leaving = true;
            close();
        });
        return;
    }
    m_guard.giveUp();
    m_presentation->setOn(false);
    if (!m_frame->pages()->isAtStart())
        m_settings.setWindow(saveGeometry(), m_frame->frameLayout());
    m_opening->giveUp();
    event->accept();
}

}  // namespace kinoscope
