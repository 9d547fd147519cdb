// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/shell_quoted.h"

#include "core/data/encoding.h"

#include <fmt/format.h>

#include <algorithm>

namespace kinoscope {

namespace {

/// Of no meaning to a shell inside an argument.
bool is_plain_in_shell(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_-./:,=@%+").find(c) != std::string_view::npos;
}

std::string in_escapes(std::string_view text)
{
    std::string result = "$'";
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(utf8_sequence_length(text), 1);
        const std::string_view character = text.substr(0, length);
        if (find_invalid_utf8(character) != std::string_view::npos || has_control_characters(character)) {
            for (const char byte : character)
                result += fmt::format("\\{:03o}", static_cast<unsigned char>(byte));
        } else {
            result += character == "'" || character == "\\" ? "\\" : "";
            result += character;
        }
        text.remove_prefix(length);
    }
    return result + "'";
}

}  // namespace

std::string shell_quoted(std::string_view text)
{
    if (!text.empty() && std::all_of(text.begin(), text.end(), is_plain_in_shell))
        return std::string(text);
    if (has_control_characters(text) || find_invalid_utf8(text) != std::string_view::npos)
        return in_escapes(text);
    std::string result = "'";
    for (const char c : text) {
        if (c == '\'')
            result += R"('\'')";
        else
            result += c;
    }
    return result + "'";
}

}  // namespace kinoscope
