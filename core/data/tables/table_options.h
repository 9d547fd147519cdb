// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/table_columns.h"
#include "core/data/text/item_noun.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// What somebody says about how a table is to be read; all else is found out.
struct TableOptions {
    std::optional<TableColumns> columns;
    std::string encoding;                             ///< a name that iconv knows
    std::string sheet;                                ///< of a spreadsheet
    std::optional<std::vector<std::string>> missing;  ///< what means "no rating", besides empty cells
    std::optional<bool> low_is_good;
    std::string items;        ///< one of `item_nouns()`
    std::string movies;       ///< a file with the titles; `no_titles`: none, not even one that lies beside
    bool hide_names = false;  ///< people are numbered
    std::string test;         ///< a second table, which is the test part; not part of a layout

    bool operator==(const TableOptions&) const = default;
};

inline constexpr const char* no_titles = "none";

/// "NA,99" as two markers; none in an empty text.
std::vector<std::string> parse_missing(std::string_view text);

/// As the layout of a data set keeps them, to read the file again in the same way: the columns, and the
/// options that are set.
std::string text_of(const TableOptions& options);
/// Throws std::invalid_argument with a sentence.
TableOptions parse_table_options(std::string_view text);

}  // namespace kinoscope
