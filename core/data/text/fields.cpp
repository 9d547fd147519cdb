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
