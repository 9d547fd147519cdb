// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/files/file_beginning.h"

#include <filesystem>

namespace kinoscope {

/// A format of another program that may hold ratings and is not read here.
struct ForeignFormat {
    const char* name;      ///< "a Parquet file"
    const char* packages;  ///< what the code needs besides Python itself; may be empty
    const char* code;      ///< turns the file that is its first argument into CSV; nullptr: nothing does
    const char* advice;    ///< where there is no code: what to do, after "Expected a table"
    bool names_result;     ///< the code's second argument is the file to be written
};

/// Which one a file is; nullptr for none that is known.
const ForeignFormat* foreign_format(const FileBeginning& beginning);

/// Throws DataError about a file in another program's format: what it is, and the line for a shell that makes a table
/// of it. Nothing happens for any other file.
void refuse_foreign(const std::filesystem::path& path);

}  // namespace kinoscope
