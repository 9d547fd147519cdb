// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QKeyEvent>

namespace kinoscope::ui {

void ActionButton::setDefaultAction(QAction* action)
{
    if (m_action != nullptr) {
        m_action->disconnect(this);
        disconnect(m_action);
    }
    m_action = action;
    connect(action, &QAction::changed, this, &ActionButton::showAction);
    connect(action, &QObject::destroyed, this, [this] { m_action = nullptr; });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    showAction();
}

void ActionButton::setWord(const QString& word)
{
    m_word = word;
    showAction();
}

bool ActionButton::focusNextPrevChild(bool next)
{
    if (isEnabled() || !m_heir || !m_heir->isVisible())
        return QPushButton::focusNextPrevChild(next);
    m_heir->setFocus(Qt::OtherFocusReason);
    return true;
}

void ActionButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void ActionButton::showAction()
{
    if (m_action == nullptr)
        return;
    setText(m_word.isEmpty() ? m_action->iconText() : m_word);
    setAccessibleName(text().remove(QLatin1Char('&')));
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
}

}  // namespace kinoscope::ui
