// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in.h"

#include <span>
#include <stop_token>

namespace kinoscope {

/// The minimum of Σ log(1 + e^−z) over the rated films + not_rated · Σ log(1 + e^z) over all others + ½ (w − mean)ᵀ
/// precision (w − mean), with z = φ·w + d, by Newton's method with a curvature that is kept as long as it leads on
/// quickly: from a start nearby one is enough. Scores are summed up in float: the row is exact to about 1e-6.
struct WatchMinimum {
    Eigen::VectorXd row;     ///< w
    Eigen::MatrixXd spread;  ///< inverse of the curvature there
    int steps = 0;
    bool stopped = false;
};
WatchMinimum watch_minimum(const FoldInModel& model, std::span<const OwnRating> ratings, const RowPrior& prior,
                           const Eigen::VectorXd& start, const std::stop_token& stop);

}  // namespace kinoscope
