// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/io/zip_builder.h"

#include <string>
#include <vector>

namespace kinoscope::test {

/// An Excel file of one sheet. Each part may be another than it should be; an empty one is left out.
struct WorkbookParts {
    std::string workbook =
        R"(<?xml version="1.0"?><workbook xmlns:r="r"><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>)";
    std::string relations =
        R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)";
    std::string sheet{};
    std::string texts{};
    std::string styles{};
    std::string second{};  ///< another sheet, which the first part has to name
};

inline std::string workbook_of(const WorkbookParts& parts)
{
    ZipBuilder zip;
    const auto add = [&zip](const char* name, const std::string& content) {
        if (!content.empty())
            zip.add({name, content, true});
    };
    add("[Content_Types].xml", "<Types/>");
    add("xl/workbook.xml", parts.workbook);
    add("xl/_rels/workbook.xml.rels", parts.relations);
    add("xl/worksheets/sheet1.xml", parts.sheet);
    add("xl/worksheets/sheet2.xml", parts.second);
    add("xl/sharedStrings.xml", parts.texts);
    add("xl/styles.xml", parts.styles);
    return zip.bytes();
}

inline std::string sheet_of(const std::string& rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

/// Rows of texts and numbers.
inline std::string rows_of(const std::vector<std::vector<std::string>>& cells)
{
    std::string rows;
    for (const auto& row : cells) {
        rows += "<row>";
        for (const std::string& cell : row)
            rows += cell.find_first_not_of("0123456789.") == std::string::npos
                        ? "<c><v>" + cell + "</v></c>"
                        : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        rows += "</row>";
    }
    return rows;
}

/// Sheets "Summer" and "Winter".
inline std::string two_sheets(const std::string& summer, const std::string& winter)
{
    return workbook_of(
        {.workbook =
             R"(<workbook><sheets><sheet name="Summer" r:id="a"/><sheet name="Winter" r:id="b"/></sheets></workbook>)",
         .relations =
             R"(<R><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></R>)",
         .sheet = sheet_of(summer),
         .second = sheet_of(winter)});
}

/// A whole one with these rows.
inline std::string workbook(const std::string& rows)
{
    return workbook_of({.sheet = sheet_of(rows)});
}

/// A file of OpenDocument with this in its spreadsheet.
inline std::string open_document(const std::string& tables, const std::string& before = "")
{
    return ZipBuilder()
        .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .add({"content.xml",
              before + "<office:document-content><office:body><office:spreadsheet>" + tables +
                  "</office:spreadsheet></office:body></office:document-content>",
              true})
        .bytes();
}

}  // namespace kinoscope::test
