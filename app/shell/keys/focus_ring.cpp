// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keys/focus_ring.h"

#include "app/context/actions.h"
#include "ui/widgets/keyboard_focus.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace kinoscope {

FocusRing::FocusRing(QWidget* window, const Actions& actions, std::function<QList<QWidget*>()> parts)
    : QObject(window), m_window(window), m_parts(std::move(parts))
{
    connect(actions.get(Command::nextPanel), &QAction::triggered, this, [this] { go(1); });
    connect(actions.get(Command::previousPanel), &QAction::triggered, this, [this] { go(-1); });
}

void FocusRing::go(int by)
{
    QList<QWidget*> all = m_parts();
    all.removeIf([](const QWidget* part) { return !part->isVisible() || part->visibleRegion().isEmpty(); });
    const QWidget* const now = m_window->focusWidget();
    const auto holds = [now](const QWidget* part) { return part == now || part->isAncestorOf(now); };
    const qsizetype from = std::find_if(all.begin(), all.end(), holds) - all.begin();
    // From nowhere, the first or the last.
    qsizetype at = from < all.size() ? from : by > 0 ? all.size() - 1 : 0;
    for (qsizetype tries = 0; tries < all.size(); ++tries) {
        at = (at + by + all.size()) % all.size();
        if (ui::focusPart(all[at]))
            return;
    }
}

}  // namespace kinoscope
