// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kinoscope {

/// How many letters have to be added, left out, exchanged for another or swapped with the next to make one text of the
/// other, in bytes, no stretch edited twice (optimal string alignment). Made for asking one text about many.
///
/// Source: Hyyrö, Bit-parallel approximate string matching algorithms with transposition, J. Discrete Algorithms 3
/// (2005), fig. 5. Cost: a dozen operations a byte of the other text.
class EditDistance {
public:
    static constexpr std::size_t longest = 64;

    /// Of a longer text its first 64 bytes.
    explicit EditDistance(std::string_view text);

    int to(std::string_view other) const;

private:
    std::size_t m_length;
    std::uint64_t m_places[256] = {};  ///< bit i of a byte's: it stands at i
};

}  // namespace kinoscope
