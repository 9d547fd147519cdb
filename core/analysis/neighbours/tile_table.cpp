// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/tile_table.h"

#include "core/analysis/kernels/tables.h"

namespace kinoscope {

using kernels::tile_rows;

TileTable::TileTable(std::size_t rows, std::size_t columns)
    : m_size(rows), m_columns(columns), m_tiles(tiles() * tile_rows * columns, 0.0F)
{
}

TileTable::TileTable(const FactorMatrix& rows)
    : TileTable(static_cast<std::size_t>(rows.rows()), static_cast<std::size_t>(rows.cols()))
{
    for (std::size_t row = 0; row < m_size; ++row)
        for (std::size_t column = 0; column < m_columns; ++column)
            set(row, column, rows(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)));
}

std::size_t TileTable::tiles() const
{
    return (m_size + tile_rows - 1) / tile_rows;
}

std::size_t TileTable::place(std::size_t row, std::size_t column) const
{
    return row / tile_rows * tile_rows * m_columns + column * tile_rows + row % tile_rows;
}

std::vector<float> TileTable::row(std::size_t row) const
{
    std::vector<float> values(m_columns);
    for (std::size_t column = 0; column < m_columns; ++column)
        values[column] = m_tiles[place(row, column)];
    return values;
}

void TileTable::products(std::span<const float> query, std::vector<float>& values) const
{
    values.resize(tiles() * tile_rows);
    kernels::tile_products(m_tiles.data(), tiles(), m_columns, query.data(), values.data());
}

void TileTable::products_of_tile(std::size_t tile, const float* queries, float* products, float* largest) const
{
    kernels::products_of_tile(m_tiles.data() + tile * tile_rows * m_columns, m_columns, queries, products, largest);
}

void TileTable::square_distances(std::span<const float> query, std::vector<float>& values) const
{
    values.resize(tiles() * tile_rows);
    kernels::tile_square_distances(m_tiles.data(), tiles(), m_columns, query.data(), values.data());
}

}  // namespace kinoscope
