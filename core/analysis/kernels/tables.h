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

/// Queries that `products_of_tile` answers for at once.
inline constexpr std::size_t queries_at_once = 4;
/// products[q · tile_rows + r] = rows[r] · query q for one tile and `queries_at_once` queries, which lie in `queries`
/// as k × queries_at_once: while the tile is in the cache. Equal to `tile_products` bit by bit. largest[q]: of its
/// products.
void products_of_tile(const float* rows, std::size_t k, const float* queries, float* products, float* largest);

/// squares[r] = |rows[r] − query|² for all rows of `tiles` tiles, as `tile_products`.
void tile_square_distances(const float* rows, std::size_t tiles, std::size_t k, const float* query, float* squares);

/// Factors that are summed up together: wider rows of zeros would cost more than wider vectors save.
inline constexpr std::size_t tile_width_step = 8;
/// The width that `add_scatter` wants rows of k floats padded to, with zeros.
std::size_t padded_width(std::size_t k);

/// scatter[i · width + j] += Σ_r rows[r · width + i] rows[r · width + j] for j ≥ i, in float: for some hundred rows at
/// a time. What is added below the diagonal has no meaning.
void add_scatter(const float* rows, std::size_t count, std::size_t width, float* scatter);

}  // namespace kinoscope::kernels
