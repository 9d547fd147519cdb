// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sample_random.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// Walks a large training part in another order each epoch: its blocks of some thousand rows in random order, each
/// block's rows shuffled, with the borders of the blocks elsewhere each time. It keeps no copy of the rows and reads
/// them in order, where a permutation of 20 million rows would wait for memory at every row. Their own order should be
/// random, as that of a random split is.
class BlockOrder {
public:
    /// Keeps the span.
    BlockOrder(std::span<const std::int32_t> rows, std::uint64_t seed);

    /// Begins the next epoch.
    void restart();
    /// The epoch's next `count` rows, fewer at its end. Valid until the next call.
    std::span<const std::int32_t> next(std::size_t count);

private:
    struct Block {
        std::size_t start = 0;
        std::size_t length = 0;
    };

    void add_block();

    std::span<const std::int32_t> m_rows;
    SampleRandom m_random;
    std::vector<Block> m_blocks;        // that are left, the next one last
    std::vector<std::int32_t> m_ready;  // rows that were walked through and are to be handed out
    std::size_t m_taken = 0;            // of m_ready
};

}  // namespace kinoscope
