// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels/adam.h"
#include "core/model/kernels/table_views.h"
#include "core/model/net/staggered_arrays.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// Adam's state for one table: moments and gradient, zero at first, and a mark for each block.
class AdamTable {
public:
    AdamTable(const TableView& table, double weight_decay)
        : m_table(table), m_decay(static_cast<float>(weight_decay)),
          m_blocks((table.size() + kernels::adam_block - 1) / kernels::adam_block),
          m_row_blocks((table.columns + kernels::adam_block - 2) / kernels::adam_block + 1),
          m_state(table.data, m_blocks * kernels::adam_block, 3), m_marks(m_blocks + m_row_blocks, 0)
    {
    }

    /// As a table of the same shape.
    TableView gradient() const { return {m_state.array(2), m_table.rows, m_table.columns}; }

    /// Marks as many blocks for every row, one more than some need: the same loop each time, and runs of marks of the
    /// same length, are what a processor foresees.
    void touch(std::span<const std::int32_t> rows)
    {
        std::uint8_t* const marks = m_marks.data();  // copies: what is stored through bytes might be members
        const std::size_t columns = m_table.columns;
        const std::size_t row_blocks = m_row_blocks;
        for (const std::int32_t row : rows) {
            const std::size_t first = static_cast<std::size_t>(row) * columns / kernels::adam_block;
            for (std::size_t block = first; block < first + row_blocks; ++block)
                marks[block] |= kernels::block_touched;
        }
    }

    /// For narrow tables, whose blocks hold many rows: most are touched, and which are not cannot be foreseen.
    void touch_all() { std::fill(m_marks.begin(), m_marks.end(), kernels::block_touched); }

    /// One step with this table's own weight decay in place of that in `factors`.
    void step(const kernels::AdamFactors& factors, kernels::AdamOrder order)
    {
        kernels::adam_step(
            {m_table.data, m_state.array(0), m_state.array(1), m_state.array(2), m_marks.data(), m_table.size()},
            kernels::with_decay(factors, order, m_decay), order, kernels::time_to_look(++m_steps));
    }

private:
    TableView m_table;
    float m_decay;
    std::size_t m_blocks;
    std::size_t m_row_blocks;  // that a row can lie in
    StaggeredArrays m_state;   // both moments and the gradient
    std::vector<std::uint8_t> m_marks;
    std::int64_t m_steps = 0;
};

}  // namespace kinoscope
