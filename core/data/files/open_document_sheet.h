// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/files/workbook.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kinoscope {

/// The sheets of a file of OpenDocument (.ods), of a thousand at most. Throws DataError.
std::vector<SheetName> read_open_document_sheets(const std::filesystem::path& path, const std::string& file);

/// See Workbook::read; `sheet` counts from 0. Rows and cells that are repeated are as many in the text, unless nothing
/// follows that holds anything: programs end a sheet with a million empty rows. Throws DataError also beyond 16,384
/// columns or 20 million rows.
SheetText read_open_document_sheet(const std::filesystem::path& path, const std::string& file, std::size_t sheet,
                                   std::int64_t most_rows, const ReadControl& control);

}  // namespace kinoscope
