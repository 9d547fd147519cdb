// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace kinoscope {

Actions::Actions(QWidget* window) : QObject(window)
{
    QHash<QString, QActionGroup*> groups;
    for (const CommandInfo& info : commandTable()) {
        QAction* const made = makeAction(info, this);
        m_actions.insert(info.command, made);
        window->addAction(made);
        if (info.kind != CommandKind::choice)
            continue;
        QActionGroup*& group = groups[info.menu + info.submenu];
        if (group == nullptr)
            group = new QActionGroup(this);
        group->addAction(made);
    }
    // The key of Pause is a plain one: as a shortcut of the window it would be taken from the field or button that has
    // the focus. The window handles it when they have left it.
    get(Command::pause)->setShortcutContext(Qt::WidgetShortcut);
}

}  // namespace kinoscope
