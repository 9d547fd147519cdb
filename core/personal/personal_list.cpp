// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personal/personal_list.h"

#include "core/data/data_error.h"
#include "core/data/files/table_file.h"
#include "core/data/tables/own_export.h"
#include "core/data/tables/table_dialect.h"
#include "core/data/tables/table_rows.h"
#include "core/data/text/fields.h"
#include "core/data/text/film_pages.h"
#include "core/personal/list_columns.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace kinoscope {

namespace {

/// Two quotes around a text, and doubled ones in it, taken away.
std::string unquoted(std::string_view text)
{
    std::string_view inside = trimmed(text);
    if (inside.size() < 2 || !inside.starts_with('"') || !inside.ends_with('"'))
        return std::string(inside);
    inside = inside.substr(1, inside.size() - 2);
    std::string plain;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        plain += inside[i];
        i += inside[i] == '"' && i + 1 < inside.size() && inside[i + 1] == '"' ? 1U : 0U;
    }
    return plain;
}

class ListReader {
public:
    explicit ListReader(const TableText& table) : m_table(table) { m_list.file = table.file; }

    PersonalList read()
    {
        if (m_table.text.find('\0') != std::string::npos)
            throw DataError(m_table.file, 0, 0, KINOSCOPE_TEXT("core", "a NUL byte"), KINOSCOPE_TEXT("core", "text"));
        const DialectGuess guess = guess_dialect(m_table.text);
        TableRows rows(m_table.text, guess.dialect);
        if (guess.columns >= 2 && rows.next() && has_heading(rows.fields()))
            read_table(rows);
        else
            read_lines();
        if (m_list.entries.empty())
            throw DataError(
                m_table.file,
                KINOSCOPE_TEXT(
                    "core", "has no films in it. Kinoscope reads exports from Letterboxd, IMDb, Trakt and MovieLens, "
                            "tables with the columns title and rating, and lines \"TITLE,stars\"."));
        if (m_list.not_rated == static_cast<std::int64_t>(m_list.entries.size()))
            refuse_without_ratings();
        return std::move(m_list);
    }

private:
    bool has_heading(const std::vector<std::string_view>& fields)
    {
        const std::vector<std::string> heading(fields.begin(), fields.end());
        m_columns = list_columns(heading);
        const std::optional<OwnExport> own = own_export(heading);
        if (own)
            m_list.service = own->service;
        if (own && !own->ratings && !m_columns.complete())
            refuse_without_ratings();
        return m_columns.complete();
    }

    void read_table(TableRows& rows)
    {
        while (rows.next()) {
            if (!is_film_kind(field(rows, m_columns.kind)))
                continue;
            require_one_person(field(rows, m_columns.person));
            ListEntry entry;
            entry.title.title = field(rows, m_columns.title);
            entry.title.imdb = imdb_number(field(rows, m_columns.imdb));
            entry.title.year = static_cast<int>(std::min<std::int64_t>(
                9999, parse_whole(without_zero_fraction(field(rows, m_columns.year))).value_or(0)));
            entry.key = field(rows, m_columns.key);
            entry.rating = field(rows, m_columns.rating);
            entry.line = rows.line();
            add(std::move(entry));
        }
    }

    void require_one_person(std::string_view person)
    {
        if (m_list.entries.empty())
            m_person = person;
        else if (person != m_person)
            throw DataError(
                m_table.file,
                KINOSCOPE_TEXT("core",
                               "has ratings from several people. Keep one person's rows, or open it as a data set."));
    }

    static std::string_view field(const TableRows& rows, int column)
    {
        return column < 0 ? std::string_view() : trimmed(rows.field(column));
    }

    void read_lines()
    {
        const std::string_view separators = separators_of_lines();
        for_each_line([&](std::string_view line, std::int64_t number) {
            const std::size_t between = line.find_last_of(separators);
            if (between == std::string_view::npos) {
                add({.title = {.title = unquoted(line)}, .line = number});
                return;
            }
            const std::string title = unquoted(line.substr(0, between));
            add({.title = {.title = title},
                 .key = title,
                 .rating = unquoted(line.substr(between + 1)),
                 .line = number});
        });
    }

    /// The sign that is in every line, commas last: they are also in titles and in "3,5". Any of them where none is.
    std::string_view separators_of_lines() const
    {
        for (const std::string_view separator : {"\t", ";", "|", ","}) {
            bool everywhere = true;
            for_each_line([&](std::string_view line, std::int64_t) {
                everywhere = everywhere && line.find(separator) != std::string_view::npos;
            });
            if (everywhere)
                return separator;
        }
        return "\t;|,";
    }

    /// Of those that are neither empty nor comments.
    template <typename Use>
    void for_each_line(Use use) const
    {
        std::string_view rest = m_table.text;
        for (std::int64_t number = 1; !rest.empty(); ++number) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            const std::string_view line = trimmed(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (!line.empty() && !line.starts_with('#'))
                use(line, number);
        }
    }

    void add(ListEntry entry)
    {
        if (entry.title.title.empty() && entry.title.imdb == 0 && entry.key.empty())
            return;
        if (m_list.entries.size() >= most_list_entries)
            throw DataError(
                m_table.file,
                Message(
                    KINOSCOPE_TEXT(
                        "core",
                        "has more than %1 rows, too many for one person. Open ratings from many people as a data set."),
                    {as_is(most_list_entries)}));
        m_list.not_rated += entry.rating.empty() ? 1 : 0;
        m_list.entries.push_back(std::move(entry));
    }

    [[noreturn]] void refuse_without_ratings() const
    {
        throw DataError(m_table.file,
                        KINOSCOPE_TEXT("core", "has no ratings, only films. Export your ratings instead."));
    }

    const TableText& m_table;
    ListColumns m_columns;
    std::string m_person;
    PersonalList m_list;
};

}  // namespace

PersonalList personal_list_in(const TableText& table)
{
    return ListReader(table).read();
}

PersonalList read_personal_list(const std::filesystem::path& path)
{
    return personal_list_in(read_table_text(path));
}

}  // namespace kinoscope
