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

/// n × k: row i lies around the centre of group i % groups, at a `spread` of what the centres are apart.
inline FactorMatrix grouped_table(int n, int k, int groups, float spread, unsigned seed)
{
    const FactorMatrix centres = random_table(groups, k, seed);
    FactorMatrix table = spread * random_table(n, k, seed + 1);
    for (int row = 0; row < n; ++row)
        table.row(row) += centres.row(row % groups);
    return table;
}

}  // namespace kinoscope::test
