// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <memory>
#include <span>
#include <vector>

namespace kinoscope {

/// How far each film lies from itself on a map, from one random start to another.
class MapSpread {
public:
    /// `positions`: one model each, at least two of them, all n × components, seen along the same axes. Throws
    /// std::invalid_argument for fewer, for other shapes or for a number that is not finite.
    explicit MapSpread(std::span<const Eigen::MatrixXf> positions);

    int films() const { return static_cast<int>(m_covariance.rows()); }
    int components() const { return m_components; }
    /// Covariance of the film's position along two components (divided by models − 1), in squared units of the map.
    Eigen::Matrix2f covariance(int movie, int x, int y) const;
    /// Root mean square distance of the film from its mean position along two components (divided by models − 1), in
    /// units of the map; along one, if they are the same.
    float distance(int movie, int x, int y) const;

private:
    int m_components;
    Eigen::MatrixXf m_covariance;  // n × components²: each row a symmetric matrix
};
using MapSpreadPtr = std::shared_ptr<const MapSpread>;

/// Models of the same films, on the map of one of them. `shown` and `others` are n × k; `axes` (k × components) are the
/// directions along which the map shows `shown`. Training settles a model only up to a turn or a reflection of all its
/// vectors: each of `others` is first brought as close to `shown` as such a turn can (all k dimensions, both centred),
/// then seen along `axes`. The first of the positions is that of `shown`; each is n × components.
/// Cost: O(n k²) a model. Throws std::invalid_argument for shapes that do not fit and numbers that are not finite.
std::vector<Eigen::MatrixXf> aligned_positions(const FactorMatrix& shown, std::span<const FactorMatrix> others,
                                               const Eigen::MatrixXf& axes);

}  // namespace kinoscope
