// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/excel_sheet.h"

#include "core/data/data_error.h"
#include "core/data/files/cell_text.h"
#include "core/data/files/xml_reader.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace kinoscope {

namespace {

constexpr std::int64_t last_row = 1'048'576;
constexpr std::int64_t last_column = 16'384;
constexpr std::size_t longest_cell = 32'767;
constexpr std::int64_t rows_a_report = 1024;

std::optional<std::int64_t> number_in_reference(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// The column of "AB12", from 1; 0 if it is no reference.
std::int64_t column_of_reference(std::string_view reference)
{
    std::int64_t column = 0;
    for (const char c : reference) {
        const char letter = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
        if (column > last_column)
            return column;
    }
    return column;
}

class ExcelSheet : public XmlHandler {
public:
    ExcelSheet(const ExcelSheetSource& source, std::int64_t most_rows, const ReadControl& control)
        : m_source(source), m_most_rows(most_rows), m_control(control),
          m_cells(source.file, {.bytes = most_sheet_bytes})
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "row")
            start_row(attributes);
        else if (name == "c")
            start_cell(attributes);
        else if (name == "f")
            m_has_formula = true;
        else if (name == "rPh")
            ++m_phonetic;
        m_inside = m_in_cell && (name == "v" || (name == "t" && m_phonetic == 0));
        m_has_value = m_has_value || (m_inside && name == "v");
    }

    void end(std::string_view name) override
    {
        m_inside = false;
        if (name == "rPh")
            --m_phonetic;
        else if (name == "c" && m_in_cell)
            end_cell();
        else if (name == "row")
            end_row();
        else if (name == "sheetData")
            m_done = true;
    }

    void text(std::string_view part) override
    {
        if (m_inside && m_text.size() < longest_cell)
            m_text += part;
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
        throw DataError(m_source.file, 0, 0, found, expected)
            .retold({KINOSCOPE_TEXT("core", "%1, row %2: found %3. Expected %4."),
                     {as_is(m_source.file), as_is(m_row), found, expected}});
    }

    void start_row(const XmlAttributes& attributes)
    {
        const auto said = attributes.find("r");
        const std::int64_t row = said ? number_in_reference(*said).value_or(0) : m_row + 1;
        if (row <= m_row || row > last_row) {
            ++m_row;
            fail({KINOSCOPE_TEXT("core", "the row number %1"), {as_is(in_quotes(said.value_or("")))}},
                 {KINOSCOPE_TEXT("core", "one from %1 to %2"), {as_is(m_row), as_is(last_row)}});
        }
        if (row > m_most_rows) {
            m_result.complete = false;
            m_done = true;
            return;
        }
        if (row > m_cells.rows() + 1)
            m_cells.add_empty_rows(row - m_cells.rows() - 1);
        m_row = row;
        m_column = 0;
        m_in_row = true;
        m_values.clear();
    }

    void start_cell(const XmlAttributes& attributes)
    {
        if (!m_in_row)
            fail(KINOSCOPE_TEXT("core", "a cell outside of all rows"), KINOSCOPE_TEXT("core", "cells in rows"));
        const auto reference = attributes.find("r");
        const std::int64_t column = reference ? column_of_reference(*reference) : m_column + 1;
        if (column <= m_column || column > last_column)
            fail({KINOSCOPE_TEXT("core", "the cell %1"), {as_is(in_quotes(reference.value_or("")))}},
                 {KINOSCOPE_TEXT("core", "one from column %1 to %2"), {as_is(m_column + 1), as_is(last_column)}});
        m_column = column;
        m_type = attributes.text("t");
        m_style = number_in_reference(attributes.find("s").value_or("0")).value_or(-1);
        m_text.clear();
        m_has_formula = false;
        m_has_value = false;
        m_in_cell = true;
    }

    void end_cell()
    {
        m_in_cell = false;
        // A text may be empty.
        m_result.formulas += m_has_formula && m_text.empty() && m_type != "str" ? 1 : 0;
        if (std::string value = value_of_cell(); !value.empty()) {
            m_values.resize(static_cast<std::size_t>(m_column));
            m_values.back() = std::move(value);
        }
    }

    std::string value_of_cell() const
    {
        if (m_type == "e")  // #DIV/0!
            return {};
        if (m_type == "s")
            return m_has_value ? shared_text() : std::string();
        if (m_type == "inlineStr" || m_type == "str")
            return m_text;
        if (m_type == "b")
            return m_text == "1" || m_text == "true" ? "TRUE" : m_has_value ? "FALSE" : "";
        if (m_type == "d")
            return without_midnight(m_text);
        return m_has_value ? text_of_value(m_text, format(), m_source.epoch) : std::string();
    }

    const std::string& shared_text() const
    {
        const auto index = number_in_reference(m_text);
        if (!index || *index < 0 || *index >= static_cast<std::int64_t>(m_source.texts.size()))
            fail({KINOSCOPE_TEXT("core", "the text number %1"), {as_is(in_quotes(m_text))}},
                 {KINOSCOPE_TEXT("core", "one of the %1 texts that the file holds"), {as_is(m_source.texts.size())}});
        return m_source.texts[static_cast<std::size_t>(*index)];
    }

    CellFormat format() const
    {
        if (m_source.formats.empty() && m_style == 0)
            return CellFormat::number;
        if (m_style < 0 || m_style >= static_cast<std::int64_t>(m_source.formats.size()))
            fail(
                {KINOSCOPE_TEXT("core", "the style number %1"), {as_is(m_style)}},
                {KINOSCOPE_TEXT("core", "one of the %1 styles that the file holds"), {as_is(m_source.formats.size())}});
        return m_source.formats[static_cast<std::size_t>(m_style)];
    }

    void end_row()
    {
        if (!m_in_row)
            return;
        m_in_row = false;
        m_cells.add_row(m_values);
        if (m_row % rows_a_report == 0)
            m_control.report(static_cast<double>(m_row) / static_cast<double>(last_row));
    }

    const ExcelSheetSource& m_source;
    const std::int64_t m_most_rows;
    const ReadControl& m_control;
    CellText m_cells;
    SheetText m_result;
    std::vector<std::string> m_values;  // of the row
    std::string m_type;
    std::string m_text;
    std::int64_t m_row = 0;
    std::int64_t m_column = 0;
    std::int64_t m_style = 0;
    int m_phonetic = 0;
    bool m_in_row = false;
    bool m_in_cell = false;
    bool m_inside = false;
    bool m_has_formula = false;
    bool m_has_value = false;
    bool m_done = false;
};

}  // namespace

SheetText read_excel_sheet(const ExcelSheetSource& source, std::int64_t most_rows, const ReadControl& control)
{
    ExcelSheet sheet(source, most_rows, control);
    if (!read_xml_part(source.path, source.file, source.part, sheet))
        throw DataError(source.file, 0, 0, {KINOSCOPE_TEXT("core", "no part %1"), {as_is(in_quotes(source.part))}},
                        KINOSCOPE_TEXT("core", "the cells of the sheet"));
    return sheet.take();
}

}  // namespace kinoscope
