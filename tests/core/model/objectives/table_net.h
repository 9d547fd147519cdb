// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_views.h"
#include "core/model/net/embedding_net.h"

#include <algorithm>

namespace kinoscope::test {

/// Tables without gaps, as Adam's kernels need them, and without LibTorch. Starts from values in [−spread, spread].
class TableNet final : public EmbeddingNet {
public:
    TableNet(EmbeddingShape shape, float spread)
    {
        m_model.user_factors = spread * FactorMatrix::Random(shape.users, shape.factors);
        m_model.user_bias = spread * Eigen::VectorXf::Random(shape.users);
        m_model.movie_factors = spread * FactorMatrix::Random(shape.movies, shape.factors);
        m_model.movie_bias = spread * Eigen::VectorXf::Random(shape.movies);
    }

    Device device() const override { return Device::cpu; }
    TableViews views() const override { return views_of(m_model); }
    void copy_values(TrainedModel& model) const override { model = m_model; }
    void copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const override
    {
        factors = m_model.movie_factors;
        bias = m_model.movie_bias;
    }
    void predict(const RatingTable& ratings, std::span<const std::int32_t> rows,
                 std::span<float> predicted) const override
    {
        std::transform(rows.begin(), rows.end(), predicted.begin(), [&](std::int32_t row) {
            const Rating& rating = ratings[static_cast<std::size_t>(row)];
            return m_model.predict(rating.user, rating.movie);
        });
    }

private:
    TrainedModel m_model;
};

}  // namespace kinoscope::test
