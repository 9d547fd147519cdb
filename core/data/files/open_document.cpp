// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_error.h"
#include "core/data/files/open_document_sheet.h"
#include "core/data/files/workbook.h"
#include "core/io/files/zip_parts.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

class OpenDocument : public Workbook {
public:
    OpenDocument(std::filesystem::path path, std::string file) : m_path(std::move(path)), m_file(std::move(file))
    {
        constexpr std::size_t longest_manifest = std::size_t{1} << 20U;
        if (zip_part(m_path, "META-INF/manifest.xml", longest_manifest).find(":encryption-data") != std::string::npos)
            throw DataError(m_file,
                            KINOSCOPE_TEXT("core", "is password-protected. Save it without a password and open that."));
        m_sheets = read_open_document_sheets(m_path, m_file);
        if (m_sheets.empty())
            throw DataError(m_file, 0, 0, KINOSCOPE_TEXT("core", "no sheet"), KINOSCOPE_TEXT("core", "at least one"));
    }

    const std::vector<SheetName>& sheets() const override { return m_sheets; }

    SheetText read(std::size_t sheet, std::int64_t most_rows, const ReadControl& control) override
    {
        return read_open_document_sheet(m_path, sheet_in_words(m_file, m_sheets[sheet].name), sheet, most_rows,
                                        control);
    }

private:
    const std::filesystem::path m_path;
    const std::string m_file;
    std::vector<SheetName> m_sheets;
};

}  // namespace

std::unique_ptr<Workbook> open_open_document(const std::filesystem::path& path, const std::string& file)
{
    return std::make_unique<OpenDocument>(path, file);
}

}  // namespace kinoscope
