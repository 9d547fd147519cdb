// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tall_page.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QTabWidget>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace kinoscope {

namespace {

constexpr int lines = 23;  // of text; ten films and a map beside them
constexpr int mostOfWindow = 46;  // per cent

}  // namespace

TallPage::TallPage(QMainWindow* window, QDockWidget* dock, QTabWidget* tabs, QWidget* page)
    : QObject(window), m_window(window), m_dock(dock), m_tabs(tabs), m_page(page)
{
    connect(tabs, &QTabWidget::currentChanged, this, &TallPage::update);
}

void TallPage::setFilled(bool filled)
{
    m_filled = filled;
    update();
}

void TallPage::update()
{
    const bool wanted = m_filled && m_tabs->currentWidget() == m_page;
    if (wanted == (m_before > 0))
        return;
    if (!wanted) {
        const int before = std::exchange(m_before, 0);
        if (m_dock->height() == m_given)
            resizeTo(before);
    } else if (m_dock->isVisible() && !m_dock->isFloating() && m_dock->height() < wantedHeight()) {
        m_before = m_dock->height();
        resizeTo(wantedHeight());
        m_given = m_dock->height();
    }
}

int TallPage::wantedHeight() const
{
    return std::min(lines * m_dock->fontMetrics().height(), m_window->height() * mostOfWindow / 100);
}

void TallPage::resizeTo(int height)
{
    m_window->resizeDocks({m_dock}, {height}, Qt::Vertical);
    m_window->layout()->activate();
}

}  // namespace kinoscope
