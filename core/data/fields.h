// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/text_file.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// A whole number from 0 to 2^63 - 1, digits only (leading zeros are fine); nothing else, no sign, no space.
std::optional<std::int64_t> parse_whole(std::string_view text);

/// A number of half stars, 1 for "0.5" to 10 for "5.0": one digit, and ".0" or ".5" if it likes; zeros may follow.
std::optional<int> parse_half_stars(std::string_view text);

/// The parts between the separators; always at least one.
std::vector<std::string_view> split_fields(std::string_view line, char separator);

/// The names in "Action|Western", empty ones left out; none in "(no genres listed)".
std::vector<std::string> split_genres(std::string_view text);

/// One row of a rating file.
struct RatingRow {
    std::int64_t user = 0;
    std::int64_t movie = 0;
    float value = 0.0F;
    std::int64_t timestamp = 0;
};

/// The ratings that a file may hold.
enum class RatingValues {
    whole_stars,  ///< 1, 2, …, 5
    half_stars,   ///< 0.5, 1, …, 5, as `parse_half_stars` takes them
    zero_to_ten,  ///< 0, 1, …, 10
};

/// How the rows of a rating file are written.
struct RatingFormat {
    std::string_view separator;  ///< one byte or the same one twice: "\t", "," or "::"
    RatingValues values = RatingValues::half_stars;
};

/// Reads the current line of `file` as a person, a film, a rating and a time. Throws DataError.
/// The loop over 25 million lines runs here: nothing is allocated.
RatingRow parse_rating_row(const TextFile& file, const RatingFormat& format);

}  // namespace kinoscope
