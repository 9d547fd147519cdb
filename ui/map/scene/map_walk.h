// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <optional>

namespace kinoscope::ui {

class MapFraming;
class MapPlot;
class MapState;

/// The keyboard's way from film to film: an arrow leads to the next one in that direction, which is marked as that
/// under the pointer is, and said; Return picks it. Only films that have a dot are met. The plot's accessible name says
/// where one is. All it is given outlives it.
class MapWalk {
public:
    MapWalk(MapPlot* plot, const MapState& state, MapFraming& framing);

    /// Where one is; nothing before the first arrow.
    std::optional<int> film() const { return m_film; }
    /// One step: `direction` is (±1, 0) or (0, ±1) in pixels, so up is negative. The first leads to the picked film or,
    /// without one in view, to that nearest the middle. Whether it led to another film. A film out of view comes into
    /// it.
    bool step(const QPointF& direction);
    void end();

private:
    std::optional<int> start() const;
    void say() const;

    MapPlot* m_plot;
    const MapState& m_state;
    MapFraming& m_framing;
    std::optional<int> m_film;
};

}  // namespace kinoscope::ui
