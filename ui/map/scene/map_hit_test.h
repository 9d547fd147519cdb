// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/linear_view.h"

#include <QList>
#include <QRect>

#include <optional>
#include <vector>

namespace kinoscope::ui {

class DotDecimator;
class MapState;
class SelectionShape;
struct PlacedTitle;

/// Which films lie where, in pixels of the plot, as they are drawn now. Only refers to what it asks, and knows the axes
/// as they were when it was made: make one for each question. Cost: O(films).
class MapHitTest {
public:
    /// `drawn`: the films that have a dot. `area`: where the plot draws films.
    MapHitTest(const MapState& state, const DotDecimator& drawn, const LinearView& view, const QRect& area)
        : m_state(state), m_drawn(drawn), m_view(view), m_area(area)
    {
    }

    /// The film under a pixel: dots of films that stand out or may have a title first, then titles, other dots, and
    /// films with few ratings, drawn or not.
    std::optional<int> filmAt(const QPointF& pixel, const QList<PlacedTitle>& titles) const;
    /// Of the films that have a dot, drawn now or out of view, the one nearest to a pixel.
    std::optional<int> nearestDot(const QPointF& pixel) const;
    /// The same for the next one in a direction, a unit vector: of those less than 45° aside of it, or else less than
    /// 90°, the one with the shortest way, where a pixel aside counts twice. Nothing if no film lies there.
    std::optional<int> dotTowards(const QPointF& from, int except, const QPointF& direction) const;
    /// The film that a line under the pixel leads to from the picked one.
    std::optional<int> lineAt(const QPointF& pixel) const;
    /// The films with a place in the part of the map that is in view, or in a shape; by row, ascending.
    std::vector<int> filmsInView() const;
    std::vector<int> filmsIn(const SelectionShape& shape) const;
    bool isAnyInView() const;

private:
    bool isDot(int row) const;
    enum class Rank { named, mark, few };
    Rank rankOf(int row) const;
    std::optional<int> nearest(const QPointF& pixel, Rank rank) const;
    template <typename Region>
    std::vector<int> filmsWithin(const Region& region) const;

    const MapState& m_state;
    const DotDecimator& m_drawn;
    LinearView m_view;
    QRect m_area;
};

}  // namespace kinoscope::ui
