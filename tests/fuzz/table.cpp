// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Anybody's own table of ratings, long or wide: encoding, separator, heading, columns, values, times.
#include "core/data/sources/table_preview.h"
#include "core/data/tables/table_reader.h"
#include "core/data/text/text_encoding.h"

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
    require(guess.heading.size() >= 2, "a table has two columns or more");
    require(is_utf8(guess.heading), "a heading is UTF-8");
    require(!guess.rows.empty(), "a table has a row");
    require(guess.profiles.size() == guess.heading.size(), "each column has a profile");
    for (const std::vector<std::string>& row : guess.rows)
        require(row.size() == guess.heading.size() && is_utf8(row), "rows are as wide as the heading, and UTF-8");
    const ColumnRoles& roles = guess.shape.roles;
    for (const int column : {roles.user, roles.item, roles.rating, roles.title, roles.time, roles.count})
        require(column >= -1 && column < guess.columns(), "a column that was guessed is there");
    require(std::is_sorted(guess.shape.cells.begin(), guess.shape.cells.end()), "columns of ratings ascend");
}

void check_table(const TableText& table, const TableOptions& options)
{
    const ReadControl with_times{.progress = {}, .stop = {}, .keep_times = true};
    const auto reading = accepted([&] { return read_table(table, options, with_times); });
    if (!reading)
        return;
    const Dataset& dataset = reading->dataset;
    check_dataset(dataset);
    require(dataset.feedback == Feedback::pairs || dataset.scale.min < dataset.scale.max,
            "ratings that are all the same are refused");
    for (const std::string& key : dataset.user_keys)
        require(find_invalid_utf8(key) == std::string_view::npos, "names are UTF-8");
    const std::optional<TableOptions> written = options_in_layout(dataset.layout);
    require(written.has_value(), "the layout says how it was read");
    const Dataset again = read_table(table, *written, with_times).dataset;
    require(is_equal(dataset, again) && again.layout == dataset.layout, "the layout reads the same again");
}

/// The first column as people, the others as items, and the other way round.
void check_wide(const TableText& table, int columns)
{
    const std::string others = "2-" + std::to_string(columns);
    check_table(table, {.columns = TableColumns{.user = "1", .items = others}});
    check_table(table, {.columns = TableColumns{.item = "1", .users = others}});
}

}  // namespace

void test_one_input(std::string_view input)
{
    const std::string encoding = guess_encoding(input);
    require(is_encoding(encoding), "an encoding that is guessed is known");
    const auto text = accepted([&] { return decoded(input, encoding, name); });
    const TablePreview preview = preview_table(sample_of(std::string(input), name), {});
    if (!text) {
        require(!preview.problem.empty(), "what cannot be decoded is not shown");
        return;
    }
    require(find_invalid_utf8(*text) == std::string_view::npos, "text that was decoded is UTF-8");
    const TableText table{name, *text, encoding};
    const auto guess = accepted([&] { return guess_table(table.text, name); });
    check_table(table, {});
    if (!guess)
        return;
    check_guess(*guess);
    check_wide(table, guess->columns());
    check_table(table, {.missing = std::vector<std::string>{"0", "NA"}, .low_is_good = true, .hide_names = true});
}

}  // namespace kinoscope::fuzz
