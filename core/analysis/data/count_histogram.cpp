// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/data/count_histogram.h"

#include <algorithm>
#include <array>

namespace kinoscope {

namespace {

/// 0, 1, 2, 5, 10, 20, 50 …: where bins begin, up to the one that holds `largest`, and the beginning of the next.
std::vector<std::int64_t> edges_up_to(std::int64_t largest)
{
    constexpr std::array steps{1, 2, 5};
    std::vector<std::int64_t> edges{0};
    for (std::int64_t power = 1;; power *= 10) {
        for (const int step : steps) {
            edges.push_back(step * power);
            if (edges.back() > largest)
                return edges;
        }
    }
}

double median_of(std::vector<std::int32_t> counts)
{
    const auto middle = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
    std::nth_element(counts.begin(), middle, counts.end());
    const double upper = *middle;
    if (counts.size() % 2 == 1)
        return upper;
    return (*std::max_element(counts.begin(), middle) + upper) / 2.0;
}

}  // namespace

CountHistogram count_histogram(std::span<const std::int32_t> counts)
{
    CountHistogram histogram;
    if (counts.empty())
        return histogram;
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    histogram.smallest = *least;
    histogram.largest = *most;
    histogram.median = median_of({counts.begin(), counts.end()});
    const std::vector<std::int64_t> edges = edges_up_to(histogram.largest);
    std::vector<std::int64_t> numbers(edges.size() - 1);
    const auto bin_of = [&edges](std::int64_t count) {
        return static_cast<std::size_t>(std::upper_bound(edges.begin(), edges.end(), count) - edges.begin()) - 1;
    };
    for (const std::int32_t count : counts)
        ++numbers[bin_of(count)];
    for (std::size_t bin = bin_of(histogram.smallest); bin < numbers.size(); ++bin)
        histogram.bins.push_back({edges[bin], edges[bin + 1] - 1, numbers[bin]});
    return histogram;
}

}  // namespace kinoscope
