// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/read_control.h"
#include "core/data/split.h"
#include "core/data/tables/table_guess.h"
#include "core/data/tables/table_options.h"
#include "core/data/tables/table_plan.h"
#include "core/data/tables/table_text.h"
#include "core/data/values/rating_values.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kinoscope {

/// What was made of a table.
struct TableReading {
    Dataset dataset;  ///< all but name and source
    TablePlan plan;
    ValueReading values;             ///< what became of the texts,
    std::vector<std::string> texts;  ///< of which these are the ones
    std::int32_t first_rows = 0;     ///< how many of the ratings come from the first of several files
};

/// Anybody's own ratings: a table with a column for who rated, what was rated and how, or with a column for each item.
/// How it is written and what its columns are is found out (TableGuess, TablePlan), as is what its ratings mean
/// (ValueReading). Names get ids from 1 in the order in which they come; where all are whole numbers, those are the
/// ids. Rows and cells without a rating are left out and counted; of two ratings of an item by the same person the
/// later counts. Layout: "table: " and the options.
///
/// Throws DataError about the file: a table of which less than half of the filled cells can be read, with the line of
/// the first that cannot; ratings that are all the same. Throws ReadStopped.
TableReading read_table(const TableText& table, const TableOptions& options, const ReadControl& control = {});
/// The same with a guess that is there already. The text is let go as soon as it is not needed any more.
TableReading read_table(TableText table, const TableGuess& guess, const TableOptions& options,
                        const ReadControl& control = {});
/// Two tables as one data set, in which the ratings of `train` come first: ids, scale and columns are theirs together.
TableReading read_tables(const TableText& train, const TableText& test, const TableOptions& options,
                         const ReadControl& control = {});

/// The options that `layout` of such a data set names; nothing for another layout.
std::optional<TableOptions> options_in_layout(std::string_view layout);

}  // namespace kinoscope
