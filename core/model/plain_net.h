// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/model/embedding_net.h"

namespace kinoscope {

/// The same model without LibTorch, for the steps that are other algorithms than the notebook's and train large data:
/// its tables lie on huge pages, and the 160 MB that LibTorch takes are left to the ratings. Lives on the thread that
/// trains.
class PlainNet final : public EmbeddingNet {
public:
    /// Draws the tables in the notebook's order, but from a generator of its own (MT19937-64 and Box–Muller): factors
    /// from N(0, factor_std), biases from N(0, bias_std).
    PlainNet(EmbeddingShape shape, double factor_std, double bias_std, float range_low, float range_high,
             std::uint64_t seed);

    Device device() const override { return Device::cpu; }
    TableViews views() const override;
    void copy_values(TrainedModel& model) const override;
    void copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const override;
    void predict(const RatingTable& ratings, std::span<const std::int32_t> rows,
                 std::span<float> predicted) const override;

private:
    EmbeddingShape m_shape;
    float m_low;
    float m_high;
    // The steps write to them through views(), as through those of a net on LibTorch's storage.
    mutable Column<float> m_user_factors;
    mutable Column<float> m_user_bias;
    mutable Column<float> m_movie_factors;
    mutable Column<float> m_movie_bias;
};

}  // namespace kinoscope
