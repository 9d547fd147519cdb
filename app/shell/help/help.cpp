// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help/help.h"

#include "app/context/actions.h"
#include "app/session/session.h"
#include "app/shell/help/about.h"
#include "app/shell/help/shortcut_list.h"
#include "app/shell/help/tour.h"
#include "app/view/view_state.h"
#include "app/view/window_settings.h"
#include "ui/films/film_selection.h"

#include <QAction>
#include <QMessageBox>
#include <QTimer>

#include <utility>

namespace kinoscope {

namespace {

constexpr int hintPick = 1;  // the stop of the tour at which a film is picked

}  // namespace

Help::Help(const Context& context, const Targets& targets, MoreCommands more, QWidget* window)
    : QObject(window), m_context(context), m_more(std::move(more)), m_window(window)
{
    // What is said of films is said once they are there to be seen.
    const auto hasLearned = [&session = context.session] { return session.analysis() && session.document(); };
    m_tour = new Tour(
        window,
        {{targets.train, tr("Press Train (F5). The model learns what films have in common, the error curve falls, and "
                            "the map takes shape as you watch.")},
         {targets.map,
          tr("Each dot is a film. A flat map can only show the strongest differences, so click a film: lines lead to "
             "the ones truly liked by the same people. Scroll to zoom, drag to pan."),
          hasLearned},
         {targets.film, tr("The picked film's closest films appear here. Click one to move on; Alt+Left goes back."),
          hasLearned},
         {targets.search, tr("Ctrl+F finds any film by a word of its title. F1 lists all commands and shortcuts."),
          hasLearned}});
    connect(&context.session, &Session::analysed, m_tour, &Tour::look);
    connect(&context.session, &Session::documentChanged, m_tour, &Tour::look);
    connect(&context.session, &Session::opened, m_tour, [this] {
        if (!m_context.session.document())
            m_tour->end();
    });
    connect(&context.session, &Session::runStarted, m_tour, [this] { m_tour->passed(0); });
    connect(context.view.selection(), &ui::FilmSelection::changed, m_tour, [this] {
        if (m_context.view.selection()->current())
            m_tour->passed(hintPick);
    });
    connect(context.actions.get(Command::tour), &QAction::triggered, this, &Help::startTour);
    connect(context.actions.get(Command::shortcuts), &QAction::triggered, this, &Help::showShortcuts);
    connect(context.actions.get(Command::about), &QAction::triggered, this, &Help::showAbout);
}

void Help::startTourIfNew()
{
    // After the event loop has laid out the window: the hints point at widgets.
    if (!m_context.settings.tourSeen())
        QTimer::singleShot(0, this, &Help::startTour);
}

bool Help::endTour()
{
    const bool isSeen = m_tour->isRunning();
    m_tour->end();
    return isSeen;
}

void Help::startTour()
{
    if (!m_context.session.movies())
        return;
    // Skip the first hint, how to train, while a run is under way; but not where the person asked for the tour.
    const bool again = m_context.settings.tourSeen();
    m_context.settings.setTourSeen();
    m_tour->start(!again && m_context.session.runState() ? hintPick : 0, again);
}

void Help::showShortcuts()
{
    if (m_shortcuts) {
        m_shortcuts->raise();
        m_shortcuts->activateWindow();
        return;
    }
    m_shortcuts = new ShortcutList(m_context.actions.all(), m_more(), m_window);
    m_shortcuts->show();
}

void Help::showAbout()
{
    const DatasetPtr& dataset = m_context.session.dataset();
    const auto& document = m_context.session.document();
    const std::string name = dataset ? dataset->name : document ? document->dataset_name : std::string();
    makeAbout(QString::fromStdString(name), m_window)->open();
}

}  // namespace kinoscope
