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
    // A plain key must stay with the field or the button that has the focus: the window gets what they leave.
    get(Command::pause)->setShortcutContext(Qt::WidgetShortcut);
}

}  // namespace kinoscope
