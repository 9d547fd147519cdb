// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/exact_repulsion.h"

#include "core/analysis/map/tsne/repulsion_kernel.h"
#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <array>

namespace kinoscope {

namespace {

constexpr auto points_a_block = static_cast<Eigen::Index>(kernels::repelled_points);
using BlockArray = std::array<float, kernels::repelled_points>;

/// What all points do to those from `first` on, `weights` less what each is to itself.
void repel_block(const PlaneMatrix& positions, Eigen::Index first, PlaneMatrix& forces, Eigen::VectorXf& weights)
{
    const Eigen::Index rows = std::min(points_a_block, positions.rows() - first);
    // Lanes of the last block that have no point compute what nobody reads.
    BlockArray x{};
    BlockArray y{};
    std::copy_n(positions.col(0).data() + first, rows, x.begin());
    std::copy_n(positions.col(1).data() + first, rows, y.begin());
    BlockArray force_x;
    BlockArray force_y;
    BlockArray weight;
    kernels::repel(x.data(), y.data(), positions.col(0).data(), positions.col(1).data(),
                   static_cast<std::size_t>(positions.rows()), force_x.data(), force_y.data(), weight.data());
    std::copy_n(force_x.begin(), rows, forces.col(0).data() + first);
    std::copy_n(force_y.begin(), rows, forces.col(1).data() + first);
    for (Eigen::Index row = 0; row < rows; ++row)
        weights(first + row) = weight[static_cast<std::size_t>(row)] - 1.0F;
}

}  // namespace

void exact_repulsion(const PlaneMatrix& positions, WorkerPool& pool, Repulsion& result)
{
    const Eigen::Index n = positions.rows();
    result.forces.resize(n, 2);
    Eigen::VectorXf weights(n);
    pool.run(static_cast<int>((n + points_a_block - 1) / points_a_block),
             [&](int task, int) { repel_block(positions, task * points_a_block, result.forces, weights); });
    result.normalization = weights.cast<double>().sum();
}

}  // namespace kinoscope
