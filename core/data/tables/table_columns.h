// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Which columns of a table of ratings are what: names from its heading, or numbers from 1. Empty: there is none.
struct TableColumns {
    std::string user;    ///< who rated
    std::string item;    ///< what was rated: a number, or a name
    std::string rating;  ///< how; empty where nobody says so, in tables of pairs
    std::string title;   ///< what the item is called, where `item` is a number; may be empty
    std::string time;    ///< when; may be empty
    std::string items;   ///< of a wide table with a row for each person: its columns of ratings, as "3-22" or "3-9+12"
    std::string users;   ///< of a wide table with a row for each item: the same
    std::string count;   ///< of pairs: how often (plays, loans); may be empty

    bool is_wide() const { return !items.empty() || !users.empty(); }
    bool operator==(const TableColumns&) const = default;
};

/// Reads "user=Name,item=Film,rating=Stars", in any order, with title= and time= if wanted; of pairs
/// "user=Name,item=Film", with count= if wanted; of a wide table
/// "user=Name,items=3-22" (user= may be missing), or "item=Film,users=2-26". Throws std::invalid_argument with a
/// sentence.
TableColumns parse_columns(std::string_view text);
/// The same text again.
std::string text_of(const TableColumns& columns);

/// The columns, from 0, of "3-9+12" (from 1), ascending; nothing if that is no such text or names one beyond `columns`.
std::optional<std::vector<int>> parse_ranges(std::string_view text, int columns);
/// The same text again.
std::string text_of_ranges(const std::vector<int>& columns);

/// A column of a heading, from 0: the one of that name or, where none has it, of that number (from 1; "#2" where a
/// column is called "2"). −1 if there is none such. Two of the same name: the first.
int find_column(const std::vector<std::string>& heading, const std::string& name_or_number);
/// How `find_column` is asked for column `index`: by its name where that can be written, else by its number.
std::string column_key(const std::vector<std::string>& heading, int index);

}  // namespace kinoscope
