// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/box_grid.h"

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

constexpr int fewest_boxes = 50;
constexpr int most_boxes = 150;
constexpr double width_step = 1.05;
// Of points that all lie in one place.
constexpr double least_span = 1e-6;

/// Six times these are quick to transform.
int quick_number(int boxes)
{
    for (;; ++boxes) {
        int rest = boxes;
        for (const int prime : {2, 3, 5, 7})
            while (rest % prime == 0)
                rest /= prime;
        if (rest == 1)
            return boxes;
    }
}

}  // namespace

BoxGrid::BoxGrid(const PlaneMatrix& positions)
{
    const Eigen::RowVector2d least = positions.colwise().minCoeff().cast<double>();
    const Eigen::RowVector2d most = positions.colwise().maxCoeff().cast<double>();
    const double span = std::max((most - least).maxCoeff(), least_span);
    const double wanted = span / std::clamp<double>(span, fewest_boxes, most_boxes);
    // A little less than a whole power is that power: it was computed with rounding.
    const double width = std::pow(width_step, std::ceil(std::log(wanted) / std::log(width_step) - 1e-9));
    m_width = static_cast<float>(width);
    m_boxes = quick_number(std::max(fewest_boxes, static_cast<int>(std::ceil(span / width))));
    for (Eigen::Index axis = 0; axis < 2; ++axis)
        m_centre[static_cast<std::size_t>(axis)] = static_cast<float>(0.5 * (least(axis) + most(axis)));
}

BoxPlace BoxGrid::place(float coordinate, int axis) const
{
    const float from_centre = (coordinate - m_centre[static_cast<std::size_t>(axis)]) / m_width;
    const float at = from_centre + 0.5F * static_cast<float>(m_boxes);
    BoxPlace found;
    // Rounding can lay the outermost points a little outside.
    found.box = std::clamp(static_cast<int>(at), 0, m_boxes - 1);
    // In units of the nodes' distance from the middle one: the others lie at −1 and 1.
    const float t = nodes_a_box * (at - static_cast<float>(found.box) - 0.5F);
    found.weights = {0.5F * t * (t - 1.0F), (1.0F - t) * (1.0F + t), 0.5F * t * (t + 1.0F)};
    return found;
}

}  // namespace kinoscope
