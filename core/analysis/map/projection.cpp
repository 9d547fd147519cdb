// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/projection.h"

#include "core/analysis/kernels/tables.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>
#include <utility>

namespace kinoscope {

namespace {

// So many rows at a time are centred and summed up in float; the sums are then added in double. A block of 512 × 50
// stays in the cache between the passes over it.
constexpr Eigen::Index rows_at_once = 512;
constexpr double smallest_trace = 1e-20;
constexpr double largest_trace = 1e30;

/// Calls `visit(first, block)` with rows first … of (`factors` minus `mean`) · `scale`, padded with columns of zeros.
template <typename Visit>
void for_each_centred_block(const FactorMatrix& factors, const Eigen::RowVectorXf& mean, float scale, Visit visit)
{
    const auto width = static_cast<Eigen::Index>(kernels::padded_width(static_cast<std::size_t>(factors.cols())));
    FactorMatrix block = FactorMatrix::Zero(rows_at_once, width);
    for (Eigen::Index first = 0; first < factors.rows(); first += rows_at_once) {
        const Eigen::Index rows = std::min(rows_at_once, factors.rows() - first);
        block.topLeftCorner(rows, factors.cols()) = factors.middleRows(first, rows).rowwise() - mean;
        if (scale != 1.0F)
            block *= scale;
        visit(first, block.topRows(rows));
    }
}

/// k × k, the upper triangle filled; not divided by n − 1, as only shares and directions are asked for.
Eigen::MatrixXd scatter_matrix(const FactorMatrix& factors, const Eigen::RowVectorXf& mean, float scale)
{
    Eigen::MatrixXd scatter = Eigen::MatrixXd::Zero(factors.cols(), factors.cols());
    FactorMatrix sums;
    for_each_centred_block(factors, mean, scale, [&](Eigen::Index, const auto& block) {
        sums.setZero(block.cols(), block.cols());
        kernels::add_scatter(block.data(), static_cast<std::size_t>(block.rows()),
                             static_cast<std::size_t>(block.cols()), sums.data());
        scatter += sums.topLeftCorner(scatter.rows(), scatter.cols()).template cast<double>();
    });
    return scatter;
}

/// Throws std::invalid_argument if a factor is not finite: then its column's mean is not.
Eigen::RowVectorXf finite_mean_row(const FactorMatrix& factors)
{
    const Eigen::RowVectorXd mean = mean_row(factors);
    if (!mean.allFinite())
        throw std::invalid_argument("The factors hold numbers that are not finite.");
    return mean.cast<float>();
}

/// n × the columns of `axes`: (`factors` minus `mean`) · `scale` · `axes`.
Eigen::MatrixXf coordinates_along(const Eigen::MatrixXf& axes, const FactorMatrix& factors,
                                  const Eigen::RowVectorXf& mean, float scale)
{
    Eigen::MatrixXf coordinates(factors.rows(), axes.cols());
    for_each_centred_block(factors, mean, scale, [&](Eigen::Index first, const auto& block) {
        coordinates.middleRows(first, block.rows()).noalias() = block.leftCols(factors.cols()) * axes;
    });
    return coordinates;
}

/// What brings the centred factors to at most 1; 1 where all are equal.
float safe_scale(const FactorMatrix& factors, const Eigen::RowVectorXf& mean)
{
    float largest = 0.0F;
    for_each_centred_block(factors, mean, 1.0F, [&largest](Eigen::Index, const auto& block) {
        largest = std::max(largest, block.cwiseAbs().maxCoeff());
    });
    if (!std::isfinite(largest))
        throw std::invalid_argument("The factors are too large to compare.");
    return largest > std::numeric_limits<float>::min() ? 1.0F / largest : 1.0F;
}

/// An eigenvector and its negative are equally right: the largest |loading|, the first of equals, decides.
void fix_sign(Eigen::Ref<Eigen::VectorXd> direction)
{
    Eigen::Index largest = 0;
    direction.cwiseAbs().maxCoeff(&largest);
    if (direction(largest) < 0.0)
        direction = -direction;
}

void check_arguments(const FactorMatrix& factors, int components)
{
    if (factors.rows() < 2)
        throw std::invalid_argument("A projection needs at least 2 rows, not " + std::to_string(factors.rows()) + ".");
    if (components < 1 || components > factors.cols())
        throw std::invalid_argument("Asked for " + std::to_string(components) + " components of vectors of length " +
                                    std::to_string(factors.cols()) + ".");
}

/// With a single item there is no direction in which items differ: it lies in the middle.
PrincipalComponents at_the_origin(const FactorMatrix& factors, int components)
{
    return {Eigen::MatrixXf::Zero(factors.rows(), components), Eigen::VectorXf::Zero(components),
            Eigen::MatrixXf::Identity(factors.cols(), components)};
}

}  // namespace

Eigen::RowVectorXd mean_row(const FactorMatrix& factors)
{
    Eigen::RowVectorXd sum = Eigen::RowVectorXd::Zero(factors.cols());
    for (Eigen::Index row = 0; row < factors.rows(); ++row)
        sum += factors.row(row).cast<double>();
    return sum / static_cast<double>(factors.rows());
}

PrincipalComponents principal_components(const FactorMatrix& factors, int components)
{
    check_arguments(factors, components);
    const Eigen::RowVectorXf mean = finite_mean_row(factors);
    float scale = 1.0F;
    Eigen::MatrixXd scatter = scatter_matrix(factors, mean, scale);
    // Squares of very large or very small factors leave the range of a float.
    if (!(scatter.trace() > smallest_trace && scatter.trace() < largest_trace)) {
        scale = safe_scale(factors, mean);
        scatter = scatter_matrix(factors, mean, scale);
    }
    // The solver reads the lower triangle.
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(scatter.transpose());

    // Eigenvalues come in ascending order; rounding can leave those of flat directions a little below 0.
    const Eigen::VectorXd values = solver.eigenvalues().cwiseMax(0.0).reverse();
    Eigen::MatrixXd directions = solver.eigenvectors().rowwise().reverse().leftCols(components);
    for (Eigen::Index column = 0; column < directions.cols(); ++column)
        fix_sign(directions.col(column));

    PrincipalComponents found;
    found.explained_variance = Eigen::VectorXf::Zero(components);
    if (values.sum() > 0.0)
        found.explained_variance = (values.head(components) / values.sum()).cast<float>();
    found.coordinates.resize(factors.rows(), components);
    found.axes = directions.cast<float>();
    const Eigen::MatrixXf unscaled = (directions / static_cast<double>(scale)).cast<float>();
    found.coordinates = coordinates_along(unscaled, factors, mean, scale);
    return found;
}

Projection principal_projection(const FactorMatrix& factors)
{
    const int components = static_cast<int>(std::min<Eigen::Index>(3, factors.cols()));
    PrincipalComponents found =
        factors.rows() < 2 ? at_the_origin(factors, components) : principal_components(factors, components);
    return {std::move(found.coordinates), LinearAxes{.kind = MapAxes::principal,
                                                     .axes = std::move(found.axes),
                                                     .mean = factors.cast<double>().colwise().mean().cast<float>(),
                                                     .explained_variance = std::move(found.explained_variance)}};
}

Eigen::MatrixXf project(const FactorMatrix& factors, const Eigen::MatrixXf& axes)
{
    if (factors.rows() < 1 || factors.cols() != axes.rows())
        throw std::invalid_argument("Cannot see " + std::to_string(factors.rows()) + " × " +
                                    std::to_string(factors.cols()) + " factors along axes of length " +
                                    std::to_string(axes.rows()) + ".");
    return coordinates_along(axes, factors, finite_mean_row(factors), 1.0F);
}

}  // namespace kinoscope
