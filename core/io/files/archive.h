// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/read_control.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace kinoscope {

/// How much an archive from outside may hold. The defaults let every MovieLens set through (the largest: about ten
/// entries, 1.2 GB, five times its archive's size) and end a bomb before it fills a disk.
struct ArchiveLimits {
    std::int64_t entries = 1000;           ///< files and folders, also those that are left out
    std::int64_t bytes = 4'000'000'000;    ///< of all files together, unpacked
    double ratio = 100.0;                  ///< unpacked bytes for one byte of the archive …
    std::int64_t ratio_after = 1'000'000;  ///< … once so many bytes are unpacked
    std::size_t path_bytes = 200;          ///< of one entry's path

    /// What is wrong with these values, or nothing.
    std::string validate() const;
};

/// What was unpacked.
struct ArchiveContents {
    std::int64_t files = 0;
    std::int64_t bytes = 0;
};

/// Unpacks the files of a zip archive that lie below `folder` in it ("ml-100k", "MovieTweetings-master/latest"; empty:
/// all) into `target`, which must exist and be empty. Every entry is checked, also those that are left out: a relative
/// path that leads down (`problem_with_entry_path`), a plain file or folder, not encrypted, no name twice, within
/// `limits` as unpacked, whatever sizes the archive claims. Owners, modes and times in the archive are not believed.
///
/// Throws DataError, which names archive and entry, what was found and what was expected, and ReadStopped; then
/// `target` may hold some files: see StagedFolder. `control` hears of the share of the archive that was read. Memory:
/// about 150 bytes for each entry of the archive's list, of which 46 bytes of archive suffice, so bound its size first.
ArchiveContents unpack_zip(const std::filesystem::path& archive, const std::string& folder,
                           const std::filesystem::path& target, const ArchiveLimits& limits = {},
                           const ReadControl& control = {});

/// The same of whatever archive people hand over, all of it: zip, or tar as it is or packed by gzip, xz, bzip2 or zstd.
/// Names are taken as the usual programs write them: letters that are not UTF-8 as code page 850 (Windows), backslashes
/// as slashes, "./" in front of a name as nothing.
ArchiveContents unpack_archive(const std::filesystem::path& archive, const std::filesystem::path& target,
                               const ArchiveLimits& limits = {}, const ReadControl& control = {});

}  // namespace kinoscope
