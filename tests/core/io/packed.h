// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kinoscope::test {

/// What libarchive writes into memory.
class PackedWriter {
public:
    /// `filter`: "none", "gzip", "xz", "bzip2", "zstd".
    PackedWriter(const char* format, const char* filter) : m_writer(archive_write_new())
    {
        archive_write_set_format_by_name(m_writer, format);
        if (std::string_view(filter) != "none")
            archive_write_add_filter_by_name(m_writer, filter);
        archive_write_set_bytes_in_last_block(m_writer, 1);
        archive_write_open2(m_writer, &m_bytes, nullptr, &take, nullptr, nullptr);
    }
    PackedWriter(const PackedWriter&) = delete;
    PackedWriter& operator=(const PackedWriter&) = delete;
    ~PackedWriter() { archive_write_free(m_writer); }

    void add(const std::string& name, const std::string& content, unsigned kind = AE_IFREG, const char* link = nullptr)
    {
        archive_entry* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, kind);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        if (link != nullptr)
            archive_entry_set_symlink(entry, link);
        archive_write_header(m_writer, entry);
        archive_write_data(m_writer, content.data(), content.size());
        archive_entry_free(entry);
    }

    std::string bytes()
    {
        archive_write_close(m_writer);
        return m_bytes;
    }

private:
    static la_ssize_t take(archive* /*writer*/, void* self, const void* data, std::size_t size)
    {
        static_cast<std::string*>(self)->append(static_cast<const char*>(data), size);
        return static_cast<la_ssize_t>(size);
    }

    archive* m_writer;
    std::string m_bytes;
};

/// One file, packed.
inline std::string packed(const std::string& content, const char* filter)
{
    PackedWriter writer("raw", filter);
    writer.add("data", content);
    return writer.bytes();
}

/// Files by name in a tar archive.
inline std::string tar(const std::vector<std::pair<std::string, std::string>>& files, const char* filter)
{
    PackedWriter writer("ustar", filter);
    for (const auto& [name, content] : files)
        writer.add(name, content);
    return writer.bytes();
}

}  // namespace kinoscope::test
