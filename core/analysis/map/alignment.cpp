// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/alignment.h"

#include <Eigen/SVD>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace kinoscope {

Eigen::MatrixXf procrustes_rotation(const Eigen::MatrixXf& moving, const Eigen::MatrixXf& reference)
{
    const auto shape = [](const Eigen::MatrixXf& of) {
        return std::to_string(of.rows()) + " × " + std::to_string(of.cols());
    };
    if (moving.rows() != reference.rows() || moving.cols() != reference.cols() || moving.cols() == 0)
        throw std::invalid_argument("Cannot align " + shape(moving) + " coordinates with " + shape(reference) + ".");
    // moving · R closest to reference ⇔ tr(Rᵀ · movingᵀ · reference) largest ⇔ R = U Vᵀ.
    const Eigen::MatrixXd product = moving.cast<double>().transpose() * reference.cast<double>();
    if (!product.allFinite())
        throw std::invalid_argument("Coordinates to align hold numbers that are not finite.");
    const Eigen::BDCSVD<Eigen::MatrixXd> svd(product, Eigen::ComputeFullU | Eigen::ComputeFullV);
    return (svd.matrixU() * svd.matrixV().transpose()).cast<float>();
}

Eigen::VectorXf directions_along(const Eigen::MatrixXf& moving, const Eigen::MatrixXf& reference)
{
    if (moving.rows() != reference.rows())
        throw std::invalid_argument("Cannot compare the directions of " + std::to_string(moving.rows()) + " and of " +
                                    std::to_string(reference.rows()) + " items.");
    Eigen::VectorXf directions = Eigen::VectorXf::Zero(moving.cols());
    for (Eigen::Index column = 0; column < std::min(moving.cols(), reference.cols()); ++column) {
        const float lengths = moving.col(column).norm() * reference.col(column).norm();
        const float together = moving.col(column).dot(reference.col(column));
        if (lengths > 0.0F && std::abs(together) >= clear_correlation * lengths)
            directions(column) = together < 0.0F ? -1.0F : 1.0F;
    }
    return directions;
}

}  // namespace kinoscope
