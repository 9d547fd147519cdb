// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/component_meaning.h"
#include "core/data/movie.h"
#include "core/model/trained_model.h"

#include <Eigen/Core>

#include <vector>

namespace kinoscope {

/// All directions in which films differ, the one in which they differ most first.
struct FilmDirections {
    Eigen::MatrixXf axes;                    ///< k × k, columns of length 1, at right angles to each other
    std::vector<ComponentMeaning> meanings;  ///< k
};

/// The principal components of films (n × k), with what they mean, turned as the map has them: new films and those that
/// are often rated lie at the high end. Cost: O(n k²). Throws as `principal_components`.
FilmDirections film_directions(const FactorMatrix& factors, const MovieTable& movies);

/// What a cosine is made of: k numbers that add up to it, one for each direction. With u and v the films' factors and a
/// the direction, a part is (u · a)(v · a) / (|u| |v|): the directions are a basis, and the dot product is the same in
/// each. Zeros where u or v is zero.
Eigen::VectorXd cosine_parts(const Eigen::VectorXf& u, const Eigen::VectorXf& v, const Eigen::MatrixXf& axes);

}  // namespace kinoscope
