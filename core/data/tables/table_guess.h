// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/column_profile.h"
#include "core/data/tables/table_rows.h"
#include "core/data/tables/table_shape.h"

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// What a table of ratings looks like, by rows from all over it.
struct TableGuess {
    TableDialect dialect;
    int heading_rows = 0;
    std::vector<std::string> heading;  ///< one a column; "column 1", "column 2", … where there is no heading
    std::vector<std::vector<std::string>> rows;  ///< the first ones below the heading, each as wide as it
    std::vector<ColumnProfile> profiles;
    ShapeGuess shape;

    int columns() const { return static_cast<int>(heading.size()); }
};

/// `text` in UTF-8 with line feeds, see `decoded`. Throws DataError about `file` for what is no table of at least three
/// columns and one row below the heading, and for a NUL byte.
TableGuess guess_table(std::string_view text, const std::string& file);

/// Moves `rows` below the heading.
void skip_heading(TableRows& rows, const TableGuess& guess);

}  // namespace kinoscope
