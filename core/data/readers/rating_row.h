// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/text/text_line.h"

#include <cstdint>
#include <string_view>

namespace kinoscope {

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

/// Reads one line as a person, a film, a rating and a time. Throws DataError.
RatingRow parse_rating_row(const TextLine& line, const RatingFormat& format);

/// Reads the row that begins at `at`, line end included, and answers where the next one begins; null if it needs the
/// closer look of parse_rating_row. A line feed must follow somewhere, and stops it. Made for 25 million rows.
using QuickRowParser = const char* (*)(const char* at, RatingRow& row);
QuickRowParser quick_row_parser(const RatingFormat& format);

}  // namespace kinoscope
