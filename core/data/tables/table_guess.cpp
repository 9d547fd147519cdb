// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_guess.h"

#include "core/data/data_error.h"
#include "core/data/tables/table_dialect.h"
#include "core/data/tables/table_heading.h"
#include "core/data/tables/wide_columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::size_t rows_kept = 200;
constexpr std::size_t columns_allowed = 20'000;
constexpr std::size_t seen_whole = std::size_t{4} << 20U;      // is looked at altogether; of larger ones
constexpr std::size_t parts_seen = 16;                         // so many parts_seen are,
constexpr std::size_t size_of_part = std::size_t{128} << 10U;  // each of this size

/// Where the parts_seen begin that are looked at, each after a line's end.
std::vector<std::string_view> parts_of(std::string_view text)
{
    if (text.size() <= seen_whole)
        return {text};
    std::vector<std::string_view> result{text.substr(0, seen_whole / 4)};
    const std::size_t rest = text.size() - result.front().size() - size_of_part;
    for (std::size_t i = 0; i < parts_seen; ++i) {
        const std::size_t begin = text.find('\n', result.front().size() + rest / parts_seen * i);
        if (begin != std::string_view::npos)
            result.push_back(text.substr(begin + 1, size_of_part));
    }
    for (std::string_view& part : result)
        part = part.substr(0, std::min(part.rfind('\n'), part.size() - 1) + 1);
    return result;
}

/// "5 0:1 943:1": libFM and LIBSVM.
bool has_features(std::string_view text)
{
    TableRows rows(text, {.separator = " "});
    int lines = 0;
    int like = 0;
    while (lines < 50 && rows.next()) {
        ++lines;
        const auto& fields = rows.fields();
        like += fields.size() >= 2 &&
                        std::all_of(fields.begin() + 1, fields.end(),
                                    [](std::string_view field) {
                                        const std::size_t colon = field.find(':');
                                        return colon != std::string_view::npos && colon > 0 &&
                                               colon + 1 < field.size() && field[0] >= '0' && field[0] <= '9' &&
                                               field.find_first_not_of("0123456789.:eE+-") == std::string_view::npos;
                                    })
                    ? 1
                    : 0;
    }
    return lines > 0 && like == lines;
}

[[noreturn]] void refuse_no_table(const std::string& file)
{
    throw DataError(file, 0, 0, KINOSCOPE_TEXT("core", "no table"),
                    KINOSCOPE_TEXT("core",
                                   "rows of three columns or more (person, item, rating) with commas, semicolons, "
                                   "tabs, |, :: or spaces between them"));
}

void refuse_nul(std::string_view text, const std::string& file)
{
    const std::size_t at = text.find('\0');
    if (at == std::string_view::npos)
        return;
    const std::string_view before = text.substr(0, at);
    const std::size_t begin = before.rfind('\n') + 1;  // 0 without a line's end
    throw DataError(file, 1 + std::count(before.begin(), before.end(), '\n'), static_cast<std::int64_t>(at - begin) + 1,
                    KINOSCOPE_TEXT("core", "a NUL byte"), KINOSCOPE_TEXT("core", "text"));
}

class Guesser {
public:
    Guesser(std::string_view text, const std::string& file) : m_text(text), m_file(file) {}

    TableGuess guess()
    {
        refuse_nul(m_text, m_file);
        if (has_features(beginning_of(m_text)))
            throw DataError(
                m_file, KINOSCOPE_TEXT("core", "holds lines of features (\"5 0:1 943:1\"), as libFM and LIBSVM read "
                                               "them. Kinoscope needs a row for each rating, with person, item and "
                                               "rating."));
        const DialectGuess dialect = guess_dialect(m_text);
        m_guess.dialect = dialect.dialect;
        const std::size_t columns = dialect.columns + (dialect.dialect.blocks ? 1 : 0);
        if (columns < 2)
            refuse_no_table(m_file);
        if (columns > columns_allowed)
            throw DataError(m_file, 0, 0, Message(KINOSCOPE_TEXT("core", "%1 columns"), {as_is(columns)}),
                            Message(KINOSCOPE_TEXT("core", "at most %1"), {as_is(columns_allowed)}));
        find_heading(columns);
        profile();
        shape();
        if (columns == 2 && m_guess.shape.shape == TableShape::unclear && !m_has_names)
            refuse_no_table(m_file);
        return std::move(m_guess);
    }

private:
    std::vector<std::vector<std::string>> first_rows() const
    {
        std::vector<std::vector<std::string>> rows;
        TableRows reader(beginning_of(m_text), m_guess.dialect);
        while (rows.size() < rows_kept && reader.next())
            rows.emplace_back(reader.fields().begin(), reader.fields().end());
        return rows;
    }

    void find_heading(std::size_t columns)
    {
        std::vector<std::vector<std::string>> rows = first_rows();
        HeadingGuess heading = guess_heading(rows, columns);
        m_guess.heading_rows = heading.rows;
        m_guess.heading = std::move(heading.names);
        rows.erase(rows.begin(), rows.begin() + heading.rows);
        m_has_names = heading.rows > 0;
        if (!m_has_names)
            for (std::size_t column = 1; column <= columns; ++column)
                m_guess.heading.push_back(fmt::format("column {}", column));
        for (std::vector<std::string>& row : rows)
            row.resize(m_guess.heading.size());
        if (rows.empty())
            throw DataError(m_file, 0, 0, KINOSCOPE_TEXT("core", "a heading and nothing below it"),
                            KINOSCOPE_TEXT("core", "ratings"));
        m_guess.rows = std::move(rows);
    }

    void profile()
    {
        m_guess.profiles.resize(m_guess.heading.size());
        bool first = true;
        for (const std::string_view part : parts_of(m_text)) {
            TableDialect dialect = m_guess.dialect;
            dialect.lines_above = first ? dialect.lines_above : 0;
            TableRows rows(part, dialect);
            for (int row = 0; first && row < m_guess.heading_rows; ++row)
                rows.next();
            while (rows.next())
                for (std::size_t column = 0; column < m_guess.profiles.size(); ++column)
                    m_guess.profiles[column].see(rows.field(static_cast<int>(column)));
            for (ColumnProfile& column : m_guess.profiles)
                column.jump();
            first = false;
        }
    }

    void shape()
    {
        const std::vector<std::string> names =
            m_has_names ? m_guess.heading : std::vector<std::string>(m_guess.heading.size());
        m_guess.shape = guess_shape(names, m_guess.profiles);
        if (m_guess.dialect.blocks && m_guess.columns() >= 3) {
            ColumnRoles& roles = m_guess.shape.roles;
            roles = {.user = 0, .item = m_guess.columns() - 1, .rating = 1, .title = -1, .time = -1};
            if (m_guess.columns() > 3 && could_be_times(m_guess.profiles[2]))
                roles.time = 2;
            m_guess.shape.shape = TableShape::long_rows;
        }
    }

    std::string_view m_text;
    const std::string& m_file;
    TableGuess m_guess;
    bool m_has_names = false;
};

}  // namespace

TableGuess guess_table(std::string_view text, const std::string& file)
{
    return Guesser(text, file).guess();
}

void skip_heading(TableRows& rows, const TableGuess& guess)
{
    for (int row = 0; row < guess.heading_rows; ++row)
        rows.next();
}

}  // namespace kinoscope
