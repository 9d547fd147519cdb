// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/id_index.h"

#include <algorithm>

namespace kinoscope {

std::int32_t IdIndex::find_large(std::int64_t id) const
{
    const auto found = m_large.find(id);
    return found == m_large.end() ? -1 : found->second;
}

std::int32_t IdIndex::find_or_add(std::int64_t id)
{
    const std::int32_t known = find(id);
    if (known >= 0)
        return known;
    const auto index = static_cast<std::int32_t>(m_ids.size());
    m_ids.push_back(id);
    if (id < smallest_large_id) {
        const auto place = static_cast<std::size_t>(id);
        if (place >= m_small.size())
            m_small.resize(std::max(place + 1, 2 * m_small.size()), -1);
        m_small[place] = index;
    } else {
        m_large.emplace(id, index);
    }
    return index;
}

}  // namespace kinoscope
