// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map_frame.h"

#include "core/analysis/ranking.h"

#include <algorithm>

namespace kinoscope {

namespace {

/// With one movie there is no direction in which movies differ: it lies in the middle.
Projection at_the_origin(const FactorMatrix& factors, int components)
{
    return {Eigen::MatrixXf::Zero(factors.rows(), components), Eigen::VectorXf::Zero(components),
            Eigen::MatrixXf::Identity(factors.cols(), components)};
}

}  // namespace

MapFrame make_map_frame(const FactorSnapshot& snapshot)
{
    const FactorMatrix& factors = snapshot.movie_factors;
    const int components = static_cast<int>(std::min<Eigen::Index>(3, factors.cols()));
    MapFrame frame;
    frame.epoch = snapshot.epoch;
    frame.projection =
        factors.rows() < 2 ? at_the_origin(factors, components) : principal_components(factors, components);
    frame.movie_bias = snapshot.movie_bias;
    frame.by_bias =
        rank_by_bias(snapshot.movie_bias, static_cast<int>(snapshot.movie_bias.size()), Order::highest_first);
    return frame;
}

}  // namespace kinoscope
