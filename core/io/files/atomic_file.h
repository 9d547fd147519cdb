// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Writes `chunks`, one after the other, to `path`, so that the file is either the old one or the whole new
/// one, at any moment and after a crash: a temporary file in its folder, fsync, rename.
/// Throws DataError with the system's reason; then the old file is as it was and nothing is left beside it.
void write_file_atomically(const std::filesystem::path& path, std::span<const std::string_view> chunks);

/// Takes the next bytes of a file. Throws std::system_error.
using WriteBytes = std::function<void(std::string_view)>;
/// The same for a file whose bytes `produce` hands on one after the other. What it throws itself comes back.
void produce_file_atomically(const std::filesystem::path& path, const std::function<void(const WriteBytes&)>& produce);

/// A file that is to be written.
struct FileContent {
    std::filesystem::path path;
    std::vector<std::string_view> chunks;  ///< one after the other
};
/// The same for files that belong together: none takes its place before all of them are whole on the disk, so a full
/// disk or a folder that cannot be written leaves all old ones as they were. Paths differ from each other.
void write_files_atomically(std::span<const FileContent> files);

/// Throws what writing `path` would throw already now, before something is worked out that is to be written there
/// later. Leaves nothing behind.
void check_can_be_written(const std::filesystem::path& path);

/// Makes a folder, and those above it, unless it is there. Throws DataError.
void make_folder(const std::filesystem::path& folder);
/// Makes the names in `folder` last through a power failure. Not every file system can; then they last in the end.
void sync_folder(const std::filesystem::path& folder);

}  // namespace kinoscope
