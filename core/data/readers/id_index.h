// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace kinoscope {

/// Numbers ids from 0 in the order in which they come. Ids of a usual size are found by one array access, which
/// 25 million ratings are worth; larger ones (IMDb's, or nonsense) by hashing.
class IdIndex {
public:
    /// The id's index, or -1. Ids are not negative.
    std::int32_t find(std::int64_t id) const
    {
        const auto place = static_cast<std::size_t>(id);
        if (place < m_small.size())
            return m_small[place];
        return id < smallest_large_id ? -1 : find_large(id);
    }
    std::int32_t find_or_add(std::int64_t id);
    const std::vector<std::int64_t>& ids() const { return m_ids; }  ///< row = index

private:
    static constexpr std::int64_t smallest_large_id = 1 << 20;  // at most 4 MB for the array

    std::int32_t find_large(std::int64_t id) const;

    std::vector<std::int64_t> m_ids;
    std::vector<std::int32_t> m_small;  // id → index, -1 where there is none
    std::unordered_map<std::int64_t, std::int32_t> m_large;
};

}  // namespace kinoscope
