// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kinoscope {

/// How the letters of a text from outside are written.
enum class TextEncoding {
    utf8,      ///< with or without a byte order mark
    latin1,    ///< ISO 8859-1 as Windows writes it (code page 1252): what a text is that is not UTF-8
    utf16_le,  ///< known by its byte order mark
    utf16_be,
};
std::string_view label_of(TextEncoding encoding);  ///< for people: "UTF-8", "Latin-1", "UTF-16"

/// By the byte order mark, else by whether all of it is UTF-8.
TextEncoding encoding_of(std::string_view bytes);

/// The text in UTF-8, without a byte order mark. Throws DataError about `file`, with the line, for bytes that stand for
/// no letter.
std::string decoded(std::string_view bytes, TextEncoding encoding, const std::string& file);

}  // namespace kinoscope
