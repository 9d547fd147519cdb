// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personal/list_match.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace kinoscope {

namespace {

std::unordered_map<std::string, int> rows_by_key(const MovieTable& movies)
{
    std::unordered_map<std::string, int> rows;
    for (std::size_t row = 0; row < movies.size(); ++row)
        rows.emplace(key_of(movies[row]), static_cast<int>(row));
    return rows;
}

}  // namespace

bool has_only_ids(const MovieTable& movies)
{
    return std::all_of(movies.begin(), movies.end(), [](const Movie& movie) {
        const std::string key = key_of(movie);
        return movie.title == key || (movie.title.ends_with(key) && movie.title.size() > key.size() + 1 &&
                                      movie.title[movie.title.size() - key.size() - 1] == ' ' &&
                                      movie.title.find(' ') == movie.title.size() - key.size() - 1);
    });
}

ListMatch match_list(const PersonalList& list, const ListScale& scaled, const MovieTable& movies,
                     const TitleMatcher& matcher)
{
    const bool ids = has_only_ids(movies);
    const std::unordered_map<std::string, int> keys = ids ? rows_by_key(movies) : decltype(rows_by_key(movies))();
    ListMatch match;
    std::unordered_map<int, std::size_t> place;  // of a film in match.ratings
    for (std::size_t entry = 0; entry < list.entries.size(); ++entry) {
        if (!scaled.values[entry])
            continue;
        TitleMatcher::Match found;
        if (const auto key = keys.find(list.entries[entry].key); ids && key != keys.end())
            found.movie = key->second;
        else
            found = matcher.find(list.entries[entry].title);
        if (found.movie < 0) {
            if (found.candidates.empty())
                match.not_found.push_back(entry);
            else
                match.questions.push_back({entry, std::move(found.candidates)});
            continue;
        }
        const auto [at, is_new] = place.emplace(found.movie, match.ratings.size());
        if (is_new) {
            match.ratings.push_back({found.movie, *scaled.values[entry], entry});
            continue;
        }
        MatchedRating& earlier = match.ratings[at->second];
        (earlier.value == *scaled.values[entry] ? match.repeated : match.overruled).push_back(earlier.entry);
        earlier.value = *scaled.values[entry];
        earlier.entry = entry;
    }
    return match;
}

}  // namespace kinoscope
