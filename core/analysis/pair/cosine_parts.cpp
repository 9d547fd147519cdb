// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pair/cosine_parts.h"

#include "core/analysis/map/projection.h"

#include <Eigen/QR>

namespace kinoscope {

FilmDirections film_directions(const FactorMatrix& factors, const MovieTable& movies)
{
    const PrincipalComponents found = principal_components(factors, static_cast<int>(factors.cols()));
    FilmDirections directions{found.axes, component_meanings(found.coordinates, movies)};
    for (std::size_t i = 0; i < directions.meanings.size(); ++i) {
        if (!is_reversed(directions.meanings[i]))
            continue;
        directions.axes.col(static_cast<Eigen::Index>(i)) *= -1.0F;
        directions.meanings[i] = mirrored(directions.meanings[i]);
    }
    return directions;
}

// In double precision, in a basis that is made orthonormal to it: that of single precision is so to 1e-6 only, and its
// parts would miss the cosine by as much.
Eigen::VectorXd cosine_parts(const Eigen::VectorXf& u, const Eigen::VectorXf& v, const Eigen::MatrixXf& axes)
{
    const Eigen::VectorXd a = u.cast<double>();
    const Eigen::VectorXd b = v.cast<double>();
    const double lengths = a.norm() * b.norm();
    if (!(lengths > 0.0))
        return Eigen::VectorXd::Zero(axes.cols());
    const Eigen::MatrixXd basis = axes.cast<double>().householderQr().householderQ();
    return (basis.transpose() * a).cwiseProduct(basis.transpose() * b) / lengths;
}

}  // namespace kinoscope
