// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/node_grid.h"

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

constexpr double fewest_nodes = 150.0;
constexpr double most_nodes = 450.0;
constexpr double nodes_a_unit = 3.0;
constexpr double step_growth = 1.05;
// Of points that all lie in one place.
constexpr double least_span = 1e-6;
// The outermost points need a node beyond theirs, and the middle is a node.
constexpr int nodes_around = 4;

/// Twice this is quick to transform.
int quick_even_number(int nodes)
{
    for (nodes += nodes % 2;; nodes += 2) {
        int rest = nodes;
        for (const int prime : {2, 3, 5, 7})
            while (rest % prime == 0)
                rest /= prime;
        if (rest == 1)
            return nodes;
    }
}

}  // namespace

NodeGrid::NodeGrid(const PlaneMatrix& positions)
{
    const Eigen::RowVector2d least = positions.colwise().minCoeff().cast<double>();
    const Eigen::RowVector2d most = positions.colwise().maxCoeff().cast<double>();
    const double span = std::max((most - least).maxCoeff(), least_span);
    const double wanted = span / std::clamp(nodes_a_unit * span, fewest_nodes, most_nodes);
    // A little less than a whole power is that power: it was computed with rounding.
    const double step = std::pow(step_growth, std::ceil(std::log(wanted) / std::log(step_growth) - 1e-9));
    m_step = static_cast<float>(step);
    m_nodes = quick_even_number(static_cast<int>(std::ceil(span / step)) + nodes_around);
    for (Eigen::Index axis = 0; axis < 2; ++axis)
        m_centre[static_cast<std::size_t>(axis)] =
            static_cast<float>(step * std::round(0.5 * (least(axis) + most(axis)) / step));
}

NodePlace NodeGrid::place(float coordinate, int axis) const
{
    const float at =
        (coordinate - m_centre[static_cast<std::size_t>(axis)]) / m_step + 0.5F * static_cast<float>(m_nodes);
    const float rounded_by_cutting = at + 0.5F;
    const int nearest = std::clamp(static_cast<int>(rounded_by_cutting), 1, m_nodes - 2);
    const float t = at - static_cast<float>(nearest);
    return {nearest - 1, {0.5F * (0.5F - t) * (0.5F - t), 0.75F - t * t, 0.5F * (0.5F + t) * (0.5F + t)}};
}

}  // namespace kinoscope
