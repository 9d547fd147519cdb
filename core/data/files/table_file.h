// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/read_control.h"
#include "core/data/tables/table_options.h"
#include "core/data/tables/table_text.h"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>

namespace kinoscope {

/// How a file is read as a table's text.
struct TableFileOptions {
    std::string encoding;  ///< of a text; guessed if empty
    std::string sheet;     ///< of a spreadsheet; the first with ratings if empty
    std::string called;    ///< what messages call the file; its name if empty
    std::int64_t most_rows = std::numeric_limits<std::int64_t>::max();  ///< of a spreadsheet or JSON
};

/// Reads a file whole: a text, also packed by gzip, xz, bzip2 or zstd, JSON, or a sheet of a spreadsheet; by what is in
/// it, whatever its name. Throws DataError: missing, a folder or device, larger than `table_limits`, bytes that are no
/// text, another program's format (with the line that makes a table of it), a sheet that is not there. Throws
/// ReadStopped.
TableText read_table_text(const std::filesystem::path& path, const TableFileOptions& options = {},
                          const ReadControl& control = {});

/// "ratings.csv.gz" as "ratings.csv".
std::filesystem::path without_packing(const std::filesystem::path& path);

}  // namespace kinoscope
