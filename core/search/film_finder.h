// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/search/exact_titles.h"
#include "core/search/title_words.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Finds films by what a person typed. Whole titles come first, then ids as the data set writes them ("007" is not
/// "7"), then titles that have all of the words; case, accents, apostrophes, hyphens and their like do not matter.
///
/// For tens of thousands of films it takes a tenth of a second to make. All functions may be called on any thread.
class FilmFinder {
public:
    static constexpr std::size_t all = static_cast<std::size_t>(-1);

    explicit FilmFinder(MovieTablePtr movies);
    const MovieTablePtr& movies() const { return m_movies; }

    /// The films that are meant, as MovieIndex, most rated first: of the first kind of the above that there is. Where
    /// there is none, the film of that number: of ids that are no numbers, the numbers in JSON.
    std::vector<int> find(std::string_view query) const;
    /// What the query may become, for completion: films of all kinds, one kind after the other, at most `limit`.
    std::vector<int> complete(std::string_view query, std::size_t limit) const;
    /// For a query that finds nothing: the films that may have been meant, best first.
    std::vector<int> nearest(std::string_view query, std::size_t limit) const;
    /// For a query that finds nothing: the year of the newest film, if that may be the reason; else 0.
    int ends_before(std::string_view query) const;

private:
    std::vector<int> with_key(std::string_view query) const;
    std::vector<int> with_number(std::string_view query) const;
    void most_rated_first(std::vector<int>& rows) const;

    MovieTablePtr m_movies;
    ExactTitles m_titles;
    TitleWords m_words;
    int m_newest = 0;  ///< year; 0 where no film has one
};

}  // namespace kinoscope
