// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// How ratings are written in a table.
enum class RatingKind {
    numbers,    ///< 4, 3.5, 3,5, −2, 1.000e+00
    units,      ///< "4 stars", "5 - excellent": a number, and words behind it
    fractions,  ///< 4/5
    percent,    ///< 80 %
    stars,      ///< ★★★★, ***½
    grades,     ///< A to F, with + and −
    words,      ///< "very good" to "very bad", "strongly agree" …
    likes,      ///< like and dislike, yes and no: 1 and 0
    counts,     ///< plays, loans: whole numbers with a long tail, read as their logarithm to base 2
};
/// For people, in the plural: "numbers", "grades from A to F".
std::string_view label_of(RatingKind kind);

/// A rating as it stands in a table, and how often.
struct RatingText {
    std::string text;
    std::int64_t count = 0;
};

struct ValueOptions {
    std::optional<std::vector<std::string>> missing;  ///< what means "no rating" besides empty; else it is guessed
    bool has_long_tail = true;                        ///< whether whole numbers may be counts
    bool are_counts = false;                          ///< they are: values are the numbers themselves, above 0
};

/// What the texts of a column, or of a wide table's cells, mean.
struct ValueReading {
    /// What became of a text.
    enum class Fate { rating, missing, off_scale, unreadable };

    RatingKind kind = RatingKind::numbers;
    std::vector<double> values;  ///< row = text; a rating's value
    std::vector<Fate> fates;     ///< row = text
    double lowest = 0.0;         ///< of the ratings
    double highest = 0.0;
    std::int64_t ratings = 0;  ///< how many cells are ratings
    std::int64_t missing = 0;
    std::int64_t off_scale = 0;
    std::int64_t unreadable = 0;
    std::vector<std::string> markers;  ///< what was taken for "no rating", besides empty
    bool low_is_good = false;          ///< as the words say ("sehr gut" is 1); numbers do not say
};

/// Reads them in the one way that fits most of them. Markers of "no rating" are found: NA, -, \N and the like, −1 where
/// all others are positive, 99 beside −10 … 10, 0 where most are 0. A number far beyond an otherwise small scale (7
/// among 1 … 5, at most one in fifty) is off the scale.
ValueReading read_rating_values(const std::vector<RatingText>& texts, const ValueOptions& options = {});

/// Whether `text` says by itself that there is no rating: empty, NA, NaN, \N, -, null, abs …
bool is_missing_word(std::string_view text);

/// A number as tables have it: a decimal point or comma, a sign (also −), an exponent.
std::optional<double> parse_table_number(std::string_view text);

}  // namespace kinoscope
