// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Anybody's own table of ratings: encoding, delimiter, heading, columns, decimals.
#include "core/data/tables/table_guess.h"
#include "core/data/tables/table_reader.h"

#include "core/data/encoding.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/check_dataset.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <string>

namespace kinoscope::fuzz {

namespace {

const std::string name = "class.csv";

bool is_utf8(const std::vector<std::string>& row)
{
    return std::all_of(row.begin(), row.end(),
                       [](const std::string& text) { return find_invalid_utf8(text) == std::string_view::npos; });
}

void check_guess(const TableGuess& guess)
{
    require(guess.heading.size() >= 3, "a table has three columns or more");
    require(is_utf8(guess.heading), "a heading is UTF-8");
    require(!guess.rows.empty(), "a table has a row");
    for (const std::vector<std::string>& row : guess.rows)
        require(row.size() == guess.heading.size() && is_utf8(row), "rows are as wide as the heading, and UTF-8");
    for (const std::string& column :
         {guess.columns.user, guess.columns.item, guess.columns.rating, guess.columns.title, guess.columns.time})
        require(column.empty() || find_column(guess.heading, column) >= 0, "a column that was guessed is there");
}

bool is_complete(const TableColumns& columns)
{
    return !columns.user.empty() && !columns.item.empty() && !columns.rating.empty();
}

void check_table(std::string_view input, const std::optional<TableColumns>& columns)
{
    const ReadControl with_times{.progress = {}, .stop = {}, .keep_times = true};
    const auto dataset = accepted([&] { return parse_table(input, name, columns, with_times); });
    if (!dataset)
        return;
    check_dataset(*dataset);
    require(dataset->scale.min < dataset->scale.max, "ratings that are all the same are refused");
    const std::optional<TableColumns> written = columns_in_layout(dataset->layout);
    require(written.has_value(), "the layout names the columns");
    const Dataset again = parse_table(input, name, written, with_times);
    require(is_equal(*dataset, again) && again.layout == dataset->layout, "the layout finds the same columns again");
}

}  // namespace

void test_one_input(std::string_view input)
{
    const auto guess = accepted([&] { return guess_table(input, name); });
    check_table(input, std::nullopt);
    if (!guess)
        return;
    check_guess(*guess);
    if (is_complete(guess->columns))
        check_table(input, guess->columns);
}

}  // namespace kinoscope::fuzz
