// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/read_control.h"
#include "core/data/readers/rating_row.h"
#include "core/data/text/text_line.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace kinoscope {

/// The rows of a rating file, read a block at a time: memory does not grow with the file, of which the largest known
/// has 32 million rows. Line ends, empty lines at the end and a byte order mark are taken as TextFile takes them; a
/// line has at most 1024 bytes and the file at most 4 GB.
class RatingFile {
public:
    /// Opens a regular file. Throws DataError as TextFile::read does.
    RatingFile(const std::filesystem::path& path, const RatingFormat& format, ReadControl control);

    const std::string& name() const { return m_name; }
    /// How many rows the file seems to have, by its size and its first block: rather a few too many.
    std::size_t likely_rows() const;
    /// Throws DataError unless the first line, which is then passed over, is this one. An empty file is left to be
    /// found without rows.
    void require_heading(std::string_view heading);
    /// Fills `rows` with the next ones and answers how many there were: fewer at the end of the file, at last 0. Throws
    /// DataError at a line that is no row, and ReadStopped.
    std::size_t next_rows(std::span<RatingRow> rows);

private:
    bool read_block();
    bool next_line(TextLine& line);
    bool rest_is_empty();
    void check(const TextLine& line) const;

    const RatingFormat m_format;
    const QuickRowParser m_parse;
    const ReadControl m_control;
    std::string m_name;
    std::uint64_t m_size = 0;  // of the file
    std::uint64_t m_read = 0;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_file;
    std::unique_ptr<char[]> m_block;
    char* m_at = nullptr;     // the next line
    char* m_end = nullptr;    // behind the last whole line of the block
    char* m_rest = nullptr;   // behind what was read
    std::int64_t m_line = 0;  // how many are passed
};

}  // namespace kinoscope
