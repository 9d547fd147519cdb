// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions, menus and tool bar, made from the table of commands.
#include "app/window/main_window.h"

#include "app/window/fitting_tool_bar.h"
#include "ui/search/film_search.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>
#include <iterator>

namespace kinoscope {

void MainWindow::createActions()
{
    QHash<QString, QActionGroup*> groups;
    for (const CommandInfo& info : commandTable()) {
        QAction* const made = makeAction(info, this);
        m_actions.insert(info.command, made);
        addAction(made);
        if (info.kind != CommandKind::choice)
            continue;
        QActionGroup*& group = groups[info.menu + info.submenu];
        if (group == nullptr)
            group = new QActionGroup(this);
        group->addAction(made);
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
        if (info.command == Command::resetLayout)
            addPanelsMenu(menu);
        if (info.separated && !menu->isEmpty())
            menu->addSeparator();
        if (info.submenu.isEmpty()) {
            menu->addAction(action(info.command));
        } else {
            QMenu*& inner = menus[info.menu + info.submenu];
            if (inner == nullptr)
                inner = menu->addMenu(info.submenu);
            inner->addAction(action(info.command));
        }
        if (info.command == Command::openFolder)
            m_recentMenu = menu->addMenu(tr("Open &recent"));
    }
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
}

void MainWindow::addPanelsMenu(QMenu* menu)
{
    QMenu* const panels = menu->addMenu(tr("P&anels"));
    for (QDockWidget* dock : std::as_const(m_docks))
        panels->addAction(dock->toggleViewAction());
}

void MainWindow::createToolBar()
{
    m_toolBar = new FittingToolBar(tr("Tools"), this);
    addToolBar(m_toolBar);
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    // It holds the search, which cannot be had elsewhere.
    m_toolBar->toggleViewAction()->setVisible(false);
    QList<CommandInfo> shown;
    std::copy_if(commandTable().begin(), commandTable().end(), std::back_inserter(shown),
                 [](const CommandInfo& info) { return info.toolPlace > 0; });
    std::sort(shown.begin(), shown.end(),
              [](const CommandInfo& a, const CommandInfo& b) { return a.toolPlace < b.toolPlace; });
    QString menu;
    for (const CommandInfo& info : std::as_const(shown)) {
        if (!menu.isEmpty() && info.menu != menu)
            m_toolBar->addSeparator();
        menu = info.menu;
        m_toolBar->addAction(action(info.command));
        QWidget* const button = m_toolBar->widgetForAction(action(info.command));
        button->setObjectName(info.name + QStringLiteral("ToolButton"));
        button->setAccessibleName(info.toolWord);
        connect(action(info.command), &QAction::changed, button,
                [button, shownAction = action(info.command)] { button->setAccessibleName(shownAction->iconText()); });
        button->setFocusPolicy(Qt::TabFocus);
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

}  // namespace kinoscope
