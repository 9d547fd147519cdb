// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kinoscope {

/// What tells the kind of a file.
struct FileBeginning {
    std::string bytes;                 ///< the first 64 KiB, unpacked where it is packed
    bool packed = false;               ///< by gzip, xz, bzip2 or zstd
    bool damaged = false;              ///< packed, and cannot be unpacked
    std::vector<std::string> entries;  ///< of a zip archive: the names of the first thousand, with slashes
};

/// Empty for what is no regular file or cannot be opened.
FileBeginning beginning_of_file(const std::filesystem::path& path);

}  // namespace kinoscope
