// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kinoscope {

/// How much may become of a spreadsheet or of JSON.
struct CellLimits {
    std::size_t bytes = std::size_t{1} << 30U;  ///< of the text
    std::size_t columns = 20'000;
    std::int64_t rows = 100'000'000;
};

/// A million rows of a sheet take a quarter of it.
inline constexpr std::size_t most_sheet_bytes = std::size_t{256} << 20U;

/// Cells as the text of a table (TableText): a line a row, `cell_separator` between cells, all rows equally wide but
/// the empty ones. Line ends, tabs and control characters in cells become spaces.
class CellText {
public:
    /// `file`: what messages call it.
    explicit CellText(std::string file, const CellLimits& limits = {}) : m_file(std::move(file)), m_limits(limits) {}

    /// Throws DataError beyond the limits.
    void add_row(const std::vector<std::string>& cells);
    void add_empty_rows(std::int64_t rows);
    std::int64_t rows() const { return m_rows; }
    bool is_empty() const { return m_columns == 0; }  ///< no cell holds anything

    /// With a heading above, if it has any cells; this object is empty then.
    std::string take(const std::vector<std::string>& heading = {});

private:
    void append(std::string_view cell);
    void check() const;
    [[noreturn]] void fail_too_large() const;

    std::string m_file;
    CellLimits m_limits;
    std::string m_text;
    std::vector<std::uint32_t> m_widths;  // of the rows
    std::size_t m_columns = 0;
    std::int64_t m_rows = 0;
};

}  // namespace kinoscope
