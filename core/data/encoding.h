// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kinoscope {

/// Bytes of the character that `text` begins with: 1 to 4, or 0 if that is not well-formed UTF-8 (overlong forms,
/// surrogates and values above U+10FFFF are not). Source: Unicode 15, table 3-7.
std::size_t utf8_sequence_length(std::string_view text);

/// Offset of the first byte that is not part of well-formed UTF-8; npos if all of it is.
std::size_t find_invalid_utf8(std::string_view text);

/// Every byte as the character of the same number (ISO 8859-1), in UTF-8. Never fails.
std::string latin1_to_utf8(std::string_view text);

/// Offset of the first byte from 0x80 to 0x9f: control codes in ISO 8859-1, which no text in it holds; npos if none.
std::size_t find_invalid_latin1(std::string_view text);

/// True if `text` holds a character below U+0020 or from U+007F to U+009F: no title has one, and a terminal would
/// obey it.
bool has_control_characters(std::string_view text);
/// Each of them as a space.
std::string without_control_characters(std::string_view text);

}  // namespace kinoscope
