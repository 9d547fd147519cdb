// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/tsne/repulsion.h"

#include <array>

namespace kinoscope {

/// Interpolation nodes of a box in each direction.
inline constexpr int nodes_a_box = 3;

/// Where a coordinate lies: in which box, and the weights of the box's nodes there, which sum to 1.
struct BoxPlace {
    int box = 0;
    std::array<float, nodes_a_box> weights{};
};

/// A square of `boxes` × `boxes` square boxes around points.
///
/// The nodes of each box lie at 1/6, 3/6 and 5/6 of its width, so that those of all boxes are evenly spaced, and a
/// function is interpolated between them by Lagrange's polynomials.
class BoxGrid {
public:
    BoxGrid() = default;
    /// Boxes of a width of about 1, the scale of w, where 50 to 150 boxes a side do for that; else as many wider or
    /// narrower ones. Widths are powers of 1.05 and numbers of boxes products of 2, 3, 5 and 7: most of the time a map
    /// that grows keeps both. `positions` are finite, at least one.
    explicit BoxGrid(const PlaneMatrix& positions);

    int boxes() const { return m_boxes; }
    int nodes() const { return m_boxes * nodes_a_box; }
    float node_distance() const { return m_width / nodes_a_box; }
    const std::array<float, 2>& centre() const { return m_centre; }
    /// Axis 0 is x, 1 is y.
    BoxPlace place(float coordinate, int axis) const;

private:
    int m_boxes = 0;
    float m_width = 0.0F;
    std::array<float, 2> m_centre{};
};

}  // namespace kinoscope
