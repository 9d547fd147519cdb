// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One person's list of films, and its matching with a catalogue.
#include "core/personal/list_match.h"

#include "core/data/encoding.h"
#include "core/data/text/text_encoding.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/target.h"

#include <cmath>
#include <string>
#include <vector>

namespace kinoscope::fuzz {

namespace {

const MovieTable& films()
{
    static const MovieTable all{
        {.id = 1, .title = "Fargo (1996)", .year = 1996, .ratings = 100},
        {.id = 2, .title = "Heat & Dust (1983)", .year = 1983, .ratings = 80},
        {.id = 3, .title = "Rocky II (1979)", .year = 1979, .ratings = 60},
        {.id = 4, .title = "Good, The Bad and The Ugly, The (1966)", .year = 1966, .ratings = 9},
        {.id = 5, .title = "Heat", .ratings = 90}};
    return all;
}

void check_match(const PersonalList& list, const RatingScale& scale)
{
    static const TitleMatcher matcher(films());
    const ListScale scaled = scale_ratings(list, scale);
    require(scaled.values.size() == list.entries.size(), "each entry has a value or none");
    std::size_t rated = 0;
    for (const std::optional<double>& value : scaled.values) {
        rated += value ? 1U : 0U;
        require(!value || (*value >= scale.min - 1e-9 && *value <= scale.max + 1e-9), "ratings are on the scale");
    }
    const ListMatch match = match_list(list, scaled, films(), matcher);
    require(match.ratings.size() + match.not_found.size() + match.questions.size() + match.overruled.size() +
                    match.repeated.size() ==
                rated,
            "each rated entry has its place");
    for (const MatchedRating& rating : match.ratings)
        require(rating.movie >= 0 && static_cast<std::size_t>(rating.movie) < films().size(), "a film is one of them");
}

}  // namespace

void test_one_input(std::string_view input)
{
    const std::string encoding = guess_encoding(input);
    const auto text = accepted([&] { return decoded(input, encoding, "list.csv"); });
    if (!text)
        return;
    const TableText table{"list.csv", *text, encoding};
    const auto list = accepted([&] { return personal_list_in(table); });
    if (!list)
        return;
    require(!list->entries.empty(), "a list has an entry");
    for (const ListEntry& entry : list->entries)
        require(entry.title.year >= 0 && entry.title.year <= 9999 && entry.title.imdb >= 0,
                "years and ids are numbers");
    check_match(*list, {});
    check_match(*list, {-10.0, 10.0, 0.0, true});
}

}  // namespace kinoscope::fuzz
