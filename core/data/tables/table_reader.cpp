// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_reader.h"

#include "core/data/tables/table_build.h"
#include "core/data/tables/table_cells.h"

#include <stdexcept>

namespace kinoscope {

namespace {

constexpr std::string_view layout_start = "table: ";

/// The options with the columns that were guessed: reading again must not depend on a guess.
std::string layout_of(const TableText& table, const TableOptions& options, const TablePlan& plan,
                      const TableGuess& guess)
{
    TableOptions said = options;
    if (table.sheets.size() > 1)
        said.sheet = table.sheet;
    said.columns = columns_of(plan, guess);
    return std::string(layout_start) + text_of(said);
}

TableReading finished(const TableText& table, TableCells& cells, const TableOptions& options, const TablePlan& plan,
                      const TableGuess& guess, const ReadControl& control)
{
    TableReading reading = build_dataset(cells, options, plan, guess, control.keep_times);
    reading.dataset.layout = layout_of(table, options, plan, guess);
    reading.plan = plan;
    reading.plan.low_is_good = reading.dataset.scale.low_is_good;
    return reading;
}

}  // namespace

TableReading read_table(const TableText& table, const TableOptions& options, const ReadControl& control)
{
    return read_table(table, guess_table(table.text, table.file), options, control);
}

TableReading read_table(TableText table, const TableGuess& guess, const TableOptions& options,
                        const ReadControl& control)
{
    try {
        const TablePlan plan = plan_table(guess, options, table.file);
        TableCells cells;
        cells.add(table, guess, plan, control);
        std::string().swap(table.text);  // an assignment would keep its memory
        return finished(table, cells, options, plan, guess, control);
    } catch (const DataError& error) {
        throw with_lines_of(table, error);
    }
}

TableReading read_tables(const TableText& train, const TableText& test, const TableOptions& options,
                         const ReadControl& control)
{
    try {
        const TableGuess guess = guess_table(train.text, train.file);
        const TablePlan plan = plan_table(guess, options, train.file);
        TableCells cells;
        cells.add(train, guess, plan, control);
        // The same program wrote both, as a rule, but a heading may be in one of them only.
        const TableGuess other = guess_table(test.text, test.file);
        TableOptions same = options;
        if (!same.columns && other.columns() == guess.columns() && other.heading_rows == 0)
            same.columns = columns_by_number(plan, guess);
        cells.add(test, other, plan_table(other, same, test.file), control);
        return finished(train, cells, options, plan, guess, control);
    } catch (const DataError& error) {
        throw with_lines_of(error.file() == test.file ? test : train, error);
    }
}

std::optional<TableOptions> options_in_layout(std::string_view layout)
{
    if (!layout.starts_with(layout_start))
        return std::nullopt;
    try {
        return parse_table_options(layout.substr(layout_start.size()));
    } catch (const std::invalid_argument&) {
        return std::nullopt;
    }
}

}  // namespace kinoscope
