// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_dialect.h"

#include "core/data/tables/table_text.h"
#include "core/data/text/fields.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace kinoscope {

namespace {

constexpr std::size_t bytes_tried = std::size_t{512} << 10U;
constexpr std::size_t rows_tried = 3000;

// Where several fit equally well the earlier one is taken.
constexpr std::array<std::string_view, 6> separators{"\t", ";", "::", "|", ",", " "};

bool is_comment(std::string_view line)
{
    return line.starts_with('#') || line.starts_with('%') || line.starts_with("//");
}

/// "sep=;" in the first line: Excel writes and obeys it.
std::string_view stated_separator(std::string_view text)
{
    const std::string_view line = without_outer_spaces(text.substr(0, text.find('\n')));
    return line.size() == 5 && line.starts_with("sep=") ? line.substr(4) : std::string_view();
}

struct Trial {
    std::string_view separator;
    bool quotes = true;
    std::size_t columns = 1;
    double agreement = 0.0;
    std::size_t rows = 0;
    std::int64_t first_line = 1;  // of the first row that is as wide as most
};

Trial attempt(std::string_view text, std::string_view separator, bool quotes, std::int64_t lines_above)
{
    Trial trial{separator, quotes};
    std::map<std::size_t, std::size_t> widths;
    struct Row {
        std::size_t width = 0;
        std::size_t filled = 0;
        std::int64_t line = 1;
    };
    std::vector<Row> rows;
    TableRows reader(text, {.separator = std::string(separator), .quotes = quotes, .lines_above = lines_above});
    while (rows.size() < rows_tried && reader.next()) {
        const auto& fields = reader.fields();
        const auto filled = std::count_if(fields.begin(), fields.end(), [](auto field) { return !field.empty(); });
        rows.push_back({fields.size(), static_cast<std::size_t>(filled), reader.line()});
        ++widths[reader.fields().size()];
    }
    const auto most = std::max_element(widths.begin(), widths.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == widths.end())
        return trial;
    trial.columns = most->first;
    trial.rows = most->second;
    // Spreadsheets and scripts leave empty cells at the end away; captions above the table do not count against it.
    std::size_t begin = 0;
    constexpr std::size_t most_above = 20;
    while (begin < rows.size() && begin < most_above &&
           (rows[begin].width + 1 < trial.columns || (trial.columns >= 3 && rows[begin].filled <= 1)))
        ++begin;
    if (begin == rows.size() || begin == most_above)
        begin = 0;
    trial.first_line = rows[begin].line;
    trial.agreement = static_cast<double>(most->second) / static_cast<double>(rows.size() - begin);
    return trial;
}

/// In such a text every line has separators that is not empty.
bool has_cells(std::string_view text)
{
    const std::size_t first = std::min(text.find_first_not_of('\n'), text.size());
    return text.substr(first, text.find('\n', first) - first).find(cell_separator) != std::string_view::npos;
}

/// Cells of a sheet are what they are: nothing in them separates, quotes or comments.
DialectGuess guess_cells(std::string_view text)
{
    DialectGuess guess;
    const Trial trial = attempt(text, std::string_view(&cell_separator, 1), false, 0);
    guess.dialect = {.separator = std::string(1, cell_separator), .quotes = false, .lines_above = trial.first_line - 1};
    guess.columns = trial.columns;
    return guess;
}

/// Whether quotes are there to enclose fields, and how inner ones are written.
bool has_backslashes(std::string_view text)
{
    return text.find("\\\"") != std::string_view::npos;
}

std::int64_t comment_lines(std::string_view text)
{
    std::int64_t lines = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        const std::string_view line = without_outer_spaces(text.substr(0, end - (text[end - 1] == '\n' ? 1 : 0)));
        if (!line.empty() && !is_comment(line))
            return lines;
        ++lines;
        text.remove_prefix(end);
    }
    return 0;
}

/// "1:" above "1001,5,2005-09-02", and again.
bool has_blocks(std::string_view text)
{
    const std::string_view first = without_outer_spaces(text.substr(0, text.find('\n')));
    return first.size() > 1 && first.back() == ':' && first.find_first_of(",;\t| ") == std::string_view::npos &&
           std::all_of(first.begin(), first.end() - 1, [](char c) { return c >= '0' && c <= '9'; });
}

auto rank(const Trial& trial)
{
    // A hundredth of the lines must not outweigh a column, nor a hundred columns half of the lines.
    const int agreement = static_cast<int>(trial.agreement * 20.0 + 1e-9);
    const bool spaces = trial.separator == " ";
    const bool is_table = trial.columns >= 2 && trial.agreement >= 0.5 && (!spaces || trial.rows >= 2);
    return std::tuple(is_table && trial.columns >= 3 && !spaces, is_table && (trial.columns >= 3 || !spaces), is_table,
                      agreement, trial.columns);
}

}  // namespace

std::string_view beginning_of(std::string_view text)
{
    if (text.size() <= bytes_tried)
        return text;
    const std::string_view part = text.substr(0, bytes_tried);
    return part.substr(0, std::min(part.rfind('\n'), part.size() - 1) + 1);
}

DialectGuess guess_dialect(std::string_view text)
{
    text = beginning_of(text);
    if (has_cells(text))
        return guess_cells(text);
    DialectGuess guess;
    const std::string_view stated = stated_separator(text);
    const std::int64_t above = stated.empty() ? comment_lines(text) : 1;
    guess.dialect.blocks = has_blocks(text);
    Trial best;
    for (const std::string_view separator : separators) {
        if (!stated.empty() && separator != stated)
            continue;
        const Trial trial = attempt(text, separator, true, above);
        if (best.separator.empty() || rank(trial) > rank(best))
            best = trial;
    }
    if (best.separator.empty())
        return guess;
    guess.dialect.separator = best.separator;
    guess.dialect.backslash = has_backslashes(text);
    guess.dialect.lines_above = guess.dialect.blocks ? above : std::max(above, best.first_line - 1);
    // One line of words is prose, not a table with spaces between its columns.
    const bool prose = best.separator == " " && best.rows < 2;
    guess.columns = best.agreement >= 0.3 && !prose ? best.columns : 1;
    return guess;
}

std::int64_t captions_above(std::string_view text, const TableDialect& dialect)
{
    std::int64_t captions = 0;
    for (std::int64_t line = 0; line < dialect.lines_above && !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view content = without_outer_spaces(text.substr(0, end));
        const bool stated = line == 0 && !stated_separator(text).empty();
        const bool filled = content.find_first_not_of(",;|\t \x1f") != std::string_view::npos;
        captions += filled && !is_comment(content) && !stated ? 1 : 0;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return captions;
}

std::string_view label_of_separator(std::string_view separator)
{
    if (separator == ",")
        return "commas";
    if (separator == ";")
        return "semicolons";
    if (separator == "\t")
        return "tabs";
    if (separator == std::string_view(&cell_separator, 1))
        return "cells";
    return separator == " " ? "spaces" : separator;
}

}  // namespace kinoscope
