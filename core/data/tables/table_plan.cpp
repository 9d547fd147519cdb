// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_plan.h"

#include "core/data/data_error.h"
#include "core/data/text/shell_quoted.h"
#include "core/data/values/rating_values.h"
#include "core/data/values/table_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace kinoscope {

namespace {

std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        text += (i == 0 ? "" : ", ") + in_quotes(names[i]);
    return text + (names.size() > most ? " …" : "");
}

class Planner {
public:
    Planner(const TableGuess& guess, const TableOptions& options, const std::string& file)
        : m_guess(guess), m_options(options), m_file(file)
    {
    }

    TablePlan plan()
    {
        if (m_options.columns)
            take(*m_options.columns);
        else
            take_guess();
        check();
        m_plan.item_noun = m_options.items.empty() ? noun() : m_options.items;
        return std::move(m_plan);
    }

private:
    void take(const TableColumns& columns)
    {
        m_plan.roles = {place(columns.user),  place(columns.item), place(columns.rating),
                        place(columns.title), place(columns.time), place(columns.count)};
        m_plan.turned = !columns.users.empty();
        const std::string& ranges = m_plan.turned ? columns.users : columns.items;
        if (ranges.empty())
            return;
        const auto cells = parse_ranges(ranges, m_guess.columns());
        if (!cells)
            throw DataError(m_file, 0, 0, Message(KINOSCOPE_TEXT("core", "%1 columns"), {as_is(m_guess.columns())}),
                            Message(KINOSCOPE_TEXT("core", "those that %1 names"), {as_is(in_quotes(ranges))}));
        m_plan.cells = *cells;
    }

    int place(const std::string& name) const
    {
        if (name.empty())
            return -1;
        const int column = find_column(m_guess.heading, name);
        if (column < 0)
            throw DataError(m_file, 0, 0, the_columns(),
                            Message(KINOSCOPE_TEXT("core", "one called %1"), {as_is(in_quotes(name))}));
        return column;
    }

    void take_guess()
    {
        const ShapeGuess& shape = m_guess.shape;
        switch (shape_by_name().value_or(shape.shape)) {
        case TableShape::long_rows:
        case TableShape::pairs:
        case TableShape::wide: break;
        case TableShape::one_person: refuse_one_person();
        case TableShape::list_of_items:
            throw DataError(
                m_file, KINOSCOPE_TEXT("core", "is a list of items: no column says who rated. Ratings with a "
                                               "person, an item and a rating in each row are needed; such a list can "
                                               "give the titles to them (--movies)."));
        case TableShape::list_of_people:
            throw DataError(m_file,
                            KINOSCOPE_TEXT("core", "is a list of people; no column says what they rated or how. Open a "
                                                   "table with a person, an item and a rating in each row."));
        case TableShape::no_ratings:
            throw DataError(m_file,
                            KINOSCOPE_TEXT("core", "is a list of items without ratings. Ratings with a person, an "
                                                   "item and a rating in each row are needed; such a list can give the "
                                                   "titles to them (--movies)."));
        case TableShape::unclear: refuse_unclear();
        }
        m_plan.roles = shape.roles;
        m_plan.cells = shape.cells;
        m_plan.turned = shape.turned;
        if (!m_plan.wide() && m_plan.roles.rating >= 0 && are_counts(m_plan.roles.rating))
            m_plan.roles.count = std::exchange(m_plan.roles.rating, -1);
    }

    /// Plays, loans: how often, not how much they are liked.
    bool are_counts(int column) const
    {
        if (is_count_heading(m_guess.heading[static_cast<std::size_t>(column)]))
            return true;
        std::vector<RatingText> texts;
        for (const auto& [text, count] : m_guess.profiles[static_cast<std::size_t>(column)].counts())
            texts.push_back({text, count});
        return read_rating_values(texts, {m_options.missing}).kind == RatingKind::counts;
    }

    /// MovieLens' lists have no headings, and columns that could be ratings: ages, flags.
    std::optional<TableShape> shape_by_name() const
    {
        const auto called = [this](std::string_view name) {
            return m_file == name || m_file.ends_with("/" + std::string(name)) ||
                   m_file.ends_with(": " + std::string(name));
        };
        if (m_guess.heading_rows == 0 && (called("u.user") || called("users.dat")))
            return TableShape::list_of_people;
        if (m_guess.heading_rows == 0 && (called("u.item") || called("movies.dat")))
            return TableShape::no_ratings;
        return std::nullopt;
    }

