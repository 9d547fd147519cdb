// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/personal/list_scale.h"
#include "core/personal/personal_list.h"
#include "core/search/title_matcher.h"

#include <cstdint>
#include <vector>

namespace kinoscope {

/// A film of a list that is in the catalogue, with the rating as the data set keeps it.
struct MatchedRating {
    int movie = 0;  ///< MovieIndex
    double value = 0.0;
    std::size_t entry = 0;  ///< its place in the list
};

/// What became of a list's rated entries; each is in one of these.
struct ListMatch {
    std::vector<MatchedRating> ratings;  ///< in the list's order; of a film that is there twice, the later rating
    std::vector<std::size_t> not_found;  ///< not in the catalogue
    struct Question {
        std::size_t entry = 0;
        std::vector<int> candidates;  ///< MovieIndex, most rated first
    };
    std::vector<Question> questions;     ///< may be several films
    std::vector<std::size_t> overruled;  ///< the same film comes again later, with another rating
    std::vector<std::size_t> repeated;   ///< the same film comes again later, with the same rating
};

/// Entries whose rating `scaled` has. Where the catalogue has no titles, only ids, these are what a list may name.
ListMatch match_list(const PersonalList& list, const ListScale& scaled, const MovieTable& movies,
                     const TitleMatcher& matcher);

/// Whether the films of a catalogue are called by their ids alone.
bool has_only_ids(const MovieTable& movies);

}  // namespace kinoscope
