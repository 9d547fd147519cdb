// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/item_column.h"
#include "core/data/movie.h"
#include "core/search/title_forms.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kinoscope {

/// A film as another catalogue writes it.
struct ForeignTitle {
    std::string title;
    int year = 0;           ///< 0: not said, unless the title ends in one
    std::int64_t imdb = 0;  ///< the number of "tt0114709"; 0: not said
};

/// Finds a film of another catalogue in this one: by its IMDb id where the data set has these, else by title and year.
/// Articles, accents, "&", numerals, other titles in parentheses and one wrong letter are forgiven, and with the year
/// a subtitle that one of the two leaves out. A film of another year is never taken: one of the year before or after is
/// to be asked about. Any number of threads may ask. Takes some tenths of a second to make for 60,000 films.
class TitleMatcher {
public:
    struct Match {
        int movie = -1;               ///< MovieIndex; −1: not found, or to be asked
        std::vector<int> candidates;  ///< films that may be meant, most rated first, where that has to be asked
    };

    /// Keeps a reference to the films. `columns`: what else is known of them; one called imdbId is looked at.
    explicit TitleMatcher(const MovieTable& movies, const std::vector<ItemColumn>& columns = {});

    Match find(const ForeignTitle& wanted) const;

private:
    using Rows = std::unordered_map<std::string, std::vector<int>>;

    const Movie& film(int row) const { return m_movies[static_cast<std::size_t>(row)]; }
    std::vector<int> rows_with(const Rows& rows, const std::vector<std::string>& forms) const;
    std::vector<int> nearly_called(const TitleForms& forms, int year) const;
    std::vector<int> whose_own_it_is(std::vector<int> rows, const TitleForms& forms) const;
    Match decided(std::vector<int> rows, bool sure) const;

    const MovieTable& m_movies;
    Rows m_whole;
    Rows m_main;
    std::unordered_map<int, std::vector<int>> m_of_year;
    std::vector<std::vector<std::string>> m_forms;  // whole forms by MovieIndex
    std::unordered_map<std::int64_t, int> m_by_imdb;
};

}  // namespace kinoscope
