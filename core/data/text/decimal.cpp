// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/decimal.h"

#include "core/data/text/fields.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace kinoscope {

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::optional<double> parse_decimal(std::string_view text)
{
    constexpr std::size_t longest = 40;
    std::string digits(trimmed(text));
    if (digits.size() > longest || digits.find_first_of("0123456789") == std::string::npos ||
        digits.find_first_not_of("-+.,0123456789") != std::string::npos)
        return std::nullopt;
    if (digits.front() == '+' && digits[1] != '-')
        digits.erase(0, 1);
    std::replace(digits.begin(), digits.end(), ',', '.');
    double value = 0.0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> parse_whole_number(std::string_view text)
{
    return parse_whole(trimmed(text));
}

}  // namespace kinoscope
