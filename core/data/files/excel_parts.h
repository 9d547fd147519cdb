// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/files/sheet_values.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// A sheet, and the part of the file in which its cells are.
struct ExcelSheetPart {
    std::string name;
    std::string part;  ///< "xl/worksheets/sheet1.xml"
    bool hidden = false;
};

/// Which part of an Excel file holds what.
struct ExcelParts {
    std::vector<ExcelSheetPart> sheets;
    std::string shared_texts;
    std::string styles;
    CellEpoch epoch = CellEpoch::excel_1900;
};

/// Throws DataError: a part that is missing or damaged, no sheet at all.
ExcelParts read_excel_parts(const std::filesystem::path& path, const std::string& file);

/// The texts that cells name by number; none if the file has no such part.
std::vector<std::string> read_shared_texts(const std::filesystem::path& path, const std::string& file,
                                           const std::string& part);
/// What cells show, by the number of their style.
std::vector<CellFormat> read_cell_formats(const std::filesystem::path& path, const std::string& file,
                                          const std::string& part);

/// Where a target leads that stands in the relations of `part`: "worksheets/sheet1.xml", "../a.xml" or
/// "/xl/worksheets/sheet1.xml". A step above the file's root leads nowhere: empty.
std::string part_of_target(std::string_view part, std::string_view target);

}  // namespace kinoscope
