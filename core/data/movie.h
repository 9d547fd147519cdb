// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kinoscope {

/// A movie as the data set describes it, with what its ratings say at a glance.
struct Movie {
    std::int64_t id = 0;              ///< the data set's own id, or a number from 1 where its ids are no numbers
    std::string key;                  ///< the id as the data set writes it ("007"); empty where that is `id`
    std::string title;                ///< UTF-8, as in the file: "Empire Strikes Back, The (1980)"
    int year = 0;                     ///< year of release; 0 where the data set does not say
    std::vector<std::string> genres;  ///< in the file's order; empty where the data set does not say
    int ratings = 0;                  ///< how many people rated it
    double mean_rating = 0.0;         ///< on the scale as people know it; 0 where nobody rated it
};

/// The id of a movie as its data set writes it.
inline std::string key_of(const Movie& movie)
{
    return movie.key.empty() ? std::to_string(movie.id) : movie.key;
}

/// Row = MovieIndex, the row of the movie in every embedding table. Ordered by id, ascending.
using MovieTable = std::vector<Movie>;
using MovieTablePtr = std::shared_ptr<const MovieTable>;

/// The MovieIndex of a movie id; nothing if the table has no such movie. Cost: O(log n).
inline std::optional<int> row_of_movie(const MovieTable& movies, std::int64_t id)
{
    const auto found = std::lower_bound(movies.begin(), movies.end(), id,
                                        [](const Movie& movie, std::int64_t wanted) { return movie.id < wanted; });
    if (found == movies.end() || found->id != id)
        return std::nullopt;
    return static_cast<int>(found - movies.begin());
}

}  // namespace kinoscope
