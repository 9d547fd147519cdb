// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets: an input that begins as a zip archive does is a file as it is; of others the parts (see parts_of) are
// packed: cells, texts, styles and workbook of an Excel file, or, if it begins with "ods", the content of OpenDocument.
#include "core/data/files/file_kind.h"
#include "core/data/files/table_file.h"
#include "core/data/files/workbook.h"

#include "core/data/encoding.h"
#include "core/data/sources/table_preview.h"
#include "tests/core/io/packed.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/input_files.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <string>

namespace kinoscope::fuzz {

namespace {

constexpr std::int64_t most_rows = 2000;
constexpr std::string_view open_document = "ods";
constexpr const char* usual_workbook =
    R"(<workbook><sheets><sheet name="A" r:id="1"/><sheet name="B" r:id="2" state="hidden"/></sheets></workbook>)";
constexpr const char* usual_relations =
    R"(<R><Relationship Id="1" Target="worksheets/sheet1.xml"/><Relationship Id="2" Target="/xl/worksheets/sheet1.xml"/></R>)";

std::string part_or(const std::vector<std::string_view>& parts, std::size_t part, std::string_view other)
{
    return std::string(part < parts.size() && !parts[part].empty() ? parts[part] : other);
}

std::string packed_parts(std::string_view input)
{
    test::PackedWriter zip("zip", "none");
    if (input.starts_with(open_document)) {
        zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        zip.add("content.xml", std::string(input.substr(open_document.size())));
        return zip.bytes();
    }
    const std::vector<std::string_view> parts = parts_of(input);
    zip.add("[Content_Types].xml", "<Types/>");
    zip.add("xl/worksheets/sheet1.xml", part_or(parts, 0, "<worksheet/>"));
    zip.add("xl/sharedStrings.xml", part_or(parts, 1, "<sst/>"));
    zip.add("xl/styles.xml", part_or(parts, 2, "<s/>"));
    zip.add("xl/workbook.xml", part_or(parts, 3, usual_workbook));
    zip.add("xl/_rels/workbook.xml.rels", part_or(parts, 4, usual_relations));
    return zip.bytes();
}

void check_text(const TableText& table)
{
    const std::string& text = table.text;
    require(find_invalid_utf8(text) == std::string_view::npos, "cells are UTF-8");
    require(std::all_of(text.begin(), text.end(),
                        [](char c) {
                            const auto byte = static_cast<unsigned char>(c);
                            return (byte >= 0x20 && byte != 0x7f) || c == '\n' || c == cell_separator;
                        }),
            "cells hold no control characters");
    std::ptrdiff_t width = -1;
    std::int64_t rows = 0;
    for (std::size_t begin = 0; begin < text.size(); ++rows) {
        const std::size_t end = text.find('\n', begin);
        require(end != std::string::npos, "each row has an end");
        const auto at = text.begin() + static_cast<std::ptrdiff_t>(begin);
        const std::ptrdiff_t separators =
            std::count(at, text.begin() + static_cast<std::ptrdiff_t>(end), cell_separator);
        require(end == begin || width < 0 || separators == width, "rows are equally wide");
        width = end == begin ? width : separators;
        begin = end + 1;
    }
    require(rows <= most_rows + table.lines_made, "no more rows than were wanted");
}

}  // namespace

void test_one_input(std::string_view input)
{
    static const std::filesystem::path path = work_folder() / "class.xlsx";
    write_file(path, input.starts_with("PK") ? std::string(input) : packed_parts(input));
    const FileKind kind = kind_of_file(path);
    if (kind != FileKind::excel && kind != FileKind::open_document)
        return;
    const auto table = accepted([] { return read_table_text(path, {.most_rows = most_rows}); });
    if (!table)
        return;
    check_text(*table);
    const auto again = accepted([&] { return read_table_text(path, {.sheet = table->sheet, .most_rows = most_rows}); });
    require(again.has_value(), "a sheet that was read is found by its name");
    TableSample sample;
    sample.file = table->file;
    sample.cells = *table;
    preview_table(sample, {});
}

}  // namespace kinoscope::fuzz
