// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keys/focus_ring.h"

#include "app/context/actions.h"
#include "ui/widgets/keyboard_focus.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace kinoscope {

FocusRing::FocusRing(QMainWindow* window, const Actions& actions, QWidget* search, const QList<QWidget*>& centre)
    : QObject(window), m_window(window), m_search(search), m_centre(centre)
{
    connect(actions.get(Command::nextPanel), &QAction::triggered, this, [this] { go(1); });
    connect(actions.get(Command::previousPanel), &QAction::triggered, this, [this] { go(-1); });
}

// Of panels that share a place, the one in front. The others count as visible, too, but nothing of them is seen.
QList<QWidget*> FocusRing::panelsIn(Qt::DockWidgetArea area) const
{
    QList<QWidget*> panels;
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>())
        if (dock->isFloating() ? area == Qt::RightDockWidgetArea : m_window->dockWidgetArea(dock) == area)
            panels << dock->widget();
    return panels;
}

QList<QWidget*> FocusRing::parts() const
{
    QList<QWidget*> all = QList<QWidget*>{m_search} + panelsIn(Qt::LeftDockWidgetArea) + m_centre +
                          panelsIn(Qt::BottomDockWidgetArea) + panelsIn(Qt::RightDockWidgetArea);
    all.removeIf([](const QWidget* part) { return !part->isVisible() || part->visibleRegion().isEmpty(); });
    return all;
}

void FocusRing::go(int by)
{
    const QList<QWidget*> all = parts();
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
