// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/files/sheet_values.h"
#include "core/data/files/workbook.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kinoscope {

/// A sheet of an Excel file, and what its cells refer to.
struct ExcelSheetSource {
    const std::filesystem::path& path;
    std::string file;  ///< what messages call the sheet
    const std::string& part;
    const std::vector<std::string>& texts;
    const std::vector<CellFormat>& formats;
    CellEpoch epoch = CellEpoch::excel_1900;
};

/// See Workbook::read. Throws DataError also for a cell beyond column XFD or row 1,048,576, rows and cells that are out
/// of order, and a text or style that is not there.
SheetText read_excel_sheet(const ExcelSheetSource& source, std::int64_t most_rows, const ReadControl& control);

}  // namespace kinoscope
