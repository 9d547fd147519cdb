// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels/adam.h"
#include "core/model/table_views.h"

#include <hwy/aligned_allocator.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace kinoscope {

/// Adam's state for one table: moments and gradient, zero at first, and which blocks of the gradient may not be zero.
class AdamTable {
public:
    AdamTable(const TableView& table, double weight_decay)
        : m_table(table), m_decay(static_cast<float>(weight_decay)),
          m_blocks((table.size() + kernels::kBlock - 1) / kernels::kBlock), m_moment1(zeros()), m_moment2(zeros()),
          m_gradient(zeros()), m_touched(m_blocks, 0)
    {
    }

    /// As a table of the same shape.
    TableView gradient() const { return {m_gradient.get(), m_table.rows, m_table.columns}; }

    void touch(std::int32_t row)
    {
        const std::size_t first = static_cast<std::size_t>(row) * m_table.columns;
        const std::size_t last = first + m_table.columns - 1;
        for (std::size_t block = first / kernels::kBlock; block <= last / kernels::kBlock; ++block)
            m_touched[block] = 1;
    }

    void touch_all() { std::fill(m_touched.begin(), m_touched.end(), std::uint8_t{1}); }

    /// One step with this table's own weight decay in place of that in `factors`.
    void step(kernels::AdamFactors factors, kernels::AdamOrder order)
    {
        factors.weight_decay = m_decay;
        kernels::adam_step(
            {m_table.data, m_moment1.get(), m_moment2.get(), m_gradient.get(), m_touched.data(), m_table.size()},
            factors, order);
    }

private:
    using Floats = hwy::AlignedFreeUniquePtr<float[]>;

    Floats zeros() const
    {
        Floats floats = hwy::AllocateAligned<float>(m_blocks * kernels::kBlock);
        std::fill_n(floats.get(), m_blocks * kernels::kBlock, 0.0F);
        return floats;
    }

    TableView m_table;
    float m_decay;
    std::size_t m_blocks;
    Floats m_moment1;
    Floats m_moment2;
    Floats m_gradient;
    std::vector<std::uint8_t> m_touched;
};

}  // namespace kinoscope
