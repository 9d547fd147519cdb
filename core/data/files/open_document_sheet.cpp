// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/open_document_sheet.h"

#include "core/data/data_error.h"
#include "core/data/files/cell_text.h"
#include "core/data/files/sheet_values.h"
#include "core/data/files/xml_reader.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>
#include <utility>

namespace kinoscope {

namespace {

constexpr const char* content_part = "content.xml";
constexpr std::int64_t most_ods_columns = 16'384;
constexpr std::int64_t most_rows_repeated = 20'000'000;
constexpr std::int64_t most_spaces = 1000;
constexpr std::size_t most_listed_sheets = 1000;
constexpr std::size_t longest_ods_cell = 32'767;
constexpr std::size_t longest_ods_row = std::size_t{4} << 20U;
constexpr std::int64_t ods_rows_a_report = 1024;

/// How often something comes; 1 unless it says otherwise.
std::int64_t repeats(const XmlAttributes& attributes, std::string_view name, std::int64_t most)
{
    const auto text = attributes.find(name);
    if (!text)
        return 1;
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), count);
    if (error == std::errc::result_out_of_range)
        return most + 1;
    return error == std::errc() && end == text->data() + text->size() ? std::clamp<std::int64_t>(count, 1, most + 1)
                                                                      : 1;
}

class SheetList : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "style") {
            m_style = attributes.text("name");
        } else if (name == "table-properties" && attributes.find("display") == "false") {
            m_hidden.insert(m_style);
        } else if (name == "table" && m_depth++ == 0 && sheets.size() < most_listed_sheets) {
            sheets.push_back({attributes.text("name"), m_hidden.contains(attributes.text("style-name"))});
        }
    }

    void end(std::string_view name) override { m_depth -= name == "table" ? 1 : 0; }

    std::vector<SheetName> sheets;

private:
    std::string m_style;
    std::set<std::string> m_hidden;
    int m_depth = 0;  // of tables in cells of tables
};

class OdsSheet : public XmlHandler {
public:
    OdsSheet(const std::string& file, std::size_t sheet, std::int64_t most_rows, const ReadControl& control)
        : m_file(file), m_sheet(sheet), m_most_rows(most_rows), m_control(control),
          m_cells(file, {.bytes = most_sheet_bytes, .rows = most_rows_repeated})
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "table" && m_tables++ == 0)
            ++m_seen;
        if (m_seen != m_sheet + 1 || m_tables != 1)
            return;
        if (name == "table-row")
            start_row(attributes);
        else if (name == "table-cell" || name == "covered-table-cell")
            start_cell(attributes, name == "covered-table-cell");
        else if (name == "annotation")
            ++m_annotations;
        else if (m_in_cell && m_annotations == 0)
            start_text(name, attributes);
    }

    void end(std::string_view name) override
    {
        if (name == "table") {
            m_done = m_seen == m_sheet + 1 && m_tables == 1;
            --m_tables;
            return;
        }
        if (m_seen != m_sheet + 1 || m_tables != 1)
            return;
        if (name == "table-row")
            end_row();
        else if (name == "table-cell" || name == "covered-table-cell")
            end_cell();
        else if (name == "annotation")
            --m_annotations;
        else if (name == "p")
            m_in_text = false;
    }

    void text(std::string_view part) override
    {
        if (m_in_text && m_annotations == 0)
            append(part);
    }

    bool is_done() const override { return m_done; }

    SheetText take()
    {
        m_result.text = m_cells.take();
        return std::move(m_result);
    }

