// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block_order.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::size_t block_rows = 4096;

}  // namespace

BlockOrder::BlockOrder(std::span<const std::int32_t> rows, std::uint64_t seed)
    : m_rows(rows.begin(), rows.end()), m_random(seed)
{
}

std::span<const std::int32_t> BlockOrder::next()
{
    const std::span<std::int32_t> rows(m_rows);
    if (std::exchange(m_first, false) || rows.size() < 2 * block_rows) {
        shuffle(rows);
        return rows;
    }
    const std::size_t start = draw(block_rows);
    const auto block = [&](std::size_t i) { return rows.subspan(start + i * block_rows, block_rows); };
    const std::size_t blocks = (rows.size() - start) / block_rows;
    for (std::size_t i = blocks - 1; i > 0; --i) {
        if (const std::size_t other = draw(i + 1); other != i)
            std::swap_ranges(block(i).begin(), block(i).end(), block(other).begin());
    }
    shuffle(rows.first(start));
    for (std::size_t i = 0; i < blocks; ++i)
        shuffle(block(i));
    shuffle(rows.subspan(start + blocks * block_rows));
    return rows;
}

void BlockOrder::shuffle(std::span<std::int32_t> rows)
{
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[draw(i)]);
}

/// Below `below`, which is at most 2^32; its bias is below 2^-32.
std::size_t BlockOrder::draw(std::size_t below)
{
    return static_cast<std::size_t>(((m_random() >> 32U) * below) >> 32U);
}

}  // namespace kinoscope
