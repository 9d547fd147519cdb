// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Columns of a table of ratings by what they are, from 0; −1: there is none.
struct ColumnRoles {
    int user = -1;
    int item = -1;
    int rating = -1;
    int title = -1;
    int time = -1;
    int count = -1;  ///< of pairs: how often
};

/// How surely a heading names a role, from 0 (not at all) to 10.
struct RoleScores {
    int user = 0;
    int item = 0;
    int rating = 0;
    int title = 0;
    int time = 0;
};
RoleScores role_scores(std::string_view heading);

/// What the columns are by the names in their heading ("user_id:token", "Book-Rating", "Élève"), as far as those are
/// known. Where a number and a title both say what was rated, `item` is the number.
ColumnRoles roles_by_name(const std::vector<std::string>& heading);

/// Whether a column of that name holds something about a person or a row that is no rating, though it may look like
/// one: an age, a class, a sum.
bool is_no_rating_heading(std::string_view heading);

/// Whether a column of that name says how often something was done: plays, loans.
bool is_count_heading(std::string_view heading);

/// The noun for what is rated as headings or file names say it: "book", "song", … ; empty if they do not say.
std::string item_noun_in(std::string_view text);

}  // namespace kinoscope
