// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/values/table_time.h"

#include "core/data/text/fields.h"
#include "core/data/values/rating_values.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace kinoscope {

namespace {

constexpr std::size_t longest_time = 40;

bool is_digit_of_time(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a run of digits off `text`; nothing if there is none or too long a one.
std::optional<int> take_digits_of_time(std::string_view& text, std::size_t most = 4)
{
    std::size_t size = 0;
    int value = 0;
    while (size < text.size() && is_digit_of_time(text[size])) {
        if (size == most)
            return std::nullopt;
        value = 10 * value + (text[size++] - '0');
    }
    if (size == 0)
        return std::nullopt;
    text.remove_prefix(size);
    return value;
}

bool take_sign(std::string_view& text, std::string_view signs, char* taken = nullptr)
{
    if (text.empty() || signs.find(text.front()) == std::string_view::npos)
        return false;
    if (taken != nullptr)
        *taken = text.front();
    text.remove_prefix(1);
    return true;
}

/// "May" and "2026" of a date in words; 0 for what is no month.
int month_of_word(std::string_view word)
{
    constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    const std::string lower = lower_case(word.substr(0, 3));
    const auto* const found = std::find(months.begin(), months.end(), lower);
    return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

struct Numbers {
    std::array<int, 3> parts{};
    char between = '-';
};

/// The three numbers of a date, whatever is between them.
std::optional<Numbers> take_date(std::string_view& text)
{
    Numbers date;
    for (std::size_t i = 0; i < date.parts.size(); ++i) {
        if (i > 0 && !take_sign(text, i == 1 ? "-/." : std::string_view(&date.between, 1), &date.between))
            return std::nullopt;
        while (i > 0 && text.starts_with(' '))
            text.remove_prefix(1);
        const std::optional<int> number = take_digits_of_time(text);
        if (!number) {
            const std::size_t end = std::min(text.find(date.between), text.size());
            date.parts[i] = i == 1 ? month_of_word(text.substr(0, end)) : 0;  // 01-Jan-1999
            if (date.parts[i] == 0)
                return std::nullopt;
            text.remove_prefix(end);
            continue;
        }
        date.parts[i] = *number;
    }
    return date;
}

/// Seconds since midnight, with the offset from UTC taken off; nothing if `text` is no time of day.
std::optional<std::int64_t> read_clock(std::string_view text)
{
    const std::optional<int> hour = take_digits_of_time(text, 2);
    if (!hour || !take_sign(text, ":."))
        return std::nullopt;
    const std::optional<int> minute = take_digits_of_time(text, 2);
    if (!minute)
        return std::nullopt;
    std::optional<int> second = 0;
    if (take_sign(text, ":."))
        second = take_digits_of_time(text, 2);
    if (!second || *hour > 24 || *minute > 59 || *second > 60)
        return std::nullopt;
    if (take_sign(text, ".,"))
        text.remove_prefix(std::min(text.find_first_not_of("0123456789"), text.size()));
    std::int64_t seconds = 3600LL * *hour + 60LL * *minute + *second;
    text = without_outer_spaces(text);
    const std::string lower = lower_case(text.substr(0, 5));
    if (lower.starts_with("am") || lower.starts_with("pm") || lower.starts_with("a.m.") || lower.starts_with("p.m.")) {
        if (*hour > 12)
            return std::nullopt;
        seconds += (lower.front() == 'p' ? 43200 : 0) - (*hour == 12 ? 43200 : 0);
        text = without_outer_spaces(text.substr(lower[1] == '.' ? 4 : 2));
    }
    if (text.empty() || text == "Z" || text == "z" || text == "UTC" || text == "GMT")
        return seconds;
    char sign = '+';
    if (text.starts_with("UTC") || text.starts_with("GMT"))
        text.remove_prefix(3);
    if (!take_sign(text, "+-", &sign))
        return std::nullopt;
    const std::optional<int> digits = take_digits_of_time(text);
    std::optional<int> minutes = 0;
    if (digits && take_sign(text, ":"))
        minutes = take_digits_of_time(text, 2);
    if (!digits || !minutes || !text.empty())
        return std::nullopt;
    const std::int64_t offset =
        *digits > 99 ? 3600LL * (*digits / 100) + 60LL * (*digits % 100) : 3600LL * *digits + 60LL * *minutes;
    return seconds - (sign == '-' ? -offset : offset);
}

std::optional<std::int64_t> seconds_of_number(double number)
{
    constexpr double largest = 9e18;  // of a whole number of 64 bits
    if (number > largest)
        return std::nullopt;
    if (number >= 1e17)
        number /= 1e9;
    else if (number >= 1e14)
        number /= 1e6;
    else if (number >= 1e11)
        number /= 1e3;
    return static_cast<std::int64_t>(number);
}

}  // namespace

TimeReader::TimeReader(const std::vector<std::string>& texts)
{
    for (const std::string& full : texts) {
        std::string_view text = without_outer_spaces(full);
        const std::optional<Numbers> date = text.size() <= longest_time ? take_date(text) : std::nullopt;
        if (!date || date->parts[0] > 31)
            continue;
        if (date->parts[0] > 12)
            m_day_first = true;
        else if (date->parts[1] > 12)
            m_day_first = false;
    }
}

std::optional<std::uint32_t> TimeReader::read(std::string_view text) const
{
    text = without_outer_spaces(text);
    if (text.empty() || text.size() > longest_time)
        return std::nullopt;
    std::optional<std::int64_t> seconds;
    std::uint32_t whole = 0;  // seconds as most tables have them, found without a detour
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (error == std::errc() && end == text.data() + text.size())
        return whole == 0 ? std::nullopt : std::optional(whole);
    if (text.find_first_not_of("0123456789.eE+") == std::string_view::npos && text.find('.') == text.rfind('.'))
        if (const std::optional<double> number = parse_table_number(text); number && *number >= 0.0)
            seconds = seconds_of_number(*number);
    if (!seconds)
        seconds = read_date(text);
    if (!seconds || *seconds < 1 || *seconds > std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    return static_cast<std::uint32_t>(*seconds);
}

std::optional<std::int64_t> TimeReader::read_date(std::string_view text) const
{
    const std::optional<Numbers> date = take_date(text);
    if (!date)
        return std::nullopt;
    auto [first, second, third] = date->parts;
    int year = third;
    int month = second;
    int day = first;
    if (first > 31) {
        year = first;
        day = third;
    } else if (!m_day_first.value_or(date->between != '/')) {
        std::swap(month, day);
    }
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    const std::chrono::year_month_day calendar{std::chrono::year(year),
                                               std::chrono::month(static_cast<unsigned>(month)),
                                               std::chrono::day(static_cast<unsigned>(day))};
    if (!calendar.ok())
        return std::nullopt;
    const std::int64_t days = std::chrono::sys_days(calendar).time_since_epoch().count();
    if (!text.empty() && !take_sign(text, "T, t"))
        return std::nullopt;
    text = without_outer_spaces(text);
    const std::optional<std::int64_t> clock = text.empty() ? std::optional<std::int64_t>(0) : read_clock(text);
    return clock ? std::optional(days * 86400 + *clock) : std::nullopt;
}

}  // namespace kinoscope
