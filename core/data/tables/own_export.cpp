// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/own_export.h"

#include "core/data/tables/column_roles.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

namespace kinoscope {

namespace {

using Names = std::set<std::string, std::less<>>;

struct Signature {
    const char* service;
    std::vector<std::string_view> all;  // of these names each is there,
    std::vector<std::string_view> any;  // of these one, if there are any
    const char* rating;                 // and in this column are the ratings, if it is there
};

const std::vector<Signature>& signatures()
{
    static const std::vector<Signature> known{
        {"Letterboxd", {"name", "year", "letterboxd uri"}, {}, "rating"},
        {"Letterboxd", {"date", "content"}, {"letterboxd uri"}, "rating"},
        {"IMDb", {"const", "your rating"}, {}, "your rating"},
        {"IMDb", {"const", "you rated"}, {}, "you rated"},
        {"IMDb", {"const", "title type", "num votes"}, {}, "your rating"},
        {"Trakt", {"rated_at", "rating", "type"}, {}, "rating"},
        {"Trakt",
         {"rated_at"},
         {"trakt_id", "movie.title", "show.title", "episode.title", "movie.ids.trakt", "show.ids.trakt"},
         "rating"},
        {"Trakt",
         {"trakt_id", "title"},
         {"watched_at", "listed_at", "last_watched_at", "collected_at", "plays", "rating", "trakt_rating"},
         "rating"},
        {"Trakt",
         {"movie.ids.trakt"},
         {"watched_at", "listed_at", "last_watched_at", "collected_at", "plays"},
         "rating"},
        {"MovieLens", {"movie_id", "imdb_id", "tmdb_id", "average_rating"}, {}, "rating"},
        {"Goodreads", {"book id", "my rating", "exclusive shelf"}, {}, "my rating"},
        {"StoryGraph", {"read status", "star rating"}, {}, "star rating"},
    };
    return known;
}

bool matches(const Signature& signature, const Names& names)
{
    const auto has = [&names](std::string_view name) { return names.contains(name); };
    return std::all_of(signature.all.begin(), signature.all.end(), has) &&
           (signature.any.empty() || std::any_of(signature.any.begin(), signature.any.end(), has));
}

/// "Your Rating", "Meine Bewertung".
bool is_own_rating(const std::string& name)
{
    static const Names own{"my", "your", "mine", "own", "meine", "deine", "eigene", "ma", "mi"};
    const std::vector<std::string> tokens = tokens_of(name);
    constexpr int sure = 9;
    return tokens.size() <= 3 && role_scores(name).rating >= sure &&
           std::any_of(tokens.begin(), tokens.end(), [](const std::string& token) { return own.contains(token); });
}

/// Somebody who rated; no author, and no "ISBN/UID".
bool names_a_person(const std::string& name)
{
    constexpr int sure = 7;
    const std::vector<std::string> tokens = tokens_of(name);
    const RoleScores scores = role_scores(name);
    return scores.user >= sure && scores.item == 0 && std::find(tokens.begin(), tokens.end(), "author") == tokens.end();
}

}  // namespace

std::optional<OwnExport> own_export(const std::vector<std::string>& heading)
{
    if (std::any_of(heading.begin(), heading.end(), names_a_person))
        return std::nullopt;
    Names names;
    std::transform(heading.begin(), heading.end(), std::inserter(names, names.end()), lower_case);
    for (const Signature& signature : signatures())
        if (matches(signature, names))
            return OwnExport{signature.service, names.contains(signature.rating)};
    const ColumnRoles roles = roles_by_name(heading);
    const bool many = roles.user >= 0 && roles.item >= 0;  // "Name", "Film", "Your rating": a survey
    if (!many && std::any_of(heading.begin(), heading.end(), is_own_rating))
        return OwnExport{"", true};
    return std::nullopt;
}

}  // namespace kinoscope
