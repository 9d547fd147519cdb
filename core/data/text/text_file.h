// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/message.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace kinoscope {

/// What is too much to be what we read. The defaults suit a list of films; ratings get `rating_file_limits`.
struct TextLimits {
    std::uint64_t max_bytes = std::uint64_t{256} << 20U;
    std::size_t max_line = 65536;  ///< bytes without the line's end
};
/// The largest MovieLens set has 32 million rows in 0.9 GB.
inline constexpr TextLimits rating_file_limits{std::uint64_t{4} << 30U, 1024};

/// A table of somebody's own ratings, which is held in memory.
inline constexpr TextLimits table_limits{std::uint64_t{128} << 20U, 65536};

/// The size of a regular file. Throws DataError: missing (with its full path), a folder or device, or larger than
/// `limits`.
std::uint64_t size_of_text_file(const std::filesystem::path& path, const TextLimits& limits);
/// Opens it for reading. Throws DataError if that is not possible.
std::unique_ptr<std::FILE, int (*)(std::FILE*)> open_text_file(const std::filesystem::path& path);

/// A text from outside, held in memory, and a place in it. Lines end in LF or CR LF; a missing end of the last line
/// is fine, as are empty lines at the end and a UTF-8 byte order mark.
class TextFile {
public:
    /// Reads a regular file whole. Throws DataError: missing (with its full path), a folder or device, unreadable,
    /// larger than `limits`, or with a NUL byte in it (with line and column).
    static TextFile read(const std::filesystem::path& path, const TextLimits& limits = {});
    /// A text that is there already, such as a resource; the same checks.
    static TextFile from_text(std::string name, std::string_view text, const TextLimits& limits = {});

    const std::string& name() const { return m_name; }  ///< "u.data", for messages
    std::string_view text() const { return {m_bytes.get() + m_start, m_size - m_start}; }
    bool is_empty() const { return m_size == m_start; }

    /// Moves to the next line and says whether there is one. Throws DataError if it is longer than the limit.
    bool next_line();
    std::string_view line() const { return m_line; }            ///< without its end; valid as long as this object
    std::int64_t line_number() const { return m_line_number; }  ///< from 1

    /// Throws DataError with line and column at the first byte that is not UTF-8.
    void require_utf8() const;
    /// Whether the text is Latin-1 and not UTF-8. Throws DataError with line and column if it can be neither.
    bool is_latin1() const;

    /// A DataError at the line that was read last.
    [[noreturn]] void fail(const Message& found, const Message& expected) const;
    /// A DataError at a byte of the text.
    [[noreturn]] void fail_at(std::size_t offset, const Message& found, const Message& expected) const;

private:
    TextFile(std::string name, std::unique_ptr<char[]> bytes, std::size_t size, const TextLimits& limits);

    std::string m_name;
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;   // without empty lines at the end
    std::size_t m_start = 0;  // behind a byte order mark
    std::size_t m_next = 0;   // where the next line begins
    std::string_view m_line;
    std::int64_t m_line_number = 0;
    TextLimits m_limits;
};

}  // namespace kinoscope
