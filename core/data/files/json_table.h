// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/read_control.h"
#include "core/data/tables/table_text.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace kinoscope {

/// Whether a text that begins so is JSON: an object, or a list of objects. Objects may be written as Python shows them
/// ({u'user': 'a'}), as some public data sets have them.
bool looks_like_json(std::string_view beginning);

/// JSON lines (an object a line) or one JSON list of objects as a table (JsonRecords), of a file that may be packed.
/// `file`: what messages call it. Throws DataError with the line, or the number of the entry: what is no JSON, no
/// object, nested deeper than 16 levels or has more than 10,000 fields; a line of more than 16 MiB; more than 1 GiB of
/// cells. Throws ReadStopped. Memory: twice that of the cells' text.
TableText read_json_table(const std::filesystem::path& path, const std::string& file, std::int64_t most_rows,
                          const ReadControl& control);

/// {u'a': 'it\'s', 'b': True} as {"a": "it's", "b": true}.
std::string json_of_python(std::string_view text);

}  // namespace kinoscope
