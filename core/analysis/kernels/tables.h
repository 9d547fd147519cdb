// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace kinoscope::kernels {

/// Rows of a table that are kept together, column after column, so that one pass over memory answers for all of them.
inline constexpr std::size_t tile_rows = 64;

/// products[r] = rows[r] · query for `tiles` · tile_rows rows of k floats; `rows` holds the tiles one after the other,
/// each k × tile_rows.
void tile_products(const float* rows, std::size_t tiles, std::size_t k, const float* query, float* products);

/// squares[r] = |rows[r] − query|², likewise.
void tile_square_distances(const float* rows, std::size_t tiles, std::size_t k, const float* query, float* squares);

/// Factors that are summed up together: wider rows of zeros would cost more than wider vectors save.
inline constexpr std::size_t tile_width_step = 8;
/// The width that `add_scatter` wants rows of k floats padded to, with zeros.
std::size_t padded_width(std::size_t k);

/// scatter[i · width + j] += Σ_r rows[r · width + i] rows[r · width + j] for j ≥ i, in float: for some hundred rows at
/// a time. What is added below the diagonal has no meaning.
void add_scatter(const float* rows, std::size_t count, std::size_t width, float* scatter);

}  // namespace kinoscope::kernels
