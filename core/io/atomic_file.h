// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace kinoscope {

/// Writes `chunks`, one after the other, to `path`, so that the file is either the old one or the whole new
/// one, at any moment and after a crash: a temporary file beside it, fsync, rename.
/// Throws DataError with the system's reason; then the old file is as it was and nothing is left beside it.
void write_file_atomically(const std::filesystem::path& path, std::span<const std::string_view> chunks);

/// Makes the names in `folder` last through a power failure. Not every file system can; then they last in the end.
void sync_folder(const std::filesystem::path& folder);

}  // namespace kinoscope
