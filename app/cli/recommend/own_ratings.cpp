// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recommend/own_ratings.h"

#include "app/common/open_dataset.h"
#include "core/data/data_error.h"
#include "core/personal/list_match.h"
#include "core/personal/list_scale.h"
#include "core/personal/personal_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kinoscope::cli {

namespace {

std::string written(const ListEntry& entry)
{
    if (entry.title.title.empty())
        return entry.title.imdb > 0 ? fmt::format("tt{:07}", entry.title.imdb) : entry.key;
    return entry.title.year > 0 ? fmt::format("{} ({})", entry.title.title, entry.title.year) : entry.title.title;
}

/// "line 7" or "3 ratings, the first in line 7".
std::string places(const PersonalList& list, const std::vector<std::size_t>& entries, const char* one)
{
    const std::int64_t line = list.entries[entries.front()].line;
    return entries.size() == 1 ? fmt::format("The {} in line {}", one, line)
                               : fmt::format("{} {}s, the first in line {},", entries.size(), one, line);
}

void note_scale(const PersonalList& list, const ListScale& scaled, const RatingScale& scale, OwnRatings& own)
{
    if (scaled.is_likes)
        own.notes.push_back(fmt::format("A like is read as {:.1f}, a dislike as {:.1f}.",
                                        shown_rating(scale, scaled.like),
                                        shown_rating(scale, scale.min + scale.max - scaled.like)));
    else if (scaled.is_mapped)
        own.notes.push_back(fmt::format("Ratings from {} to {} are read as {} to {}, end to end.", scaled.low,
                                        scaled.high, scale.min, scale.max));
    const bool one = scaled.off_scale.size() == 1;
    if (!scaled.off_scale.empty())
        own.notes.push_back(fmt::format("{} {} off the scale from {} to {} and left out; correct {} in the list.",
                                        places(list, scaled.off_scale, "rating"), one ? "is" : "are", scaled.low,
                                        scaled.high, one ? "it" : "them"));
    if (!scaled.unreadable.empty())
        own.notes.push_back(
            fmt::format("{} cannot be read as {} and left out.", places(list, scaled.unreadable, "text"),
                        scaled.unreadable.size() == 1 ? "a rating, is ignored" : "ratings, are ignored"));
    if (list.not_rated > 0)
        own.notes.push_back(fmt::format("{} of the list's entries {} no rating.", list.not_rated,
                                        list.not_rated == 1 ? "has" : "have"));
}

[[noreturn]] void refuse_without_match(const ModelDocument& document, const PersonalList& list, const OwnRatings& own)
{
    if (own.rated == 0)
        throw std::runtime_error(fmt::format("{}: none of the ratings can be used. Ratings go from {} to {} here.",
                                             list.file, document.scale.min, document.scale.max));
    if (has_only_ids(document.movies))
        throw std::runtime_error(fmt::format(
            "{}: the model knows its films by their ids alone, and none of these {} is one. Write ids in place of "
            "titles, or train with the titles beside the ratings.",
            list.file, own.rated));
    int newest = 0;
    for (const Movie& movie : document.movies)
        newest = std::max(newest, movie.year);
    std::string message =
        fmt::format("{}: none of its {} rated films is in the model, which has {} films{}.", list.file, own.rated,
                    document.movies.size(), newest > 0 ? fmt::format(" up to {}", newest) : "");
    if (!own.ambiguous.empty())
        message += fmt::format(" {} may be one of several: write the year behind the title.", own.ambiguous.size());
    throw std::runtime_error(message);
}

}  // namespace

OwnRatings ratings_in_list(const ModelDocument& document, const std::string& file)
{
    const PersonalList list = read_personal_list(file);
    const ListScale scaled = scale_ratings(list, document.scale);
    const TitleMatcher matcher(document.movies, document.item_columns);
    const ListMatch match = match_list(list, scaled, document.movies, matcher);
    OwnRatings own;
    own.rated = static_cast<std::size_t>(
        std::count_if(scaled.values.begin(), scaled.values.end(), [](const auto& value) { return value.has_value(); }));
    for (const MatchedRating& rating : match.ratings)
        own.ratings.push_back({rating.movie, static_cast<float>(rating.value)});
    own.matched = match.ratings.size() + match.overruled.size() + match.repeated.size();
    for (const std::size_t entry : match.not_found)
        own.unmatched.push_back(written(list.entries[entry]));
    for (const ListMatch::Question& question : match.questions) {
        std::vector<std::string> titles;
        for (const int movie : question.candidates)
            titles.push_back(document.movies[static_cast<std::size_t>(movie)].title);
        own.ambiguous.emplace_back(written(list.entries[question.entry]), std::move(titles));
    }
    note_scale(list, scaled, document.scale, own);
    if (!match.overruled.empty())
        own.notes.push_back(fmt::format("{} of the films {} there twice with different ratings; the later one counts.",
                                        match.overruled.size(), match.overruled.size() == 1 ? "is" : "are"));
    if (own.ratings.empty())
        refuse_without_match(document, list, own);
    return own;
}

OwnRatings ratings_of_person(const ModelDocument& document, const std::string& source, const std::string& person)
{
    const DatasetPtr dataset = open_dataset_of(document, source);
    std::int32_t user = -1;
    for (std::size_t row = 0; row < dataset->user_ids.size() && user < 0; ++row)
        if (user_key(*dataset, static_cast<std::int32_t>(row)) == person)
            user = static_cast<std::int32_t>(row);
    if (user < 0)
        throw std::runtime_error(fmt::format("Nobody here is called {}; the first of the {} people is {}.",
                                             in_quotes(person), dataset->user_ids.size(), user_key(*dataset, 0)));
    OwnRatings own;
    for (const Rating& rating : dataset->ratings)
        if (rating.user == user)
            if (const auto row =
                    row_of_movie(document.movies, dataset->movies[static_cast<std::size_t>(rating.movie)].id))
                own.ratings.push_back({*row, rating.value});
    own.rated = own.ratings.size();
    own.matched = own.rated;
    return own;
}

}  // namespace kinoscope::cli
