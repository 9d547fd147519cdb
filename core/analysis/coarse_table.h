// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/tile_table.h"

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// A copy of a TileTable in 8-bit integers, a quarter of its size: what it says of rows is an upper bound, proven, of what
/// the table itself would say, so that nearly all rows need not be looked at there.
///
/// Row x is s n + d with integers n, a factor s of its own and a rest d; query q is t m + e likewise, with 16 bits. So
/// |q·x − s t (n·m)| = |t m·d + e·x| ≤ |q| ((1 + c) |d| + c |x|), where c ≥ |e| / |q| for every query; n·m is exact, |d| is
/// kept, and c holds besides what the floats of table and bound may round away. Memory: n (k + 12) bytes.
class CoarseTable {
public:
    enum class Measure { product, minus_square_distance };

    CoarseTable() = default;
    CoarseTable(const TileTable& table, Measure measure);

    /// Whether there are bounds for this query: not from tables or queries with values so large or small that the
    /// estimates above would have to mind overflow or denormal numbers.
    bool bounds(std::span<const float> query) const;
    /// Upper bounds of `row · query`, or of −|row − query|², as TileTable computes them. `upper` has one for each row of
    /// the tiles, `highest` the greatest of each tile.
    void upper_bounds(std::span<const float> query, std::span<float> upper, std::span<float> highest) const;

private:
    using Tile = Eigen::Map<const Eigen::ArrayXXf>;  // rows × columns

    void keep(std::size_t tile, const Tile& values);

    std::size_t m_columns = 0;
    std::size_t m_tiles = 0;    // none: there are no bounds
    int m_query_limit = 0;      // of a query's integers
    double m_query_error = 0.0;  // c
    std::vector<std::int8_t> m_pairs;
    std::vector<float> m_scale;
    std::vector<float> m_error;  // (1 + c) |d| + c |x|, times 2 for distances
    std::vector<float> m_offset;  // −|x|², for distances
};

}  // namespace kinoscope
