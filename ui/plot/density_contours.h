// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <array>
#include <span>

namespace kinoscope::ui {

/// So many steps of density.
inline constexpr std::size_t densitySteps = 3;

/// Where places lie densely, in flat steps, the widest first: the areas that hold 60, 35 and 15 % of them at the
/// highest density, each within the one before; the second and third only where some places lie close together. Empty
/// paths without places.
///
/// `whole` is the area that a picture of them shows, in the same coordinates: what is nearer than about a thirtieth of
/// its width is seen as one. Places beyond it, or without finite coordinates, are left out. Method: counts on a coarse
/// grid, smoothed by three running means, which is almost a normal distribution; marching squares. Cost: O(places), and
/// about half a millisecond for the grid.
std::array<QPainterPath, densitySteps> densityContours(std::span<const QPointF> places, const QRectF& whole);

}  // namespace kinoscope::ui
