// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/custom_plot.h"

#include <optional>

namespace kinoscope::ui {

/// A part of the map, in coordinates.
struct MapPart {
    QCPRange x, y;
};

/// Moves the two axes of a plot from the part in view to another.
class MapCamera {
public:
    MapCamera(QCPAxis* x, QCPAxis* y) : m_x(x), m_y(y) {}

    MapPart inView() const { return {m_x->range(), m_y->range()}; }
    /// Where the camera is going, or is.
    MapPart destination() const { return m_to.value_or(inView()); }
    /// Sets out; advance() moves it.
    void animateTo(const MapPart& part);
    /// Sets out once more for the same part, from the one that is in view.
    void restart();
    void advance(double share);
    /// Stays where it is: somebody else moves the axes.
    void stop() { m_to.reset(); }

private:
    QCPAxis* m_x;
    QCPAxis* m_y;
    MapPart m_from;
    std::optional<MapPart> m_to;
};

}  // namespace kinoscope::ui
