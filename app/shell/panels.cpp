// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/panels.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_focus.h"
#include "ui/widgets/overflow_tab_widget.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

constexpr int leftWidth = 256;
constexpr int rightWidth = 304;
constexpr int mostBelow = 240;

}  // namespace

Panels::Panels(QMainWindow* window, const QList<Feature*>& features)
    : QObject(window), m_window(window), m_tabs(new ui::OverflowTabWidget(window))
{
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_tabs->setAccessibleName(tr("Learning and lists"));
    m_below = makeDock(QStringLiteral("learningDock"), tr("Learning and lists"), m_tabs);
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    for (Feature* feature : features) {
        for (const FeatureView& view : feature->views())
            place(feature, view);
        connect(feature, &Feature::frontWanted, this, &Panels::bringToFront);
        connect(feature, &Feature::titleChanged, this,
                [this](QWidget* view, const QString& title) { m_tabs->setTabText(m_tabs->indexOf(view), title); });
    }
    window->addDockWidget(Qt::BottomDockWidgetArea, m_below);
    setSizes();
}

// Disconnect the docks: Qt hides them after this is destroyed, and visibilityChanged would call it.
Panels::~Panels()
{
    for (QDockWidget* dock : std::as_const(m_docks))
        dock->disconnect(this);
}

QDockWidget* Panels::makeDock(const QString& name, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setAccessibleName(title);
    m_docks.append(dock);
    return dock;
}

void Panels::place(Feature* feature, const FeatureView& view)
{
    if (view.place == Place::left || view.place == Place::right) {
        placeDock(feature, view);
        return;
    }
    if (view.place != Place::below)
        return;
    view.widget->setAttribute(Qt::WA_StyledBackground);
    ui::setRole(view.widget, "panel");
    m_tabs->addTab(view.widget, view.title);
    m_owners[view.widget] = feature;
    view.widget->installEventFilter(this);
}

void Panels::placeDock(Feature* feature, const FeatureView& view)
{
    QDockWidget* const dock = makeDock(view.id, view.title, view.widget);
    const bool left = view.place == Place::left;
    m_window->addDockWidget(left ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    QDockWidget*& first = left ? m_left : m_right;
    if (first != nullptr)
        m_window->tabifyDockWidget(first, dock);
    else
        first = dock;
    connect(dock, &QDockWidget::visibilityChanged, this,
            [feature, widget = view.widget](bool visible) { feature->setSeen(widget, visible); });
}

void Panels::setSizes()
{
    m_right->raise();
    m_window->resizeDocks({m_left, m_right}, {leftWidth, rightWidth}, Qt::Horizontal);
    m_window->resizeDocks({m_below}, {mostBelow}, Qt::Vertical);
}

bool Panels::eventFilter(QObject* watched, QEvent* event)
{
    const bool shown = event->type() == QEvent::Show;
    if ((shown || event->type() == QEvent::Hide) && !event->spontaneous())
        if (Feature* const feature = m_owners.value(watched))
            feature->setSeen(static_cast<QWidget*>(watched), shown);
    return QObject::eventFilter(watched, event);
}

QDockWidget* Panels::dockOf(const QWidget* view) const
{
    const auto found = std::find_if(m_docks.begin(), m_docks.end(),
                                    [view](const QDockWidget* dock) { return dock->isAncestorOf(view); });
    return found == m_docks.end() ? nullptr : *found;
}

void Panels::hideAll()
{
    if (m_first.isEmpty())
        m_first = m_window->saveState();
    m_hidden = true;
    for (QDockWidget* dock : std::as_const(m_docks))
        dock->hide();
}

void Panels::restore(const QByteArray& state)
{
    m_hidden = false;
    if (state.isEmpty())
        restoreFirst();
    else
        m_window->restoreState(state);
}

// In a low window the curves give way to the map.
void Panels::restoreFirst()
{
    m_window->restoreState(m_first);
    m_window->resizeDocks({m_below}, {std::min(mostBelow, m_window->height() * 27 / 100)}, Qt::Vertical);
}

void Panels::bringToFront(QWidget* view)
{
    if (m_hidden)
        return;
    if (QDockWidget* const dock = dockOf(view)) {
        dock->show();
        dock->raise();
    }
    if (m_tabs->indexOf(view) >= 0)
        m_tabs->setCurrentWidget(view);
    ui::focusPart(view);
}

}  // namespace kinoscope
