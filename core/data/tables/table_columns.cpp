// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_columns.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/text/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

using Part = std::pair<const char*, std::string TableColumns::*>;
constexpr std::array<Part, 5> parts{{{"user", &TableColumns::user},
                                     {"item", &TableColumns::item},
                                     {"rating", &TableColumns::rating},
                                     {"title", &TableColumns::title},
                                     {"time", &TableColumns::time}}};

[[noreturn]] void refuse_columns(std::string_view text)
{
    throw std::invalid_argument(
        fmt::format("The columns are {}, but must be like user=Name,item=Film,rating=Stars (and title=, time= if "
                    "wanted), each once.",
                    in_quotes(text)));
}

}  // namespace

TableColumns parse_columns(std::string_view text)
{
    TableColumns columns;
    for (const std::string_view assignment : split_fields(text, ',')) {
        const std::size_t equals = assignment.find('=');
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const Part& known) {
            return equals != std::string_view::npos && known.first == assignment.substr(0, equals);
        });
        if (part == parts.end() || !(columns.*part->second).empty() || equals + 1 == assignment.size())
            refuse_columns(text);
        columns.*part->second = assignment.substr(equals + 1);
    }
    if (columns.user.empty() || columns.item.empty() || columns.rating.empty())
        refuse_columns(text);
    return columns;
}

std::string text_of(const TableColumns& columns)
{
    std::string text;
    for (const auto& [name, column] : parts)
        if (!(columns.*column).empty())
            text += fmt::format("{}{}={}", text.empty() ? "" : ",", name, columns.*column);
    return text;
}

int find_column(const std::vector<std::string>& heading, const std::string& name_or_number)
{
    const auto named = std::find(heading.begin(), heading.end(), name_or_number);
    if (named != heading.end())
        return static_cast<int>(named - heading.begin());
    const auto number = parse_whole(name_or_number);
    return number && *number >= 1 && *number <= static_cast<std::int64_t>(heading.size())
               ? static_cast<int>(*number - 1)
               : -1;
}

std::string column_key(const std::vector<std::string>& heading, int index)
{
    const std::string& name = heading[static_cast<std::size_t>(index)];
    constexpr std::size_t longest = 60;  // bytes
    const bool writable = !name.empty() && name.size() <= longest && name.find_first_of(",=") == std::string::npos &&
                          !has_control_characters(name);
    return writable && find_column(heading, name) == index ? name : fmt::format("{}", index + 1);
}

}  // namespace kinoscope
