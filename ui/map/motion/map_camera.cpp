// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/motion/map_camera.h"

namespace kinoscope::ui {

namespace {

QCPRange between(const QCPRange& from, const QCPRange& to, double share)
{
    return {from.lower + share * (to.lower - from.lower), from.upper + share * (to.upper - from.upper)};
}

}  // namespace

void MapCamera::animateTo(const MapPart& part)
{
    m_from = inView();
    m_to = part;
}

void MapCamera::restart()
{
    if (m_to)
        m_from = inView();
}

void MapCamera::advance(double share)
{
    if (!m_to)
        return;
    // At the end, set the target itself: interpolation could miss it by rounding.
    m_x->setRange(share < 1.0 ? between(m_from.x, m_to->x, share) : m_to->x);
    m_y->setRange(share < 1.0 ? between(m_from.y, m_to->y, share) : m_to->y);
    if (share >= 1.0)
        m_to.reset();
}

}  // namespace kinoscope::ui
