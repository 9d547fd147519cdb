// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_error.h"
#include "core/data/dataset.h"
#include "core/data/read_control.h"

#include <filesystem>
#include <string>

namespace kinoscope {

/// Whether `path` is an archive of files: zip or tar, also packed; no spreadsheet. Goes by what is in it.
bool is_archive(const std::filesystem::path& path);

/// "set.tar.gz" as "set".
std::string name_of_archive(const std::filesystem::path& path);

/// What an archive held, in a folder of its own below the system's folder for temporary files, which goes with this
/// object: also after a stop or an exception; what a killed process leaves there the system clears.
class UnpackedSource {
public:
    /// Throws DataError about the archive (see unpack_archive; of 20,000 entries and 4 GB at most), and ReadStopped.
    explicit UnpackedSource(const std::filesystem::path& archive, const ReadControl& control = {});
    ~UnpackedSource();
    UnpackedSource(const UnpackedSource&) = delete;
    UnpackedSource& operator=(const UnpackedSource&) = delete;

    const std::filesystem::path& folder() const { return m_folder; }
    /// A file in it as people know it: "set.zip: ml-100k/u.data".
    std::string called(const std::filesystem::path& file) const;
    /// An error about what lies in the folder, for people, who know only the archive.
    DataError told(const DataError& error) const;

private:
    std::filesystem::path m_archive;
    std::filesystem::path m_folder;
};

/// Unpacks `archive` and answers what `read(unpacked, control)` does of it, with errors as people should read them.
/// Half of the progress is the unpacking.
template <typename Read>
auto read_unpacked(const std::filesystem::path& archive, const ReadControl& control, Read read)
{
    const auto part = [&control](double from) {
        ReadControl half = control;
        if (control.progress)
            half.progress = [&control, from](double share) { control.progress(from + share / 2.0); };
        return half;
    };
    const UnpackedSource unpacked(archive, part(0.0));
    try {
        return read(unpacked, part(0.5));
    } catch (const DataError& error) {
        throw unpacked.told(error);
    }
}

}  // namespace kinoscope
