// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <vector>

namespace kinoscope::test {

/// Ratings out of their columns, and the columns of ratings: easier to write and to compare than rows.
inline RatingTable rating_table(const std::vector<std::int32_t>& users, const std::vector<std::int32_t>& movies,
                                const std::vector<float>& values)
{
    RatingTable ratings;
    for (std::size_t row = 0; row < users.size(); ++row)
        ratings.push_back({users[row], movies.at(row), values.at(row)});
    return ratings;
}

template <typename T>
std::vector<T> column_of(const RatingTable& ratings, T Rating::*column)
{
    std::vector<T> values;
    for (const Rating& rating : ratings)
        values.push_back(rating.*column);
    return values;
}
inline std::vector<std::int32_t> users_of(const RatingTable& ratings)
{
    return column_of(ratings, &Rating::user);
}
inline std::vector<std::int32_t> movies_of(const RatingTable& ratings)
{
    return column_of(ratings, &Rating::movie);
}
inline std::vector<float> values_of(const RatingTable& ratings)
{
    return column_of(ratings, &Rating::value);
}

}  // namespace kinoscope::test
