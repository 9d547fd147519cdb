// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_error.h"
#include "core/data/message.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kinoscope {

/// Between the cells of a text that was made of a spreadsheet or of JSON: ASCII's unit separator, which no cell holds.
inline constexpr char cell_separator = '\x1f';

/// A text in memory, and what messages call it.
struct TableText {
    std::string file;
    std::string text;      ///< UTF-8, with line feeds; or cells with `cell_separator` between them
    std::string encoding;  ///< in which it was written
    bool complete = true;  ///< false: rows at the end are left out

    /// What its lines are in the file: those of a sheet are rows, those of a JSON list its entries.
    enum class Lines { lines, rows, entries };
    Lines lines = Lines::lines;
    std::int64_t lines_made = 0;        ///< above what the file holds: a heading
    std::string sheet;                  ///< of a spreadsheet: the one that was read
    std::vector<std::string> sheets{};  ///< … and all that hold something
    std::vector<Message> notes{};       ///< on how it was read
};

/// `error` about a line of `table`, as it reads for rows and entries.
DataError with_lines_of(const TableText& table, const DataError& error);

}  // namespace kinoscope
