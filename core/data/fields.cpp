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

/// How many digits `text` begins with, and their value; 0 if they are so many that the value may not fit.
std::size_t read_digits(std::string_view text, std::int64_t& value)
{
    constexpr std::size_t always_fit = 18;
    std::size_t length = 0;
    std::int64_t sum = 0;
    for (; length < text.size() && is_digit(text[length]); ++length) {
        if (length == always_fit)
            return 0;
        sum = 10 * sum + (text[length] - '0');
    }
    value = sum;
    return length;
}

/// Takes `length` bytes and the separator behind them, which is `width` times the same byte; false if something else
/// stands there. The width is fixed where the code is made: asking for it in every row costs more than it looks.
template <std::size_t width>
bool take(std::string_view& text, std::size_t length, char separator)
{
    if (text.size() < length + width || text[length] != separator || text[length + width - 1] != separator)
        return false;
    text.remove_prefix(length + width);
    return true;
}

/// Takes the digits that `text` begins with, then the separator; false if it is not so simple.
template <std::size_t width>
bool take_digits(std::string_view& text, char separator, std::int64_t& value)
{
    const std::size_t length = read_digits(text, value);
    return length > 0 && take<width>(text, length, separator);
}

/// The number of halves in a rating; nothing if it is not one of `values`.
std::optional<int> parse_rating(std::string_view text, RatingValues values)
{
    if (values == RatingValues::zero_to_ten) {
        if (text == "10")
            return 20;
        return text.size() == 1 && is_digit(text[0]) ? std::optional(2 * (text[0] - '0')) : std::nullopt;
    }
    if (values == RatingValues::whole_stars && text.size() != 1)
        return std::nullopt;
    return parse_half_stars(text);
}

/// Takes the rating that `text` begins with, then the separator; false if it is not so simple.
template <std::size_t width>
bool take_rating(std::string_view& text, char separator, RatingValues values, float& value)
{
    const std::size_t length = text.find(separator);
    if (length == std::string_view::npos)
        return false;
    const std::optional<int> halves = parse_rating(text.substr(0, length), values);
    if (!halves)
        return false;
    value = static_cast<float>(*halves) / 2.0F;
    return take<width>(text, length, separator);
}

/// The usual row at one pass; false if it needs a closer look.
template <std::size_t width>
bool parse_usual_row(std::string_view line, const RatingFormat& format, RatingRow& row)
{
    const char separator = format.separator[0];
    if (!take_digits<width>(line, separator, row.user) || !take_digits<width>(line, separator, row.movie) ||
        !take_rating<width>(line, separator, format.values, row.value))
        return false;
    return !line.empty() && read_digits(line, row.timestamp) == line.size();
}

std::int64_t whole(const TextFile& file, std::string_view text, const char* expected)
{
    const std::optional<std::int64_t> value = parse_whole(text);
    if (!value)
        file.fail(in_quotes(text), expected);
    return *value;
}

const char* name_of(std::string_view separator)
{
    if (separator == "\t")
        return "tabs";
    return separator == "," ? "commas" : "::";
}

const char* description_of(RatingValues values)
{
    switch (values) {
    case RatingValues::whole_stars:
        return "a rating from 1 to 5";
    case RatingValues::half_stars:
        return "a rating from 0.5 to 5 in half stars";
    case RatingValues::zero_to_ten:
        break;
    }
    return "a whole rating from 0 to 10";
}

std::array<std::string_view, 4> four_fields(const TextFile& file, std::string_view separator)
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
        begin = end + separator.size();
    }
    if (line.empty())
        file.fail("an empty line", "person, film, rating and time");
    if (count != fields.size())
        file.fail(fmt::format("{} field{}", count, count == 1 ? "" : "s"),
                  fmt::format("a row of 4 with {} between them (person, film, rating, time)", name_of(separator)));
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

std::vector<std::string> split_genres(std::string_view text)
{
    std::vector<std::string> genres;
    if (text == "(no genres listed)")
        return genres;
    for (const std::string_view genre : split_fields(text, '|')) {
        if (!genre.empty())
            genres.emplace_back(genre);
    }
    return genres;
}

RatingRow parse_rating_row(const TextFile& file, const RatingFormat& format)
{
    RatingRow row;
    const bool is_usual = format.separator.size() == 1 ? parse_usual_row<1>(file.line(), format, row)
                                                       : parse_usual_row<2>(file.line(), format, row);
    if (is_usual)
        return row;
    const std::array<std::string_view, 4> fields = four_fields(file, format.separator);
    row.user = whole(file, fields[0], "the number of a person");
    row.movie = whole(file, fields[1], "the number of a film");
    const std::optional<int> halves = parse_rating(fields[2], format.values);
    if (!halves)
        file.fail(in_quotes(fields[2]), description_of(format.values));
    row.value = static_cast<float>(*halves) / 2.0F;
    row.timestamp = whole(file, fields[3], "a time in seconds since 1970");
    return row;
}

}  // namespace kinoscope
