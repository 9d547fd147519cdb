// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/norms.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

namespace kinoscope {

namespace {

/// Ranks less their mean; equal values share theirs.
Eigen::VectorXd centred_ranks(std::span<const float> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    Eigen::VectorXd ranks(static_cast<Eigen::Index>(values.size()));
    const double middle = static_cast<double>(values.size() - 1) / 2.0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && !(values[order[first]] < values[order[end]]))
            ++end;
        const double rank = static_cast<double>(first + end - 1) / 2.0;
        for (; first < end; ++first)
            ranks(static_cast<Eigen::Index>(order[first])) = rank - middle;
    }
    return ranks;
}

}  // namespace

Eigen::VectorXf row_norms(const FactorMatrix& factors)
{
    Eigen::VectorXf norms(factors.rows());
    for (Eigen::Index row = 0; row < factors.rows(); ++row)
        norms(row) = static_cast<float>(factors.row(row).cast<double>().norm());
    return norms;
}

double rank_correlation(std::span<const float> a, std::span<const float> b)
{
    if (a.size() != b.size())
        throw std::invalid_argument("Cannot correlate " + std::to_string(a.size()) + " values with " +
                                    std::to_string(b.size()) + ".");
    if (a.empty())
        return 0.0;
    const Eigen::VectorXd x = centred_ranks(a);
    const Eigen::VectorXd y = centred_ranks(b);
    const double square = x.squaredNorm() * y.squaredNorm();
    return square > 0.0 ? std::clamp(x.dot(y) / std::sqrt(square), -1.0, 1.0) : 0.0;
}

}  // namespace kinoscope
