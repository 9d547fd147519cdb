// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/name_ids.h"

#include "core/data/text/fields.h"

#include <algorithm>

namespace kinoscope {

std::int32_t NameIds::find_or_add(std::string_view name)
{
    const auto known = m_numbers.find(name);
    if (known != m_numbers.end())
        return known->second;
    const auto number = static_cast<std::int32_t>(m_names.size());
    m_names.emplace_back(name);
    m_numbers.emplace(m_names.back(), number);
    return number;
}

bool NameIds::ids_are_names() const
{
    return std::all_of(m_names.begin(), m_names.end(), [](const std::string& name) {
        return parse_whole(name) && (name.size() == 1 || name.front() != '0');
    });
}

std::vector<std::int64_t> NameIds::ids() const
{
    std::vector<std::int64_t> ids;
    ids.reserve(m_names.size());
    const bool themselves = ids_are_names();
    for (const std::string& name : m_names)
        ids.push_back(themselves ? *parse_whole(name) : static_cast<std::int64_t>(ids.size()) + 1);
    return ids;
}

}  // namespace kinoscope
