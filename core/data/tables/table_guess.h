// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/table_columns.h"
#include "core/data/text/text_encoding.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// What a table of ratings looks like from its beginning.
struct TableGuess {
    TextEncoding encoding = TextEncoding::utf8;
    char delimiter = ',';        ///< comma, semicolon, tab or |
    bool has_heading = true;     ///< else the columns are called "column 1", "column 2", …
    bool decimal_comma = false;  ///< a rating is written like 3,5
    std::vector<std::string> heading;
    std::vector<std::vector<std::string>> rows;  ///< the first ones below the heading, each as wide as it
    TableColumns columns;                        ///< as far as guessed; user, item and rating may be empty
    bool by_name = false;                        ///< all three were known by their names, not only by what is in them
};

/// Looks at the first 256 KiB of `bytes`. Throws DataError about `file` for what is no table of at least three columns
/// and one row.
TableGuess guess_table(std::string_view bytes, const std::string& file);

/// The same of a file, of which it reads no more than that.
TableGuess guess_table(const std::filesystem::path& path);

/// "commas", "semicolons", "tabs" or "|"
std::string_view label_of_delimiter(char delimiter);

}  // namespace kinoscope
