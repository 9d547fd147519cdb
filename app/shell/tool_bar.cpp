// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tool_bar.h"

#include "app/context/actions.h"
#include "app/shell/overflow_tool_bar.h"
#include "app/shell/panels.h"
#include "ui/films/film_search.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>
#include <iterator>

namespace kinoscope {

namespace {

struct MainMenus {
    Q_DECLARE_TR_FUNCTIONS(MainMenus)
};

void addPanelsMenu(QMenu* menu, const Panels& panels)
{
    QMenu* const inner = menu->addMenu(MainMenus::tr("P&anels"));
    for (QDockWidget* dock : panels.docks())
        inner->addAction(dock->toggleViewAction());
}

QList<CommandInfo> toolBarCommands()
{
    QList<CommandInfo> shown;
    std::copy_if(commandTable().begin(), commandTable().end(), std::back_inserter(shown),
                 [](const CommandInfo& info) { return info.toolPlace > 0; });
    std::sort(shown.begin(), shown.end(),
              [](const CommandInfo& a, const CommandInfo& b) { return a.toolPlace < b.toolPlace; });
    return shown;
}

}  // namespace

QMenu* makeMenus(QMainWindow* window, const Actions& actions, const Panels& panels)
{
    QMenu* recent = nullptr;
    QHash<QString, QMenu*> menus;
    for (const CommandInfo& info : commandTable()) {
        QMenu*& menu = menus[info.menu];
        if (menu == nullptr)
            menu = window->menuBar()->addMenu(info.menu);
        if (info.command == Command::resetLayout)
            addPanelsMenu(menu, panels);
        if (info.separated && !menu->isEmpty())
            menu->addSeparator();
        if (info.submenu.isEmpty()) {
            menu->addAction(actions.get(info.command));
        } else {
            QMenu*& inner = menus[info.menu + info.submenu];
            if (inner == nullptr)
                inner = menu->addMenu(info.submenu);
            inner->addAction(actions.get(info.command));
        }
        if (info.command == Command::openFolder)
            recent = menu->addMenu(MainMenus::tr("Open &recent"));
    }
    recent->setObjectName(QStringLiteral("recentMenu"));
    return recent;
}

QToolBar* makeToolBar(QMainWindow* window, const Actions& actions, ui::FilmSearch* search)
{
    auto* bar = new OverflowToolBar(MainMenus::tr("Tools"), window);
    window->addToolBar(bar);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    // It holds the search, which cannot be had elsewhere.
    bar->toggleViewAction()->setVisible(false);
    QString menu;
    for (const CommandInfo& info : toolBarCommands()) {
        if (!menu.isEmpty() && info.menu != menu)
            bar->addSeparator();
        menu = info.menu;
        QAction* const action = actions.get(info.command);
        bar->addAction(action);
        QWidget* const button = bar->widgetForAction(action);
        button->setObjectName(info.name + QStringLiteral("ToolButton"));
        button->setAccessibleName(info.toolWord);
        QObject::connect(action, &QAction::changed, button,
                         [button, action] { button->setAccessibleName(action->iconText()); });
        button->setFocusPolicy(Qt::TabFocus);
    }
    bar->widgetForAction(actions.get(Command::train))->setProperty("primary", true);
    actions.get(Command::train)->setIcon(ui::themedIcon(QStringLiteral("train"), QPalette::HighlightedText));
    auto* space = new QWidget(window);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    search->setMinimumWidth(180);
    search->setMaximumWidth(320);
    bar->addWidget(search);
    return bar;
}

}  // namespace kinoscope
