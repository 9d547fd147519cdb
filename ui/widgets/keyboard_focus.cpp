// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyboard_focus.h"

#include <QList>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace kinoscope::ui {

namespace {

bool takesKeys(const QWidget* widget)
{
    return widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() &&
           widget->isEnabled();
}

}  // namespace

bool focusPart(QWidget* part)
{
    if (auto* tabs = qobject_cast<QTabWidget*>(part)) {
        tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    QWidget* proxy = part;
    while (proxy->focusProxy() != nullptr)
        proxy = proxy->focusProxy();
    if (takesKeys(proxy)) {
        proxy->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (QWidget* widget : part->findChildren<QWidget*>()) {
        if (takesKeys(widget) && widget->focusProxy() == nullptr) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

QWidget* setTabOrderInto(QWidget* before, QWidget* part)
{
    QList<QWidget*> inside;
    for (QWidget* next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain())
        if (part->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus && next->focusProxy() == nullptr)
            inside.append(next);
    for (QWidget* const widget : inside) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    return before;
}

}  // namespace kinoscope::ui
