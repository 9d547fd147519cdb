// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/excel_parts.h"
#include "core/data/files/excel_sheet.h"
#include "core/data/files/workbook.h"

#include "core/data/data_error.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

class ExcelWorkbook : public Workbook {
public:
    ExcelWorkbook(std::filesystem::path path, std::string file)
        : m_path(std::move(path)), m_file(std::move(file)), m_parts(read_excel_parts(m_path, m_file))
    {
        for (const ExcelSheetPart& sheet : m_parts.sheets)
            m_sheets.push_back({sheet.name, sheet.hidden});
    }

    const std::vector<SheetName>& sheets() const override { return m_sheets; }

    SheetText read(std::size_t sheet, std::int64_t most_rows, const ReadControl& control) override
    {
        if (!m_has_texts) {
            m_texts = read_shared_texts(m_path, m_file, m_parts.shared_texts);
            m_formats = read_cell_formats(m_path, m_file, m_parts.styles);
            m_has_texts = true;
        }
        const ExcelSheetPart& part = m_parts.sheets[sheet];
        return read_excel_sheet({.path = m_path,
                                 .file = sheet_in_words(m_file, part.name),
                                 .part = part.part,
                                 .texts = m_texts,
                                 .formats = m_formats,
                                 .epoch = m_parts.epoch},
                                most_rows, control);
    }

private:
    const std::filesystem::path m_path;
    const std::string m_file;
    const ExcelParts m_parts;
    std::vector<SheetName> m_sheets;
    std::vector<std::string> m_texts;
    std::vector<CellFormat> m_formats;
    bool m_has_texts = false;
};

}  // namespace

std::unique_ptr<Workbook> open_excel(const std::filesystem::path& path, const std::string& file)
{
    return std::make_unique<ExcelWorkbook>(path, file);
}

std::string sheet_in_words(const std::string& file, const std::string& sheet)
{
    return file + ", sheet " + in_quotes(sheet);
}

}  // namespace kinoscope
