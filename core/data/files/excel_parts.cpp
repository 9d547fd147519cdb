// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/excel_parts.h"

#include "core/data/data_error.h"
#include "core/data/files/xml_reader.h"
#include "core/data/text/fields.h"

#include <charconv>
#include <map>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::size_t most_sheets = 1000;
constexpr std::size_t most_texts = 20'000'000;
constexpr std::size_t most_text_bytes = std::size_t{512} << 20U;
constexpr std::size_t longest_text = 32'767;
constexpr std::size_t most_styles = 100'000;

int whole_number(std::string_view text)
{
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : -1;
}

/// The other parts that a part names: by id, and by what they are ("worksheet", "sharedStrings", "styles").
class Relations : public XmlHandler {
public:
    Relations(const std::filesystem::path& path, const std::string& file, const std::string& part) : m_part(part)
    {
        const std::size_t slash = part.rfind('/');
        const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
        read_xml_part(path, file, folder + "_rels/" + part.substr(folder.size()) + ".rels", *this);
    }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.text("TargetMode") == "External")
            return;
        const std::string target = part_of_target(m_part, attributes.find("Target").value_or(""));
        const std::string type = attributes.text("Type");
        by_type.emplace(type.substr(type.rfind('/') + 1), target);
        by_id.emplace(attributes.text("Id"), target);
    }
    void end(std::string_view /*name*/) override {}

    std::map<std::string, std::string> by_id;
    std::map<std::string, std::string> by_type;

private:
    const std::string m_part;
};

std::string found_in(const std::map<std::string, std::string>& map, const std::string& key, const std::string& other)
{
    const auto found = map.find(key);
    return found == map.end() ? other : found->second;
}

class WorkbookPart : public XmlHandler {
public:
    WorkbookPart(const Relations& relations, ExcelParts& parts) : m_relations(relations), m_parts(parts) {}

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            const std::string flag = attributes.text("date1904");
            m_parts.epoch = flag == "1" || flag == "true" ? CellEpoch::mac_1904 : CellEpoch::excel_1900;
        } else if (name == "sheet" && m_parts.sheets.size() < most_sheets) {
            const std::string state = attributes.text("state");
            m_parts.sheets.push_back({attributes.text("name"), found_in(m_relations.by_id, attributes.text("id"), ""),
                                      state == "hidden" || state == "veryHidden"});
        }
    }
    void end(std::string_view /*name*/) override {}

private:
    const Relations& m_relations;
    ExcelParts& m_parts;
};

class SharedTexts : public XmlHandler {
public:
    explicit SharedTexts(const std::string& file) : m_file(file) {}

    void start(std::string_view name, const XmlAttributes& /*attributes*/) override
    {
        if (name == "si")
            m_text.clear();
        m_phonetic += name == "rPh" ? 1 : 0;  // how it is spoken, in Japanese
        m_inside = name == "t" && m_phonetic == 0;
    }

    void end(std::string_view name) override
    {
        m_phonetic -= name == "rPh" ? 1 : 0;
        m_inside = false;
        if (name != "si")
            return;
        m_bytes += m_text.size();
        if (texts.size() >= most_texts || m_bytes > most_text_bytes)
            throw DataError(m_file, 0, 0,
                            {KINOSCOPE_TEXT("core", "more than %1 bytes in its cells"), {as_is(most_text_bytes)}},
                            KINOSCOPE_TEXT("core", "a smaller table"));
        texts.push_back(m_text);
    }

    void text(std::string_view part) override
    {
        if (m_inside && m_text.size() < longest_text)
            m_text += part;
    }

    std::vector<std::string> texts;

private:
    const std::string& m_file;
    std::string m_text;
    std::size_t m_bytes = 0;
    int m_phonetic = 0;
    bool m_inside = false;
};

class Styles : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        m_in_cells = m_in_cells || name == "cellXfs";
        const int number = whole_number(attributes.find("numFmtId").value_or(""));
        if (name == "numFmt" && m_own.size() < most_styles)
            m_own[number] = format_of_code(attributes.find("formatCode").value_or(""));
        if (name != "xf" || !m_in_cells || formats.size() >= most_styles)
            return;
        const auto own = m_own.find(number);
        formats.push_back(own == m_own.end() ? built_in_format(number) : own->second);
    }

    void end(std::string_view name) override { m_in_cells = m_in_cells && name != "cellXfs"; }

    std::vector<CellFormat> formats;

private:
    std::map<int, CellFormat> m_own;
    bool m_in_cells = false;
};

}  // namespace

std::string part_of_target(std::string_view part, std::string_view target)
{
    std::vector<std::string_view> steps;
    const auto walk = [&steps](std::string_view way) {
        for (const std::string_view step : split_fields(way, '/')) {
            if (step == ".." && steps.empty())
                return false;
            if (step == "..")
                steps.pop_back();
            else if (!step.empty() && step != ".")
                steps.push_back(step);
        }
        return true;
    };
    const std::size_t slash = part.rfind('/');
    if (!target.starts_with('/') && slash != std::string_view::npos)
        walk(part.substr(0, slash));
    if (!walk(target))
        return {};
    std::string result;
    for (const std::string_view step : steps)
        result += (result.empty() ? "" : "/") + std::string(step);
    return result;
}

ExcelParts read_excel_parts(const std::filesystem::path& path, const std::string& file)
{
    const Relations root(path, file, "");
    const std::string workbook = found_in(root.by_type, "officeDocument", "xl/workbook.xml");
    const Relations relations(path, file, workbook);
    ExcelParts parts;
    const std::size_t slash = workbook.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : workbook.substr(0, slash + 1);
    parts.shared_texts = found_in(relations.by_type, "sharedStrings", folder + "sharedStrings.xml");
    parts.styles = found_in(relations.by_type, "styles", folder + "styles.xml");
    WorkbookPart handler(relations, parts);
    if (!read_xml_part(path, file, workbook, handler))
        throw DataError(file, 0, 0, {KINOSCOPE_TEXT("core", "no part %1"), {as_is(in_quotes(workbook))}},
                        KINOSCOPE_TEXT("core", "a workbook of Excel"));
    std::erase_if(parts.sheets, [](const ExcelSheetPart& sheet) {
        return sheet.part.find("/chartsheets/") != std::string::npos;  // a picture
    });
    if (parts.sheets.empty())
        throw DataError(file, 0, 0, KINOSCOPE_TEXT("core", "no sheet"), KINOSCOPE_TEXT("core", "at least one"));
    return parts;
}

std::vector<std::string> read_shared_texts(const std::filesystem::path& path, const std::string& file,
                                           const std::string& part)
{
    SharedTexts handler(file);
    read_xml_part(path, file, part, handler);
    return std::move(handler.texts);
}

std::vector<CellFormat> read_cell_formats(const std::filesystem::path& path, const std::string& file,
                                          const std::string& part)
{
    Styles handler;
    read_xml_part(path, file, part, handler);
    return std::move(handler.formats);
}

}  // namespace kinoscope
