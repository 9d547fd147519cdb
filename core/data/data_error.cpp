// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_error.h"

#include "core/data/encoding.h"

#include <fmt/format.h>

#include <algorithm>

namespace kinoscope {

namespace {

std::string sentence(const std::string& file, std::int64_t line, std::int64_t column, const std::string& found,
                     const std::string& expected)
{
    std::string place = file;
    if (line > 0)
        place += fmt::format(", line {}", line);
    if (column > 0)
        place += fmt::format(", column {}", column);
    return fmt::format("{}: found {} where {} was expected.", place, found, expected);
}

}  // namespace

DataError::DataError(std::string file, std::int64_t line, std::int64_t column, const std::string& found,
                     const std::string& expected)
    : std::runtime_error(sentence(file, line, column, found, expected)), m_file(std::move(file)), m_line(line),
      m_column(column)
{
}

DataError::DataError(std::string file, const std::string& message)
    : std::runtime_error(file + ": " + message), m_file(std::move(file))
{
}

std::string in_quotes(std::string_view text)
{
    constexpr std::size_t longest = 40;
    std::string result = "\"";
    std::size_t at = 0;
    while (at < text.size() && at < longest) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::size_t length = utf8_sequence_length(text.substr(at));
        const std::string_view character = text.substr(at, std::max<std::size_t>(length, 1));
        if (length == 0 || has_control_characters(character)) {
            result += fmt::format("\\x{:02x}", byte);
            ++at;
        } else {
            result += character;
            at += length;
        }
    }
    return result + (at < text.size() ? "…\"" : "\"");
}

}  // namespace kinoscope
