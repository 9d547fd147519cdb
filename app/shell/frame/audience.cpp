// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/frame/audience.h"

#include <QAction>
#include <QWidget>

namespace kinoscope {

Audience::Audience(QWidget* window) : QObject(window), m_window(window)
{
    connect(addKey(1), &QAction::triggered, this, [this] { show(nullptr); });
}

QAction* Audience::addKey(int key)
{
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + key)));
    action->setEnabled(m_present);
    m_window->addAction(action);
    m_keys.append(action);
    return action;
}

void Audience::addView(int key, QWidget* view)
{
    connect(addKey(key), &QAction::triggered, this, [this, view] { show(view); });
}

void Audience::setPresent(bool present, QWidget* beside)
{
    m_present = present;
    m_beside = present ? beside : nullptr;
    for (QAction* action : m_keys)
        action->setEnabled(present);
    Q_EMIT changed();
}

void Audience::show(QWidget* view)
{
    m_beside = view;
    Q_EMIT changed();
}

}  // namespace kinoscope
