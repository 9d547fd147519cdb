// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personal/list_columns.h"

#include "core/data/tables/column_roles.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace kinoscope {

namespace {

constexpr std::string_view title_names[] = {"name", "title", "movie.title", "movie",
                                            "film", "titel", "filmtitel",   "titre"};
constexpr std::string_view year_names[] = {"year", "movie.year", "jahr", "année", "release year", "release_year"};
constexpr std::string_view imdb_names[] = {"const", "tconst", "imdb_id", "imdbid", "imdb id", "imdb", "movie.ids.imdb"};
constexpr std::string_view rating_names[] = {"your rating", "you rated", "my rating", "rating", "stars", "sterne"};
constexpr std::string_view key_names[] = {"movie_id", "movieid", "item_id", "id"};
constexpr std::string_view kind_names[] = {"title type", "type"};

/// The first of the names that is there.
int column_named(const std::vector<std::string>& heading, std::span<const std::string_view> names)
{
    for (const std::string_view name : names)
        for (std::size_t column = 0; column < heading.size(); ++column)
            if (lower_case(heading[column]) == name)
                return static_cast<int>(column);
    return -1;
}

/// The column whose name says its role best, at least as surely as `least`; the first of equals.
int likely_column(const std::vector<std::string>& heading, int RoleScores::*role, int least)
{
    int best = -1;
    int score = least - 1;
    for (std::size_t column = 0; column < heading.size(); ++column)
        if (const int own = role_scores(heading[column]).*role; own > score) {
            score = own;
            best = static_cast<int>(column);
        }
    return best;
}

}  // namespace

ListColumns list_columns(const std::vector<std::string>& heading)
{
    constexpr int sure = 9;
    constexpr int likely = 4;
    ListColumns columns;
    columns.title = column_named(heading, title_names);
    columns.year = column_named(heading, year_names);
    columns.rating = column_named(heading, rating_names);
    columns.imdb = column_named(heading, imdb_names);
    columns.key = column_named(heading, key_names);
    columns.kind = column_named(heading, kind_names);
    columns.person = likely_column(heading, &RoleScores::user, sure);
    if (columns.title < 0)
        columns.title = likely_column(heading, &RoleScores::title, likely);
    if (columns.rating < 0)
        columns.rating = likely_column(heading, &RoleScores::rating, sure);
    return columns;
}

bool is_film_kind(std::string_view kind)
{
    const std::string plain = lower_case(kind);
    const auto has = [&plain](std::string_view word) { return plain.find(word) != std::string::npos; };
    return !has("episode") && !has("series") && !has("season") && !has("game") && plain != "show";
}

}  // namespace kinoscope
