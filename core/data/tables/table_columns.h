// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Which columns of a table of ratings are what: names from its heading, or numbers from 1. Empty: there is none.
struct TableColumns {
    std::string user;    ///< who rated
    std::string item;    ///< what was rated: a number, or a name
    std::string rating;  ///< how: a number from 0 on, with a decimal point or comma
    std::string title;   ///< what the item is called, where `item` is a number; may be empty
    std::string time;    ///< when, in seconds since 1970; may be empty

    bool operator==(const TableColumns&) const = default;
};

/// Reads "user=Name,item=Film,rating=Stars", in any order, with title= and time= if wanted. Throws
/// std::invalid_argument with a sentence.
TableColumns parse_columns(std::string_view text);
/// The same text again.
std::string text_of(const TableColumns& columns);

/// A column of a heading, from 0: the one of that name or, where none has it, of that number (from 1). −1 if there is
/// none such. Two of the same name: the first.
int find_column(const std::vector<std::string>& heading, const std::string& name_or_number);
/// How `find_column` is asked for column `index`: by its name where that can be written, else by its number.
std::string column_key(const std::vector<std::string>& heading, int index);

}  // namespace kinoscope
