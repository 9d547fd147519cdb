// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_reader.h"

#include "core/data/data_error.h"
#include "core/data/readers/dataset_builder.h"
#include "core/data/tables/name_ids.h"
#include "core/data/tables/rating_steps.h"
#include "core/data/tables/table_guess.h"
#include "core/data/text/csv_reader.h"
#include "core/data/text/decimal.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <stdexcept>
#include <vector>

namespace kinoscope {

namespace {

constexpr std::string_view layout_start = "table: ";
constexpr double largest_rating = 1e6;
constexpr std::int64_t rows_between_reports = 4096;

/// Columns of a row, from 0; −1: there is none.
struct Places {
    int user = -1;
    int item = -1;
    int rating = -1;
    int title = -1;
    int time = -1;
};

/// A row that counts, or why it does not.
struct TableRow {
    std::int32_t user = 0;  // by the order of appearance
    std::int32_t item = 0;
    float value = 0.0F;
    std::uint32_t time = 0;
    const char* left_out = nullptr;
};

class TableReader {
public:
    TableReader(std::string_view bytes, const std::string& file, const std::optional<TableColumns>& columns,
                const ReadControl& control)
        : m_file(file), m_control(control), m_guess(guess_table(bytes, file)),
          m_columns(columns ? *columns : known_columns()), m_places(places()),
          m_text(decoded(bytes, encoding_of(bytes), file))
    {
    }

    Dataset read()
    {
        read_rows();
        Dataset dataset = build();
        if (m_steps.lowest() == m_steps.highest())
            throw DataError(m_file,
                            fmt::format("gives every item the same rating ({}). There is nothing to learn from.",
                                        m_steps.lowest()));
        dataset.scale = {m_steps.lowest(), m_steps.highest(), m_steps.step()};
        dataset.layout = std::string(layout_start) + text_of(m_columns);
        return dataset;
    }

private:
    const TableColumns& known_columns() const
    {
        if (m_guess.by_name)
            return m_guess.columns;
        throw DataError(
            m_file, 1, 0, "the columns " + listed(m_guess.heading),
            fmt::format("names for a person, an item and a rating (if they are these, say so with --columns "
                        "{})",
                        example()));
    }

    /// What may be meant, with words where nothing is likely.
    std::string example() const
    {
        TableColumns example = m_guess.columns;
        for (auto* column : {&example.user, &example.item, &example.rating})
            if (column->empty())
                *column = "…";
        return text_of(example);
    }

    static std::string listed(const std::vector<std::string>& names)
    {
        constexpr std::size_t most = 12;
        std::string text;
        for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
            text += (i == 0 ? "" : ", ") + in_quotes(names[i]);
        return text + (names.size() > most ? " …" : "");
    }

    Places places() const
    {
        const auto place = [this](const std::string& name) {
            if (name.empty())
                return -1;
            const int column = find_column(m_guess.heading, name);
            if (column < 0)
                throw DataError(m_file, 1, 0, "the columns " + listed(m_guess.heading),
                                "one called " + in_quotes(name));
            return column;
        };
        const Places places{place(m_columns.user), place(m_columns.item), place(m_columns.rating),
                            place(m_columns.title), place(m_columns.time)};
        if (places.user == places.item || places.user == places.rating || places.item == places.rating)
            throw DataError(m_file, 1, 0, "one column for two of person, item and rating", "a column for each");
        return places;
    }

    void read_rows()
    {
        CsvReader reader(TextFile::from_text(m_file, m_text, table_limits), m_guess.delimiter);
        if (m_guess.has_heading)
            reader.next_row();
        std::size_t passed = 0;
        while (reader.next_row()) {
            m_rows.push_back(parse(reader));
            for (const std::string& field : reader.fields())
                passed += field.size() + 1;
            if (std::ssize(m_rows) % rows_between_reports == 0)
                m_control.report(std::min(1.0, static_cast<double>(passed) / static_cast<double>(m_text.size())));
        }
        m_control.report(1.0);
    }

