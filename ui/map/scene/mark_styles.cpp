// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/mark_styles.h"

#include "ui/map/scene/map_state.h"

#include <utility>

namespace kinoscope::ui {

void MarkStyles::update(const MapState& state, const FilmColours& colours, QRgb faint)
{
    m_before = std::exchange(m_now, {});
    if (!state.isEmpty()) {
        m_now.reserve(static_cast<std::size_t>(state.filmCount()));
        for (int row = 0; row < state.filmCount(); ++row) {
            if (state.isMark(row))
                m_now.push_back({true, colours.of(row), state.diameter(row)});
            else
                m_now.push_back({false, faint, faintDiameter});
        }
    }
    if (m_before.size() != m_now.size())
        settle();
}

FilmDot MarkStyles::mark(int row, const QPointF& at, double share, bool dimmed) const
{
    const Look& now = m_now[index(row)];
    const Look& before = m_before[index(row)];
    return {at.x(),     at.y(),        before.diameter + share * (now.diameter - before.diameter),
            now.colour, before.colour, dimmed};
}

}  // namespace kinoscope::ui
