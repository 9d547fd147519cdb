// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/text_file.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>

namespace kinoscope {

namespace {

void require_regular(const std::filesystem::path& path, const std::string& name)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        throw DataError(path.string(),
                        KINOSCOPE_TEXT("core", "there is no such file. Check the name, or get the data set again."));
    if (error)
        throw DataError(name, {KINOSCOPE_TEXT("core", "cannot be read (%1)."), {as_is(error.message())}});
    // A device or a pipe may never end, and a pipe may never begin.
    if (status.type() == std::filesystem::file_type::directory)
        throw DataError(name, 0, 0, KINOSCOPE_TEXT("core", "a folder"), KINOSCOPE_TEXT("core", "a file"));
    if (status.type() != std::filesystem::file_type::regular)
        throw DataError(name, 0, 0, KINOSCOPE_TEXT("core", "a device or a pipe"), KINOSCOPE_TEXT("core", "a file"));
}

}  // namespace

std::uint64_t size_of_text_file(const std::filesystem::path& path, const TextLimits& limits)
{
    const std::string name = path.filename().string();
    require_regular(path, name);
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error)
        throw DataError(name, {KINOSCOPE_TEXT("core", "cannot be read (%1)."), {as_is(error.message())}});
    if (size > limits.max_bytes)
        throw DataError(name, 0, 0, {KINOSCOPE_TEXT("core", "%1 bytes"), {as_is(size)}},
                        {KINOSCOPE_TEXT("core", "a file of at most %1 bytes"), {as_is(limits.max_bytes)}});
    return size;
}

std::unique_ptr<std::FILE, int (*)(std::FILE*)> open_text_file(const std::filesystem::path& path)
{
    errno = 0;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file)
        throw DataError(path.filename().string(), {KINOSCOPE_TEXT("core", "cannot be read (%1)."),
                                                   {as_is(std::generic_category().message(errno))}});
    return file;
}

TextFile::TextFile(std::string name, std::unique_ptr<char[]> bytes, std::size_t size, const TextLimits& limits)
    : m_name(std::move(name)), m_bytes(std::move(bytes)), m_size(size), m_limits(limits)
{
    if (text().starts_with("\xef\xbb\xbf"))
        m_start = 3;
    m_next = m_start;
    if (const std::size_t nul = text().find('\0'); nul != std::string_view::npos)
        fail_at(nul, KINOSCOPE_TEXT("core", "a NUL byte"), KINOSCOPE_TEXT("core", "text"));
    const std::size_t last = text().find_last_not_of("\r\n");
    m_size = last == std::string_view::npos ? m_start : m_start + last + 1;
}

TextFile TextFile::read(const std::filesystem::path& path, const TextLimits& limits)
{
    const std::string name = path.filename().string();
    const auto size = static_cast<std::size_t>(size_of_text_file(path, limits));
    const auto file = open_text_file(path);
    auto bytes = std::make_unique_for_overwrite<char[]>(size);
    errno = 0;
    const std::size_t read = std::fread(bytes.get(), 1, size, file.get());
    if (std::ferror(file.get()) != 0)
        throw DataError(
            name, {KINOSCOPE_TEXT("core", "cannot be read (%1)."), {as_is(std::generic_category().message(errno))}});
    return {name, std::move(bytes), read, limits};
}

TextFile TextFile::from_text(std::string name, std::string_view text, const TextLimits& limits)
{
    auto bytes = std::make_unique_for_overwrite<char[]>(text.size());
    std::copy(text.begin(), text.end(), bytes.get());
    return {std::move(name), std::move(bytes), text.size(), limits};
}

bool TextFile::next_line()
{
    if (m_next >= m_size)
        return false;
    const char* begin = m_bytes.get() + m_next;
    const std::size_t rest = m_size - m_next;
    const auto* end = static_cast<const char*>(std::memchr(begin, '\n', rest));
    const std::size_t length = end == nullptr ? rest : static_cast<std::size_t>(end - begin);
    m_line = {begin, length};
    m_next += length + 1;
    ++m_line_number;
    if (m_line.ends_with('\r'))
        m_line.remove_suffix(1);
    if (m_line.size() > m_limits.max_line)
        fail({KINOSCOPE_TEXT("core", "%1 bytes"), {as_is(m_line.size())}},
             {KINOSCOPE_TEXT("core", "a line of at most %1 bytes"), {as_is(m_limits.max_line)}});
    return true;
}

void TextFile::require_utf8() const
{
    const std::size_t offset = find_invalid_utf8(text());
    if (offset != std::string_view::npos)
        fail_at(offset,
                {KINOSCOPE_TEXT("core", "the byte %1"),
                 {as_is(fmt::format("0x{:02x}", static_cast<unsigned char>(text()[offset])))}},
                KINOSCOPE_TEXT("core", "UTF-8 text"));
}

bool TextFile::is_latin1() const
{
    if (find_invalid_utf8(text()) == std::string_view::npos)
        return false;
    const std::size_t offset = find_invalid_latin1(text());
    if (offset != std::string_view::npos)
        fail_at(offset,
                {KINOSCOPE_TEXT("core", "the byte %1"),
                 {as_is(fmt::format("0x{:02x}", static_cast<unsigned char>(text()[offset])))}},
                KINOSCOPE_TEXT("core", "Latin-1 or UTF-8 text"));
    return true;
}

void TextFile::fail(const Message& found, const Message& expected) const
{
    throw DataError(m_name, m_line_number, 0, found, expected);
}

void TextFile::fail_at(std::size_t offset, const Message& found, const Message& expected) const
{
    const std::string_view before = text().substr(0, offset);
    const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 = 0: the first line
    throw DataError(m_name, 1 + std::count(before.begin(), before.end(), '\n'),
                    static_cast<std::int64_t>(offset - line_start) + 1, found, expected);
}

}  // namespace kinoscope
