// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/sheet_choice.h"

#include "core/data/data_error.h"
#include "core/data/tables/table_guess.h"
#include "core/data/tables/table_plan.h"
#include "core/data/text/fields.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace kinoscope {

namespace {

constexpr std::int64_t rows_looked_at = 1000;

enum class Holds { nothing_known, pairs, ratings };

Holds what_holds(const std::string& text, const std::string& file)
{
    try {
        const TablePlan plan = plan_table(guess_table(text, file), {}, file);
        return plan.wide() || plan.roles.rating >= 0 ? Holds::ratings : Holds::pairs;
    } catch (const DataError&) {
        return Holds::nothing_known;
    }
}

class SheetChooser {
public:
    SheetChooser(Workbook& workbook, const std::string& file, const ReadControl& control)
        : m_workbook(workbook), m_file(file), m_control(control), m_order(workbook.sheets().size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::stable_partition(m_order.begin(), m_order.end(), [&](std::size_t i) { return !sheet(i).hidden; });
    }

    /// Looks into all of them, but at no more than their first rows.
    void look()
    {
        for (const std::size_t index : m_order) {
            const SheetText text = m_workbook.read(index, rows_looked_at, m_control);
            if (text.text.empty())
                continue;
            m_filled.push_back(index);
            if (const Holds holds = m_rated ? Holds::nothing_known : what_holds(text.text, m_file);
                holds == Holds::ratings)
                m_rated = index;
            else if (holds == Holds::pairs && !m_paired)
                m_paired = index;
        }
    }

    std::size_t chosen(const std::string& wanted) const
    {
        if (!wanted.empty())
            return named(wanted);
        if (m_filled.empty())
            throw DataError(m_file, 0, 0, KINOSCOPE_TEXT("core", "sheets with nothing in them"),
                            KINOSCOPE_TEXT("core", "ratings"));
        return m_rated.value_or(m_paired.value_or(m_filled.front()));
    }

    std::vector<std::string> filled() const
    {
        std::vector<std::string> names;
        for (std::size_t index = 0; index < m_order.size(); ++index)
            if (std::find(m_filled.begin(), m_filled.end(), index) != m_filled.end())
                names.push_back(sheet(index).name);
        return names;
    }

private:
    const SheetName& sheet(std::size_t index) const { return m_workbook.sheets()[index]; }

    std::size_t named(const std::string& wanted) const
    {
        const auto& sheets = m_workbook.sheets();
        for (std::size_t i = 0; i < sheets.size(); ++i)
            if (sheets[i].name == wanted)
                return i;
        for (std::size_t i = 0; i < sheets.size(); ++i)
            if (lower_case(sheets[i].name) == lower_case(wanted))
                return i;
        const auto number = parse_whole(wanted);
        if (number && *number >= 1 && static_cast<std::size_t>(*number) <= sheets.size())
            return static_cast<std::size_t>(*number) - 1;
        std::string names;
        constexpr std::size_t most_named = 12;
        for (std::size_t i = 0; i < std::min(sheets.size(), most_named); ++i)
            names += (i == 0 ? "" : ", ") + in_quotes(sheets[i].name);
        throw DataError(
            m_file, 0, 0,
            {KINOSCOPE_TEXT("core", "the sheets %1"), {as_is(names + (sheets.size() > most_named ? " …" : ""))}},
            {KINOSCOPE_TEXT("core", "one called %1"), {as_is(in_quotes(wanted))}});
    }

    Workbook& m_workbook;
    const std::string& m_file;
    const ReadControl& m_control;
    std::vector<std::size_t> m_order;   // those that are hidden last
    std::vector<std::size_t> m_filled;  // in that order
    std::optional<std::size_t> m_rated;
    std::optional<std::size_t> m_paired;  // says who has what, and not how they like it
};

}  // namespace

TableText choose_sheet(Workbook& workbook, const std::string& file, const std::string& wanted, std::int64_t most_rows,
                       const ReadControl& control)
{
    SheetChooser chooser(workbook, file, control);
    if (workbook.sheets().size() > 1)
        chooser.look();
    const std::size_t index = workbook.sheets().size() > 1 || !wanted.empty() ? chooser.chosen(wanted) : 0;
    SheetText read = workbook.read(index, most_rows, control);
    TableText table{sheet_in_words(file, workbook.sheets()[index].name), std::move(read.text), "UTF-8"};
    if (table.text.empty())
        throw DataError(table.file, 0, 0, KINOSCOPE_TEXT("core", "nothing in the sheet"),
                        KINOSCOPE_TEXT("core", "ratings"));
    table.complete = read.complete;
    table.lines = TableText::Lines::rows;
    table.sheet = workbook.sheets()[index].name;
    table.sheets = chooser.filled();
    if (read.formulas > 0)
        table.notes.push_back({KINOSCOPE_TEXT("core", "%1 cells hold formulas without saved results, so they count as "
                                                      "empty. Open the file in a spreadsheet program and save it."),
                               {as_is(read.formulas)}});
    return table;
}

}  // namespace kinoscope
