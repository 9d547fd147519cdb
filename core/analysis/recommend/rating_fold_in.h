// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/recommend/fold_in.h"

#include <span>
#include <stop_token>

namespace kinoscope {

/// The minimum of ½ Σ (p − r)² + ½ (v − mean)ᵀ precision (v − mean) by Gauss–Newton, in double, so exact that the
/// gradient is 0 to 1e-9 of its terms.
struct RatingMinimum {
    Eigen::VectorXd row;     ///< v
    Eigen::MatrixXd spread;  ///< H⁻¹ there, H = Σ s² φφᵀ + precision with the slopes s
    int steps = 0;
    bool stopped = false;
};
RatingMinimum rating_minimum(const FoldInModel& model, std::span<const OwnRating> ratings, const RowPrior& prior,
                             const Eigen::VectorXd& start, const std::stop_token& stop);

}  // namespace kinoscope
