// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/name_ids.h"

#include "core/data/text/fields.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace kinoscope {

namespace {

/// Of the first bytes, the last ones and the length.
std::size_t quick_hash(std::string_view name)
{
    if (name.empty())
        return 0;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    const std::size_t bytes = std::min(name.size(), sizeof first);
    std::memcpy(&first, name.data(), bytes);
    std::memcpy(&last, name.data() + (name.size() - bytes), bytes);
    constexpr std::uint64_t odd = 0x9e3779b97f4a7c15U;  // 2^64 divided by the golden ratio
    return ((first ^ (last << 7U) ^ name.size()) * odd) >> 40U;
}

}  // namespace

std::int32_t NameIds::find_or_add(std::string_view name)
{
    if (m_recent.empty())
        m_recent.assign(recent_names, -1);
    // Tables repeat what they said a moment ago, which is found without the larger map.
    std::int32_t& recent = m_recent[quick_hash(name) % recent_names];
    if (recent >= 0 && m_names[static_cast<std::size_t>(recent)] == name)
        return recent;
    if (const auto known = m_numbers.find(name); known != m_numbers.end())
        return recent = known->second;
    recent = static_cast<std::int32_t>(m_names.size());
    m_names.emplace_back(name);
    m_numbers.emplace(m_names.back(), recent);
    return recent;
}

bool NameIds::ids_are_names() const
{
    return std::all_of(m_names.begin(), m_names.end(), [](const std::string& name) {
        return parse_whole(name) && (name.size() == 1 || name.front() != '0');
    });
}

std::vector<std::int64_t> NameIds::ids() const
{
    if (!ids_are_names())
        return numbers();
    std::vector<std::int64_t> ids;
    ids.reserve(m_names.size());
    for (const std::string& name : m_names)
        ids.push_back(*parse_whole(name));
    return ids;
}

std::vector<std::int64_t> NameIds::numbers() const
{
    std::vector<std::int64_t> numbers(m_names.size());
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

}  // namespace kinoscope
