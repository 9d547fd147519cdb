// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tab_height.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QTabWidget>

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

constexpr int linesOfMap = 22;  // of text: with less height it says nothing, however much is asked for

}  // namespace

TabHeight::TabHeight(QMainWindow* window, QDockWidget* dock, QTabWidget* tabs)
    : QObject(window), m_window(window), m_dock(dock), m_tabs(tabs)
{
    connect(tabs, &QTabWidget::currentChanged, this, &TabHeight::update);
}

void TabHeight::setLines(QWidget* page, int lines)
{
    if (m_lines.value(page) == lines)
        return;
    m_lines[page] = lines;
    if (page == m_tabs->currentWidget())
        update();
}

void TabHeight::giveBack()
{
    if (const int before = std::exchange(m_before, 0); before > 0 && m_dock->height() == m_given)
        resizeTo(before);
}

void TabHeight::update()
{
    giveBack();
    const int wanted = wantedHeight();
    if (!m_dock->isVisible() || m_dock->isFloating() || m_dock->height() >= wanted)
        return;
    m_before = m_dock->height();
    resizeTo(wanted);
    m_given = m_dock->height();
}

int TabHeight::wantedHeight() const
{
    const int line = m_dock->fontMetrics().height();
    const int most = m_dock->height() + m_window->centralWidget()->height() - linesOfMap * line;
    return std::min(m_lines.value(m_tabs->currentWidget()) * line, most);
}

void TabHeight::resizeTo(int height)
{
    m_window->resizeDocks({m_dock}, {height}, Qt::Vertical);
    m_window->layout()->activate();
}

}  // namespace kinoscope
