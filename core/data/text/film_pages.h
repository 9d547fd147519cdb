// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/item_column.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// A site that has a page for each film.
enum class FilmSite { imdb, tmdb };

/// An id has so many digits at most, leading zeros and all. Those given out so far have eight.
inline constexpr std::size_t most_id_digits = 10;

/// The site whose ids stand in a column of that name: "imdbId", "IMDb ID", "tconst", "tmdb_id". None for any other.
std::optional<FilmSite> site_of_column(std::string_view name);

/// The number in an IMDb id as it is written anywhere: "tt0114709", "114709", "https://www.imdb.com/title/tt0114709/".
/// 0 where it is none.
std::int64_t imdb_number(std::string_view text);
/// The number in an id of a TMDB film: "949", or "949.0" as pandas writes it. 0 where it is none.
std::int64_t tmdb_number(std::string_view text);

/// A film's page on a site.
struct FilmPage {
    FilmSite site = FilmSite::imdb;
    /// "https://www.imdb.com/title/tt0113277/": all but the number is ours, whatever the data set says.
    std::string address;

    bool operator==(const FilmPage&) const = default;
};

/// The pages of a film whose ids are in `columns`, a site each once, in the order of FilmSite. None where its ids are
/// none, as far as that can be seen.
std::vector<FilmPage> film_pages(const std::vector<ItemColumn>& columns, std::size_t film);

}  // namespace kinoscope
