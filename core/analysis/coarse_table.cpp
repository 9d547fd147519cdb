// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coarse_table.h"

#include "core/analysis/kernels/coarse.h"
#include "core/analysis/kernels/tables.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kinoscope {

using kernels::kTile;

namespace {

constexpr int row_limit = 127;  // of a row's integers
constexpr double unit = 0x1p-24;  // what a float rounds away, relatively

// Between these nothing overflows, and what denormal results lose is far below `slop`, even where they are flushed.
constexpr float smallest_query = 1e-6F;
constexpr float largest = 1e6F;
constexpr float slop = 1e-27F;

using RowFloats = Eigen::Array<float, kTile, 1>;  // one a row of a tile
using RowDoubles = Eigen::Array<double, kTile, 1>;

Eigen::Map<const Eigen::ArrayXf> as_array(std::span<const float> values)
{
    return {values.data(), static_cast<Eigen::Index>(values.size())};
}

// A little more than `value`, so that no rounding makes it less.
float rounded_up(double value)
{
    return static_cast<float>(value + std::abs(value) * 1e-6);
}

/// To the nearest integers from −limit to limit.
Eigen::ArrayXXf rounded(const Eigen::ArrayXXf& values, int limit)
{
    const auto most = static_cast<float>(limit);
    return values.max(-most).min(most).round();
}

// By how much of |q|² + |x|² a float −|q − x|² of k terms may be too small: each term is rounded twice, their sum k times,
// and the bound's own arithmetic takes a few roundings more; (|q| + |x|)² ≤ 2 (|q|² + |x|²).
double distance_error(std::size_t columns)
{
    return (2.02 * static_cast<double>(columns) + 24.0) * unit;
}

/// The largest limit of a query's integers with which no sum of so many products leaves 32 bits.
int query_limit(std::size_t columns)
{
    const double most = std::numeric_limits<std::int32_t>::max() / (row_limit * (static_cast<double>(columns) + 1.0));
    return static_cast<int>(std::min(most, 32767.0));
}

}  // namespace

CoarseTable::CoarseTable(const TileTable& table, Measure measure)
    : m_columns(table.columns()), m_query_limit(query_limit(m_columns))
{
    // Each of a query's numbers is off by half of its unit at most, and that unit is at most |q| / limit; a float sum of k
    // products is off by (k + 1) roundings of |q| |x| at most, and the bound's own arithmetic by less than 16.
    const auto k = static_cast<double>(m_columns);
    m_query_error = 0.52 * std::sqrt(k) / m_query_limit + (1.01 * k + 16.0) * unit;
    if (m_columns == 0 || m_query_limit < row_limit)
        return;
    const std::size_t rows = table.tiles() * kTile;
    m_pairs.resize(rows * (m_columns + m_columns % 2));
    m_scale.resize(rows);
    m_error.resize(rows);
    m_offset.resize(measure == Measure::minus_square_distance ? rows : 0);
    for (std::size_t tile = 0; tile < table.tiles(); ++tile) {
        const Tile values(table.tile(tile), kTile, static_cast<Eigen::Index>(m_columns));
        if (!(values.abs() <= largest).all())
            return;
        keep(tile, values);
    }
    m_tiles = table.tiles();
}

void CoarseTable::keep(std::size_t tile, const Tile& values)
{
    const RowFloats scale = values.abs().rowwise().maxCoeff() / static_cast<float>(row_limit);
    // Where all is next to nothing, all of it is rest.
    const RowFloats inverse = (scale > 1e-30F).select(1.0F / scale, 0.0F);
    const Eigen::ArrayXXf n = rounded(values.colwise() * inverse, row_limit);
    const std::size_t pairs = (m_columns + 1) / 2;
    for (std::size_t i = 0; i < m_columns; ++i) {
        std::int8_t* const place = m_pairs.data() + (tile * pairs + i / 2) * 2 * kTile + i % 2;
        const float* const column = n.col(static_cast<Eigen::Index>(i)).data();
        for (std::size_t row = 0; row < kTile; ++row)
            place[2 * row] = static_cast<std::int8_t>(column[row]);
    }
    const Eigen::ArrayXXd exact = values.cast<double>();
    const RowDoubles rest =
        (exact - n.cast<double>().colwise() * scale.cast<double>()).square().rowwise().sum().sqrt();
    const RowDoubles squares = exact.square().rowwise().sum();
    const RowDoubles error = (1.0 + m_query_error) * rest + m_query_error * squares.sqrt();
    const std::size_t first = tile * kTile;
    for (std::size_t i = 0; i < kTile; ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        m_scale[first + i] = scale(row);
        m_error[first + i] = rounded_up(m_offset.empty() ? error(row) : 2.0 * error(row));
        if (!m_offset.empty())
            m_offset[first + i] = rounded_up(-squares(row) * (1.0 - distance_error(m_columns)));
    }
}

bool CoarseTable::bounds(std::span<const float> query) const
{
    const auto magnitudes = as_array(query).abs();
    return m_tiles > 0 && (magnitudes <= largest).all() && (magnitudes >= smallest_query).any();
}

void CoarseTable::upper_bounds(std::span<const float> query, std::span<float> upper, std::span<float> highest) const
{
    const auto q = as_array(query);
    const float scale = q.abs().maxCoeff() / static_cast<float>(m_query_limit);
    const Eigen::ArrayXXf m = rounded(q * (1.0F / scale), m_query_limit);
    std::vector<std::int16_t> pairs(m_columns + m_columns % 2);
    for (std::size_t i = 0; i < m_columns; ++i)
        pairs[i] = static_cast<std::int16_t>(m(static_cast<Eigen::Index>(i)));
    const double length = q.cast<double>().matrix().norm();
    kernels::CoarseQuery coarse{pairs.data(), scale, rounded_up(length), slop};
    if (!m_offset.empty()) {
        coarse.scale *= 2.0F;
        coarse.offset += rounded_up(-length * length * (1.0 - distance_error(m_columns)));
    }
    kernels::coarse_bounds({m_pairs.data(), m_scale.data(), m_error.data(),
                            m_offset.empty() ? nullptr : m_offset.data(), m_tiles, (m_columns + 1) / 2},
                           coarse, upper.data(), highest.data());
}

}  // namespace kinoscope
