// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/csv_reader.h"

#include "core/data/data_error.h"

#include <new>

namespace kinoscope {

namespace {

constexpr std::size_t longest_row = 65536;

// libcsv by itself trims spaces and also takes a lone CR for a line's end.
int no_space(unsigned char)
{
    return 0;
}
int is_line_feed(unsigned char character)
{
    return character == '\n' ? 1 : 0;
}

}  // namespace

CsvReader::CsvReader(TextFile file, char delimiter) : m_file(std::move(file))
{
    if (csv_init(&m_parser, CSV_STRICT) != 0)
        throw std::bad_alloc();
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&m_parser, &no_space);
    csv_set_term_func(&m_parser, &is_line_feed);
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

bool CsvReader::next_row()
{
    m_fields.clear();
    m_row_ended = false;
    std::size_t bytes = 0;
    while (m_file.next_line()) {
        if (bytes == 0)
            m_row_line = m_file.line_number();
        if (bytes == 0 && m_file.line().empty()) {  // libcsv would pass over it
            m_fields.emplace_back();
            return true;
        }
        feed(m_file.line());
        feed("\n");
        if (m_row_ended)
            return true;
        bytes += m_file.line().size() + 1;
        if (bytes > longest_row)
            fail(KINOSCOPE_TEXT("core", "a quote that is not closed within 64 KiB"),
                 KINOSCOPE_TEXT("core", "a closing quote"));
    }
    if (bytes > 0)
        fail(KINOSCOPE_TEXT("core", "a quote that is never closed"), KINOSCOPE_TEXT("core", "a closing quote"));
    return false;
}

void CsvReader::feed(std::string_view text)
{
    const std::size_t taken = csv_parse(&m_parser, text.data(), text.size(), &take_field, &take_row, this);
    if (m_failure)
        std::rethrow_exception(m_failure);
    if (taken == text.size())
        return;
    if (csv_error(&m_parser) != CSV_EPARSE)
        throw std::bad_alloc();
    // After a line's end libcsv stops behind a quote that closed in the middle of a field, else at the character.
    throw DataError(m_file.name(), m_file.line_number(), static_cast<std::int64_t>(taken) + 1,
                    KINOSCOPE_TEXT("core", "a quote or text out of place"),
                    KINOSCOPE_TEXT("core", "a field with a quote at both ends, and inner quotes doubled,"));
}

void CsvReader::take_field(void* text, std::size_t size, void* self) noexcept
{
    auto* reader = static_cast<CsvReader*>(self);
    try {
        reader->m_fields.emplace_back(static_cast<const char*>(text), size);
    } catch (...) {
        reader->m_failure = std::current_exception();
    }
}

void CsvReader::take_row(int, void* self) noexcept
{
    static_cast<CsvReader*>(self)->m_row_ended = true;
}

void CsvReader::fail(const Message& found, const Message& expected) const
{
    throw DataError(m_file.name(), m_row_line, 0, found, expected);
}

}  // namespace kinoscope
