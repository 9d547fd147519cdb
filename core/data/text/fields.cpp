// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/fields.h"

#include "core/data/encoding.h"

#include <charconv>

namespace kinoscope {

std::optional<std::int64_t> parse_whole(std::string_view text)
{
    // from_chars alone would take a minus sign.
    if (text.empty() || !is_digit(text.front()))
        return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(spaces);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

std::string_view without_outer_spaces(std::string_view text)
{
    constexpr std::string_view no_break_space = "\xc2\xa0";
    for (;;) {
        if (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
        else if (text.starts_with(no_break_space))
            text.remove_prefix(no_break_space.size());
        else
            break;
    }
    for (;;) {
        if (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.remove_suffix(1);
        else if (text.ends_with(no_break_space))
            text.remove_suffix(no_break_space.size());
        else
            return text;
    }
}

std::string_view without_zero_fraction(std::string_view id)
{
    const std::size_t point = id.find('.');
    if (point == 0 || point == std::string_view::npos || point + 1 == id.size() ||
        id.find_first_not_of('0', point + 1) != std::string_view::npos ||
        id.substr(0, point).find_first_not_of("0123456789") != std::string_view::npos)
        return id;
    return id.substr(0, point);
}

std::optional<int> parse_half_stars(std::string_view text)
{
    if (text.empty() || !is_digit(text[0]) || text.size() == 2)
        return std::nullopt;
    int value = 2 * (text[0] - '0');
    if (text.size() > 2) {
        if (text[1] != '.' || (text[2] != '0' && text[2] != '5') ||
            text.find_first_not_of('0', 3) != std::string_view::npos)
            return std::nullopt;
        value += text[2] == '5' ? 1 : 0;
    }
    return value >= 1 && value <= 10 ? std::optional(value) : std::nullopt;
}

std::vector<std::string_view> split_fields(std::string_view line, char separator)
{
    std::vector<std::string_view> fields;
    std::size_t begin = 0;
    for (std::size_t end = line.find(separator); end != std::string_view::npos; end = line.find(separator, begin)) {
        fields.push_back(line.substr(begin, end - begin));
        begin = end + 1;
    }
    fields.push_back(line.substr(begin));
    return fields;
}

std::vector<std::string> split_genres(std::string_view text)
{
    std::vector<std::string> genres;
    const std::string clean = without_control_characters(text);
    for (const std::string_view genre : split_fields(clean, '|')) {
        if (!genre.empty() && genre != "(no genres listed)")
            genres.emplace_back(genre);
    }
    return genres;
}

}  // namespace kinoscope
