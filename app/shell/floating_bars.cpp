// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/floating_bars.h"

#include <QEvent>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope {

namespace {

constexpr int widestBar = 760;  // px: a line that can be read at a glance
constexpr int roomAround = 12;  // px, at the sides
constexpr int roomBelow = 56;   // px: an axis' title stays in sight
constexpr int roomBetween = 8;  // px

}  // namespace

FloatingBars::FloatingBars(QWidget* over, const QList<QWidget*>& bars)
    : QWidget(over), m_area(over), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(roomBetween);
    over->installEventFilter(this);
    hide();
    for (QWidget* bar : bars)
        add(bar);
}

void FloatingBars::add(QWidget* bar)
{
    const bool shown = !bar->isHidden();
    m_column->addWidget(bar);
    bar->setVisible(shown);
    bar->installEventFilter(this);
    place();
}

void FloatingBars::setArea(QWidget* area)
{
    if (m_area && m_area != parentWidget())
        m_area->removeEventFilter(this);
    m_area = area;
    area->installEventFilter(this);
    place();
}

bool FloatingBars::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        place();
        m_again.start(0, this);
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

bool FloatingBars::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

// Once what came with it has been laid out as well.
void FloatingBars::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_again.timerId())
        return QWidget::timerEvent(event);
    m_again.stop();
    place();
}

void FloatingBars::place()
{
    bool any = false;
    for (int i = 0; i < m_column->count(); ++i)
        any = any || !m_column->itemAt(i)->widget()->isHidden();
    setVisible(any);
    if (!any || !m_area)
        return;
    m_column->invalidate();  // a bar that was not shown yet had no fonts and no width to know its height by
    fit();
    m_column->activate();
    raise();
}

// Without laying anything out anew: that asks for the layout once more, and the window would never come to rest.
void FloatingBars::fit()
{
    if (isHidden() || !m_area)
        return;
    const QRect area(m_area->mapTo(parentWidget(), QPoint()), m_area->size());
    const int width = std::max(std::min(area.width() - 2 * roomAround, widestBar), m_column->minimumSize().width());
    const int height = m_column->hasHeightForWidth() ? m_column->heightForWidth(width) : m_column->sizeHint().height();
    QRect place(0, 0, width, height);
    place.moveCenter(area.center());
    place.moveBottom(std::max(area.bottom() - roomBelow, area.top() + height));
    setGeometry(place);
}

}  // namespace kinoscope
