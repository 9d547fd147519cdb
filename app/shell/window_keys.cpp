// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_keys.h"

#include "ui/widgets/hint_bubble.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QTextEdit>

#include <algorithm>
#include <array>

namespace kinoscope {

namespace {

bool isNumberField(const QWidget* widget)
{
    const QWidget* const around = widget->parentWidget();
    const auto* const box = qobject_cast<const QComboBox*>(widget);
    return (box != nullptr && box->isEditable()) || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           (qobject_cast<const QLineEdit*>(widget) != nullptr &&
            (qobject_cast<const QAbstractSpinBox*>(around) != nullptr ||
             qobject_cast<const QComboBox*>(around) != nullptr));
}

bool isField(const QWidget* widget)
{
    return isNumberField(widget) || qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr;
}

bool edits(const QKeyEvent& event)
{
    constexpr std::array editing{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Z};
    return (event.modifiers() & ~Qt::ShiftModifier) == Qt::ControlModifier &&
           std::find(editing.begin(), editing.end(), event.key()) != editing.end();
}

bool isTyped(const QKeyEvent& event)
{
    return (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
}

/// Of the first minute's hints, which are answered by keys, too.
bool isInHint(const QWidget* widget)
{
    while (widget != nullptr && qobject_cast<const ui::HintBubble*>(widget) == nullptr)
        widget = widget->parentWidget();
    return widget != nullptr;
}

}  // namespace

WindowKeys::WindowKeys(QMainWindow* window, QAction* pause) : QObject(window), m_window(window), m_pause(pause)
{
    qApp->installEventFilter(this);
}

void WindowKeys::offer(QWidget* next, QWidget* otherwise)
{
    const auto put = [this, next, otherwise] {
        const QWidget* const now = m_window->focusWidget();
        const bool busy =
            now != nullptr && now->isVisible() && (qobject_cast<const QLineEdit*>(now) != nullptr || isInHint(now));
        if (!busy)
            (next->isVisible() && next->isEnabled() ? next : otherwise)->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(this, put, Qt::QueuedConnection);
}

bool WindowKeys::isCommand(const QKeySequence& keys) const
{
    const QList<QAction*> actions = m_window->actions();
    return std::any_of(actions.begin(), actions.end(), [&keys](const QAction* action) {
        return action->isEnabled() && action->shortcuts().contains(keys);
    });
}

bool WindowKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto* const widget = qobject_cast<const QWidget*>(watched);
    if (widget == nullptr || widget->window() != m_window || !isField(widget))
        return false;
    auto* const key = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::KeyPress) {
        const bool space = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
        if (!space || !isNumberField(widget) || !m_pause->isEnabled())
            return false;
        m_pause->trigger();
        return true;
    }
    if (isTyped(*key) || edits(*key) || !isCommand(QKeySequence(key->keyCombination())))
        return false;
    event->ignore();  // not the field's: it goes on to the command
    return true;
}

}  // namespace kinoscope
