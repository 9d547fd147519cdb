// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block_order.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::uint32_t rows_per_block = 4096;

}  // namespace

BlockOrder::BlockOrder(std::span<const std::int32_t> rows, std::uint64_t seed) : m_rows(rows), m_random(seed) {}

void BlockOrder::restart()
{
    m_blocks.clear();
    m_ready.clear();
    m_taken = 0;
    // The first block is cut somewhere, so that no two epochs have the same blocks.
    for (std::size_t start = 0; start < m_rows.size();) {
        const std::size_t length = start == 0 ? 1 + m_random.below(rows_per_block) : rows_per_block;
        m_blocks.push_back({start, std::min(length, m_rows.size() - start)});
        start += m_blocks.back().length;
    }
    for (std::size_t i = m_blocks.size(); i > 1; --i)
        std::swap(m_blocks[i - 1], m_blocks[m_random.below(static_cast<std::uint32_t>(i))]);
}

std::span<const std::int32_t> BlockOrder::next(std::size_t count)
{
    m_ready.erase(m_ready.begin(), m_ready.begin() + static_cast<std::ptrdiff_t>(m_taken));
    while (m_ready.size() < count && !m_blocks.empty())
        add_block();
    m_taken = std::min(count, m_ready.size());
    return std::span(m_ready).first(m_taken);
}

void BlockOrder::add_block()
{
    const auto [start, length] = m_blocks.back();
    m_blocks.pop_back();
    const std::span<const std::int32_t> rows = m_rows.subspan(start, length);
    const std::size_t before = m_ready.size();
    m_ready.insert(m_ready.end(), rows.begin(), rows.end());
    const auto block = std::span(m_ready).subspan(before);
    for (std::size_t i = block.size(); i > 1; --i)
        std::swap(block[i - 1], block[m_random.below(static_cast<std::uint32_t>(i))]);
}

}  // namespace kinoscope
