// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/map_walk.h"

#include "ui/map/scene/film_tip.h"
#include "ui/map/scene/map_framing.h"
#include "ui/map/scene/map_hit_test.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/state/map_state.h"

namespace kinoscope::ui {

MapWalk::MapWalk(MapPlot* plot, const MapState& state, MapFraming& framing)
    : m_plot(plot), m_state(state), m_framing(framing)
{
}

std::optional<int> MapWalk::start() const
{
    const QRectF area(m_plot->axisRect()->rect());
    const std::optional<int> picked = m_state.current();
    if (picked && m_state.hasPosition(*picked) && area.contains(m_plot->pixelNow(*picked)))
        return picked;
    return m_plot->hitTest().nearestDot(area.center());
}

bool MapWalk::step(const QPointF& direction)
{
    if (m_state.isEmpty())
        return false;
    const bool isThere = m_film && m_state.hasPosition(*m_film);
    const std::optional<int> next =
        isThere ? m_plot->hitTest().dotTowards(m_plot->pixelNow(*m_film), *m_film, direction) : start();
    if (!next)
        return false;
    m_film = next;
    m_framing.bringIntoView(*next);
    say();
    return true;
}

void MapWalk::end()
{
    m_film.reset();
    say();
}

// A screen reader says a name that changes of what has the keyboard.
void MapWalk::say() const
{
    const QString map = MapPlot::tr("Map of films");
    m_plot->setAccessibleName(m_film ? QStringLiteral("%1: %2").arg(map, filmInWords(m_state, *m_film)) : map);
}

}  // namespace kinoscope::ui
