// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/duplicates.h"

#include <numeric>
#include <string_view>

namespace kinoscope {

namespace {

struct TitleAndYear {
    std::string_view title;
    int year;
    bool operator==(const TitleAndYear&) const = default;
};

struct TitleAndYearHash {
    std::size_t operator()(const TitleAndYear& film) const
    {
        return std::hash<std::string_view>()(film.title) * 31 + static_cast<std::size_t>(film.year);
    }
};

}  // namespace

Duplicates::Duplicates(const MovieTable& movies)
{
    std::unordered_map<TitleAndYear, int, TitleAndYearHash> most_rated;
    most_rated.reserve(movies.size());
    for (int row = 0; row < static_cast<int>(movies.size()); ++row) {
        const Movie& movie = movies[static_cast<std::size_t>(row)];
        if (movie.year == 0 || movie.title.empty())
            continue;
        const auto [found, is_new] = most_rated.try_emplace({movie.title, movie.year}, row);
        if (is_new)
            continue;
        if (m_shown.empty()) {
            m_shown.resize(movies.size());
            std::iota(m_shown.begin(), m_shown.end(), 0);
        }
        ++m_hidden;
        const int before = found->second;
        ++m_counts.try_emplace(before, 1).first->second;
        if (movie.ratings > movies[static_cast<std::size_t>(before)].ratings) {
            m_counts[row] = m_counts[before];
            m_counts.erase(before);
            found->second = row;
        }
    }
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const auto found = most_rated.find({movies[row].title, movies[row].year});
        if (found != most_rated.end())
            m_shown[row] = found->second;
    }
}

int Duplicates::ids(int movie) const
{
    const auto found = m_counts.find(shown(movie));
    return found == m_counts.end() ? 1 : found->second;
}

}  // namespace kinoscope