private:
    [[noreturn]] void fail(const Message& found, const Message& expected) const
    {
        throw DataError(m_file, 0, 0, found, expected)
            .retold({KINOSCOPE_TEXT("core", "%1, row %2: found %3. Expected %4."),
                     {as_is(m_file), as_is(m_row + 1), found, expected}});
    }

    void append(std::string_view part)
    {
        if (m_text.size() < longest_ods_cell)
            m_text += part.substr(0, longest_ods_cell);
    }

    void start_row(const XmlAttributes& attributes)
    {
        m_row_repeats = repeats(attributes, "number-rows-repeated", most_rows_repeated);
        m_values.clear();
        m_column = 0;
        m_in_row = true;
    }

    void start_cell(const XmlAttributes& attributes, bool covered)
    {
        if (!m_in_row)
            fail(KINOSCOPE_TEXT("core", "a cell outside of all rows"), KINOSCOPE_TEXT("core", "cells in rows"));
        m_cell_repeats = repeats(attributes, "number-columns-repeated", most_ods_columns);
        m_type = attributes.text("value-type");
        m_value.clear();
        m_text.clear();
        m_in_cell = true;
        m_covered = covered || attributes.find_exactly("calcext:value-type") == "error";
        const bool formula = attributes.find("formula").has_value();
        m_result.formulas += formula && m_type.empty() && !m_covered ? 1 : 0;
        if (m_type == "date")
            m_value = without_midnight(attributes.find("date-value").value_or(""));
        else if (m_type == "time")
            m_value = attributes.text("time-value");
        else if (m_type == "boolean")
            m_value = attributes.find("boolean-value") == "true" ? "TRUE" : "FALSE";
        else if (m_type == "string")
            m_value = attributes.text("string-value");
        else if (!m_type.empty())
            m_value = text_of_value(attributes.find("value").value_or(""),
                                    m_type == "percentage" ? CellFormat::percent : CellFormat::number);
    }

    void start_text(std::string_view name, const XmlAttributes& attributes)
    {
        if (name == "p") {
            if (!m_text.empty())
                append(" ");
            m_in_text = true;
        } else if (name == "s") {
            append(std::string(static_cast<std::size_t>(std::min(repeats(attributes, "c", most_spaces), most_spaces)),
                               ' '));
        } else if (name == "tab" || name == "line-break") {
            append(" ");
        }
    }

    void end_cell()
    {
        m_in_cell = false;
        const bool text = m_value.empty() && (m_type == "string" || m_type.empty());
        const std::string& value = text ? m_text : m_value;
        if (!m_covered && !value.empty()) {
            if (m_cell_repeats > most_ods_columns - m_column ||
                static_cast<std::size_t>(m_cell_repeats) * value.size() > longest_ods_row)
                fail({KINOSCOPE_TEXT("core", "more than %1 columns"), {as_is(most_ods_columns)}},
                     KINOSCOPE_TEXT("core", "a smaller table"));
            m_values.resize(static_cast<std::size_t>(m_column));
            m_values.insert(m_values.end(), static_cast<std::size_t>(m_cell_repeats), value);
        }
        m_column = std::min(m_column + m_cell_repeats, most_ods_columns);
    }

    void end_row()
    {
        m_in_row = false;
        m_row += m_row_repeats;
        if (m_values.empty()) {
            m_empty_rows = std::min(m_empty_rows + m_row_repeats, most_rows_repeated + 1);
            return;
        }
        m_cells.add_empty_rows(std::min(std::exchange(m_empty_rows, 0), m_most_rows - m_cells.rows()));
        for (std::int64_t i = 0; i < m_row_repeats && !m_done; ++i) {
            if (m_cells.rows() >= m_most_rows) {
                m_result.complete = false;
                m_done = true;
                return;
            }
            m_cells.add_row(m_values);
            if (m_cells.rows() % ods_rows_a_report == 0)
                m_control.report(0.0);
        }
    }

    const std::string& m_file;
    const std::size_t m_sheet;
    const std::int64_t m_most_rows;
    const ReadControl& m_control;
    CellText m_cells;
    SheetText m_result;
    std::vector<std::string> m_values;  // of the row
    std::string m_type;
    std::string m_value;
    std::string m_text;
    std::size_t m_seen = 0;  // tables
    std::int64_t m_row = 0;
    std::int64_t m_row_repeats = 1;
    std::int64_t m_empty_rows = 0;  // that nothing follows yet
    std::int64_t m_column = 0;
    std::int64_t m_cell_repeats = 1;
    int m_tables = 0;
    int m_annotations = 0;
    bool m_in_row = false;
    bool m_in_cell = false;
    bool m_in_text = false;
    bool m_covered = false;
    bool m_done = false;
};

}  // namespace

std::vector<SheetName> read_open_document_sheets(const std::filesystem::path& path, const std::string& file)
{
    SheetList list;
    if (!read_xml_part(path, file, content_part, list))
        throw DataError(file, 0, 0, {KINOSCOPE_TEXT("core", "no part %1"), {as_is(in_quotes(content_part))}},
                        KINOSCOPE_TEXT("core", "a whole spreadsheet"));
    return std::move(list.sheets);
}

SheetText read_open_document_sheet(const std::filesystem::path& path, const std::string& file, std::size_t sheet,
                                   std::int64_t most_rows, const ReadControl& control)
{
    OdsSheet reader(file, sheet, most_rows, control);
    read_xml_part(path, file, content_part, reader);
    return reader.take();
}

}  // namespace kinoscope
