// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <Eigen/QR>

#include <random>

namespace kinoscope::test {

/// n × k independent normal numbers of standard deviation 1.
inline FactorMatrix random_table(int n, int k, unsigned seed)
{
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal;
    return FactorMatrix::NullaryExpr(n, k, [&] { return normal(generator); });
}

/// k × k, orthogonal: any turn, with or without a reflection.
inline Eigen::MatrixXf random_rotation(int k, unsigned seed)
{
    return Eigen::HouseholderQR<Eigen::MatrixXf>(Eigen::MatrixXf(random_table(k, k, seed))).householderQ();
}

}  // namespace kinoscope::test
