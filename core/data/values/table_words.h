// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/text/fields.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Letters in lower case, as far as ASCII, Latin-1, Greek and Cyrillic go; the others as they are.
std::string lower_case(std::string_view text);

/// "Movie ID", "movie_id" and "movieId" as {"movie", "id"}, in lower case; what comes after a colon is RecBole's type.
std::vector<std::string> tokens_of(std::string_view heading);

/// A word that stands for a rating.
struct ValueWord {
    std::string_view word;  // in lower case
    double value = 0.0;
};
std::span<const ValueWord> like_words();       ///< 1 and 0
std::span<const ValueWord> good_words();       ///< "very bad" 1 … "very good" 5
std::span<const ValueWord> agreement_words();  ///< "strongly disagree" 1 … 5
std::span<const ValueWord> school_marks();     ///< "sehr gut" 1 … "ungenügend" 6

std::optional<double> value_of_word(std::span<const ValueWord> words, std::string_view text);

/// "Average", "Summe": a row or a column of a wide table that sums up the others.
bool sums_up(std::string_view label);

inline bool is_digit_or_point(char c)
{
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
}

}  // namespace kinoscope
