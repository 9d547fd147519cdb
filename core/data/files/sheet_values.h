// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kinoscope {

/// How a spreadsheet shows a number.
enum class CellFormat { number, percent, date };

/// What one of Excel's formats shows: those of its own by number (ECMA-376, 18.8.30), others by their code ("0.0%",
/// "yyyy\-mm\-dd", "[h]:mm", "[$-407]d. mmmm").
CellFormat built_in_format(int number);
CellFormat format_of_code(std::string_view code);

/// Seconds, days and parts of them since spreadsheets began to count.
enum class CellEpoch { excel_1900, mac_1904 };

/// A number as text: "4.5" for 4.4999999999999999, "85%" for .85, "2024-03-01" or "2024-03-01 12:30:00" for a date.
/// What is no number, or no date of the years 1900 to 9999, stays as it is.
std::string text_of_value(std::string_view value, CellFormat format, CellEpoch epoch = CellEpoch::excel_1900);

/// "2024-03-01T00:00:00" as "2024-03-01".
std::string without_midnight(std::string_view time);

}  // namespace kinoscope
