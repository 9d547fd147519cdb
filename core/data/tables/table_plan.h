// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/table_guess.h"
#include "core/data/tables/table_options.h"

#include <string>
#include <vector>

namespace kinoscope {

/// Which cells of a table become ratings, as guessed and as somebody said.
struct TablePlan {
    ColumnRoles roles;
    std::vector<int> cells;  ///< of a wide table: the columns of ratings
    bool turned = false;     ///< a wide table with a row for each item
    bool wide() const { return !cells.empty(); }
    /// Nobody rates: rows say who has what, and perhaps how often.
    bool is_pairs() const { return !wide() && roles.rating < 0; }
    std::string item_noun = "item";  ///< as somebody said, or as the heading and the file's name do
    bool low_is_good = false;
};

/// Throws DataError about `file`: a column that is not there, one for two roles; and, without `options.columns`, a
/// table of which it is not clear what its columns are, or in which nobody rates: one person's ratings, a list of
/// items.
TablePlan plan_table(const TableGuess& guess, const TableOptions& options, const std::string& file);

/// The same columns in words, to read the table again.
TableColumns columns_of(const TablePlan& plan, const TableGuess& guess);

/// The same by their numbers, for another file in which they may have other names.
TableColumns columns_by_number(const TablePlan& plan, const TableGuess& guess);

/// Whether a heading is that of German school marks, of which 1 is the best.
bool is_german_mark(const std::vector<std::string>& heading, int rating, double lowest, double highest);

}  // namespace kinoscope
