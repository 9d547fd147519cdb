// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_guess.h"

#include "core/data/data_error.h"
#include "core/data/tables/column_words.h"
#include "core/data/text/csv_reader.h"
#include "core/data/text/decimal.h"
#include "core/data/text/text_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <set>

namespace kinoscope {

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t bytes_seen = std::size_t{256} << 10U;
constexpr std::size_t rows_seen = 200;
constexpr std::array delimiters{'\t', ';', ',', '|'};

/// The rows of `text` that are there as a whole, with `delimiter` between the fields; none if quotes are in its way.
Rows rows_with(char delimiter, const std::string& text, const std::string& file)
{
    Rows rows;
    try {
        CsvReader reader(TextFile::from_text(file, text), delimiter);
        while (rows.size() < rows_seen && reader.next_row())
            if (reader.fields().size() > 1 || !reader.fields().front().empty())
                rows.push_back(reader.fields());
    } catch (const DataError&) {
        if (rows.size() < 2)
            rows.clear();
    }
    return rows;
}

/// How many rows are as wide as the first, which must have three columns.
std::size_t agreement(const Rows& rows)
{
    if (rows.empty() || rows.front().size() < 3)
        return 0;
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return row.size() == rows.front().size(); }));
}

/// Of those with which most rows agree the one that makes most columns: a comma in titles makes some, not all.
char find_delimiter(const std::string& text, const std::string& file, Rows& rows)
{
    char best = ',';
    std::pair<double, std::size_t> best_score{0.0, 0};
    for (const char delimiter : delimiters) {
        Rows found = rows_with(delimiter, text, file);
        const std::size_t agree = agreement(found);
        const std::pair score{agree == 0 ? 0.0 : static_cast<double>(agree) / static_cast<double>(found.size()),
                              agree == 0 ? 0 : found.front().size()};
        if (score > best_score) {
            best_score = score;
            best = delimiter;
            rows = std::move(found);
        }
    }
    return best;
}

bool is_number(const std::string& text)
{
    return parse_decimal(text).has_value();
}

/// A heading has words where the rows below it have numbers.
bool has_heading(const Rows& rows)
{
    return std::none_of(rows.front().begin(), rows.front().end(), is_number);
}

/// The column of numbers that take the fewest values: a rating is one of few, a number of a person one of many.
int find_rating_column(const Rows& rows, const std::set<int>& taken)
{
    int best = -1;
    std::size_t fewest = 0;
    for (int column = 0; column < static_cast<int>(rows.front().size()); ++column) {
        std::set<double> values;
        const bool numbers = std::all_of(rows.begin(), rows.end(), [&](const auto& row) {
            const std::string& field = row[static_cast<std::size_t>(column)];
            if (const auto value = parse_decimal(field))
                values.insert(*value);
            return field.empty() || is_number(field);
        });
        if (!numbers || values.empty() || taken.contains(column) || (best >= 0 && values.size() >= fewest))
            continue;
        best = column;
        fewest = values.size();
    }
    return best;
}

int first_free(const std::set<int>& taken, std::size_t columns)
{
    for (int column = 0; column < static_cast<int>(columns); ++column)
        if (!taken.contains(column))
            return column;
    return -1;
}

void guess_columns(TableGuess& guess)
{
    KnownColumns known = guess.has_heading ? columns_by_name(guess.heading) : KnownColumns{};
    guess.by_name = known.user >= 0 && known.item >= 0 && known.rating >= 0;
    std::set<int> taken{known.user, known.item, known.rating, known.title, known.time};
    const auto settle = [&](int& column, auto find) {
        if (column < 0)
            column = find();
        taken.insert(column);
    };
    settle(known.rating, [&] { return find_rating_column(guess.rows, taken); });
    settle(known.user, [&] { return first_free(taken, guess.heading.size()); });
    settle(known.item, [&] { return first_free(taken, guess.heading.size()); });
    const bool counted = known.time >= 0 && std::all_of(guess.rows.begin(), guess.rows.end(), [&](const auto& row) {
                             return parse_whole_number(row[static_cast<std::size_t>(known.time)]).has_value();
                         });
    if (!counted)
        known.time = -1;  // a date in words is of no use
    const auto key = [&](int column) { return column < 0 ? std::string() : column_key(guess.heading, column); };
    guess.columns = {key(known.user), key(known.item), key(known.rating), key(known.title), key(known.time)};
    guess.decimal_comma = known.rating >= 0 && std::any_of(guess.rows.begin(), guess.rows.end(), [&](const auto& row) {
                              return row[static_cast<std::size_t>(known.rating)].find(',') != std::string::npos;
                          });
}

/// Whole lines of the first bytes, in UTF-8. A cut could go through the middle of a letter.
std::string beginning(std::string_view bytes, TextEncoding& encoding, const std::string& file)
{
    const bool cut = bytes.size() > bytes_seen;
    std::string_view seen = bytes.substr(0, bytes_seen);
    encoding = encoding_of(seen);
    if (encoding == TextEncoding::utf16_le || encoding == TextEncoding::utf16_be) {
        const std::size_t last_high_byte = seen.size() - (encoding == TextEncoding::utf16_le ? 1 : 2);
        if (cut && (static_cast<unsigned char>(seen[last_high_byte]) & 0xfcU) == 0xd8U)
            seen.remove_suffix(2);  // the first half of a pair
        std::string text = decoded(seen, encoding, file);
        if (cut)
            text.resize(std::min(text.rfind('\n'), text.size()));
        return text;
    }
    if (const std::size_t end = seen.rfind('\n'); cut && end != std::string_view::npos)
        seen = seen.substr(0, end);
    encoding = encoding_of(seen);
    return decoded(seen, encoding, file);
}

}  // namespace

TableGuess guess_table(std::string_view bytes, const std::string& file)
{
    TableGuess guess;
    const std::string text = beginning(bytes, guess.encoding, file);
    TextFile::from_text(file, text);  // throws for what is no text at all
    Rows rows;
    guess.delimiter = find_delimiter(text, file, rows);
    if (rows.empty())
        throw DataError(file, 0, 0, "no table",
                        "rows of three columns or more (person, item, rating) with commas, semicolons, tabs or | "
                        "between them");
    guess.has_heading = has_heading(rows);
    if (guess.has_heading) {
        guess.heading = rows.front();
        rows.erase(rows.begin());
    } else {
        for (std::size_t column = 1; column <= rows.front().size(); ++column)
            guess.heading.push_back(fmt::format("column {}", column));
    }
    std::erase_if(rows, [&](const auto& row) { return row.size() != guess.heading.size(); });
    if (rows.empty())
        throw DataError(file, 0, 0, "a heading and nothing below it", "ratings");
    guess.rows = std::move(rows);
    guess_columns(guess);
    return guess;
}

TableGuess guess_table(const std::filesystem::path& path)
{
    const std::uint64_t size = size_of_text_file(path, table_limits);
    std::string bytes(std::min<std::size_t>(bytes_seen + 1, size), '\0');
    const auto file = open_text_file(path);
    bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file.get()));
    return guess_table(bytes, path.filename().string());
}

std::string_view label_of_delimiter(char delimiter)
{
    switch (delimiter) {
    case ',': return "commas";
    case ';': return "semicolons";
    case '\t': return "tabs";
    default: return "|";
    }
}

}  // namespace kinoscope