    TableRow parse(const CsvReader& reader)
    {
        const std::vector<std::string>& fields = reader.fields();
        if (std::all_of(fields.begin(), fields.end(), [](const auto& field) { return trimmed(field).empty(); }))
            return {.left_out = "empty row"};
        if (fields.size() != m_guess.heading.size())
            reader.fail(fmt::format("{} field{}", fields.size(), fields.size() == 1 ? "" : "s"),
                        fmt::format("a row of {} with {} between them", m_guess.heading.size(),
                                    label_of_delimiter(m_guess.delimiter)));
        const auto field = [&](int place) { return trimmed(fields[static_cast<std::size_t>(place)]); };
        const std::string_view user = field(m_places.user);
        const std::string_view item = field(m_places.item);
        const std::string_view rating = field(m_places.rating);
        if (user.empty() || item.empty() || rating.empty())
            return {.left_out = user.empty()   ? "row without a person"
                                : item.empty() ? "row without an item"
                                               : "row without a rating"};
        TableRow row;
        row.value = value_of(reader, rating);
        if (m_places.time >= 0)
            row.time = time_of(reader, field(m_places.time));
        row.user = m_users.find_or_add(user);
        row.item = m_items.find_or_add(item);
        if (m_places.title >= 0) {
            m_titles.resize(m_items.names().size());
            std::string& title = m_titles[static_cast<std::size_t>(row.item)];
            if (title.empty())
                title = field(m_places.title);
        }
        return row;
    }

    float value_of(const CsvReader& reader, std::string_view text)
    {
        const std::optional<double> value = parse_decimal(text);
        if (!value || *value < 0.0 || *value > largest_rating)
            reader.fail(in_quotes(text), "a rating from 0 to 1000000");
        m_steps.see(*value);
        return static_cast<float>(*value);
    }

    static std::uint32_t time_of(const CsvReader& reader, std::string_view text)
    {
        const std::optional<std::int64_t> time = parse_whole_number(text);
        if (!time || *time > std::numeric_limits<std::uint32_t>::max())
            reader.fail(in_quotes(text), "a time in seconds since 1970");
        return static_cast<std::uint32_t>(*time);
    }

    /// Items in the order in which they came, called by their titles or by their names.
    Catalogue catalogue(const std::vector<std::int64_t>& ids) const
    {
        Catalogue catalogue(m_file);
        const bool named = m_items.ids_are_names();
        for (std::size_t item = 0; item < ids.size(); ++item)
            catalogue.add(ids[item],
                          !m_titles.empty() && !m_titles[item].empty() ? std::string_view(m_titles[item])
                          : named                                      ? std::string_view()
                                                                       : m_items.names()[item],
                          {}, 0);
        return catalogue;
    }

    Dataset build()
    {
        const std::vector<std::int64_t> users = m_users.ids();
        const std::vector<std::int64_t> items = m_items.ids();
        if (items.empty())
            throw DataError(m_file,
                            "holds no row with a person, an item and a rating. Check which columns they are in.");
        DatasetBuilder builder(catalogue(items));
        if (m_control.keep_times && m_places.time >= 0)
            builder.keep_times();
        builder.begin_file(m_file, m_guess.has_heading ? 2 : 1, m_rows.size());
        for (const TableRow& row : m_rows) {
            if (row.left_out != nullptr)
                builder.skip(row.left_out);
            else
                builder.add({users[static_cast<std::size_t>(row.user)], items[static_cast<std::size_t>(row.item)],
                             row.value, row.time});
        }
        builder.end_file();
        m_rows = {};
        return builder.finish().dataset;
    }

    const std::string& m_file;
    const ReadControl& m_control;
    const TableGuess m_guess;
    const TableColumns m_columns;
    const Places m_places;
    const std::string m_text;
    std::vector<TableRow> m_rows;
    NameIds m_users;
    NameIds m_items;
    std::vector<std::string> m_titles;  // row = item
    RatingSteps m_steps;
};

}  // namespace

Dataset parse_table(std::string_view bytes, const std::string& file, const std::optional<TableColumns>& columns,
                    const ReadControl& control)
{
    return TableReader(bytes, file, columns, control).read();
}

Dataset read_table(const std::filesystem::path& path, const std::optional<TableColumns>& columns,
                   const ReadControl& control)
{
    const std::string name = path.filename().string();
    std::string bytes(size_of_text_file(path, table_limits), '\0');
    const auto file = open_text_file(path);
    if (std::fread(bytes.data(), 1, bytes.size(), file.get()) != bytes.size())
        throw DataError(name, "became shorter while it was read. Open it again when it is complete.");
    Dataset dataset = parse_table(bytes, name, columns, control);
    dataset.name = path.stem().string();
    dataset.source = path.string();
    return dataset;
}

std::optional<TableColumns> columns_in_layout(std::string_view layout)
{
    if (!layout.starts_with(layout_start))
        return std::nullopt;
    try {
        return parse_columns(layout.substr(layout_start.size()));
    } catch (const std::invalid_argument&) {
        return std::nullopt;
    }
}

}  // namespace kinoscope
