// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/fields.h"

#include "core/data/data_error.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace kinoscope {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes the digits that `text` begins with, then `end`; false, with `text` anywhere, if it is not so simple.
bool take_digits(std::string_view& text, char end, std::int64_t& value)
{
    constexpr std::size_t always_fit = 18;
    std::size_t length = 0;
    std::int64_t sum = 0;
    for (; length < text.size() && is_digit(text[length]); ++length) {
        if (length == always_fit)
            return false;
        sum = 10 * sum + (text[length] - '0');
    }
    value = sum;
    if (length == 0 || length == text.size() || text[length] != end)
        return false;
    text.remove_prefix(length + 1);
    return true;
}

/// Whether `text` begins with a rating and a separator; takes both.
bool take_rating(std::string_view& text, char separator, bool half_stars, float& value)
{
    const std::size_t length = text.find(separator);
    if (length == std::string_view::npos)
        return false;
    const std::optional<int> halves = parse_half_stars(text.substr(0, length));
    if (!halves || (!half_stars && (length != 1)))
        return false;
    value = static_cast<float>(*halves) / 2.0F;
    text.remove_prefix(length + 1);
    return true;
}

/// The usual row at one pass; false if it needs a closer look.
bool parse_usual_row(std::string_view line, char separator, bool half_stars, RatingRow& row)
{
    if (!take_digits(line, separator, row.user) || !take_digits(line, separator, row.movie) ||
        !take_rating(line, separator, half_stars, row.value))
        return false;
    const std::optional<std::int64_t> timestamp = parse_whole(line);
    row.timestamp = timestamp.value_or(0);
    return timestamp.has_value();
}

std::int64_t whole(const TextFile& file, std::string_view text, const char* expected)
{
    const std::optional<std::int64_t> value = parse_whole(text);
    if (!value)
        file.fail(in_quotes(text), expected);
    return *value;
}

std::array<std::string_view, 4> four_fields(const TextFile& file, char separator)
{
    std::array<std::string_view, 4> fields;
    const std::string_view line = file.line();
    std::size_t begin = 0;
    std::size_t count = 0;
    while (true) {
        const std::size_t end = std::min(line.find(separator, begin), line.size());
        if (count < fields.size())
            fields[count] = line.substr(begin, end - begin);
        ++count;
        if (end == line.size())
            break;
        begin = end + 1;
    }
    if (line.empty())
        file.fail("an empty line", "person, film, rating and time");
    if (count != fields.size())
        file.fail(fmt::format("{} field{}", count, count == 1 ? "" : "s"),
                  fmt::format("a row of 4 with {} between them (person, film, rating, time)",
                              separator == '\t' ? "tabs" : "commas"));
    return fields;
}

}  // namespace

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

RatingRow parse_rating_row(const TextFile& file, char separator, bool half_stars)
{
    RatingRow row;
    if (parse_usual_row(file.line(), separator, half_stars, row))
        return row;
    const std::array<std::string_view, 4> fields = four_fields(file, separator);
    row.user = whole(file, fields[0], "the number of a person");
    row.movie = whole(file, fields[1], "the number of a film");
    if (half_stars) {
        const std::optional<int> value = parse_half_stars(fields[2]);
        if (!value)
            file.fail(in_quotes(fields[2]), "a rating from 0.5 to 5 in half stars");
        row.value = static_cast<float>(*value) / 2.0F;
    } else {
        if (fields[2].size() != 1 || fields[2][0] < '1' || fields[2][0] > '5')
            file.fail(in_quotes(fields[2]), "a rating from 1 to 5");
        row.value = static_cast<float>(fields[2][0] - '0');
    }
    row.timestamp = whole(file, fields[3], "a time in seconds since 1970");
    return row;
}

}  // namespace kinoscope
