// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include <cstddef>
#include <vector>

namespace kinoscope::ui {

/// How a film is drawn; one kind does not stand in for the other.
enum class DotKind { faint, mark };

/// A film as far as it matters for whether it is drawn.
struct MapDot {
    double x, y;  ///< coordinates; NaN where it has none
    DotKind kind;
    int weight;   ///< of films in one place, the heaviest is drawn
    bool always;  ///< drawn whatever lies there
};

/// The films to draw: of those that lie so close together that the eye cannot tell them apart, one.
///
/// At most one film of a kind in each cell of a grid, the one of greatest weight (ties: the lower row), beside those
/// that are always drawn. The grid is fixed to the coordinates: moving the view changes nothing, zooming does. Few
/// films are all drawn. Cost: O(films), about three milliseconds for 60,000.
class DotDecimator {
public:
    /// Side of a cell in pixels: a little less than a dot's diameter.
    static constexpr double cellSize(DotKind kind) { return kind == DotKind::faint ? 2.5 : 5.0; }
    static constexpr std::size_t allDrawnUpTo = 5000;

    /// Row = MovieIndex. Nothing is shown until the next update().
    void setDots(std::vector<MapDot> dots);
    /// Chooses for this scale, in pixels per unit of the coordinates. False if that changes nothing.
    bool update(const QSizeF& pixelsPerUnit);

    /// Whether there has been an update() since the dots were set.
    bool isUpToDate() const { return m_scale.isValid(); }
    bool isShown(int row) const { return m_shown[static_cast<std::size_t>(row)] != 0; }
    int shownCount() const { return m_shownCount; }
    /// Films that have a position.
    int placedCount() const { return m_placedCount; }

private:
    void choose();

    std::vector<MapDot> m_dots;
    std::vector<char> m_shown;  ///< row = MovieIndex
    QSizeF m_scale;             ///< that was chosen for; invalid before
    int m_shownCount = 0;
    int m_placedCount = 0;
};

}  // namespace kinoscope::ui
