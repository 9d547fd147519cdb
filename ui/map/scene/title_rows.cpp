// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/title_rows.h"

#include "ui/map/state/map_state.h"
#include "ui/plot/dot_decimator.h"
#include "ui/plot/label_memory.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

namespace {

// Titles that may move away from their films: not more than the eye can follow lines.
constexpr std::size_t mostInsistent = 80;
constexpr double areaOfInsistent = 9000.0;
constexpr std::size_t mostInTheMiddle = 60;

}  // namespace

TitleRowChoice::TitleRowChoice(const MapState& state, const DotDecimator& drawn, const LabelMemory& memory,
                               const QCPAxisRect& area)
    : m_state(state), m_drawn(drawn), m_memory(memory),
      m_view(area.axis(QCPAxis::atBottom), area.axis(QCPAxis::atLeft)), m_area(area.rect())
{
}

TitleRows TitleRowChoice::rows(bool closeUp) const
{
    TitleRows found;
    QSet<int> known;
    const auto add = [&](int row) {
        if (!known.contains(row) && !m_state.isLabelled(row) && m_state.hasPosition(row) &&
            m_area.contains(m_view.pixel(m_state.position(row)))) {
            known.insert(row);
            found.rows.push_back(row);
        }
    };
    if (m_state.current())
        add(*m_state.current());
    if (m_state.hasBlendMarker()) {
        add(m_state.blendMarkerRow());
        for (const int row : m_state.parts())
            add(row);
    }
    for (const int row : m_state.neighbours())
        add(row);
    found.first = found.rows.size();
    if (!m_state.selected().empty()) {
        for (const int row : m_state.frame()->by_bias) {
            if (m_state.isSelected(row) && !m_state.isDuplicate(row))
                add(row);
        }
    }
    for (const int row : m_state.top()) {
        if (m_drawn.isShown(row))
            add(row);
    }
    if (closeUp) {
        for (const int row : inTheMiddle())
            add(row);
    }
    // On the way none appears but those that come first.
    if (m_memory.freedom() == TitleFreedom::none) {
        const auto isNew = [this](int row) { return !m_memory.isStanding(row); };
        const auto rest = found.rows.begin() + static_cast<std::ptrdiff_t>(found.first);
        found.rows.erase(std::remove_if(rest, found.rows.end(), isNew), found.rows.end());
    }
    found.insistent = insistent(found.first);
    return found;
}

/// The films that are nearest to the middle, and those in view that have a title already: the most often rated first.
std::vector<int> TitleRowChoice::inTheMiddle() const
{
    std::vector<std::pair<double, int>> inView;
    for (int row = 0; row < m_state.filmCount(); ++row) {
        const QPointF at = m_view.pixel(m_state.position(row));
        if (!m_area.contains(at) || !m_drawn.isShown(row) || !m_state.hasPosition(row))
            continue;
        const QPointF way = at - m_area.center();
        inView.emplace_back(QPointF::dotProduct(way, way), row);
    }
    const std::size_t count = std::min(inView.size(), mostInTheMiddle);
    std::partial_sort(inView.begin(), inView.begin() + static_cast<std::ptrdiff_t>(count), inView.end());
    std::vector<int> rows;
    rows.reserve(count);
    for (std::size_t i = 0; i < inView.size(); ++i) {
        if (i < count || m_memory.isStanding(inView[i].second))
            rows.push_back(inView[i].second);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [this](int a, int b) { return m_state.film(a).ratings > m_state.film(b).ratings; });
    return rows;
}

// In a small window, among marks by the hundred, or across the lines from a picked film, titles away from their films
// would be a web of lines: there only the picked film and its neighbours insist.
std::size_t TitleRowChoice::insistent(std::size_t first) const
{
    const bool tied = m_state.links() && m_state.centre() && !m_state.neighbours().empty();
    if (tied || m_state.top().size() > TitleRows::crowd || m_state.selected().size() > TitleRows::crowd)
        return first;
    const auto roomFor = static_cast<std::size_t>(m_area.width() * m_area.height() / areaOfInsistent);
    return std::max(first, std::min(mostInsistent, roomFor));
}

}  // namespace kinoscope::ui
