// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/column_profile.h"

#include "core/data/values/rating_values.h"

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

constexpr std::size_t samples_kept = 200;

}  // namespace

void ColumnProfile::see(std::string_view cell)
{
    if (is_missing_word(cell)) {
        ++m_missing;
        return;
    }
    ++m_filled;
    m_bytes += static_cast<std::int64_t>(cell.size());
    if (m_samples.size() < samples_kept)
        m_samples.emplace_back(cell);
    ++m_counts[std::string(cell)];
    const auto number = parse_table_number(cell);
    if (number) {
        m_lowest = m_numbers == 0 ? *number : std::min(m_lowest, *number);
        m_highest = m_numbers == 0 ? *number : std::max(m_highest, *number);
        ++m_numbers;
        m_wholes += *number == std::floor(*number) ? 1 : 0;
    }
    if (m_has_last) {
        m_changes += m_last != cell ? 1 : 0;
        m_steps_by_one += number && *number == m_last_number + 1.0 ? 1 : 0;
    } else {
        m_jumps += m_filled > 1 ? 1 : 0;
    }
    m_has_last = true;
    m_last = cell;
    m_last_number = number.value_or(NAN);
}

}  // namespace kinoscope
