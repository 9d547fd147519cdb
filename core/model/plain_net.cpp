// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plain_net.h"

#include "core/model/epoch_columns.h"
#include "core/model/kernels/gradient.h"

#include <cmath>
#include <numbers>
#include <random>

namespace kinoscope {

namespace {

/// N(0, std), two at a time. Source: Box and Muller, Ann. Math. Stat. 29 (1958).
void fill_normal(Column<float>& values, double std, std::mt19937_64& random)
{
    const auto uniform = [&random] { return (static_cast<double>(random() >> 11U) + 0.5) * 0x1p-53; };
    for (std::size_t i = 0; i < values.size(); i += 2) {
        const double radius = std * std::sqrt(-2.0 * std::log(uniform()));
        const double angle = 2.0 * std::numbers::pi * uniform();
        values[i] = static_cast<float>(radius * std::cos(angle));
        if (i + 1 < values.size())
            values[i + 1] = static_cast<float>(radius * std::sin(angle));
    }
}

Eigen::Map<const FactorMatrix> as_matrix(const Column<float>& table, std::int64_t rows)
{
    return {table.data(), rows, static_cast<std::int64_t>(table.size()) / rows};
}

Eigen::Map<const Eigen::VectorXf> as_vector(const Column<float>& table)
{
    return {table.data(), static_cast<std::int64_t>(table.size())};
}

}  // namespace

PlainNet::PlainNet(EmbeddingShape shape, double factor_std, double bias_std, float range_low, float range_high,
                   std::uint64_t seed)
    : m_shape(shape), m_low(range_low), m_high(range_high),
      m_user_factors(static_cast<std::size_t>(shape.users * shape.factors)),
      m_user_bias(static_cast<std::size_t>(shape.users)),
      m_movie_factors(static_cast<std::size_t>(shape.movies * shape.factors)),
      m_movie_bias(static_cast<std::size_t>(shape.movies))
{
    std::mt19937_64 random(seed);
    fill_normal(m_user_factors, factor_std, random);
    fill_normal(m_user_bias, bias_std, random);
    fill_normal(m_movie_factors, factor_std, random);
    fill_normal(m_movie_bias, bias_std, random);
}

TableViews PlainNet::views() const
{
    const auto k = static_cast<std::size_t>(m_shape.factors);
    return {{m_user_factors.data(), m_user_bias.size(), k},
            {m_user_bias.data(), m_user_bias.size(), 1},
            {m_movie_factors.data(), m_movie_bias.size(), k},
            {m_movie_bias.data(), m_movie_bias.size(), 1},
            m_low,
            m_high};
}

void PlainNet::copy_values(TrainedModel& model) const
{
    model.user_factors = as_matrix(m_user_factors, m_shape.users);
    model.user_bias = as_vector(m_user_bias);
    copy_movie_tables(model.movie_factors, model.movie_bias);
    model.range_low = m_low;
    model.range_high = m_high;
}

void PlainNet::copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const
{
    factors = as_matrix(m_movie_factors, m_shape.movies);
    bias = as_vector(m_movie_bias);
}

void PlainNet::predict(const RatingTable& ratings, std::span<const std::int32_t> rows, std::span<float> predicted) const
{
    EpochColumns columns;
    columns.gather(ratings, rows);
    const RatingBatch batch = columns.batch(0, rows.size());
    kernels::predict(views(), batch.users, batch.movies, predicted);
}

}  // namespace kinoscope
