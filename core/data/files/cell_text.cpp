// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/cell_text.h"

#include "core/data/data_error.h"
#include "core/data/tables/table_text.h"
#include "core/data/text/fields.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

bool is_no_letter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

}  // namespace

void CellText::add_row(const std::vector<std::string>& cells)
{
    std::size_t width = cells.size();
    while (width > 0 && without_outer_spaces(cells[width - 1]).empty())
        --width;
    if (width > m_limits.columns)
        throw DataError(m_file, 0, 0, {KINOSCOPE_TEXT("core", "%1 columns"), {as_is(width)}},
                        {KINOSCOPE_TEXT("core", "at most %1"), {as_is(m_limits.columns)}});
    for (std::size_t column = 0; column < width; ++column) {
        if (column > 0)
            m_text += cell_separator;
        append(cells[column]);
    }
    m_text += '\n';
    m_widths.push_back(static_cast<std::uint32_t>(width));
    m_columns = std::max(m_columns, width);
    ++m_rows;
    check();
}

void CellText::add_empty_rows(std::int64_t rows)
{
    if (rows > m_limits.rows - m_rows || static_cast<std::size_t>(rows) > m_limits.bytes - m_text.size())
        fail_too_large();
    m_text.append(static_cast<std::size_t>(rows), '\n');
    m_widths.insert(m_widths.end(), static_cast<std::size_t>(rows), 0);
    m_rows += rows;
}

void CellText::append(std::string_view cell)
{
    const std::string_view content = without_outer_spaces(cell);
    const std::size_t begin = m_text.size();
    m_text += content;
    std::replace_if(m_text.begin() + static_cast<std::ptrdiff_t>(begin), m_text.end(), is_no_letter, ' ');
}

void CellText::check() const
{
    if (m_rows > m_limits.rows || m_text.size() > m_limits.bytes)
        fail_too_large();
}

void CellText::fail_too_large() const
{
    throw DataError(m_file, 0, 0, {KINOSCOPE_TEXT("core", "more than %1 bytes in its cells"), {as_is(m_limits.bytes)}},
                    KINOSCOPE_TEXT("core", "a smaller table"));
}

std::string CellText::take(const std::vector<std::string>& heading)
{
    const std::string cells = std::exchange(m_text, {});
    const std::vector<std::uint32_t> widths = std::exchange(m_widths, {});
    const std::size_t columns = std::max(m_columns, heading.size());
    std::size_t missing = 0;
    for (const std::uint32_t width : widths)
        missing += width == 0 ? 0 : columns - width;
    if (missing > m_limits.bytes || cells.size() > m_limits.bytes - missing)
        fail_too_large();
    m_text.reserve(cells.size() + missing + 64 * heading.size());
    for (std::size_t column = 0; column < heading.size(); ++column) {
        if (column > 0)
            m_text += cell_separator;
        append(heading[column]);
    }
    if (!heading.empty())
        m_text += '\n';
    std::size_t begin = 0;
    for (const std::uint32_t width : widths) {
        const std::size_t end = cells.find('\n', begin);
        m_text.append(cells, begin, end - begin);
        if (width > 0)
            m_text.append(columns - width, cell_separator);
        m_text += '\n';
        begin = end + 1;
    }
    m_columns = 0;
    m_rows = 0;
    return std::exchange(m_text, {});
}

}  // namespace kinoscope
