// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

namespace kinoscope {

/// Items in the plane (or in space) of the directions in which they differ most.
struct Projection {
    Eigen::MatrixXf coordinates;         ///< n × components, in component order
    Eigen::VectorXf explained_variance;  ///< components, share of the total, descending, each in [0, 1]
    Eigen::MatrixXf axes;                ///< k × components, columns of length 1, at right angles to each other
};

/// Principal component analysis of an embedding table.
///
/// `factors` is n × k, row-major, one row an item; rows are centred first. Component signs are fixed so that
/// the largest |loading| of each is positive, and equal input gives equal output on every run.
/// Cost: O(n k² + k³). Throws std::invalid_argument if n < 2, components < 1, components > k or a
/// factor is not finite. Equal rows lie at the origin and explain nothing.
/// Source: Jolliffe, Principal Component Analysis, 2nd ed., ch. 2.
Projection principal_components(const FactorMatrix& factors, int components);

/// Principal components seen after a turn: `rotation` (components × components) is orthogonal. Each new axis explains a
/// share of its own; the shares keep their sum, but need not descend.
void rotate(Projection& projection, const Eigen::MatrixXf& rotation);

/// The mean of the rows (k), summed in double precision.
Eigen::RowVectorXd mean_row(const FactorMatrix& factors);

/// Other factors of the same items (n × k), less their own mean, as seen along `axes` (k × d): n × d. So an earlier
/// epoch is seen from where a later one is. Throws std::invalid_argument for another k, no row or a factor that is not
/// finite.
Eigen::MatrixXf project(const FactorMatrix& factors, const Eigen::MatrixXf& axes);

}  // namespace kinoscope
