// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/edit_distance.h"

#include <algorithm>

namespace kinoscope {

EditDistance::EditDistance(std::string_view text) : m_length(std::min(text.size(), longest))
{
    for (std::size_t i = 0; i < m_length; ++i)
        m_places[static_cast<unsigned char>(text[i])] |= std::uint64_t{1} << i;
}

// Bit i of the vectors says whether the distance grows (up) or shrinks (down) from the text's first i bytes to its
// first i + 1; a step adds a byte of the other text.
int EditDistance::to(std::string_view other) const
{
    if (m_length == 0)
        return static_cast<int>(other.size());
    std::uint64_t up = ~std::uint64_t{0};
    std::uint64_t down = 0;
    std::uint64_t equal_before = 0;
    std::uint64_t kept = 0;
    auto distance = static_cast<int>(m_length);
    const std::uint64_t last = std::uint64_t{1} << (m_length - 1);
    for (const char c : other) {
        const std::uint64_t equal = m_places[static_cast<unsigned char>(c)];
        const std::uint64_t swapped = (((~kept) & equal) << 1U) & equal_before;
        kept = ((((equal & up) + up) ^ up) | equal | down) | swapped;
        std::uint64_t right_up = down | ~(kept | up);
        std::uint64_t right_down = kept & up;
        distance += (right_up & last) != 0 ? 1 : (right_down & last) != 0 ? -1 : 0;
        right_up = (right_up << 1U) | 1U;
        right_down <<= 1U;
        up = right_down | ~(kept | right_up);
        down = right_up & kept;
        equal_before = equal;
    }
    return distance;
}

}  // namespace kinoscope
