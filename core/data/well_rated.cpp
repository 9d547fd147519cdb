// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/well_rated.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

int well_rated_from(const MovieTable& movies)
{
    std::vector<int> ratings;
    ratings.reserve(movies.size());
    for (const Movie& movie : movies)
        ratings.push_back(movie.ratings);
    return well_rated_from(std::move(ratings));
}

int well_rated_from(std::vector<int> ratings)
{
    if (ratings.empty())
        return 0;
    const auto middle = ratings.begin() + static_cast<std::ptrdiff_t>(ratings.size() / 2);
    std::nth_element(ratings.begin(), middle, ratings.end());
    return std::min(enough_ratings, *middle);
}

}  // namespace kinoscope
