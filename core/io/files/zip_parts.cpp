// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/zip_parts.h"

#include "core/data/data_error.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <system_error>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t zip_block = std::size_t{1} << 17U;
constexpr int most_entries_of_zip = 10'000;
constexpr std::size_t most_names = 1000;

char lower_ascii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower_ascii(x) == lower_ascii(y); });
}

std::string part_name(archive_entry* entry)
{
    const char* const utf8 = archive_entry_pathname_utf8(entry);
    const char* const raw = utf8 == nullptr ? archive_entry_pathname(entry) : utf8;
    std::string name = raw == nullptr ? "" : raw;
    std::replace(name.begin(), name.end(), '\\', '/');
    return name.starts_with('/') ? name.substr(1) : name;
}

class ZipReader {
public:
    explicit ZipReader(const fs::path& path) : m_file(path.filename().string()), m_reader(archive_read_new(), &free)
    {
        std::error_code ignored;
        m_size = static_cast<std::int64_t>(fs::file_size(path, ignored));
        archive_read_support_format_zip_seekable(m_reader.get());
        if (archive_read_open_filename(m_reader.get(), path.c_str(), zip_block) != ARCHIVE_OK)
            fail_damaged();
    }

    bool next()
    {
        const int status = archive_read_next_header(m_reader.get(), &m_entry);
        if (status == ARCHIVE_EOF)
            return false;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            fail_damaged();
        if (++m_entries > most_entries_of_zip)
            throw DataError(m_file, 0, 0, {KINOSCOPE_TEXT("core", "more than %1 parts"), {as_is(most_entries_of_zip)}},
                            KINOSCOPE_TEXT("core", "a spreadsheet"));
        m_name = part_name(m_entry);
        return true;
    }

    const std::string& name() const { return m_name; }

    void read(const PackedLimits& limits, const std::function<bool(std::string_view)>& take)
    {
        if (archive_entry_is_encrypted(m_entry) != 0)
            throw DataError(m_file,
                            KINOSCOPE_TEXT("core", "is password-protected. Save it without a password and open that."));
        std::vector<char> block(zip_block);
        std::int64_t unpacked = 0;
        for (;;) {
            const la_ssize_t size = archive_read_data(m_reader.get(), block.data(), block.size());
            if (size < 0)
                fail_damaged();
            if (size == 0)
                return;
            unpacked += size;
            const bool bomb = unpacked > limits.ratio_after &&
                              static_cast<double>(unpacked) > limits.ratio * static_cast<double>(m_size);
            if (bomb)
                throw DataError(m_file, 0, 0,
                                {KINOSCOPE_TEXT("core", "more than %1 times the file's size when unpacked"),
                                 {as_is(fmt::format("{:g}", limits.ratio))}},
                                KINOSCOPE_TEXT("core", "a table"));
            if (unpacked > limits.bytes)
                throw DataError(m_file, 0, 0,
                                {KINOSCOPE_TEXT("core", "more than %1 bytes when unpacked"), {as_is(limits.bytes)}},
                                KINOSCOPE_TEXT("core", "a smaller table"));
            if (!take({block.data(), static_cast<std::size_t>(size)}))
                return;
        }
    }

private:
    static void free(archive* reader) { archive_read_free(reader); }

    [[noreturn]] void fail_damaged() const
    {
        throw DataError(m_file, 0, 0, KINOSCOPE_TEXT("core", "compressed data that are damaged or incomplete"),
                        KINOSCOPE_TEXT("core", "a whole file"));
    }

    const std::string m_file;
    std::unique_ptr<archive, void (*)(archive*)> m_reader;
    archive_entry* m_entry = nullptr;
    std::string m_name;
    std::int64_t m_size = 0;
    int m_entries = 0;
};

}  // namespace

std::vector<std::string> names_in_zip(const fs::path& path)
{
    std::vector<std::string> names;
    try {
        ZipReader reader(path);
        while (names.size() < most_names && reader.next())
            names.push_back(reader.name());
    } catch (const DataError&) {
        return names;  // damaged further on: what was seen says what it is
    }
    return names;
}

bool read_zip_part(const fs::path& path, std::string_view name, const PackedLimits& limits,
                   const std::function<bool(std::string_view)>& take)
{
    ZipReader reader(path);
    while (reader.next())
        if (same_name(reader.name(), name)) {
            reader.read(limits, take);
            return true;
        }
    return false;
}

std::string zip_part(const fs::path& path, std::string_view name, std::size_t most_bytes)
{
    std::string text;
    const PackedLimits limits{.bytes = static_cast<std::int64_t>(most_bytes)};
    read_zip_part(path, name, limits, [&text](std::string_view block) {
        text += block;
        return true;
    });
    return text;
}

}  // namespace kinoscope
