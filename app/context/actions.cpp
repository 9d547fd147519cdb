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
    // Their keys are plain ones: as shortcuts of the window they would be taken from the field, list or button that has
    // the focus. The window handles them when those have left them.
    for (const Command plain : {Command::pause, Command::firstEpoch, Command::lastEpoch})
        get(plain)->setShortcutContext(Qt::WidgetShortcut);
}

}  // namespace kinoscope
