// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/files/file_descriptor.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace kinoscope {

/// What the bytes of a half-fetched file belong to, so that the rest can be asked for, and only of the same file.
struct PartOrigin {
    std::string address;
    std::string validator;   ///< the server's ETag or date of change; empty: nothing can be continued
    std::int64_t bytes = 0;  ///< of the whole file; 0 if the server did not say

    bool operator==(const PartOrigin&) const = default;
};

/// A file that is being fetched: "NAME.part", with its origin beside it in "NAME.part.from". After a crash the two say
/// what can be continued; a part without a sound origin counts as empty. Locked while open, so that two programs never
/// write into it. Throws DataError throughout.
class PartFile {
public:
    /// Opens the part of `file` or makes an empty one, and its folder. Throws also if another program has it open.
    explicit PartFile(const std::filesystem::path& file);
    ~PartFile();  ///< a part that cannot be continued is removed
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::int64_t size() const { return m_size; }  ///< bytes that can be continued
    const PartOrigin& origin() const { return m_origin; }

    /// Empties it: from here on it holds bytes of `origin`. Throws also if the disk has no room for them.
    void begin(const PartOrigin& origin);
    void append(std::string_view bytes);
    /// Makes what was written last through a power failure.
    void finish();
    /// Removes it.
    void discard() noexcept;

private:
    void read_origin();
    void require_room(std::int64_t bytes) const;
    [[noreturn]] void fail(int reason) const;

    std::filesystem::path m_path;
    FileDescriptor m_file;
    std::int64_t m_size = 0;
    PartOrigin m_origin;
    bool m_discarded = false;
};

/// What PartFile would find, without opening it: 0 if there is nothing of `address` to continue.
std::int64_t size_of_part(const std::filesystem::path& file, std::string_view address);

}  // namespace kinoscope
