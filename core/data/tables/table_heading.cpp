// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_heading.h"

#include "core/data/tables/column_roles.h"
#include "core/data/values/rating_values.h"
#include "core/data/values/table_time.h"
#include "core/data/values/table_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace kinoscope {

namespace {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

constexpr int most_heading_rows = 4;

std::string_view cell_of(const Row& row, std::size_t column)
{
    return column < row.size() ? std::string_view(row[column]) : std::string_view();
}

bool is_time(std::string_view text)
{
    return TimeReader().read(text).has_value();
}

/// What the rows from `first` on have in a column.
struct Below {
    std::size_t filled = 0;
    std::size_t numbers = 0;  // or times
    double lowest = 0.0;
    double highest = 0.0;
    std::map<std::string_view, std::size_t> texts;

    bool is_numeric() const { return filled > 0 && numbers * 5 >= filled * 4; }
    bool repeats() const { return texts.size() > 0 && texts.size() * 2 <= filled; }
};

Below below(const Rows& rows, std::size_t first, std::size_t column)
{
    Below result;
    for (std::size_t row = first; row < rows.size(); ++row) {
        const std::string_view cell = cell_of(rows[row], column);
        if (is_missing_word(cell))
            continue;
        ++result.filled;
        ++result.texts[cell];
        const auto number = parse_table_number(cell);
        if (number) {
            result.lowest = result.numbers == 0 ? *number : std::min(result.lowest, *number);
            result.highest = result.numbers == 0 ? *number : std::max(result.highest, *number);
        }
        result.numbers += number || is_time(cell) ? 1U : 0U;
    }
    return result;
}

bool has_known_word(const Row& row)
{
    return std::any_of(row.begin(), row.end(), [](const std::string& cell) {
        const RoleScores scores = role_scores(cell);
        return std::max({scores.user, scores.item, scores.rating, scores.time}) >= 7;
    });
}

/// "continuous", "d", "string", … and "class", "meta": the second and the third line of Orange's tables.
bool is_orange_row(const Row& row, bool types)
{
    static const std::set<std::string, std::less<>> type_words{"continuous", "c",    "discrete", "d", "string",
                                                               "s",          "text", "time",     "t", "basket"};
    static const std::set<std::string, std::less<>> flag_words{"class", "meta", "ignore", "i", "m", "weight", "w"};
    const auto& words = types ? type_words : flag_words;
    bool any = false;
    for (const std::string& cell : row) {
        const bool known = words.contains(lower_case(cell));
        any = any || known;
        if (!cell.empty() && !known)
            return false;
    }
    return any || !types;
}

class HeadingFinder {
public:
    HeadingFinder(const Rows& rows, std::size_t columns) : m_rows(rows), m_columns(columns) {}

    HeadingGuess find()
    {
        HeadingGuess guess;
        while (guess.rows < most_heading_rows && static_cast<std::size_t>(guess.rows) + 1 < m_rows.size() &&
               is_heading(static_cast<std::size_t>(guess.rows)))
            ++guess.rows;
        if (guess.rows == 1 && m_rows.size() > 3 && is_orange_row(m_rows[1], true))
            guess.rows = is_orange_row(m_rows[2], false) ? 3 : 2;
        else if (m_rows.size() == 1 && has_known_word(m_rows[0]))
            guess.rows = 1;
        if (guess.rows > 0)
            guess.names = names(static_cast<std::size_t>(guess.rows));
        return guess;
    }

private:
    bool is_heading(std::size_t row) const
    {
        const Row& cells = m_rows[row];
        std::size_t filled = 0;
        std::size_t words = 0;    // where the rows below have numbers
        std::size_t numbers = 0;  // where they have them, too
        std::size_t outside = 0;  // of these: beyond what the rows below have
        std::size_t unheard = 0;  // a text that no row below repeats, though they repeat each other
        std::size_t heard = 0;
        std::set<std::string_view> distinct;
        for (std::size_t column = 0; column < std::min(cells.size(), m_columns); ++column) {
            const std::string_view cell = cells[column];
            if (cell.empty())
                continue;
            ++filled;
            distinct.insert(cell);
            const Below rest = below(m_rows, row + 1, column);
            const auto number = parse_table_number(cell);
            if (rest.is_numeric()) {
                const bool is_word = !number && !is_time(cell) && !is_missing_word(cell);
                words += is_word ? 1U : 0U;
                numbers += is_word ? 0U : 1U;
                outside += number && (*number < rest.lowest || *number > rest.highest) ? 1U : 0U;
            } else if (rest.repeats()) {
                (rest.texts.contains(cell) ? heard : unheard) += 1;
            }
        }
        if (row > 0)  // further rows only where they cannot be ratings
            return words > 0 && numbers == 0 && 2 * words >= filled;
        if (words > 0 && (2 * words >= words + numbers || has_known_word(cells)))
            return true;
        if (words == 0 && numbers >= 5 && distinct.size() == filled && outside * 5 >= numbers * 3)
            return true;  // a pivot by numbers, with nothing in its corner
        return numbers == 0 && heard == 0 &&
               (unheard >= 2 || (unheard >= 1 && has_known_word(cells)) || all_known(cells));
    }

    /// Three columns or more of words: person, item and rating by name.
    static bool all_known(const Row& cells)
    {
        const ColumnRoles roles = roles_by_name(cells);
        return roles.user >= 0 && roles.item >= 0 && roles.rating >= 0;
    }

    std::vector<std::string> names(std::size_t rows) const
    {
        const bool orange = rows > 1 && is_orange_row(m_rows[1], true);
        std::vector<std::string> names(m_columns);
        for (std::size_t row = 0; row < (orange ? 1 : rows); ++row)
            for (std::size_t column = 0; column < m_rows[row].size(); ++column) {
                names.resize(std::max(names.size(), column + 1));
                if (!m_rows[row][column].empty())
                    names[column] = m_rows[row][column];
            }
        const Row& last = m_rows[orange ? 0 : rows - 1];
        while (names.size() > m_columns && names.back().empty())
            names.pop_back();
        // R's write.table names one column less than it writes: the first holds the rows' own names.
        if (last.size() + 1 == m_columns && !last_column_is_empty(rows)) {
            names.pop_back();
            names.insert(names.begin(), std::string());
        }
        strip_question(names);
        return names;
    }

    bool last_column_is_empty(std::size_t first) const { return below(m_rows, first, m_columns - 1).filled == 0; }

    /// "How did you like it? [Red Kite]" as "Red Kite", where all questions of a grid are so.
    static void strip_question(std::vector<std::string>& names)
    {
        std::map<std::string, int> questions;
        for (const std::string& name : names)
            if (const std::size_t bracket = name.find(" ["); bracket != std::string::npos && name.ends_with(']'))
                ++questions[name.substr(0, bracket)];
        for (std::string& name : names)
            if (const std::size_t bracket = name.find(" [");
                bracket != std::string::npos && name.ends_with(']') && questions[name.substr(0, bracket)] >= 3)
                name = name.substr(bracket + 2, name.size() - bracket - 3);
    }

    const Rows& m_rows;
    std::size_t m_columns;
};

}  // namespace

HeadingGuess guess_heading(const Rows& rows, std::size_t columns)
{
    return HeadingFinder(rows, columns).find();
}

}  // namespace kinoscope
