// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/item_facts.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/files/table_file.h"
#include "core/data/tables/table_dialect.h"
#include "core/data/tables/table_reader.h"
#include "core/data/text/fields.h"
#include "core/data/text/film_pages.h"
#include "core/data/values/cell_kind.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <exception>
#include <map>
#include <new>
#include <optional>
#include <string>
#include <system_error>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t tags_kept = 10;  // of a film

int column_called(const std::vector<std::string>& heading, std::string_view name)
{
    const auto found = std::find(heading.begin(), heading.end(), name);
    return found == heading.end() ? -1 : static_cast<int>(found - heading.begin());
}

std::size_t bytes_of(const ItemColumn& column)
{
    std::size_t bytes = 0;
    for (const std::string& cell : column.cells)
        bytes += cell.size();
    return bytes;
}

/// The heading of a table with one, and its rows after it.
struct HeadedRows {
    explicit HeadedRows(const TableText& table) : rows(table.text, guess_dialect(table.text).dialect)
    {
        if (rows.next())
            heading.assign(rows.fields().begin(), rows.fields().end());
    }

    TableRows rows;
    std::vector<std::string> heading;
};

/// The texts that were given most often, with | between them.
std::string most_frequent(const std::map<std::string, int>& counts)
{
    std::vector<std::pair<std::string, int>> order(counts.begin(), counts.end());
    const auto more = [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    };
    const std::size_t kept = std::min(order.size(), tags_kept);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end(), more);
    std::string text;
    for (std::size_t i = 0; i < kept; ++i)
        text += (i == 0 ? "" : "|") + order[i].first;
    return text;
}

/// Sees to it that ids of films' pages are numbers, and keeps where the first is that is none.
class IdCheck {
public:
    explicit IdCheck(std::string file) : m_file(std::move(file)) {}

    /// `cell` of the column called so. An empty one says that there is no page.
    bool accepts(const std::string& column, std::string_view cell, std::int64_t line)
    {
        const std::string_view digits = without_zero_fraction(cell);
        if (digits.size() <= most_id_digits && std::all_of(digits.begin(), digits.end(), &is_digit))
            return true;
        ++m_bad;
        if (!m_first)
            m_first = DataError(m_file, line, 0, as_is(in_quotes(cell)),
                                {KINOSCOPE_TEXT("core", "a number of at most %1 digits as %2"),
                                 {as_is(most_id_digits), as_is(in_quotes(column))}});
        return false;
    }

    std::optional<Message> note() const
    {
        if (!m_first)
            return std::nullopt;
        if (m_bad == 1)
            return Message(KINOSCOPE_TEXT("core", "%1 That id is left out."), {m_first->message});
        return Message(KINOSCOPE_TEXT("core", "%1 %2 such ids are left out."), {m_first->message, as_is(m_bad)});
    }

private:
    std::string m_file;
    std::optional<DataError> m_first;
    std::int64_t m_bad = 0;
};

}  // namespace

bool add_item_column(Dataset& dataset, ItemColumn column)
{
    std::size_t bytes = bytes_of(column);
    if (bytes == 0 || column.name.empty() || dataset.item_columns.size() >= most_item_columns ||
        (dataset.item_columns.size() + 1) * dataset.movies.size() > most_item_cells)
        return false;
    for (const ItemColumn& other : dataset.item_columns)
        bytes += bytes_of(other);
    if (bytes > most_item_column_bytes)
        return false;
    column.name = without_control_characters(column.name);
    for (std::string& cell : column.cells)
        cell = without_control_characters(cell);
    column.kind = kind_of_cells(column.name, column.cells);
    dataset.item_columns.push_back(std::move(column));
    return true;
}

// The ratings are what was asked for: what lies beside them is taken where it can be read.
template <typename Reading>
void ItemFacts::read_file(const fs::path& file, Reading reading)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return;
    try {
        reading(file);
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& problem) {
        m_notes.push_back({KINOSCOPE_TEXT("core", "%1 What it says of the films is left out."), {message_of(problem)}});
    }
}

ItemFacts ItemFacts::read(const fs::path& folder)
{
    ItemFacts facts;
    facts.read_file(folder / "links.csv", [&](const fs::path& file) { facts.read_links(file); });
    facts.read_file(folder / "tags.csv", [&](const fs::path& file) { facts.read_tags(file); });
    return facts;
}

void ItemFacts::read_links(const fs::path& file)
{
    const TableText table = read_table_text(file);
    HeadedRows links(table);
    const int id = column_called(links.heading, "movieId");
    if (id < 0)
        return;
    std::vector<Cells> cells(links.heading.size());
    std::vector<bool> has_ids;
    for (const std::string& name : links.heading)
        has_ids.push_back(site_of_column(name).has_value());
    IdCheck check(file.filename().string());
    while (links.rows.next())
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const std::string_view cell = links.rows.field(static_cast<int>(column));
            if (static_cast<int>(column) != id &&
                (!has_ids[column] || check.accepts(links.heading[column], cell, links.rows.line())))
                cells[column].emplace(links.rows.field(id), cell);
        }
    for (std::size_t column = 0; column < cells.size(); ++column)
        if (static_cast<int>(column) != id)
            m_columns.emplace_back(links.heading[column], std::move(cells[column]));
    if (const auto note = check.note())
        m_notes.push_back(*note);
}

void ItemFacts::read_tags(const fs::path& file)
{
    const TableText table = read_table_text(file);
    HeadedRows tags(table);
    const int id = column_called(tags.heading, "movieId");
    const int tag = column_called(tags.heading, "tag");
    if (id < 0 || tag < 0)
        return;
    std::unordered_map<std::string, std::map<std::string, int>> counts;
    while (tags.rows.next()) {
        std::string text = lower_case(tags.rows.field(tag));
        std::replace(text.begin(), text.end(), '|', ' ');
        if (!text.empty())
            ++counts[std::string(tags.rows.field(id))][text];
    }
    Cells cells;
    for (const auto& [item, given] : counts)
        cells.emplace(item, most_frequent(given));
    m_columns.emplace_back("tags", std::move(cells));
}

void ItemFacts::add_to(Dataset& dataset) const
{
    for (const auto& [name, cells] : m_columns) {
        ItemColumn column{name, ItemColumn::Kind::word, std::vector<std::string>(dataset.movies.size())};
        for (std::size_t movie = 0; movie < dataset.movies.size(); ++movie)
            if (const auto found = cells.find(key_of(dataset.movies[movie])); found != cells.end())
                column.cells[movie] = found->second;
        add_item_column(dataset, std::move(column));
    }
    dataset.notes.insert(dataset.notes.end(), m_notes.begin(), m_notes.end());
}

}  // namespace kinoscope
