// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/net/cpu_tables.h"

#include "core/model/kernels/gradient.h"
#include "core/model/net/epoch_columns.h"

#include <cmath>
#include <numbers>
#include <random>

namespace kinoscope {

namespace {

/// N(0, std), two at a time. Source: Box and Muller, Ann. Math. Stat. 29 (1958).
void fill_normal(const TableView& table, double std, std::mt19937_64& random)
{
    const auto uniform = [&random] { return (static_cast<double>(random() >> 11U) + 0.5) * 0x1p-53; };
    const auto value = [&](std::size_t i) -> float& {
        return table.row(static_cast<std::int32_t>(i / table.columns))[i % table.columns];
    };
    for (std::size_t i = 0; i < table.size(); i += 2) {
        const double radius = std * std::sqrt(-2.0 * std::log(uniform()));
        const double angle = 2.0 * std::numbers::pi * uniform();
        value(i) = static_cast<float>(radius * std::cos(angle));
        if (i + 1 < table.size())
            value(i + 1) = static_cast<float>(radius * std::sin(angle));
    }
}

void fill(const TableView& table, float value)
{
    for (std::size_t row = 0; row < table.rows; ++row)
        *table.row(static_cast<std::int32_t>(row)) = value;
}

void copy_table(const TableView& table, FactorMatrix& matrix)
{
    using Rows = Eigen::Map<const FactorMatrix, 0, Eigen::OuterStride<>>;
    matrix = Rows(table.data, static_cast<Eigen::Index>(table.rows), static_cast<Eigen::Index>(table.columns),
                  Eigen::OuterStride<>(static_cast<Eigen::Index>(table.stride)));
}

void copy_table(const TableView& table, Eigen::VectorXf& vector)
{
    using Rows = Eigen::Map<const Eigen::VectorXf, 0, Eigen::InnerStride<>>;
    vector = Rows(table.data, static_cast<Eigen::Index>(table.rows),
                  Eigen::InnerStride<>(static_cast<Eigen::Index>(table.stride)));
}

}  // namespace

CpuTables::CpuTables(EmbeddingShape shape, const Start& start, const PredictionRange& range)
    : m_shape(shape), m_range(range), m_factors(static_cast<std::size_t>(shape.factors)),
      m_length(kernels::row_length(m_factors)), m_users(static_cast<std::size_t>(shape.users) * m_length, 0.0F),
      m_movies(static_cast<std::size_t>(shape.movies) * m_length, 0.0F),
      m_watch(start.co_watch ? m_users.size() : 0, 0.0F)
{
    const TableViews tables = views();
    std::mt19937_64 random(start.seed);
    fill_normal(tables.user_factors, start.factor_std, random);
    fill_normal(tables.user_bias, start.bias_std, random);
    fill_normal(tables.movie_factors, start.factor_std, random);
    fill_normal(tables.movie_bias, start.bias_std, random);
    fill(part(m_users, m_factors + kernels::movie_bias_column, 1), 1.0F);
    fill(part(m_movies, m_factors + kernels::user_bias_column, 1), 1.0F);
    fill(part(m_movies, m_factors + kernels::watch_user_bias_column, 1), 1.0F);
    if (!start.co_watch)
        return;
    fill_normal(part(m_watch, 0, m_factors), start.factor_std, random);
    fill(part(m_watch, m_factors + kernels::watch_movie_bias_column, 1), 1.0F);
}

/// Some columns of rows as SGD has them.
TableView CpuTables::part(Column<float>& rows, std::size_t column, std::size_t columns) const
{
    return {rows.data() + column, rows.size() / m_length, columns, m_length};
}

TableViews CpuTables::views() const
{
    return {part(m_users, 0, m_factors),
            part(m_users, m_factors + kernels::user_bias_column, 1),
            part(m_movies, 0, m_factors),
            part(m_movies, m_factors + kernels::movie_bias_column, 1),
            m_range.low,
            m_range.high,
            m_range.offset};
}

kernels::SgdTables CpuTables::tables() const
{
    return {m_users.data(), m_movies.data(), m_watch.empty() ? nullptr : m_watch.data(), m_factors, m_range.low,
            m_range.high,   m_range.offset};
}

void CpuTables::copy_values(TrainedModel& model) const
{
    const TableViews tables = views();
    copy_table(tables.user_factors, model.user_factors);
    copy_table(tables.user_bias, model.user_bias);
    copy_movie_tables(model.movie_factors, model.movie_bias);
    model.range_low = m_range.low;
    model.range_high = m_range.high;
    model.offset = m_range.offset;
    if (m_watch.empty()) {
        model.watch.reset();
        return;
    }
    if (!model.watch)
        model.watch.emplace();
    copy_table(part(m_watch, 0, m_factors), model.watch->user_factors);
    copy_table(part(m_watch, m_factors + kernels::watch_user_bias_column, 1), model.watch->user_bias);
    copy_table(part(m_movies, m_factors + kernels::watch_movie_bias_column, 1), model.watch->movie_bias);
}

void CpuTables::copy_movie_tables(FactorMatrix& factors, Eigen::VectorXf& bias) const
{
    const TableViews tables = views();
    copy_table(tables.movie_factors, factors);
    copy_table(tables.movie_bias, bias);
}

void CpuTables::predict(const RatingTable& ratings, std::span<const std::int32_t> rows,
                        std::span<float> predicted) const
{
    EpochColumns columns;
    columns.gather(ratings, rows);
    const RatingBatch batch = columns.batch(0, rows.size());
    kernels::predict(views(), batch.users, batch.movies, predicted);
}

}  // namespace kinoscope
