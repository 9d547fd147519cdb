// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/commands.h"

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace kinoscope {

/// The window's actions, one for each row of the table of commands. Each is enabled by whoever knows what is possible:
/// the feature or the part of the window that carries it out. Lives on the GUI thread; owned by the window.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* get(Command command) const { return m_actions.value(command); }
    const QHash<Command, QAction*>& all() const { return m_actions; }

private:
    QHash<Command, QAction*> m_actions;
};

}  // namespace kinoscope
