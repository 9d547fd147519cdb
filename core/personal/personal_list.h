// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/table_text.h"
#include "core/search/title_matcher.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace kinoscope {

/// A film in somebody's own list, and their rating as it stands there.
struct ListEntry {
    ForeignTitle title;
    std::string key;     ///< an id, where the list has a column of such
    std::string rating;  ///< empty: not rated
    std::int64_t line = 0;
};

/// One person's list of films, as it was read and not yet matched with a catalogue.
struct PersonalList {
    std::string file;
    std::string service;  ///< "Letterboxd", "IMDb", "Trakt", "MovieLens", …; empty where it is not known
    std::vector<ListEntry> entries;
    std::int64_t not_rated = 0;  ///< entries without a rating
};

/// More are no one person's.
inline constexpr std::size_t most_list_entries = 50'000;

/// Reads an export of Letterboxd, IMDb, Trakt or MovieLens, any table of one person (a text, also packed, a
/// spreadsheet, JSON) with a heading that names title and rating, or lines "TITLE,stars" without one, where the last
/// comma, semicolon or tab parts the two. Throws DataError: what `read_table_text` does, more than most_list_entries,
/// a list of what was watched without a rating, ratings of several people, a text in which there is no list.
PersonalList read_personal_list(const std::filesystem::path& path);
/// The same of a text that is there, such as one that was pasted.
PersonalList personal_list_in(const TableText& table);

}  // namespace kinoscope
