// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/message.h"

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kinoscope {

/// A file from outside that is not what it should be. `what()` is one sentence for people, which names file,
/// line and column where known, what was found and what was expected.
class DataError : public std::runtime_error, public HasMessage {
public:
    /// `u.data, line 17: found "abc". Expected a rating from 1 to 5.`
    /// `line` and `column` (bytes) count from 1; 0 means the whole file, or the whole line. `found` as it should
    /// read: `in_quotes(text)`, or words such as "3 fields".
    DataError(const std::string& file, std::int64_t line, std::int64_t column, const Message& found,
              const Message& expected);
    /// About a file as a whole: "ratings.csv: cannot be read (Permission denied)."
    DataError(const std::string& file, const Message& what);

    /// The same place in other words: those of somebody who knows more of where the file comes from.
    DataError retold(const Message& whole) const { return {m_file, m_line, m_column, whole}; }

    const std::string& file() const { return m_file; }
    std::int64_t line() const { return m_line; }
    std::int64_t column() const { return m_column; }

private:
    DataError(std::string file, std::int64_t line, std::int64_t column, const Message& whole);

    std::string m_file;
    std::int64_t m_line = 0;
    std::int64_t m_column = 0;
};

/// "1 field", "3 fields".
Message field_count(std::size_t fields);

/// Text out of a file, fit for a message: in quotes, cut after 40 bytes, control characters and what is not valid UTF-8
/// written as \x1f.
std::string in_quotes(std::string_view text);

}  // namespace kinoscope
