// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace kinoscope {

/// The orthogonal R (d × d, reflections allowed) for which `moving` · R comes closest to `reference` in least squares:
/// with it two maps of the same films can be compared, and one can glide into the other.
///
/// Both are n × d, row by row the same items, and each is expected to be centred. Where several R are equally good, as
/// for a map with no extent in some direction, one of them comes back; equal input gives equal output.
/// Cost: O(n d² + d³). Throws std::invalid_argument for different shapes, d = 0 or a number that is not finite.
/// Source: Schönemann, "A generalized solution of the orthogonal Procrustes problem", Psychometrika 31 (1966).
Eigen::MatrixXf procrustes_rotation(const Eigen::MatrixXf& moving, const Eigen::MatrixXf& reference);

/// |r| from which on two columns clearly go together, or against each other. Of a run's first epochs, which are noise,
/// and between components of another order it is less.
inline constexpr float clear_correlation = 0.25F;

/// How the columns of `moving` go with those of `reference`: 1 together, −1 against each other, 0 where neither is
/// clear or the reference has no such column. Both are n × d, row by row the same items, each centred. Cost: O(n d).
/// Throws std::invalid_argument for different numbers of rows.
Eigen::VectorXf directions_along(const Eigen::MatrixXf& moving, const Eigen::MatrixXf& reference);

}  // namespace kinoscope
