// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// How the rows of a table are written.
struct TableDialect {
    /// What is between two fields: "," ";" "\t" "|" "::", or " " for any run of spaces and tabs.
    std::string separator = ",";
    bool quotes = true;      ///< a field may stand in quotes, inner ones doubled; else a quote is a letter like others
    bool backslash = false;  ///< inner quotes are written \" instead
    /// Rows stand below lines "17:" (Netflix' layout): what stands there is the last field of each row.
    bool blocks = false;
    /// Lines above the table: captions, comments, "sep=;". The heading, if there is one, comes after them.
    std::int64_t lines_above = 0;

    bool operator==(const TableDialect&) const = default;
};

/// The rows of a text one after the other. A field that looks quoted and is not ("Crow" Hill) is taken as it stands.
///
/// No Debian package reads all of these dialects; the fields of a line without quotes are views of the text, which
/// makes a table of a hundred megabytes readable in a second. `text` must outlive this object.
class TableRows {
public:
    TableRows(std::string_view text, const TableDialect& dialect);

    /// Moves to the next row and says whether there is one. Empty lines are passed over.
    bool next();
    /// Without spaces at both ends; valid until the next call.
    const std::vector<std::string_view>& fields() const { return m_fields; }
    std::string_view field(int column) const
    {
        return static_cast<std::size_t>(column) < m_fields.size() ? m_fields[static_cast<std::size_t>(column)]
                                                                  : std::string_view();
    }
    std::int64_t line() const { return m_row_line; }      ///< where the row begins, from 1
    std::size_t passed() const { return m_next; }         ///< bytes of the text that are read
    std::int64_t empty_lines() const { return m_empty; }  ///< passed over so far, those at the end not counted

private:
    std::string_view take_line();
    void split(std::string_view line);
    void split_at_spaces(std::string_view line);
    void split_plainly(std::string_view line);
    /// False if a quote is still open at the end of `line`.
    bool split_quoted(std::string_view line);
    enum class Quoted { yes, no, open };
    Quoted take_quoted(std::string_view line, std::size_t quote, std::size_t& end);
    std::size_t end_behind(std::string_view line, std::size_t at) const;
    bool extend(std::string_view& line);

    std::string_view m_text;
    TableDialect m_dialect;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unquoted;  // what fields are views of that do not stand in the text as they are
    std::string_view m_block;
    std::size_t m_next = 0;
    std::int64_t m_line = 0;
    std::int64_t m_row_line = 0;
    std::int64_t m_empty = 0;
    std::int64_t m_empty_since = 0;
};

}  // namespace kinoscope
