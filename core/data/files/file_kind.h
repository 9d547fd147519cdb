// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace kinoscope {

/// What a file is by what is in it, whatever its name.
enum class FileKind {
    text,           ///< or nothing that is known
    packed_text,    ///< a text in gzip, xz, bzip2 or zstd
    archive,        ///< zip or tar, also packed
    excel,          ///< .xlsx, .xlsm
    open_document,  ///< .ods
    foreign,        ///< another program's: see foreign_format()
};

/// Looks at the beginning of a file, and at the names in a zip archive. What cannot be opened, or is no regular file,
/// is `text`: whoever reads it finds out. Never throws DataError.
FileKind kind_of_file(const std::filesystem::path& path);

}  // namespace kinoscope
