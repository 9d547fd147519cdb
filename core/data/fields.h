// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/text_file.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kinoscope {

/// A whole number from 0 to 2^63 - 1, digits only (leading zeros are fine); nothing else, no sign, no space.
std::optional<std::int64_t> parse_whole(std::string_view text);

/// A number of half stars, 1 for "0.5" to 10 for "5.0": one digit, and ".0" or ".5" if it likes; zeros may follow.
std::optional<int> parse_half_stars(std::string_view text);

/// The parts between the separators; always at least one.
std::vector<std::string_view> split_fields(std::string_view line, char separator);

/// One row of a rating file.
struct RatingRow {
    std::int64_t user = 0;
    std::int64_t movie = 0;
    float value = 0.0F;
    std::int64_t timestamp = 0;
};

/// Reads the current line of `file` as a person, a film, a rating and a time. Throws DataError.
///
/// `half_stars`: 0.5, 1, …, 5; else 1, 2, …, 5. The loop over 25 million lines runs here: nothing is allocated.
RatingRow parse_rating_row(const TextFile& file, char separator, bool half_stars);

}  // namespace kinoscope
