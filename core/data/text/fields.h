// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// An ASCII digit, whatever the locale.
inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// A whole number from 0 to 2^63 - 1, digits only (leading zeros are fine); nothing else, no sign, no space.
std::optional<std::int64_t> parse_whole(std::string_view text);

/// Without spaces, tabs and line ends at both ends.
std::string_view trimmed(std::string_view text);

/// Without spaces, tabs and no-break spaces at both ends.
std::string_view without_outer_spaces(std::string_view text);

/// "7.0" as "7": pandas writes ids so where one of the column is missing. Other texts stay as they are.
std::string_view without_zero_fraction(std::string_view id);

/// A number of half stars, 1 for "0.5" to 10 for "5.0": one digit, and ".0" or ".5" if it likes; zeros may follow.
std::optional<int> parse_half_stars(std::string_view text);

/// The parts between the separators; always at least one.
std::vector<std::string_view> split_fields(std::string_view line, char separator);

/// The names in "Action|Western", empty ones left out; none in "(no genres listed)". Control characters become spaces.
std::vector<std::string> split_genres(std::string_view text);

}  // namespace kinoscope
