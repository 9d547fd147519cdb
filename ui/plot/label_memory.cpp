// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/label_memory.h"

namespace kinoscope::ui {

LabelMemory::LabelMemory(QObject* parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_follows = false;
        Q_EMIT rested();
    });
}

void LabelMemory::follow()
{
    m_follows = true;
    m_rest.stop();
}

void LabelMemory::stopMoving()
{
    m_places.motion = Places::Motion::none;
    if (m_follows)
        m_rest.start();
}

TitleFreedom LabelMemory::freedom() const
{
    switch (m_places.motion) {
    case Places::Motion::underWay: return TitleFreedom::none;
    case Places::Motion::starts: return TitleFreedom::steady;
    case Places::Motion::none: break;
    }
    return m_follows ? TitleFreedom::steady : TitleFreedom::full;
}

void LabelMemory::fill(TitleRequest& request, int row) const
{
    const auto slot = m_places.sides.constFind(row);
    if (slot != m_places.sides.constEnd())
        request.kept = *slot;
    request.standing = isStanding(row);
}

// One that had to go while everything moved comes back to its side.
void LabelMemory::remember(const std::vector<int>& rows, const TitlePlaces& places)
{
    if (freedom() == TitleFreedom::full)
        m_places.sides.clear();
    m_places.standing.clear();
    for (const TitlePlace& place : places.placed) {
        if (place.badge)
            continue;
        const int row = rows[static_cast<std::size_t>(place.request)];
        m_places.sides.insert(row, place.slot);
        m_places.standing.insert(row);
    }
    if (m_places.motion == Places::Motion::starts)
        m_places.motion = Places::Motion::underWay;
}

}  // namespace kinoscope::ui
