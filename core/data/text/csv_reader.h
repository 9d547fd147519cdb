// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/message.h"
#include "core/data/text/text_file.h"

#include <csv.h>

#include <cstdint>
#include <exception>
#include <string>
#include <vector>

namespace kinoscope {

/// Rows of fields with commas (or another delimiter) between them and quotes around some (RFC 4180), one row at a time,
/// by libcsv.
///
/// Fields are taken exactly, spaces included; a quoted one may hold commas, doubled quotes and line ends.
class CsvReader {
public:
    explicit CsvReader(TextFile file, char delimiter = ',');
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// Moves to the next row and says whether there is one. Throws DataError at a quote out of place (with its
    /// column), at one that is never closed, and at a row of more than 64 KiB.
    bool next_row();
    const std::vector<std::string>& fields() const { return m_fields; }
    std::int64_t line_number() const { return m_row_line; }  ///< where the row begins, from 1

    /// A DataError at the row that was read last.
    [[noreturn]] void fail(const Message& found, const Message& expected) const;

private:
    void feed(std::string_view text);
    static void take_field(void* text, std::size_t size, void* self) noexcept;
    static void take_row(int end, void* self) noexcept;

    TextFile m_file;
    csv_parser m_parser{};
    std::vector<std::string> m_fields;
    std::exception_ptr m_failure;  // out of libcsv, which is C, no exception may pass
    std::int64_t m_row_line = 0;
    bool m_row_ended = false;
};

}  // namespace kinoscope
