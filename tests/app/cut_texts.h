// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace kinoscope::test {

/// In a page whose place another page has: it was never laid out.
inline bool isBehindATab(const QWidget* widget)
{
    while (widget != nullptr && qobject_cast<const QTabWidget*>(widget) == nullptr)
        widget = widget->parentWidget();
    return widget != nullptr && widget->visibleRegion().isEmpty();
}

/// The texts of labels, buttons and tabs in `window` that have less room than they need, with both widths.
inline QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isBehindATab(widget))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : QString();
        if (text.isEmpty())
            continue;
        // What may wrap needs its height; what is elided says the whole in its tool tip.
        const bool wraps = label != nullptr && label->wordWrap();
        const bool elided = text.contains(QChar(0x2026)) && !widget->toolTip().isEmpty();
        const bool fits = wraps ? widget->heightForWidth(widget->width()) <= widget->height() + 1
                                : widget->sizeHint().width() <= widget->width() + 1;
        if (!fits && !elided)
            cut << QStringLiteral("“%1” (%2): %3 px of %4")
                       .arg(text, widget->objectName())
                       .arg(widget->width())
                       .arg(widget->sizeHint().width());
    }
    for (const QTabBar* bar : window.findChildren<QTabBar*>()) {
        for (int tab = 0; tab < bar->count(); ++tab) {
            const int needed = bar->fontMetrics().horizontalAdvance(bar->tabText(tab));
            if (bar->isVisible() && bar->isTabVisible(tab) && bar->tabRect(tab).width() < needed)
                cut << QStringLiteral("tab “%1”: %2 px of %3")
                           .arg(bar->tabText(tab))
                           .arg(bar->tabRect(tab).width())
                           .arg(needed);
        }
    }
    return cut;
}

}  // namespace kinoscope::test
