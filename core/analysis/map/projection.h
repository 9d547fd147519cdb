// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <optional>

namespace kinoscope {

/// What the axes of a map are.
enum class MapAxes {
    principal,  ///< the principal components of its films
    borrowed,   ///< the principal components of another epoch
    other,      ///< no principal components: other straight directions, or none at all
};

/// Straight directions along which vectors of k factors are seen on a map: a vector lies at (vector − mean) · axes.
struct LinearAxes {
    MapAxes kind = MapAxes::other;
    int epoch = 0;                       ///< whose principal components borrowed axes are
    Eigen::MatrixXf axes;                ///< k × d, columns of length 1, at right angles to each other
    Eigen::VectorXf mean;                ///< k: the films' mean, which lies in the middle of the map
    Eigen::VectorXf explained_variance;  ///< d: share of the films' variance along each axis, in [0, 1]
};

/// Where a projection lays items.
struct Projection {
    Eigen::MatrixXf positions;         ///< n × d
    std::optional<LinearAxes> linear;  ///< if it lays them along straight directions
};

/// Items in the plane (or in space) of the directions in which they differ most.
struct PrincipalComponents {
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
PrincipalComponents principal_components(const FactorMatrix& factors, int components);

/// Items along the first min(3, k) principal components. A single item lies at the origin. Throws as
/// `principal_components` does, but for a single row.
Projection principal_projection(const FactorMatrix& factors);

/// The mean of the rows (k), summed in double precision.
Eigen::RowVectorXd mean_row(const FactorMatrix& factors);

/// Other factors of the same items (n × k), less their own mean, as seen along `axes` (k × d): n × d. So an earlier
/// epoch is seen from where a later one is. Throws std::invalid_argument for another k, no row or a factor that is not
/// finite.
Eigen::MatrixXf project(const FactorMatrix& factors, const Eigen::MatrixXf& axes);

}  // namespace kinoscope
