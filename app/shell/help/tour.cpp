// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help/tour.h"

#include "ui/widgets/hint_bubble.h"

#include <QApplication>

namespace kinoscope {

Tour::Tour(QWidget* window, QList<TourStop> stops)
    : QObject(window), m_stops(std::move(stops)), m_bubble(new ui::HintBubble(window))
{
    connect(m_bubble, &ui::HintBubble::nextWanted, this,
            [this] { goTo(m_at + 1, m_bubble->isAncestorOf(QApplication::focusWidget())); });
    connect(m_bubble, &ui::HintBubble::skipWanted, this, &Tour::end);
}

void Tour::start(int stop, bool isAskedFor)
{
    goTo(stop, isAskedFor);
}

void Tour::end()
{
    m_at = -1;
    m_waiting = false;
    m_bubble->dismiss();
}

void Tour::passed(int stop)
{
    if (m_at == stop)
        goTo(stop + 1, false);
}

void Tour::look()
{
    if (m_waiting)
        goTo(m_at, false);
}

// Skip stops whose widget is closed or hidden: there is nothing to point at.
void Tour::goTo(int stop, bool isAskedFor)
{
    const auto count = static_cast<int>(m_stops.size());
    while (stop < count && (m_stops.at(stop).target.isNull() || !m_stops.at(stop).target->isVisible()))
        ++stop;
    if (stop >= count) {
        end();
        return;
    }
    m_at = stop;
    const TourStop& next = m_stops.at(stop);
    m_waiting = next.isReady && !next.isReady();
    if (m_waiting)
        m_bubble->dismiss();
    else
        m_bubble->showHint(m_stops.at(stop).target, m_stops.at(stop).text, tr("%1 of %2").arg(stop + 1).arg(count),
                           stop + 1 == count, isAskedFor);
}

}  // namespace kinoscope
