// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// The encoding in which a text from outside is most likely written, by its name in iconv: "UTF-8", "UTF-16LE",
/// "WINDOWS-1251". A byte order mark decides, then whether all of it is UTF-8, then libuchardet by its letters. Of the
/// Western European family it is always "WINDOWS-1252", which holds the letters of the others.
std::string guess_encoding(std::string_view bytes);

/// Those that a person may choose from, the usual ones first.
const std::vector<std::string>& known_encodings();

/// Whether iconv knows `name`.
bool is_encoding(const std::string& name);

/// The text in UTF-8, without a byte order mark, with LF at the end of each line (CR LF and a lone CR are ends, too).
/// Throws DataError about `file`, with the line, for bytes that stand for no letter in `encoding`.
std::string decoded(std::string_view bytes, const std::string& encoding, const std::string& file);

}  // namespace kinoscope
