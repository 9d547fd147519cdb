// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/rating_row.h"

#include "core/data/data_error.h"
#include "core/data/text/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace kinoscope {

namespace {

// The quick way. The separator's width and the kind of rating are fixed where the code is made: asking for them in
// every row costs more than it looks.

unsigned digit_at(const char* at)
{
    return static_cast<unsigned>(*at) - '0';  // above 9 for anything else
}

/// Moves `at` over digits; false if there are none, or so many that their value may not fit.
bool take_digits(const char*& at, std::int64_t& value)
{
    constexpr std::ptrdiff_t always_fit = 18;
    const char* const begin = at;
    std::uint64_t sum = 0;
    for (unsigned digit = digit_at(at); digit <= 9; digit = digit_at(++at))
        sum = 10 * sum + digit;
    value = static_cast<std::int64_t>(sum);
    return at != begin && at - begin <= always_fit;
}

template <char separator, int width>
bool take_separator(const char*& at)
{
    for (int i = 0; i < width; ++i) {
        if (*at != separator)
            return false;
        ++at;
    }
    return true;
}

/// As parse_rating, but for "4.00".
template <RatingValues values>
bool take_rating(const char*& at, float& value)
{
    unsigned digit = digit_at(at);
    if (digit > 9)
        return false;
    ++at;
    if constexpr (values == RatingValues::zero_to_ten) {
        if (digit == 1 && *at == '0') {
            digit = 10;
            ++at;
        }
        value = static_cast<float>(digit);
        return true;
    }
    unsigned halves = 2 * digit;
    if constexpr (values == RatingValues::half_stars) {
        if (*at == '.') {
            ++at;
            if (*at != '0' && *at != '5')
                return false;
            halves += *at == '5' ? 1 : 0;
            ++at;
        }
    }
    value = static_cast<float>(halves) / 2.0F;
    return halves >= 1 && halves <= 10;
}

template <char separator, int width, RatingValues values>
const char* parse_quickly(const char* at, RatingRow& row)
{
    if (!take_digits(at, row.user) || !take_separator<separator, width>(at) || !take_digits(at, row.movie) ||
        !take_separator<separator, width>(at) || !take_rating<values>(at, row.value) ||
        !take_separator<separator, width>(at) || !take_digits(at, row.timestamp))
        return nullptr;
    if (*at == '\r')
        ++at;
    return *at == '\n' ? at + 1 : nullptr;
}

template <char separator, int width>
QuickRowParser quick_parser(RatingValues values)
{
    switch (values) {
    case RatingValues::whole_stars: return &parse_quickly<separator, width, RatingValues::whole_stars>;
    case RatingValues::half_stars: return &parse_quickly<separator, width, RatingValues::half_stars>;
    case RatingValues::zero_to_ten: break;
    }
    return &parse_quickly<separator, width, RatingValues::zero_to_ten>;
}

// The thorough way, which also says what is wrong.

std::int64_t whole(const TextLine& line, std::string_view text, const char* expected)
{
    const std::optional<std::int64_t> value = parse_whole(text);
    if (!value)
        line.fail(in_quotes(text), expected);
    return *value;
}

/// The number of halves in a rating; nothing if it is not one of `values`.
std::optional<int> parse_rating(std::string_view text, RatingValues values)
{
    if (values == RatingValues::zero_to_ten) {
        if (text == "10")
            return 20;
        const unsigned digit = text.size() == 1 ? digit_at(text.data()) : 10;
        return digit <= 9 ? std::optional(static_cast<int>(2 * digit)) : std::nullopt;
    }
    if (values == RatingValues::whole_stars && text.size() != 1)
        return std::nullopt;
    return parse_half_stars(text);
}

const char* name_of(std::string_view separator)
{
    if (separator == "\t")
        return KINOSCOPE_TEXT("core", "tabs");
    return separator == "," ? KINOSCOPE_TEXT("core", "commas") : "::";
}

const char* description_of(RatingValues values)
{
    switch (values) {
    case RatingValues::whole_stars: return KINOSCOPE_TEXT("core", "a rating from 1 to 5");
    case RatingValues::half_stars: return KINOSCOPE_TEXT("core", "a rating from 0.5 to 5 in half stars");
    case RatingValues::zero_to_ten: break;
    }
    return KINOSCOPE_TEXT("core", "a whole rating from 0 to 10");
}

std::array<std::string_view, 4> four_fields(const TextLine& line, std::string_view separator)
{
    std::array<std::string_view, 4> fields;
    std::size_t begin = 0;
    std::size_t count = 0;
    while (true) {
        const std::size_t end = std::min(line.text.find(separator, begin), line.text.size());
        if (count < fields.size())
            fields[count] = line.text.substr(begin, end - begin);
        ++count;
        if (end == line.text.size())
            break;
        begin = end + separator.size();
    }
    if (line.text.empty())
        line.fail(KINOSCOPE_TEXT("core", "an empty line"), KINOSCOPE_TEXT("core", "person, film, rating and time"));
    if (count != fields.size())
        line.fail(field_count(count),
                  {KINOSCOPE_TEXT("core", "a row of 4 with %1 between them (person, film, rating, time)"),
                   {name_of(separator)}});
    return fields;
}

}  // namespace

RatingRow parse_rating_row(const TextLine& line, const RatingFormat& format)
{
    const std::array<std::string_view, 4> fields = four_fields(line, format.separator);
    RatingRow row;
    row.user = whole(line, fields[0], KINOSCOPE_TEXT("core", "the number of a person"));
    row.movie = whole(line, fields[1], KINOSCOPE_TEXT("core", "the number of a film"));
    const std::optional<int> halves = parse_rating(fields[2], format.values);
    if (!halves)
        line.fail(in_quotes(fields[2]), description_of(format.values));
    row.value = static_cast<float>(*halves) / 2.0F;
    row.timestamp = whole(line, fields[3], KINOSCOPE_TEXT("core", "a time in seconds since 1970"));
    return row;
}

QuickRowParser quick_row_parser(const RatingFormat& format)
{
    if (format.separator == "\t")
        return quick_parser<'\t', 1>(format.values);
    return format.separator == "," ? quick_parser<',', 1>(format.values) : quick_parser<':', 2>(format.values);
}

}  // namespace kinoscope
