// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace kinoscope {

/// Points of the plane, n × 2, column-major: all x, then all y.
using PlaneMatrix = Eigen::Matrix<float, Eigen::Dynamic, 2>;

/// How all points of a t-SNE map push each other away. With w_ij = 1 / (1 + |y_i − y_j|²), Student's t with one degree
/// of freedom, the repulsive part of the gradient is −4 `forces` / `normalization`.
struct Repulsion {
    PlaneMatrix forces;          ///< n × 2: Σ_j w_ij² (y_i − y_j)
    double normalization = 0.0;  ///< Σ w_ij over all i ≠ j
};

}  // namespace kinoscope
