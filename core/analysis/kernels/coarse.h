// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace kinoscope::kernels {

/// Rows of small integers, `tiles` · kTile of them, each of `pairs` pairs of columns: tile after tile, in it pair after
/// pair, in it the pair of every row. And what to make of a row's integers.
struct CoarseRows {
    const std::int8_t* pairs;  ///< from −127 to 127
    const float* scale;        ///< one a row
    const float* error;        ///< one a row
    const float* offset;       ///< one a row, or none
    std::size_t tiles;
    std::size_t pairs_per_row;
};

/// What rows are compared with: two integers a pair, so small that no sum leaves 32 bits.
struct CoarseQuery {
    const std::int16_t* values;
    float scale;
    float error;
    float offset;
};

/// upper[r] = query.scale · scale[r] · Σ row · query + query.error · error[r] + offset[r] + query.offset for all rows,
/// and highest[t] = the greatest of tile t.
void coarse_bounds(const CoarseRows& rows, const CoarseQuery& query, float* upper, float* highest);

}  // namespace kinoscope::kernels
