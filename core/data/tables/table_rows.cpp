// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_rows.h"

#include "core/data/text/fields.h"

#include <algorithm>
#include <cstring>

namespace kinoscope {

namespace {

constexpr std::size_t longest_quoted_row = 65536;

bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

}  // namespace

TableRows::TableRows(std::string_view text, const TableDialect& dialect) : m_text(text), m_dialect(dialect)
{
    for (std::int64_t i = 0; i < dialect.lines_above && m_next < m_text.size(); ++i)
        take_line();
}

std::string_view TableRows::take_line()
{
    const std::size_t begin = m_next;
    const auto* const end = static_cast<const char*>(std::memchr(m_text.data() + begin, '\n', m_text.size() - begin));
    const std::size_t size =
        end == nullptr ? m_text.size() - begin : static_cast<std::size_t>(end - m_text.data()) - begin;
    m_next = std::min(begin + size + 1, m_text.size());
    ++m_line;
    return m_text.substr(begin, size);
}

bool TableRows::next()
{
    m_fields.clear();
    m_unquoted.clear();
    while (m_next < m_text.size()) {
        const std::string_view line = take_line();
        const std::string_view content = without_outer_spaces(line);
        if (content.empty()) {
            ++m_empty_since;
            continue;
        }
        if (m_dialect.blocks && content.back() == ':') {
            m_block = content.substr(0, content.size() - 1);
            continue;
        }
        m_empty += m_empty_since;
        m_empty_since = 0;
        m_row_line = m_line;
        split(line);
        if (m_dialect.blocks)
            m_fields.push_back(m_block);
        return true;
    }
    return false;
}

void TableRows::split(std::string_view line)
{
    if (m_dialect.separator == " ") {
        split_at_spaces(line);
        return;
    }
    if (!m_dialect.quotes || std::memchr(line.data(), '"', line.size()) == nullptr) {
        split_plainly(line);
        return;
    }
    const std::size_t first_end = m_next;
    const std::int64_t first_line = m_line;
    std::string_view row = line;
    while (!split_quoted(row)) {
        m_fields.clear();
        m_unquoted.clear();
        if (extend(row))
            continue;
        m_next = first_end;  // never closed: a quote that is a letter
        m_line = first_line;
        split_plainly(line);
        return;
    }
}

/// Takes the next line to the row, within reason.
bool TableRows::extend(std::string_view& row)
{
    if (m_next >= m_text.size() || row.size() > longest_quoted_row)
        return false;
    const std::string_view more = take_line();
    row = {row.data(), row.size() + 1 + more.size()};
    return row.size() <= longest_quoted_row;
}

void TableRows::split_at_spaces(std::string_view line)
{
    std::size_t at = 0;
    while (at < line.size()) {
        while (at < line.size() && is_space(line[at]))
            ++at;
        std::size_t end = at;
        const bool quoted = m_dialect.quotes && at < line.size() && line[at] == '"' &&
                            (end = line.find('"', at + 1)) != std::string_view::npos &&
                            (end + 1 == line.size() || is_space(line[end + 1]));
        if (quoted) {
            m_fields.push_back(line.substr(at + 1, end - at - 1));
            at = end + 1;
            continue;
        }
        end = at;
        while (end < line.size() && !is_space(line[end]))
            ++end;
        if (end > at)
            m_fields.push_back(line.substr(at, end - at));
        at = end;
    }
}

void TableRows::split_plainly(std::string_view line)
{
    const std::string_view separator = m_dialect.separator;
    std::size_t begin = 0;
    for (;;) {
        std::size_t end = line.size();
        if (separator.size() == 1) {
            if (const void* const found = std::memchr(line.data() + begin, separator.front(), line.size() - begin))
                end = static_cast<std::size_t>(static_cast<const char*>(found) - line.data());
        } else {
            end = std::min(line.find(separator, begin), line.size());
        }
        m_fields.push_back(without_outer_spaces(line.substr(begin, end - begin)));
        if (end == line.size())
            return;
        begin = end + separator.size();
    }
}

TableRows::Quoted TableRows::take_quoted(std::string_view line, std::size_t quote, std::size_t& end)
{
    std::string text;
    std::size_t plain = quote + 1;  // what follows is not in `text` yet
    for (std::size_t at = quote + 1; at < line.size(); ++at) {
        const bool pair = at + 1 < line.size() && line[at + 1] == '"';
        if (pair && (line[at] == '"' || (m_dialect.backslash && line[at] == '\\'))) {
            text += line.substr(plain, at - plain);
            plain = ++at;
        } else if (line[at] == '"') {
            end = end_behind(line, at + 1);
            if (end == std::string_view::npos)
                return Quoted::no;  // "Crow" Hill
            const std::string_view rest = line.substr(plain, at - plain);
            m_fields.push_back(without_outer_spaces(text.empty() ? rest : m_unquoted.emplace_back(text += rest)));
            return Quoted::yes;
        }
    }
    return Quoted::open;
}

/// The separator or the line's end, if only spaces come before it.
std::size_t TableRows::end_behind(std::string_view line, std::size_t at) const
{
    while (at < line.size() && line[at] == ' ')
        ++at;
    return at == line.size() || line.substr(at).starts_with(m_dialect.separator) ? at : std::string_view::npos;
}

bool TableRows::split_quoted(std::string_view line)
{
    const std::string_view separator = m_dialect.separator;
    std::size_t begin = 0;
    for (;;) {
        const std::size_t first = std::min(line.find_first_not_of(' ', begin), line.size());
        std::size_t end = 0;
        const Quoted quoted = first < line.size() && line[first] == '"' ? take_quoted(line, first, end) : Quoted::no;
        if (quoted == Quoted::open)
            return false;
        if (quoted == Quoted::no) {
            end = std::min(line.find(separator, begin), line.size());
            m_fields.push_back(without_outer_spaces(line.substr(begin, end - begin)));
        }
        if (end >= line.size())
            return true;
        begin = end + separator.size();
    }
}

}  // namespace kinoscope
