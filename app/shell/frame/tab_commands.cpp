// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/frame/tab_commands.h"

#include "app/shell/frame/results_panel.h"

#include <QAction>
#include <QKeySequence>

namespace kinoscope {

namespace {

constexpr int digits = 9;  // there is no digit for more

}  // namespace

TabCommands::TabCommands(ResultsPanel* results, QTabWidget* side, QWidget* window, QObject* parent)
    : QObject(parent), m_results(results), m_side(side)
{
    for (int tab = 0; tab < results->count(); ++tab) {
        m_ofResults.append(add(results->widget(tab), window));
        if (tab < digits)
            m_ofResults.back()->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)));
    }
    for (int tab = 0; tab < side->count(); ++tab)
        m_ofSide.append(add(side->widget(tab), window));
}

QAction* TabCommands::add(QWidget* page, QWidget* window)
{
    auto* action = new QAction(window);
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT wanted(page); });
    window->addAction(action);
    return action;
}

QList<TabCommands::Tab> TabCommands::tabs() const
{
    QList<Tab> all;
    for (int tab = 0; tab < m_results->count(); ++tab)
        if (m_results->isTabEnabled(tab))  // not before the first run
            all.append({tr("Results"), m_results->tabText(tab), m_ofResults[tab]});
    for (int tab = 0; tab < m_side->count(); ++tab)
        all.append({tr("At the right"), m_side->tabText(tab), m_ofSide[tab]});
    return all;
}

}  // namespace kinoscope
