// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_error.h"

#include "core/data/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

Message sentence(const std::string& file, std::int64_t line, std::int64_t column, const Message& found,
                 const Message& expected)
{
    if (column > 0)
        return {KINOSCOPE_TEXT("core", "%1, line %2, column %3: found %4. Expected %5."),
                {as_is(file), as_is(line), as_is(column), found, expected}};
    if (line > 0)
        return {KINOSCOPE_TEXT("core", "%1, line %2: found %3. Expected %4."),
                {as_is(file), as_is(line), found, expected}};
    return {KINOSCOPE_TEXT("core", "%1: found %2. Expected %3."), {as_is(file), found, expected}};
}

}  // namespace

DataError::DataError(std::string file, std::int64_t line, std::int64_t column, const Message& whole)
    : std::runtime_error(whole.english()), HasMessage{whole}, m_file(std::move(file)), m_line(line), m_column(column)
{
}

DataError::DataError(const std::string& file, std::int64_t line, std::int64_t column, const Message& found,
                     const Message& expected)
    : DataError(file, line, column, sentence(file, line, column, found, expected))
{
}

DataError::DataError(const std::string& file, const Message& what)
    : DataError(file, 0, 0, Message(KINOSCOPE_TEXT("core", "%1: %2"), {as_is(file), what}))
{
}

Message field_count(std::size_t fields)
{
    if (fields == 1)
        return KINOSCOPE_TEXT("core", "1 field");
    return {KINOSCOPE_TEXT("core", "%1 fields"), {as_is(fields)}};
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
