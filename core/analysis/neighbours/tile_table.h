// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <cstddef>
#include <span>
#include <vector>

namespace kinoscope {

/// A table of n rows of k floats laid out for kernels::tile_products, so that one pass over memory compares a query
/// with all rows.
class TileTable {
public:
    TileTable() = default;
    /// n rows of zeros.
    TileTable(std::size_t rows, std::size_t columns);
    explicit TileTable(const FactorMatrix& rows);

    std::size_t size() const { return m_size; }
    std::size_t columns() const { return m_columns; }
    void set(std::size_t row, std::size_t column, float value) { m_tiles[place(row, column)] = value; }
    std::vector<float> row(std::size_t row) const;

    /// row · query for every row; `query` has k floats. Valid until the next call with the same `values`, which is
    /// resized as needed and may be longer than n.
    void products(std::span<const float> query, std::vector<float>& values) const;
    /// row · query for the rows of one tile and several queries: see kernels::products_of_tile.
    void products_of_tile(std::size_t tile, const float* queries, float* products, float* largest) const;
    /// So many tiles of kernels::tile_rows rows hold the table; the last one is filled up with rows of zeros.
    std::size_t tiles() const;
    /// |row − query|² for every row, as `products`.
    void square_distances(std::span<const float> query, std::vector<float>& values) const;

private:
    std::size_t place(std::size_t row, std::size_t column) const;

    std::size_t m_size = 0;
    std::size_t m_columns = 0;
    std::vector<float> m_tiles;  // padded with rows of zeros
};

}  // namespace kinoscope
