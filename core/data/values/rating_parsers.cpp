// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/values/rating_parsers.h"

#include "core/data/text/fields.h"

#include "core/data/values/table_words.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace kinoscope {

namespace {

constexpr double third = 1.0 / 3.0;

/// Takes a number from the beginning of `text`; what follows it stays.
std::optional<double> take_number(std::string_view& text)
{
    std::size_t end = 0;
    while (end < text.size() && (std::string_view("+-.,0123456789").find(text[end]) != std::string_view::npos ||
                                 text.substr(end).starts_with("−")))
        end += text.substr(end).starts_with("−") ? std::string_view("−").size() : 1;
    const std::optional<double> number = parse_table_number(text.substr(0, end));
    if (number)
        text.remove_prefix(end);
    return number;
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// "4 stars", "5 - excellent", "3 (fair)": words behind the number, and no second number.
std::optional<double> parse_units(std::string_view text)
{
    const std::optional<double> number = take_number(text);
    if (!number || text.empty() || text.find_first_of("0123456789/%") != std::string_view::npos ||
        std::none_of(text.begin(), text.end(), is_letter))
        return std::nullopt;
    return number;
}

std::optional<double> parse_fraction(std::string_view text)
{
    for (const std::string_view between : {"/", " out of ", " of ", " von "}) {
        const std::size_t at = text.find(between);
        if (at == std::string_view::npos)
            continue;
        const std::optional<double> part = parse_table_number(text.substr(0, at));
        const std::optional<double> whole = parse_table_number(text.substr(at + between.size()));
        return part && whole && *whole > 0.0 && *part <= *whole ? part : std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> parse_percent(std::string_view text)
{
    if (!text.ends_with('%'))
        return std::nullopt;
    text.remove_suffix(1);
    return parse_table_number(text);
}

/// "★★★½☆", "⭐⭐⭐", "***".
std::optional<double> parse_stars(std::string_view text)
{
    double value = 0.0;
    bool any = false;
    while (!text.empty()) {
        const auto take = [&text](std::string_view sign) {
            if (!text.starts_with(sign))
                return false;
            text.remove_prefix(sign.size());
            return true;
        };
        if (take("★") || take("⭐") || take("*") || take("🌟")) {
            value += 1.0;
            any = true;
        } else if (take("½")) {
            value += 0.5;
            any = true;
        } else if (take("☆")) {
            any = true;
        } else if (!take(" ") && !take("\xef\xb8\x8f")) {  // the selector that makes a sign an emoji
            return std::nullopt;
        }
    }
    return any ? std::optional(value) : std::nullopt;
}

/// The number of the letter from 0 for A; a third less with a plus, and more with a minus.
std::optional<double> parse_grade(std::string_view text)
{
    if (text.empty() || text.size() > 4)
        return std::nullopt;
    const char letter = static_cast<char>(text.front() & ~0x20);
    if (letter < 'A' || letter > 'G')
        return std::nullopt;
    const std::string_view sign = text.substr(1);
    const double number = letter - 'A';
    if (sign.empty())
        return number;
    if (sign == "+")
        return number - third;
    return sign == "-" || sign == "−" || sign == "–" ? std::optional(number + third) : std::nullopt;
}

std::optional<double> parse_like(std::string_view text)
{
    return value_of_word(like_words(), text);
}

std::optional<double> parse_good_word(std::string_view text)
{
    return value_of_word(good_words(), text);
}

std::optional<double> parse_agreement(std::string_view text)
{
    return value_of_word(agreement_words(), text);
}

std::optional<double> parse_school_mark(std::string_view text)
{
    return value_of_word(school_marks(), text);
}

// Of two that read as many texts the earlier one is taken.
constexpr std::array parsers{RatingParser{RatingKind::numbers, &parse_table_number},
                             RatingParser{RatingKind::percent, &parse_percent},
                             RatingParser{RatingKind::fractions, &parse_fraction},
                             RatingParser{RatingKind::stars, &parse_stars},
                             RatingParser{RatingKind::grades, &parse_grade},
                             RatingParser{RatingKind::likes, &parse_like},
                             RatingParser{RatingKind::words, &parse_good_word},
                             RatingParser{RatingKind::words, &parse_agreement},
                             RatingParser{RatingKind::words, &parse_school_mark, true},
                             RatingParser{RatingKind::units, &parse_units}};

}  // namespace

std::span<const RatingParser> rating_parsers()
{
    return parsers;
}

std::optional<double> parse_table_number(std::string_view text)
{
    constexpr std::size_t longest = 40;
    std::string digits(without_outer_spaces(text));
    if (digits.size() > longest || digits.empty())
        return std::nullopt;
    constexpr std::string_view minus = "−";
    if (digits.starts_with(minus))
        digits.replace(0, minus.size(), "-");
    if (digits.find_first_of("0123456789") == std::string::npos ||
        digits.find_first_not_of("-+.,0123456789eE") != std::string::npos)
        return std::nullopt;
    if (digits.front() == '+' && digits[1] != '-' && digits[1] != '+')
        digits.erase(0, 1);
    if (!is_digit_or_point(digits.front() == '-' && digits.size() > 1 ? digits[1] : digits.front()))
        return std::nullopt;
    std::replace(digits.begin(), digits.end(), ',', '.');
    double value = 0.0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

void GradeScale::see(std::string_view text)
{
    const std::optional<double> letter = parse_grade(text);
    m_has_e = m_has_e || (letter && std::round(*letter) == 4.0);
    m_has_g = m_has_g || (letter && std::round(*letter) == 6.0);
}

double GradeScale::value_of(double letter) const
{
    const double last = m_has_g ? 6.0 : m_has_e ? 5.0 : 4.0;
    // Without an E, F comes right after D.
    const double place = !m_has_e && !m_has_g && letter > 4.5 ? letter - 1.0 : letter;
    return std::round((last - place) * 100.0) / 100.0;
}

}  // namespace kinoscope
