// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/table_rows.h"

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// The text of a large file by its beginning, its middle and its end: whole lines, at most about half a megabyte.
std::string_view beginning_of(std::string_view text);

/// How the table in `text` is written: each separator is tried, and that one taken with which most lines have the same
/// number of fields, then the most. Lines above the table (captions, comments, "sep=;") are found too. The number of
/// columns comes with it; 1 where nothing separates the lines.
struct DialectGuess {
    TableDialect dialect;
    std::size_t columns = 1;
};
DialectGuess guess_dialect(std::string_view text);

/// Lines above the table that are neither empty nor comments nor "sep=;": captions, or rows of another table.
std::int64_t captions_above(std::string_view text, const TableDialect& dialect);

/// "commas", "semicolons", "tabs", "|", "::" or "spaces"
std::string_view label_of_separator(std::string_view separator);

}  // namespace kinoscope