    [[noreturn]] void refuse_one_person() const
    {
        if (m_guess.shape.service.empty())
            throw DataError(
                m_file,
                KINOSCOPE_TEXT(
                    "core",
                    "These are one person's ratings. They can't train a model, but a trained model can use them to "
                    "recommend films to that person. To train, open ratings by many people, such as MovieLens."));
        throw DataError(m_file,
                        {KINOSCOPE_TEXT("core", "These are one person's ratings, exported from %1. They can't train a "
                                                "model, but a trained model can use them to recommend films to that "
                                                "person. To train, open ratings by many people, such as MovieLens."),
                         {as_is(m_guess.shape.service)}});
    }

    Message the_columns() const { return {KINOSCOPE_TEXT("core", "the columns %1"), {as_is(listed(m_guess.heading))}}; }

    [[noreturn]] void refuse_unclear() const
    {
        const ColumnRoles& roles = m_guess.shape.roles;
        const auto key = [this](int column) {
            return column < 0 ? std::string("…") : column_key(m_guess.heading, column);
        };
        const TableColumns example{.user = key(roles.user), .item = key(roles.item), .rating = key(roles.rating)};
        throw DataError(
            m_file, m_guess.dialect.lines_above + 1, 0, the_columns(),
            Message(KINOSCOPE_TEXT("core",
                                   "names for a person, an item and a rating (if they are these, use --columns %1)"),
                    {as_is(shell_quoted(text_of(example)))}));
    }

    void check() const
    {
        const ColumnRoles& roles = m_plan.roles;
        const int value = m_plan.is_pairs() ? roles.count : roles.rating;
        const bool twice = m_plan.wide() ? is_cell(roles.user) || is_cell(roles.item)
                                         : roles.user == roles.item || roles.user == value || roles.item == value;
        if (twice)
            throw DataError(m_file, 0, 0, KINOSCOPE_TEXT("core", "one column for two of person, item and rating"),
                            KINOSCOPE_TEXT("core", "a column for each"));
    }

    bool is_cell(int column) const
    {
        return column >= 0 && std::find(m_plan.cells.begin(), m_plan.cells.end(), column) != m_plan.cells.end();
    }

    std::string noun() const
    {
        for (const int column : {m_plan.roles.item, m_plan.roles.title})
            if (column >= 0)
                if (std::string found = item_noun_in(m_guess.heading[static_cast<std::size_t>(column)]); !found.empty())
                    return found;
        if (std::string found = item_noun_in(m_file.substr(0, m_file.rfind('.'))); !found.empty())
            return found;
        return "item";
    }

    const TableGuess& m_guess;
    const TableOptions& m_options;
    const std::string& m_file;
    TablePlan m_plan;
};

}  // namespace

TablePlan plan_table(const TableGuess& guess, const TableOptions& options, const std::string& file)
{
    return Planner(guess, options, file).plan();
}

TableColumns columns_of(const TablePlan& plan, const TableGuess& guess)
{
    const auto key = [&guess](int column) { return column < 0 ? std::string() : column_key(guess.heading, column); };
    const ColumnRoles& roles = plan.roles;
    TableColumns columns{.user = key(roles.user),
                         .item = key(roles.item),
                         .rating = key(roles.rating),
                         .title = key(roles.title),
                         .time = key(roles.time),
                         .count = key(roles.count)};
    if (plan.wide())
        (plan.turned ? columns.users : columns.items) = text_of_ranges(plan.cells);
    return columns;
}

TableColumns columns_by_number(const TablePlan& plan, const TableGuess& guess)
{
    TableGuess nameless;
    nameless.heading.assign(guess.heading.size(), std::string());
    return columns_of(plan, nameless);
}

bool is_german_mark(const std::vector<std::string>& heading, int rating, double lowest, double highest)
{
    static const std::set<std::string, std::less<>> marks{"note",   "noten",    "schulnote",
                                                          "zensur", "zensuren", "schulnoten"};
    // "Note" is French, too, where 20 is the best of twenty and 5 the best of five.
    static const std::set<std::string, std::less<>> french{"élève",       "eleve", "livre",   "lecteur", "titre",
                                                           "utilisateur", "nom",   "chanson", "jeu",     "étudiant"};
    if (rating < 0 || lowest < 1.0 || highest > 6.0)
        return false;
    bool is_mark = false;
    for (std::size_t column = 0; column < heading.size(); ++column)
        for (const std::string& token : tokens_of(heading[column])) {
            if (french.contains(token))
                return false;
            is_mark = is_mark || (static_cast<int>(column) == rating && marks.contains(token));
        }
    return is_mark;
}

}  // namespace kinoscope
