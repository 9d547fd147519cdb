// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keys/window_keys.h"

#include "app/context/actions.h"
#include "ui/widgets/hint_bubble.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QSlider>
#include <QTextEdit>

#include <algorithm>
#include <array>
#include <utility>

namespace kinoscope {

namespace {

/// From the innermost layer to the outermost.
constexpr std::array layers{Command::showAllFilms, Command::clearSelection, Command::clearBlend, Command::unpick};

bool isNumberField(const QWidget* widget)
{
    const QWidget* const around = widget->parentWidget();
    return qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           (qobject_cast<const QLineEdit*>(widget) != nullptr &&
            (qobject_cast<const QAbstractSpinBox*>(around) != nullptr ||
             qobject_cast<const QComboBox*>(around) != nullptr));
}

bool isField(const QWidget* widget)
{
    return isNumberField(widget) || qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr;
}

bool isSetting(const QWidget* widget)
{
    return isField(widget) || qobject_cast<const QSlider*>(widget) != nullptr;
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

WindowKeys::WindowKeys(QMainWindow* window, const Actions& actions, std::function<bool()> closeFront)
    : QObject(window), m_window(window), m_actions(actions), m_closeFront(std::move(closeFront))
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &WindowKeys::noteFocus);
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
    auto* const key = static_cast<QKeyEvent*>(event);
    // The window itself gets the keys that none of its widgets wanted.
    if (widget == m_window && event->type() == QEvent::KeyPress)
        return keyLeftOver(*key);
    if (widget == nullptr || widget->window() != m_window || !isField(widget))
        return false;
    if (event->type() == QEvent::KeyPress) {
        const bool space = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
        return space && isNumberField(widget) && carryOut(Command::pause);
    }
    if (isTyped(*key) || edits(*key) || !isCommand(QKeySequence(key->keyCombination())))
        return false;
    event->ignore();  // not the field's: it goes on to the command
    return true;
}

bool WindowKeys::keyLeftOver(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        auto* const button = qobject_cast<QAbstractButton*>(m_window->focusWidget());
        if (button != nullptr)
            button->click();
        return button != nullptr;
    }
    if (key.modifiers() != Qt::NoModifier)
        return false;
    if (key.key() == Qt::Key_Space)
        return carryOut(Command::pause);
    if (key.key() == Qt::Key_Home)
        return carryOut(Command::firstEpoch);
    if (key.key() == Qt::Key_End)
        return carryOut(Command::lastEpoch);
    if (key.key() != Qt::Key_Escape)
        return false;
    takeBack();
    return true;
}

bool WindowKeys::carryOut(Command command)
{
    QAction* const action = m_actions.get(command);
    if (!action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void WindowKeys::takeBack()
{
    if (m_closeFront())
        return;
    for (const Command layer : layers) {
        QAction* const action = m_actions.get(layer);
        if (action->isEnabled()) {
            action->trigger();
            return;
        }
    }
    m_actions.get(Command::goToMap)->trigger();
}

// Qt hands the keyboard on to the next widget when one that has it is hidden or disabled. Look again once all have
// heard of what happened: whoever hid it may have given the keyboard to somebody else.
void WindowKeys::noteFocus(QWidget* before, QWidget* now)
{
    const bool isGone =
        before != nullptr && before->window() == m_window && (!before->isVisible() || !before->isEnabled());
    if (!isGone || now == nullptr || now->window() != m_window || !isSetting(now))
        return;
    const auto handOn = [this, given = QPointer(now)] {
        if (given && given->hasFocus())
            m_actions.get(Command::goToMap)->trigger();
    };
    QMetaObject::invokeMethod(this, handOn, Qt::QueuedConnection);
}

}  // namespace kinoscope
