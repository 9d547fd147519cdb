// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstdint>
#include <random>
#include <span>

namespace kinoscope {

/// The order in which a large training part is walked, a new one each epoch. The first is a random permutation; from then
/// on blocks of some thousand rows change places and are shuffled inside, with their borders elsewhere each time. That
/// reads memory in order where a permutation of 20 million rows would wait for it at every row.
class BlockOrder {
public:
    BlockOrder(std::span<const std::int32_t> rows, std::uint64_t seed);

    /// All rows, in the next epoch's order. Valid until the next call.
    std::span<const std::int32_t> next();

private:
    void shuffle(std::span<std::int32_t> rows);
    std::size_t draw(std::size_t below);

    Column<std::int32_t> m_rows;
    std::mt19937_64 m_random;
    bool m_first = true;
};

}  // namespace kinoscope
