// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/packed_file.h"

#include "core/data/data_error.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <system_error>

namespace kinoscope {

namespace {

constexpr std::size_t packed_block = std::size_t{1} << 18U;

bool begins_packed(const std::filesystem::path& path)
{
    std::array<char, 10> bytes{};
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    const std::size_t size = file ? std::fread(bytes.data(), 1, bytes.size(), file.get()) : 0;
    return is_packed({bytes.data(), size});
}

}  // namespace

bool is_packed(std::string_view beginning)
{
    using namespace std::string_view_literals;
    constexpr std::array marks{"\x1f\x8b"sv,
                               "\xfd"
                               "7zXZ\0"sv,
                               "BZh"sv, "\x28\xb5\x2f\xfd"sv};
    return std::any_of(marks.begin(), marks.end(),
                       [beginning](std::string_view mark) { return beginning.starts_with(mark); }) &&
           (!beginning.starts_with("BZh") || beginning.substr(4, 6) == "1AY&SY");  // "BZh" may begin a text
}

void PackedFile::Close::operator()(archive* reader) const
{
    archive_read_free(reader);
}

PackedFile::PackedFile(const std::filesystem::path& path, const PackedLimits& limits)
    : m_name(path.filename().string()), m_limits(limits), m_reader(archive_read_new())
{
    std::error_code error;
    m_size = static_cast<std::int64_t>(std::filesystem::file_size(path, error));
    if (error)
        throw DataError(m_name, {KINOSCOPE_TEXT("core", "cannot be read (%1)."), {as_is(error.message())}});
    archive_read_support_format_raw(m_reader.get());
    archive_read_support_format_empty(m_reader.get());
    archive_read_support_filter_gzip(m_reader.get());
    archive_read_support_filter_xz(m_reader.get());
    archive_read_support_filter_bzip2(m_reader.get());
    archive_read_support_filter_zstd(m_reader.get());
    archive_entry* entry = nullptr;
    if (archive_read_open_filename(m_reader.get(), path.c_str(), packed_block) != ARCHIVE_OK)
        fail_damaged();
    const int status = archive_read_next_header(m_reader.get(), &entry);
    m_empty = status == ARCHIVE_EOF;
    // A beginning without more is no packed file to libarchive.
    const bool plain = archive_filter_count(m_reader.get()) <= 1;
    if (!m_empty && (status != ARCHIVE_OK || (plain && begins_packed(path))))
        fail_damaged();
}

PackedFile::~PackedFile() = default;

std::size_t PackedFile::read(std::span<char> room)
{
    if (m_empty || room.empty())
        return 0;
    const la_ssize_t size = archive_read_data(m_reader.get(), room.data(), room.size());
    if (size < 0)
        fail_damaged();
    m_unpacked += size;
    check_size();
    return static_cast<std::size_t>(size);
}

double PackedFile::share() const
{
    const auto read = static_cast<double>(archive_filter_bytes(m_reader.get(), -1));
    return m_size == 0 ? 1.0 : std::clamp(read / static_cast<double>(m_size), 0.0, 1.0);
}

void PackedFile::fail_damaged() const
{
    throw DataError(m_name, 0, 0, KINOSCOPE_TEXT("core", "compressed data that are damaged or incomplete"),
                    KINOSCOPE_TEXT("core", "a whole file"));
}

void PackedFile::check_size() const
{
    if (m_unpacked > m_limits.bytes)
        throw DataError(m_name, 0, 0,
                        {KINOSCOPE_TEXT("core", "more than %1 bytes when unpacked"), {as_is(m_limits.bytes)}},
                        KINOSCOPE_TEXT("core", "a smaller table"));
    const double allowed = m_limits.ratio * static_cast<double>(m_size);
    if (m_unpacked > m_limits.ratio_after && static_cast<double>(m_unpacked) > allowed)
        throw DataError(m_name, 0, 0,
                        {KINOSCOPE_TEXT("core", "more than %1 times the file's size when unpacked"),
                         {as_is(fmt::format("{:g}", m_limits.ratio))}},
                        KINOSCOPE_TEXT("core", "a table"));
}

}  // namespace kinoscope
