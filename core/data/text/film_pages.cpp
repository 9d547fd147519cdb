// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/film_pages.h"

#include "core/data/text/fields.h"

#include <algorithm>

namespace kinoscope {

namespace {

/// Letters in lower case and digits alone: "IMDb ID" as "imdbid".
std::string plain_name(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || is_digit(c))
            plain += c;
    }
    return plain;
}

std::int64_t number_in(std::string_view digits)
{
    return digits.size() <= most_id_digits ? parse_whole(digits).value_or(0) : 0;
}

/// IMDb fills its numbers up to seven digits.
std::string imdb_address(std::int64_t number)
{
    constexpr std::size_t fewest_digits = 7;
    std::string digits = std::to_string(number);
    if (digits.size() < fewest_digits)
        digits.insert(0, fewest_digits - digits.size(), '0');
    return "https://www.imdb.com/title/tt" + digits + "/";
}

std::int64_t number_of(FilmSite site, std::string_view text)
{
    return site == FilmSite::imdb ? imdb_number(text) : tmdb_number(text);
}

std::string address_of(FilmSite site, std::int64_t number)
{
    return site == FilmSite::imdb ? imdb_address(number) : "https://www.themoviedb.org/movie/" + std::to_string(number);
}

}  // namespace

std::optional<FilmSite> site_of_column(std::string_view name)
{
    const std::string plain = plain_name(name);
    if (plain == "imdbid" || plain == "imdb" || plain == "tconst")
        return FilmSite::imdb;
    if (plain == "tmdbid" || plain == "tmdb")
        return FilmSite::tmdb;
    return std::nullopt;
}

std::int64_t imdb_number(std::string_view text)
{
    std::string_view digits = without_zero_fraction(trimmed(text));
    if (const std::size_t mark = digits.rfind("tt"); mark != std::string_view::npos)
        digits.remove_prefix(mark + 2);
    const std::size_t end =
        static_cast<std::size_t>(std::find_if_not(digits.begin(), digits.end(), is_digit) - digits.begin());
    const bool ends_well = end == digits.size() || digits[end] == '/';
    return ends_well ? number_in(digits.substr(0, end)) : 0;
}

std::int64_t tmdb_number(std::string_view text)
{
    return number_in(without_zero_fraction(trimmed(text)));
}

std::vector<FilmPage> film_pages(const std::vector<ItemColumn>& columns, std::size_t film)
{
    std::vector<FilmPage> pages;
    for (const FilmSite site : {FilmSite::imdb, FilmSite::tmdb})
        for (const ItemColumn& column : columns) {
            if (site_of_column(column.name) != site || film >= column.cells.size())
                continue;
            if (const std::int64_t number = number_of(site, column.cells[film]); number > 0) {
                pages.push_back({site, address_of(site, number)});
                break;
            }
        }
    return pages;
}

}  // namespace kinoscope
