// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/values/cell_kind.h"

#include "core/data/values/rating_values.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <cmath>

namespace kinoscope {

ItemColumn::Kind kind_of_cells(std::string_view name, const std::vector<std::string>& cells)
{
    constexpr double first_year = 1000;
    constexpr double last_year = 2200;
    std::size_t filled = 0;
    std::size_t numbers = 0;
    std::size_t years = 0;
    std::size_t lists = 0;
    for (const std::string& cell : cells) {
        if (cell.empty())
            continue;
        ++filled;
        lists += cell.find('|') != std::string::npos ? 1U : 0U;
        if (const auto number = parse_table_number(cell)) {
            ++numbers;
            years += *number == std::floor(*number) && *number >= first_year && *number <= last_year ? 1U : 0U;
        }
    }
    const auto most = [filled](std::size_t part) { return part * 10 >= filled * 9; };
    const std::vector<std::string> tokens = tokens_of(name);
    const bool called_year = std::find(tokens.begin(), tokens.end(), "year") != tokens.end() ||
                             std::find(tokens.begin(), tokens.end(), "jahr") != tokens.end();
    if (most(years) && called_year)
        return ItemColumn::Kind::year;
    if (most(numbers))
        return ItemColumn::Kind::number;
    return lists > 0 ? ItemColumn::Kind::list : ItemColumn::Kind::word;
}

}  // namespace kinoscope
