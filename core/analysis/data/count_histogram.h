// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace kinoscope {

/// How many people, or films, have so many ratings, in ranges that grow as 1, 2, 5, 10, 20, 50 …: most have few, some
/// have thousands.
struct CountHistogram {
    struct Bin {
        std::int64_t low = 0;   ///< inclusive, both
        std::int64_t high = 0;  ///< the next bin's low − 1
        std::int64_t count = 0;
        bool operator==(const Bin&) const = default;
    };
    std::vector<Bin> bins;  ///< from the one of the smallest number to that of the largest; empty ones between stay
    double median = 0.0;
    std::int64_t smallest = 0;
    std::int64_t largest = 0;
};

/// Of so many ratings each; 0 is a bin of its own. Empty for none. Cost: O(n).
CountHistogram count_histogram(std::span<const std::int32_t> counts);

}  // namespace kinoscope
