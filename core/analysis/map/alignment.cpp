// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/alignment.h"

#include <Eigen/SVD>

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

}  // namespace kinoscope
