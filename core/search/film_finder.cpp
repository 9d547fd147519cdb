// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/film_finder.h"

#include "core/data/text/fields.h"
#include "core/data/text/title.h"
#include "core/search/spelling.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

namespace kinoscope {

namespace {

std::optional<std::int64_t> number_in(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

struct TypedYear {
    std::string_view title;  ///< the rest
    int year = 0;            ///< 0 where none was typed
};

/// "Matrix (1999)" and "matrix 1999"; "1999" alone is a title.
TypedYear split_typed_year(std::string_view query)
{
    const std::string_view text = trimmed(query);
    if (const int year = year_in_title(text))
        return {title_without_year(text), year};
    const std::size_t space = text.rfind(' ');
    if (space == std::string_view::npos)
        return {text, 0};
    const int year = year_in_title("(" + std::string(text.substr(space + 1)) + ")");
    return year == 0 ? TypedYear{text, 0} : TypedYear{trimmed(text.substr(0, space)), year};
}

/// Adds those that are not there yet.
void append_new(std::vector<int>& rows, const std::vector<int>& more, std::size_t limit)
{
    for (const int row : more)
        if (rows.size() < limit && std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
}

MovieTablePtr or_none(MovieTablePtr movies)
{
    return movies ? std::move(movies) : std::make_shared<const MovieTable>();
}

}  // namespace

FilmFinder::FilmFinder(MovieTablePtr movies)
    : m_movies(or_none(std::move(movies))), m_titles(*m_movies), m_words(*m_movies)
{
    for (const Movie& movie : *m_movies)
        m_newest = std::max(m_newest, movie.year);
}

void FilmFinder::most_rated_first(std::vector<int>& rows) const
{
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        return (*m_movies)[static_cast<std::size_t>(a)].ratings > (*m_movies)[static_cast<std::size_t>(b)].ratings;
    });
}

std::vector<int> FilmFinder::with_key(std::string_view query) const
{
    const std::string_view wanted = trimmed(query);
    const std::optional<std::int64_t> number = number_in(wanted);
    const bool is_number = number && std::to_string(*number) == wanted;
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_movies->size(); ++row) {
        const Movie& movie = (*m_movies)[row];
        if (movie.key.empty() ? is_number && movie.id == *number : movie.key == wanted)
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

// Only of films whose own ids are no numbers: of two ways to write a number, the data set's is the one that counts.
std::vector<int> FilmFinder::with_number(std::string_view query) const
{
    const std::optional<std::int64_t> number = number_in(trimmed(query));
    const std::optional<int> row = number ? row_of_movie(*m_movies, *number) : std::nullopt;
    if (!row)
        return {};
    const std::string& key = (*m_movies)[static_cast<std::size_t>(*row)].key;
    if (key.empty() || std::all_of(key.begin(), key.end(), is_digit))
        return {};
    return {*row};
}

std::vector<int> FilmFinder::find(std::string_view query) const
{
    std::vector<int> rows = m_titles.find(query);
    if (rows.empty())
        rows = with_key(query);
    if (rows.empty())
        rows = m_words.find(query, all);
    if (rows.empty())
        rows = with_number(query);
    most_rated_first(rows);
    return rows;
}

std::vector<int> FilmFinder::complete(std::string_view query, std::size_t limit) const
{
    std::vector<int> exact = m_titles.find(query);
    most_rated_first(exact);
    std::vector<int> rows;
    append_new(rows, exact, limit);
    append_new(rows, with_key(query), limit);
    append_new(rows, m_words.find(query, limit), limit);
    return rows;
}

std::vector<int> FilmFinder::nearest(std::string_view query, std::size_t limit) const
{
    const TypedYear typed = split_typed_year(query);
    std::vector<int> rows;
    if (typed.year != 0)
        append_new(rows, complete(typed.title, limit), limit);
    append_new(rows, m_words.find_inside(typed.title, limit), limit);
    append_new(rows, nearest_titles(m_words, typed.title, limit), limit);
    return rows;
}

int FilmFinder::ends_before(std::string_view query) const
{
    constexpr std::int64_t last_year = 9999;
    if (number_in(trimmed(query)).value_or(0) > last_year)
        return 0;  // that was an id
    const int year = split_typed_year(query).year;
    return year == 0 || year > m_newest ? m_newest : 0;
}

}  // namespace kinoscope
