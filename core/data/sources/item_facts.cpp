// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/item_facts.h"

#include "core/data/encoding.h"
#include "core/data/files/table_file.h"
#include "core/data/tables/table_dialect.h"
#include "core/data/tables/table_reader.h"
#include "core/data/values/cell_kind.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <exception>
#include <map>
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

ItemFacts ItemFacts::read(const fs::path& folder)
{
    ItemFacts facts;
    std::error_code error;
    try {
        if (fs::is_regular_file(folder / "links.csv", error))
            facts.read_links(folder / "links.csv");
        if (fs::is_regular_file(folder / "tags.csv", error))
            facts.read_tags(folder / "tags.csv");
    } catch (const std::exception&) {
        // The ratings are what was asked for. What lies beside them is taken where it can be read.
    }
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
    while (links.rows.next())
        for (std::size_t column = 0; column < cells.size(); ++column)
            if (static_cast<int>(column) != id)
                cells[column].emplace(links.rows.field(id), links.rows.field(static_cast<int>(column)));
    for (std::size_t column = 0; column < cells.size(); ++column)
        if (static_cast<int>(column) != id)
            m_columns.emplace_back(links.heading[column], std::move(cells[column]));
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
}

}  // namespace kinoscope
