// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context/map_overlays.h"

#include <utility>

namespace kinoscope {

void MapOverlays::setLinks(Priority source, const MapLinks& links)
{
    if (links.films.empty())
        m_links.erase(source);
    else
        m_links[source] = links;
    Q_EMIT linksChanged();
}

MapLinks MapOverlays::links() const
{
    return m_links.empty() ? MapLinks() : m_links.rbegin()->second;
}

void MapOverlays::setMarker(MapMarker marker)
{
    m_marker = std::move(marker);
    Q_EMIT markerChanged();
}

void MapOverlays::setSpread(MapOverlaySpread spread)
{
    m_spread = std::move(spread);
    Q_EMIT spreadChanged();
}

void MapOverlays::setPerson(ui::PersonMark person, Priority source)
{
    if (person.isEmpty())
        m_people.erase(source);
    else
        m_people[source] = std::move(person);
    Q_EMIT personChanged();
}

ui::PersonMark MapOverlays::person() const
{
    return m_people.empty() ? ui::PersonMark() : m_people.rbegin()->second;
}

}  // namespace kinoscope
