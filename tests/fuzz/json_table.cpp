// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON lines and lists, also as Python writes them.
#include "core/data/files/json_table.h"

#include "core/data/encoding.h"
#include "core/data/sources/table_preview.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/input_files.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <string>

namespace kinoscope::fuzz {

void test_one_input(std::string_view input)
{
    constexpr std::int64_t most_rows = 1000;
    static const std::filesystem::path path = work_folder() / "ratings.jsonl";
    write_file(path, input);
    looks_like_json(input);
    json_of_python(input);
    const auto table = accepted([] { return read_json_table(path, "ratings.jsonl", most_rows, {}); });
    if (!table)
        return;
    require(find_invalid_utf8(table->text) == std::string_view::npos, "cells are UTF-8");
    require(std::count(table->text.begin(), table->text.end(), '\n') <= most_rows + 1, "no more rows than were wanted");
    require(table->complete || std::count(table->text.begin(), table->text.end(), '\n') == most_rows + 1,
            "a table that is cut has as many rows as were wanted");
    TableSample sample;
    sample.file = table->file;
    sample.cells = *table;
    preview_table(sample, {});
}

}  // namespace kinoscope::fuzz
