// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_cells.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/tables/table_dialect.h"
#include "core/data/tables/table_text.h"
#include "core/data/text/fields.h"
#include "core/data/values/table_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace kinoscope {

namespace {

constexpr std::int64_t rows_between_reports = 4096;
constexpr const char* line_above = KINOSCOPE_TEXT("core", "line above the table");
constexpr std::size_t most_cells = std::size_t{1} << 30U;

/// How many lines a text has, by its beginning: rather a few too many.
std::size_t likely_rows(std::string_view text)
{
    constexpr std::size_t seen = std::size_t{256} << 10U;
    const std::string_view beginning = text.substr(0, seen);
    const auto lines = static_cast<std::size_t>(std::count(beginning.begin(), beginning.end(), '\n')) + 1;
    return text.size() <= seen ? lines : text.size() / (seen / lines) / 20 * 21;
}

}  // namespace

/// Takes the rows of one table.
struct TableCells::Reader {
    TableCells& cells;
    const TableText& table;
    const TableGuess& guess;
    const TablePlan& plan;
    TableRows rows;
    TimeReader times;
    std::vector<std::int32_t> others{};  // of a wide table: the items of its columns, or turned, the people
    std::int64_t row_number = 0;

    void read(const ReadControl& control)
    {
        skip_heading(rows, guess);
        if (plan.wide())
            number_columns();
        while (rows.next()) {
            if (++row_number % rows_between_reports == 0)
                control.report(static_cast<double>(rows.passed()) / static_cast<double>(table.text.size()));
            if (cells.m_cells.size() > most_cells)
                throw DataError(table.file, 0, 0, KINOSCOPE_TEXT("core", "more than a billion cells"),
                                KINOSCOPE_TEXT("core", "a smaller table"));
            take_row();
        }
        if (const std::int64_t captions = captions_above(table.text, guess.dialect); captions > 0) {
            LeftOut& above = cells.left_out[line_above];
            above.count += captions;
            above.first = above.first.empty() ? table.file : above.first;
        }
        if (rows.empty_lines() > 0) {
            LeftOut& empty = cells.left_out[KINOSCOPE_TEXT("core", "empty row")];
            empty.count += rows.empty_lines();
            empty.first = empty.first.empty() ? table.file : empty.first;
        }
        control.report(1.0);
    }

    void number_columns()
    {
        NameIds& names = plan.turned ? cells.m_users : cells.m_items;
        for (const int column : plan.cells) {
            const std::string& name = guess.heading[static_cast<std::size_t>(column)];
            others.push_back(
                names.find_or_add(without_zero_fraction(name.empty() ? fmt::format("column {}", column + 1) : name)));
        }
    }

    void take_row()
    {
        const auto& fields = rows.fields();
        const bool all_empty = std::all_of(fields.begin(), fields.end(), [](auto field) { return field.empty(); });
        if (all_empty) {
            cells.leave_out(KINOSCOPE_TEXT("core", "empty row"), line());
            return;
        }
        for (std::size_t i = guess.heading.size(); i < fields.size(); ++i)
            if (!fields[i].empty()) {
                cells.leave_out(KINOSCOPE_TEXT("core", "row with more cells than the table has columns"), line());
                return;
            }
        if (plan.wide())
            take_wide_row();
        else
            take_long_row();
    }

    /// In the file.
    std::int64_t line() const { return rows.line() - table.lines_made; }

    std::string_view label(int column) const
    {
        return column < 0 ? std::string_view() : without_zero_fraction(rows.field(column));
    }

    void take_long_row()
    {
        const std::string_view user = label(plan.roles.user);
        const std::string_view item = label(plan.roles.item);
        if (user.empty() || item.empty()) {
            cells.leave_out(user.empty() ? KINOSCOPE_TEXT("core", "row without a person")
                                         : KINOSCOPE_TEXT("core", "row without an item"),
                            line());
            return;
        }
        const std::int32_t user_number = cells.m_users.find_or_add(user);
        const std::int32_t item_number = cells.m_items.find_or_add(item);
        if (plan.roles.title >= 0)
            take_title(item_number);
        // A row of pairs counts once.
        const int value = plan.is_pairs() ? plan.roles.count : plan.roles.rating;
        push(user_number, item_number, value < 0 ? std::string_view("1") : rows.field(value));
    }

    void take_title(std::int32_t item)
    {
        cells.m_titles.resize(std::max(cells.m_titles.size(), static_cast<std::size_t>(item) + 1));
        std::string& title = cells.m_titles[static_cast<std::size_t>(item)];
        if (title.empty())
            title = rows.field(plan.roles.title);
    }

    void take_wide_row()
    {
        const int column = plan.turned ? plan.roles.item : plan.roles.user;
        std::string_view name = label(column);
        std::string number;
        if (column < 0)
            name = number = std::to_string(row_number);
        // The word may stand in the first cell, whoever is named in which.
        if (sums_up(name) || (name.empty() && std::any_of(rows.fields().begin(), rows.fields().end(), sums_up))) {
            cells.leave_out(KINOSCOPE_TEXT("core", "summary row (such as a mean)"), line());
            return;
        }
        if (name.empty()) {
            cells.leave_out(plan.turned ? KINOSCOPE_TEXT("core", "row without an item")
                                        : KINOSCOPE_TEXT("core", "row without a person"),
                            line());
            return;
        }
        const std::int32_t own = (plan.turned ? cells.m_items : cells.m_users).find_or_add(name);
        for (std::size_t i = 0; i < plan.cells.size(); ++i) {
            const std::string_view text = rows.field(plan.cells[i]);
            if (text.empty())
                ++cells.m_empty_cells;  // most of a wide table; a list of them would outgrow it
            else
                push(plan.turned ? others[i] : own, plan.turned ? own : others[i], text);
        }
    }

    void push(std::int32_t user, std::int32_t item, std::string_view text)
    {
        const std::int64_t line = std::min<std::int64_t>(this->line(), std::numeric_limits<std::int32_t>::max());
        cells.m_cells.push_back({user, item, cells.m_texts.find_or_add(text), time(), static_cast<std::int32_t>(line)});
    }

    std::uint32_t time()
    {
        if (plan.roles.time < 0)
            return 0;
        const std::string_view text = rows.field(plan.roles.time);
        if (const auto time = times.read(text))
            return *time;
        LeftOut& unread = cells.partly_read[text.empty() ? KINOSCOPE_TEXT("core", "row without a time")
                                                         : KINOSCOPE_TEXT("core", "time that cannot be read")];
        if (unread.count++ == 0)
            unread.first = fmt::format("{}:{}", table.file, line());
        return 0;
    }
};

void TableCells::add(const TableText& table, const TableGuess& guess, const TablePlan& plan, const ReadControl& control)
{
    m_files.push_back({table.file, m_cells.size()});
    m_has_times = m_has_times || plan.roles.time >= 0;
    m_cells.reserve(m_cells.size() + (plan.wide() ? 0 : likely_rows(table.text)));
    Reader reader{*this, table, guess, plan, TableRows(table.text, guess.dialect), TimeReader()};
    if (plan.roles.time >= 0)
        reader.times = TimeReader(guess.profiles[static_cast<std::size_t>(plan.roles.time)].samples());
    reader.read(control);
}

void TableCells::leave_out(const char* reason, std::int64_t line)
{
    LeftOut& entry = left_out[reason];
    if (entry.count++ == 0)
        entry.first = fmt::format("{}:{}", m_files.back().name, line);
}

}  // namespace kinoscope
