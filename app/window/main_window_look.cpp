// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks and behaves as a guest of the desktop: theme, motion, language, presenter mode, help.
#include "app/window/main_window.h"

#include "app/window/message_bar.h"
#include "app/window/presenter.h"
#include "app/window/run_views.h"
#include "app/window/shortcut_list.h"
#include "app/window/tour.h"
#include "app/window/view_undo.h"
#include "ui/charts/loss_chart.h"
#include "ui/map/map_view.h"
#include "ui/panels/compare_page.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/training_panel.h"
#include "ui/search/film_search.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>

namespace kinoscope {

namespace {

constexpr int hintPick = 1;  // the stop of the tour at which a film is picked

Command commandOf(ThemeSetting theme)
{
    switch (theme) {
    case ThemeSetting::light:
        return Command::lightTheme;
    case ThemeSetting::dark:
        return Command::darkTheme;
    case ThemeSetting::system:
        break;
    }
    return Command::systemTheme;
}

Command commandOf(const QString& language)
{
    if (language == QLatin1String("de"))
        return Command::german;
    return language == QLatin1String("en") ? Command::english : Command::systemLanguage;
}

}  // namespace

void MainWindow::connectLook()
{
    const auto on = [this](Command command, auto slot) { connect(action(command), &QAction::triggered, this, slot); };
    on(Command::systemTheme, [this] { setTheme(ThemeSetting::system); });
    on(Command::lightTheme, [this] { setTheme(ThemeSetting::light); });
    on(Command::darkTheme, [this] { setTheme(ThemeSetting::dark); });
    on(Command::reducedMotion, &MainWindow::setReducedMotion);
    on(Command::systemLanguage, [this] { setLanguage({}); });
    on(Command::english, [this] { setLanguage(QStringLiteral("en")); });
    on(Command::german, [this] { setLanguage(QStringLiteral("de")); });
    on(Command::resetLayout, &MainWindow::restoreFirstLayout);
    on(Command::presenter, [this](bool checked) { m_presenter->setOn(checked); });
    on(Command::shortcuts, &MainWindow::showShortcuts);
    on(Command::tour, &MainWindow::startTour);
    on(Command::goToTraining, [this] { goTo(m_training); });
    on(Command::goToMap, [this] { goTo(m_map); });
    on(Command::goToCharts, [this] { goTo(findChild<QTabWidget*>(QStringLiteral("chartTabs"))); });
    on(Command::goToFilm, [this] { goTo(m_film); });
    // The map's own menu has a switch for it, too.
    connect(m_map, &ui::MapView::reducedMotionWanted, this, &MainWindow::setReducedMotion);
    connect(m_presenter, &Presenter::toggled, action(Command::presenter), &QAction::setChecked);
    connect(&m_look, &ui::SystemLook::changed, this, &MainWindow::applyLook);
    connectUndo();
}

void MainWindow::connectUndo()
{
    QUndoStack* const stack = m_undo->stack();
    connect(action(Command::undo), &QAction::triggered, stack, &QUndoStack::undo);
    connect(action(Command::redo), &QAction::triggered, stack, &QUndoStack::redo);
    const auto update = [this, stack] {
        const auto name = [](const QString& plain, const QString& what, bool possible) {
            return possible ? QStringLiteral("%1: %2").arg(plain, what) : plain;
        };
        action(Command::undo)->setEnabled(stack->canUndo());
        action(Command::undo)->setText(name(tr("&Undo"), stack->undoText(), stack->canUndo()));
        action(Command::redo)->setEnabled(stack->canRedo());
        action(Command::redo)->setText(name(tr("&Redo"), stack->redoText(), stack->canRedo()));
    };
    connect(stack, &QUndoStack::indexChanged, this, update);
    connect(m_undo, &ViewUndo::applied, this, [this] { m_settings.setMap(m_map->options()); });
    update();
}

void MainWindow::restoreLook()
{
    action(commandOf(m_settings.theme()))->setChecked(true);
    action(commandOf(m_settings.language()))->setChecked(true);
    applyLook();
}

void MainWindow::setTheme(ThemeSetting theme)
{
    m_settings.setTheme(theme);
    applyLook();
}

void MainWindow::setReducedMotion(bool reduced)
{
    m_settings.setReducedMotion(reduced);
    applyLook();
}

bool MainWindow::reducedMotion() const
{
    return m_settings.reducedMotion().value_or(m_look.reducedMotion());
}

// What was chosen here goes before what the desktop says.
void MainWindow::applyLook()
{
    const ThemeSetting theme = m_settings.theme();
    const bool dark = theme == ThemeSetting::dark || (theme == ThemeSetting::system && m_look.isDark());
    ui::changeTheme(*qApp, dark ? ui::ThemeChoice::dark : ui::ThemeChoice::light);
    action(Command::reducedMotion)->setChecked(reducedMotion());
    m_map->setReducedMotion(reducedMotion());
    m_runViews->comparePage()->setReducedMotion(reducedMotion());
}

void MainWindow::setLanguage(const QString& language)
{
    m_settings.setLanguage(language);
    m_message->showNote(tr("Kinoscope speaks that language from its next start on."));
}

void MainWindow::showShortcuts()
{
    if (auto* open = findChild<ShortcutList*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* list = new ShortcutList(m_actions, this);
    list->show();
}

// Into a panel that was closed, too; to the first thing in it that takes keys.
void MainWindow::goTo(QWidget* part)
{
    if (m_pages->currentIndex() == 0)
        return;
    for (QDockWidget* dock : std::as_const(m_docks)) {
        if (dock->isAncestorOf(part)) {
            dock->show();
            dock->raise();
        }
    }
    if (auto* tabs = qobject_cast<QTabWidget*>(part)) {
        tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QList<QWidget*> wanted{part->findChild<QWidget*>(QStringLiteral("presetBox")),
                           part->findChild<QWidget*>(QStringLiteral("mapPlot")),
                           part->findChild<QWidget*>(QStringLiteral("neighbourList"))};
    wanted += part->findChildren<QWidget*>();
    for (QWidget* widget : std::as_const(wanted)) {
        const bool takesKeys = widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (takesKeys && widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::createTour()
{
    const auto dock = [this](const char* name) { return findChild<QDockWidget*>(QLatin1String(name)); };
    m_tour = new Tour(
        this, {{m_toolBar->widgetForAction(action(Command::train)),
                tr("Train (F5) learns what films have in common from the ratings. The curves below the map fall, and "
                   "the map takes shape while you watch.")},
               {m_map, tr("Once it has learned, each dot here is a film. The flat map shows the strongest differences "
                          "only: click a film, and lines lead to those that truly please the same people. The wheel "
                          "zooms, dragging moves.")},
               {dock("filmDock"), tr("Here are the closest films to the one you pick. Click one to walk on; Alt+Left "
                                     "goes back.")},
               {m_search, tr("Ctrl+F finds any film by a word of its title. F1 lists all commands and their keys.")}});
    connect(&m_session, &Session::runStarted, m_tour, [this] { m_tour->passed(0); });
    connect(m_session.selection(), &ui::FilmSelection::changed, m_tour, [this] {
        if (m_session.selection()->current())
            m_tour->passed(hintPick);
    });
}

void MainWindow::startTour()
{
    if (m_pages->currentIndex() == 0)
        return;
    // Who trains already need not be told how.
    const bool again = m_settings.tourSeen();
    m_settings.setTourSeen();
    m_tour->start(!again && m_session.runState() ? hintPick : 0);
}

}  // namespace kinoscope
