// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// A zip archive of files that are stored as they are, made by libarchive of pieces that stay where they are: what is
/// added must outlive the writer. Equal input gives equal bytes: no times, no owners.
class ZipWriter {
public:
    /// All files together: what is read again may not be more.
    static constexpr std::uint64_t most_bytes = 0xFFFF'0000;

    /// `name` in ASCII, once each; `chunks` are the file's bytes, one after the other. False, and nothing is added,
    /// where all would be more than `most_bytes`.
    bool add(const std::string& name, const std::vector<std::string_view>& chunks);
    std::size_t files() const { return m_files.size(); }
    /// The whole archive, so that the file is the old one or the new one at any moment. Throws DataError.
    void write(const std::filesystem::path& path) const;

private:
    struct File {
        std::string name;
        std::vector<std::string_view> chunks;
        std::uint64_t size = 0;
    };

    std::vector<File> m_files;
    std::uint64_t m_size = 0;  // of all files, with what is around them
};

}  // namespace kinoscope
