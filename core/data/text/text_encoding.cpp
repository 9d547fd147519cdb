// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/text_encoding.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace kinoscope {

namespace {

constexpr std::string_view utf8_mark = "\xef\xbb\xbf";
constexpr std::string_view utf16_le_mark = "\xff\xfe";
constexpr std::string_view utf16_be_mark = "\xfe\xff";

// Code page 1252 from 0x80 to 0x9f; 0 where it has no letter. Source: unicode.org, MAPPINGS/VENDORS/MICSFT, cp1252.txt.
constexpr std::array<char16_t, 32> windows_letters{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                   0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                   0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                   0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

void append_utf8(std::string& text, char32_t code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xc0U | code >> 6U);
        text += static_cast<char>(0x80U | (code & 0x3fU));
    } else if (code < 0x10000) {
        text += static_cast<char>(0xe0U | code >> 12U);
        text += static_cast<char>(0x80U | (code >> 6U & 0x3fU));
        text += static_cast<char>(0x80U | (code & 0x3fU));
    } else {
        text += static_cast<char>(0xf0U | code >> 18U);
        text += static_cast<char>(0x80U | (code >> 12U & 0x3fU));
        text += static_cast<char>(0x80U | (code >> 6U & 0x3fU));
        text += static_cast<char>(0x80U | (code & 0x3fU));
    }
}

/// `text`: what comes before the bad bytes.
[[noreturn]] void refuse_bytes(const std::string& file, std::string_view text, const std::string& found,
                               const std::string& expected)
{
    throw DataError(file, 1 + std::count(text.begin(), text.end(), '\n'), 0, found, expected);
}

std::string from_windows(std::string_view bytes, const std::string& file)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        const bool special = byte >= 0x80 && byte <= 0x9f;
        const char32_t code = special ? windows_letters[byte - 0x80U] : byte;
        if (special && code == 0)
            refuse_bytes(file, text, fmt::format("the byte 0x{:02x}", byte), "text in UTF-8 or Latin-1");
        append_utf8(text, code);
    }
    return text;
}

std::string from_utf16(std::string_view bytes, bool big, const std::string& file)
{
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(big ? first << 8U | second : second << 8U | first);
    };
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        if (at + 1 == bytes.size())
            refuse_bytes(file, text, "half a character at the end", "UTF-16 text");
        char32_t code = unit(at);
        if (code >= 0xd800 && code <= 0xdfff) {
            const char32_t next = at + 3 < bytes.size() ? unit(at + 2) : 0;
            if (code > 0xdbff || next < 0xdc00 || next > 0xdfff)
                refuse_bytes(file, text, "half a surrogate pair", "UTF-16 text");
            code = 0x10000 + ((code - 0xd800) << 10U) + (next - 0xdc00);
            at += 2;
        }
        append_utf8(text, code);
    }
    return text;
}

}  // namespace

std::string_view label_of(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::utf8: return "UTF-8";
    case TextEncoding::latin1: return "Latin-1";
    case TextEncoding::utf16_le:
    case TextEncoding::utf16_be: break;
    }
    return "UTF-16";
}

TextEncoding encoding_of(std::string_view bytes)
{
    if (bytes.starts_with(utf16_le_mark))
        return TextEncoding::utf16_le;
    if (bytes.starts_with(utf16_be_mark))
        return TextEncoding::utf16_be;
    return find_invalid_utf8(bytes) == std::string_view::npos ? TextEncoding::utf8 : TextEncoding::latin1;
}

std::string decoded(std::string_view bytes, TextEncoding encoding, const std::string& file)
{
    switch (encoding) {
    case TextEncoding::utf8: return std::string(bytes.substr(bytes.starts_with(utf8_mark) ? utf8_mark.size() : 0));
    case TextEncoding::latin1: return from_windows(bytes, file);
    case TextEncoding::utf16_le: return from_utf16(bytes.substr(utf16_le_mark.size()), false, file);
    case TextEncoding::utf16_be: break;
    }
    return from_utf16(bytes.substr(utf16_be_mark.size()), true, file);
}

}  // namespace kinoscope
