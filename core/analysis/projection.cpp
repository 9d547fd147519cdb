// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/projection.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace kinoscope {

namespace {

// Rows that are centred and widened to double at a time: the whole table in double would be twice its size again,
// and a block of 512 × 50 stays in the cache between the two passes over it.
constexpr Eigen::Index block_rows = 512;

using RowMatrixXd = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Calls `visit(first, block)` with rows first … of `factors`, in double, minus `mean`.
template <typename Visit>
void for_each_centred_block(const FactorMatrix& factors, const Eigen::RowVectorXd& mean, Visit visit)
{
    RowMatrixXd block;
    for (Eigen::Index first = 0; first < factors.rows(); first += block_rows) {
        const Eigen::Index rows = std::min(block_rows, factors.rows() - first);
        block = factors.middleRows(first, rows).cast<double>();
        block.rowwise() -= mean;
        visit(first, block);
    }
}

/// k × k, the lower triangle filled; not divided by n − 1, as only shares and directions are asked for.
Eigen::MatrixXd scatter_matrix(const FactorMatrix& factors, const Eigen::RowVectorXd& mean)
{
    Eigen::MatrixXd scatter = Eigen::MatrixXd::Zero(factors.cols(), factors.cols());
    for_each_centred_block(factors, mean, [&scatter](Eigen::Index, const RowMatrixXd& block) {
        scatter.selfadjointView<Eigen::Lower>().rankUpdate(block.transpose());
    });
    return scatter;
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
    if (!factors.allFinite())
        throw std::invalid_argument("The factors hold numbers that are not finite.");
}

}  // namespace

Projection principal_components(const FactorMatrix& factors, int components)
{
    check_arguments(factors, components);
    const Eigen::RowVectorXd mean = factors.cast<double>().colwise().mean();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(scatter_matrix(factors, mean));

    // Eigenvalues come in ascending order; rounding can leave those of flat directions a little below 0.
    const Eigen::VectorXd values = solver.eigenvalues().cwiseMax(0.0).reverse();
    Eigen::MatrixXd directions = solver.eigenvectors().rowwise().reverse().leftCols(components);
    for (Eigen::Index column = 0; column < directions.cols(); ++column)
        fix_sign(directions.col(column));

    Projection projection;
    projection.explained_variance = Eigen::VectorXf::Zero(components);
    if (values.sum() > 0.0)
        projection.explained_variance = (values.head(components) / values.sum()).cast<float>();
    projection.coordinates.resize(factors.rows(), components);
    for_each_centred_block(factors, mean, [&](Eigen::Index first, const RowMatrixXd& block) {
        projection.coordinates.middleRows(first, block.rows()) = (block * directions).cast<float>();
    });
    return projection;
}

}  // namespace kinoscope
