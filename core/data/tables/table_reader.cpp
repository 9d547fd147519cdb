// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_reader.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/tables/table_build.h"
#include "core/data/tables/table_cells.h"
#include "core/data/text/text_encoding.h"
#include "core/data/text/text_file.h"

#include <cstdio>
#include <stdexcept>

namespace kinoscope {

namespace {

constexpr std::string_view layout_start = "table: ";

/// The options with the columns that were guessed: reading again must not depend on a guess.
std::string layout_of(const TableOptions& options, const TablePlan& plan, const TableGuess& guess)
{
    TableOptions said = options;
    said.columns = columns_of(plan, guess);
    return std::string(layout_start) + text_of(said);
}

TableReading finished(TableCells& cells, const TableOptions& options, const TablePlan& plan, const TableGuess& guess,
                      const ReadControl& control)
{
    TableReading reading = build_dataset(cells, options, plan, guess, control.keep_times);
    reading.dataset.layout = layout_of(options, plan, guess);
    reading.plan = plan;
    reading.plan.low_is_good = reading.dataset.scale.low_is_good;
    return reading;
}

}  // namespace

TableText read_table_text(const std::filesystem::path& path, const std::string& encoding)
{
    TableText table;
    table.file = path.filename().string();
    std::string bytes(size_of_text_file(path, table_limits), '\0');
    const auto file = open_text_file(path);
    if (std::fread(bytes.data(), 1, bytes.size(), file.get()) != bytes.size())
        throw DataError(table.file,
                        KINOSCOPE_TEXT("core", "became shorter while it was read. Open it again when it is complete."));
    table.encoding = encoding.empty() ? guess_encoding(bytes) : encoding;
    // Most files are as they should be already; a copy of a large one would take its memory twice.
    const bool is_ready = table.encoding == "UTF-8" && !bytes.starts_with("\xef\xbb\xbf") &&
                          bytes.find('\r') == std::string::npos &&
                          (encoding.empty() || find_invalid_utf8(bytes) == std::string::npos);  // a guess has seen it
    table.text = is_ready ? std::move(bytes) : decoded(bytes, table.encoding, table.file);
    return table;
}

TableReading read_table(const TableText& table, const TableOptions& options, const ReadControl& control)
{
    return read_table(table, guess_table(table.text, table.file), options, control);
}

TableReading read_table(TableText table, const TableGuess& guess, const TableOptions& options,
                        const ReadControl& control)
{
    const TablePlan plan = plan_table(guess, options, table.file);
    TableCells cells;
    cells.add(table, guess, plan, control);
    std::string().swap(table.text);  // an assignment would keep its memory
    return finished(cells, options, plan, guess, control);
}

TableReading read_tables(const TableText& train, const TableText& test, const TableOptions& options,
                         const ReadControl& control)
{
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
    return finished(cells, options, plan, guess, control);
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
