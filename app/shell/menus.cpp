// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include "app/context/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

namespace kinoscope {

namespace {

struct MainMenus {
    Q_DECLARE_TR_FUNCTIONS(MainMenus)
};

}  // namespace

QMenu* makeMenus(QMenuBar* bar, const Actions& actions)
{
    QMenu* recent = nullptr;
    QHash<QString, QMenu*> menus;
    for (const CommandInfo& info : commandTable()) {
        QMenu*& menu = menus[info.menu];
        if (menu == nullptr)
            menu = bar->addMenu(info.menu);
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

}  // namespace kinoscope
