// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/read_control.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace kinoscope {

/// A sheet of a spreadsheet.
struct SheetName {
    std::string name;
    bool hidden = false;
};

/// The cells of a sheet as a table's text (CellText): rows and columns are those of the sheet. Dates are written as ISO
/// has them, what is shown as per cent with its sign, results of formulas as they were stored; cells with errors are
/// empty.
struct SheetText {
    std::string text;
    bool complete = true;       ///< false: rows beyond those that were asked for are left out
    std::int64_t formulas = 0;  ///< whose results are not stored: their cells are empty
};

/// A spreadsheet file. Lives on one thread.
class Workbook {
public:
    static constexpr std::int64_t all_rows = std::numeric_limits<std::int64_t>::max();

    virtual ~Workbook() = default;
    virtual const std::vector<SheetName>& sheets() const = 0;
    /// Throws DataError (a damaged or hostile file, more than a table can have), with the row where that is known, and
    /// ReadStopped.
    virtual SheetText read(std::size_t sheet, std::int64_t most_rows = all_rows, const ReadControl& control = {}) = 0;
};

/// Excel's (.xlsx, .xlsm; ECMA-376) and that of LibreOffice and others (.ods; OASIS OpenDocument). `file`: what
/// messages call it. Throws DataError.
std::unique_ptr<Workbook> open_excel(const std::filesystem::path& path, const std::string& file);
std::unique_ptr<Workbook> open_open_document(const std::filesystem::path& path, const std::string& file);

/// "class.xlsx, sheet "Ratings"": what messages call a sheet.
std::string sheet_in_words(const std::string& file, const std::string& sheet);

}  // namespace kinoscope
