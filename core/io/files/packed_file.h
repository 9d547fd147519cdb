// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct archive;

namespace kinoscope {

/// How much a packed file may hold.
struct PackedLimits {
    std::int64_t bytes = std::int64_t{1} << 30U;  ///< unpacked
    double ratio = 250.0;                         ///< unpacked bytes for one packed byte …
    std::int64_t ratio_after = 16'000'000;        ///< … once so many bytes are unpacked
};

/// Whether bytes are the beginning of a file that is packed by gzip, xz, bzip2 or zstd.
bool is_packed(std::string_view beginning);

/// The bytes of one file, unpacked while they are read; of a file that is not packed the bytes as they are.
class PackedFile {
public:
    /// Opens a regular file. Throws DataError where that is not possible.
    explicit PackedFile(const std::filesystem::path& path, const PackedLimits& limits = {});
    ~PackedFile();
    PackedFile(const PackedFile&) = delete;
    PackedFile& operator=(const PackedFile&) = delete;

    /// The next bytes; fewer than there is room for at the end, at last 0. Throws DataError at damaged data, and beyond
    /// the limits.
    std::size_t read(std::span<char> room);
    /// Of the file on the disk, how much has been read: 0 … 1.
    double share() const;

private:
    struct Close {
        void operator()(archive* reader) const;
    };

    [[noreturn]] void fail_damaged() const;
    void check_size() const;

    std::string m_name;
    PackedLimits m_limits;
    std::unique_ptr<archive, Close> m_reader;
    std::int64_t m_size = 0;  // on the disk
    std::int64_t m_unpacked = 0;
    bool m_empty = false;
};

}  // namespace kinoscope
