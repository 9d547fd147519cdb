// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sample/sample_random.h"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <utility>

namespace kinoscope {

/// A generator of its own for each place in a run, such as {epoch, round, block}: what is drawn there depends on seed
/// and place alone, and not on which thread came there first.
inline SampleRandom counted_random(std::uint64_t seed, std::initializer_list<std::uint64_t> place)
{
    std::uint64_t state = SampleRandom(seed).bits();
    for (const std::uint64_t number : place)
        state = SampleRandom(state ^ number).bits();
    return SampleRandom(state);
}

/// Source: Fisher and Yates, as in Knuth, TAOCP 2, algorithm 3.4.2P.
template <typename T>
void shuffle(std::span<T> items, SampleRandom& random)
{
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random.below(static_cast<std::uint32_t>(i))]);
}

}  // namespace kinoscope
