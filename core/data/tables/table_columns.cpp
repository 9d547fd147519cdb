// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_columns.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/text/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

using Part = std::pair<const char*, std::string TableColumns::*>;
constexpr std::array<Part, 8> parts{{{"user", &TableColumns::user},
                                     {"item", &TableColumns::item},
                                     {"rating", &TableColumns::rating},
                                     {"count", &TableColumns::count},
                                     {"title", &TableColumns::title},
                                     {"time", &TableColumns::time},
                                     {"items", &TableColumns::items},
                                     {"users", &TableColumns::users}}};

constexpr int most_columns = 100'000;

[[noreturn]] void refuse_columns(std::string_view text)
{
    throw std::invalid_argument(
        fmt::format("The columns are {}, but must be like user=Name,item=Film,rating=Stars (and title=, time= if "
                    "wanted), each once. Where nobody rates: user=Name,item=Film (and count=). For a table with a "
                    "column for each film: user=Name,items=3-22.",
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
    const bool is_long =
        !columns.user.empty() && !columns.item.empty() && (columns.rating.empty() || columns.count.empty());
    const bool by_person = !columns.items.empty() && columns.item.empty() && columns.users.empty();
    const bool by_item = !columns.users.empty() && columns.user.empty() && columns.items.empty();
    const bool is_wide =
        (by_person || by_item) && columns.rating.empty() && columns.count.empty() && columns.title.empty();
    if (columns.is_wide() ? !is_wide : !is_long)
        refuse_columns(text);
    for (const std::string* ranges : {&columns.items, &columns.users})
        if (!ranges->empty() && !parse_ranges(*ranges, most_columns))
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

std::optional<std::vector<int>> parse_ranges(std::string_view text, int columns)
{
    std::set<int> found;
    for (const std::string_view part : split_fields(text, '+')) {
        const std::size_t dash = std::min(part.find('-'), part.size());
        const auto first = parse_whole(part.substr(0, dash));
        const auto last = dash == part.size() ? first : parse_whole(part.substr(dash + 1));
        if (!first || !last || *first < 1 || *last < *first || *last > columns)
            return std::nullopt;
        for (std::int64_t column = *first; column <= *last; ++column)
            found.insert(static_cast<int>(column - 1));
    }
    return std::vector<int>(found.begin(), found.end());
}

std::string text_of_ranges(const std::vector<int>& columns)
{
    std::string text;
    for (std::size_t begin = 0; begin < columns.size();) {
        std::size_t end = begin + 1;
        while (end < columns.size() && columns[end] == columns[end - 1] + 1)
            ++end;
        text += fmt::format("{}{}", text.empty() ? "" : "+", columns[begin] + 1);
        if (end - begin > 1)
            text += fmt::format("-{}", columns[end - 1] + 1);
        begin = end;
    }
    return text;
}

int find_column(const std::vector<std::string>& heading, const std::string& name_or_number)
{
    const auto named = std::find(heading.begin(), heading.end(), name_or_number);
    if (named != heading.end())
        return static_cast<int>(named - heading.begin());
    const auto number =
        parse_whole(std::string_view(name_or_number)
                        .substr(std::min(name_or_number.find_first_not_of('#'), name_or_number.size())));
    return number && *number >= 1 && *number <= static_cast<std::int64_t>(heading.size())
               ? static_cast<int>(*number - 1)
               : -1;
}

std::string column_key(const std::vector<std::string>& heading, int index)
{
    const std::string& name = heading[static_cast<std::size_t>(index)];
    constexpr std::size_t longest = 60;  // bytes
    const bool writable = !name.empty() && name.size() <= longest && name.find_first_of(",=;") == std::string::npos &&
                          !has_control_characters(name);
    if (writable && find_column(heading, name) == index)
        return name;
    std::string number = fmt::format("{}", index + 1);
    while (find_column(heading, number) != index)
        number.insert(0, "#");  // another column is called "2"
    return number;
}

}  // namespace kinoscope
