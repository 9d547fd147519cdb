// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marks/mark_styles.h"

#include "ui/map/state/map_state.h"

#include <cmath>
#include <utility>

namespace kinoscope::ui {

namespace {

QRgb withOpacity(QRgb colour, double opacity)
{
    return (colour & RGB_MASK) | static_cast<QRgb>(std::lround(255.0 * opacity)) << 24;
}

}  // namespace

void MarkStyles::update(const MapState& state, const FilmColours& colours)
{
    m_before = std::exchange(m_now, {});
    for (int row = 0; !state.isEmpty() && row < state.filmCount(); ++row)
        m_now.push_back(colours.of(row));
    if (m_before.size() != m_now.size())
        settle();
}

FilmDot MarkStyles::dot(const MapState& state, int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const QPointF& at = state.position(row);
    const double opacity = state.evidence().opacity(row, state.isDimmed(row));
    return {at.x(), at.y(), state.diameter(row), withOpacity(m_now[index], opacity),
            withOpacity(m_before[index], opacity)};
}

}  // namespace kinoscope::ui
