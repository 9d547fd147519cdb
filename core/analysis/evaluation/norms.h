// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <span>

namespace kinoscope {

/// The length of each row: n. In double inside, so that squares of very small or very large factors survive.
Eigen::VectorXf row_norms(const FactorMatrix& factors);

/// Spearman's rank correlation of two series of the same length, in [−1, 1]: 1 if one never falls where the other
/// rises. Equal values share their mean rank. 0 where either has only one value. Cost: O(n log n). Throws
/// std::invalid_argument for different lengths. Source: Spearman, "The proof and measurement of association between two
/// things", 1904.
double rank_correlation(std::span<const float> a, std::span<const float> b);

}  // namespace kinoscope
