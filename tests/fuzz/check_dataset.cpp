// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/check_dataset.h"

#include "core/data/encoding.h"
#include "core/data/text/film_pages.h"
#include "tests/fuzz/check.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <tuple>
#include <vector>

namespace kinoscope::fuzz {

namespace {

void check_scale(const RatingScale& scale)
{
    require(std::isfinite(scale.min) && std::isfinite(scale.max), "the scale's ends are finite");
    require(scale.min <= scale.max, "the scale goes up");
    require(std::isfinite(scale.step) && scale.step >= 0.0, "the scale's step is a number from 0");
}

void check_ratings(const Dataset& dataset)
{
    const auto users = static_cast<std::int32_t>(dataset.user_ids.size());
    const auto movies = static_cast<std::int32_t>(dataset.movies.size());
    const double slack =
        1e-6 * std::max({1.0, std::abs(dataset.scale.max),
                         std::abs(dataset.scale.min)});  // values are floats, the scale's ends are doubles
    std::vector<std::pair<std::int32_t, std::int32_t>> pairs;
    for (const Rating& rating : dataset.ratings) {
        require(rating.user >= 0 && rating.user < users, "a rating's person is in range");
        require(rating.movie >= 0 && rating.movie < movies, "a rating's film is in range");
        require(std::isfinite(rating.value) && rating.value >= dataset.scale.min - slack &&
                    rating.value <= dataset.scale.max + slack,
                "a rating lies on the scale");
        pairs.emplace_back(rating.user, rating.movie);
    }
    std::sort(pairs.begin(), pairs.end());
    require(std::adjacent_find(pairs.begin(), pairs.end()) == pairs.end(), "nobody rates a film twice");
}

bool is_text(const std::string& text)
{
    return !text.empty() && find_invalid_utf8(text) == std::string_view::npos && !has_control_characters(text);
}

void check_movies(const Dataset& dataset)
{
    std::vector<int> counts(dataset.movies.size());
    for (const Rating& rating : dataset.ratings)
        ++counts[static_cast<std::size_t>(rating.movie)];
    const double slack = 1e-6 * std::max({1.0, std::abs(dataset.scale.max), std::abs(dataset.scale.min)});
    for (std::size_t row = 0; row < dataset.movies.size(); ++row) {
        const Movie& movie = dataset.movies[row];
        require(row == 0 || dataset.movies[row - 1].id < movie.id, "ids of films ascend");
        require(is_text(movie.title), "a title is a line of UTF-8");
        require(std::all_of(movie.genres.begin(), movie.genres.end(), &is_text), "genres are texts");
        require(movie.year >= 0 && movie.year <= 9999, "a year has four digits");
        require(movie.ratings > 0 && movie.ratings == counts[row], "a film knows how often it was rated");
        require(dataset.feedback == Feedback::pairs
                    ? movie.mean_rating == 0.0
                    : movie.mean_rating >= dataset.scale.min - slack && movie.mean_rating <= dataset.scale.max + slack,
                "a film's mean lies on the scale");
    }
}

void check_item_columns(const Dataset& dataset)
{
    require(dataset.item_columns.size() <= most_item_columns, "columns of films are bounded");
    for (const ItemColumn& column : dataset.item_columns) {
        require(is_text(column.name), "a column has a name");
        require(column.cells.size() == dataset.movies.size(), "a column has a cell for each film");
        for (const std::string& cell : column.cells)
            require(cell.empty() || is_text(cell), "a cell is a line of UTF-8");
    }
    for (std::size_t film = 0; film < dataset.movies.size(); ++film)
        for (const FilmPage& page : film_pages(dataset.item_columns, film)) {
            const std::string_view address = page.address;
            const bool is_ours = address.starts_with("https://www.imdb.com/title/tt") ||
                                 address.starts_with("https://www.themoviedb.org/movie/");
            require(is_ours &&
                        address.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789:/.") == std::string_view::npos,
                    "a film's page is on a site that is known");
        }
}

}  // namespace

void check_dataset(const Dataset& dataset)
{
    require(!dataset.ratings.empty(), "there are ratings");
    require(std::adjacent_find(dataset.user_ids.begin(), dataset.user_ids.end(), std::greater_equal<>()) ==
                dataset.user_ids.end(),
            "ids of people ascend");
    require(dataset.times.empty() || dataset.times.size() == dataset.ratings.size(), "every rating has its time");
    require(dataset.first_timestamp <= dataset.last_timestamp, "times go forward");
    for (const SkippedRows& skipped : dataset.skipped)
        require(skipped.count > 0 && !skipped.reason.empty() && !skipped.first.empty(), "skipped rows are explained");
    check_scale(dataset.scale);
    check_ratings(dataset);
    check_movies(dataset);
    check_item_columns(dataset);
}

bool is_equal(const Dataset& a, const Dataset& b)
{
    const auto said = [](const Movie& movie) {
        return std::tie(movie.id, movie.title, movie.year, movie.genres, movie.ratings, movie.mean_rating);
    };
    return a.user_ids == b.user_ids && a.ratings == b.ratings && a.times == b.times && a.scale == b.scale &&
           std::equal(a.movies.begin(), a.movies.end(), b.movies.begin(), b.movies.end(),
                      [&said](const Movie& one, const Movie& other) { return said(one) == said(other); });
}

}  // namespace kinoscope::fuzz
