// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_shape.h"

#include "core/data/tables/half_table.h"
#include "core/data/tables/own_export.h"
#include "core/data/tables/wide_columns.h"
#include "core/data/values/rating_values.h"
#include "core/data/values/table_time.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace kinoscope {

namespace {

class ShapeFinder {
public:
    ShapeFinder(const std::vector<std::string>& heading, const std::vector<ColumnProfile>& profiles)
        : m_heading(heading), m_profiles(profiles), m_named(roles_by_name(heading))
    {
    }

    ShapeGuess find()
    {
        if (const std::optional<OwnExport> own = own_export(m_heading)) {
            ShapeGuess guess;
            guess.shape = own->ratings ? TableShape::one_person : TableShape::no_ratings;
            guess.service = own->service;
            return guess;
        }
        std::vector<int> cells = find_wide_columns(m_heading, m_profiles);
        if (is_wide(cells))
            return wide(std::move(cells));
        return long_rows();
    }

private:
    const ColumnProfile& profile(int column) const { return m_profiles[static_cast<std::size_t>(column)]; }
    int columns() const { return static_cast<int>(m_profiles.size()); }

    bool is_wide(const std::vector<int>& cells) const
    {
        const auto is_cell = [&cells](int column) {
            return std::find(cells.begin(), cells.end(), column) != cells.end();
        };
        constexpr int columns_of_long_rows = 4;  // person, item, rating, time
        if (cells.size() < 3 || (!has_names() && columns() <= columns_of_long_rows))
            return false;
        const bool named = m_named.user >= 0 && m_named.item >= 0;
        if (named && !is_cell(m_named.user) && !is_cell(m_named.item))
            return false;
        constexpr std::size_t few = 6;  // ids that are small numbers look like ratings
        if (named && m_named.rating >= 0 && cells.size() <= few && is_named_surely())
            return false;
        const int others = columns() - static_cast<int>(cells.size());
        for (int column = 0; column < columns(); ++column)
            if (!is_cell(column) && profile(column).is_unique() && profile(column).filled() > 1 &&
                !could_be_times(profile(column)) && others <= std::max(4, static_cast<int>(cells.size())))
                return true;
        // A person who answered twice, or nobody named at all.
        return cells.size() >= 5 && others <= static_cast<int>(cells.size());
    }

    bool has_names() const
    {
        return std::any_of(m_heading.begin(), m_heading.end(), [](const auto& name) { return !name.empty(); });
    }

    bool is_named_surely() const
    {
        constexpr int sure = 7;
        const auto scores = [this](int column) { return role_scores(m_heading[static_cast<std::size_t>(column)]); };
        return scores(m_named.user).user >= sure && scores(m_named.item).item >= sure &&
               scores(m_named.rating).rating >= sure;
    }

    ShapeGuess wide(std::vector<int> cells)
    {
        ShapeGuess guess;
        guess.shape = TableShape::wide;
        const std::set<int> taken(cells.begin(), cells.end());
        int label = find_label_column(m_heading, m_profiles, taken);
        std::vector<std::string> names;
        names.reserve(cells.size());
        for (const int cell : cells)
            names.push_back(m_heading[static_cast<std::size_t>(cell)]);
        if (label >= 0) {
            const RoleScores scores = role_scores(m_heading[static_cast<std::size_t>(label)]);
            guess.turned = scores.item > scores.user ||
                           (scores.user == 0 && title_likeness(profile(label).samples()) > title_likeness(names) + 0.5);
            // "Name" above titles.
            guess.turned = guess.turned || (scores.user <= 2 &&
                                            title_likeness(profile(label).samples()) > title_likeness(names) + 0.75);
        }
        (guess.turned ? guess.roles.item : guess.roles.user) = label;
        if (!guess.turned && profile(cells.front()).cells() == 1)
            guess.shape = TableShape::one_person;
        for (int column = 0; column < columns(); ++column)
            if (!taken.contains(column) && column != label && could_be_times(profile(column)) && guess.roles.time < 0 &&
                !guess.turned)
                guess.roles.time = column;
        guess.cells = std::move(cells);
        guess.by_name = true;
        guess.why = {label < 0 ? KINOSCOPE_TEXT("core", "%1 columns hold only ratings.")
                               : KINOSCOPE_TEXT("core", "%1 columns hold only ratings, and one holds names."),
                     {as_is(guess.cells.size())}};
        return guess;
    }

    ShapeGuess long_rows()
    {
        ShapeGuess guess;
        guess.roles = m_named;
        ColumnRoles& roles = guess.roles;
        drop_if(roles.rating, [](const ColumnProfile& p) { return p.filled() == 0; });
        guess.by_name = roles.user >= 0 && roles.item >= 0 && roles.rating >= 0;
        if (roles.time >= 0 && !could_be_times(profile(roles.time)) && !holds_small_times(profile(roles.time)))
            roles.time = other_time();
        if (guess.by_name) {
            guess.shape = TableShape::long_rows;
            if (is_weak_user(roles.user) && nobody_comes_twice(roles.user))
                guess.shape = TableShape::one_person;
            guess.why = KINOSCOPE_TEXT("core", "The heading names the columns.");
            return guess;
        }
        if (const TableShape shape = shape_of_half(m_heading, m_profiles, m_named); shape != TableShape::unclear) {
            guess.shape = shape;
            return guess;
        }
        if (!find_pairs(guess))
            fill_by_content(guess);
        return guess;
    }

    /// Who has what, and no column that could say how it is liked.
    bool find_pairs(ShapeGuess& guess) const
    {
        ColumnRoles roles = m_named;
        if (roles.rating >= 0)
            return false;
        std::set<int> taken{roles.title, roles.time};
        for (int column = 0; column < columns(); ++column)
            if (profile(column).filled() == 0 || is_row_number(column))
                taken.insert(column);
        if (roles.time < 0 && columns() > 2)
            taken.insert(roles.time = find_time(taken));
        std::vector<int> free;
        for (int column = 0; column < columns(); ++column)
            if (!taken.contains(column))
                free.push_back(column);
        const bool known =
            roles.user >= 0 && roles.item >= 0 && (!is_weak_user(roles.user) || !nobody_comes_twice(roles.user));
        if (known) {
            const bool has_rating = std::any_of(free.begin(), free.end(), [&](int column) {
                return column != roles.user && column != roles.item && could_be_ratings(profile(column));
            });
            if (has_rating)
                return false;
        } else if (free.size() == 2 && (!has_names() || roles.user >= 0 || roles.item >= 0)) {
            const auto repeats = [this](int column) {
                return !profile(column).is_unique() && profile(column).distinct() > 1;
            };
            if (!std::all_of(free.begin(), free.end(), repeats))
                return false;
            roles.user = roles.user >= 0 ? roles.user : free[roles.item == free[0] ? 1 : 0];
            roles.item = roles.user == free[0] ? free[1] : free[0];
        } else {
            return false;
        }
        guess.roles = roles;
        guess.shape = TableShape::pairs;
        guess.by_name = known;
        guess.why = KINOSCOPE_TEXT("core", "No column holds ratings: rows say who has what.");
        return true;
    }

    /// Amazon's reviews have the day in words, and the time beside it.
    int other_time() const
    {
        for (int column = 0; column < columns(); ++column)
            if (role_scores(m_heading[static_cast<std::size_t>(column)]).time > 0 && could_be_times(profile(column)))
                return column;
        return -1;
    }

    template <typename Condition>
    void drop_if(int& column, Condition condition) const
    {
        if (column >= 0 && condition(profile(column)))
            column = -1;
    }

    /// A column called "timestamp" may hold the numbers 1, 2, 3 …
    static bool holds_small_times(const ColumnProfile& profile) { return profile.is_numeric(); }

    bool is_weak_user(int column) const { return role_scores(m_heading[static_cast<std::size_t>(column)]).user <= 2; }

    bool nobody_comes_twice(int column) const { return profile(column).filled() > 3 && profile(column).is_unique(); }

    void fill_by_content(ShapeGuess& guess) const
    {
        ColumnRoles& roles = guess.roles;
        std::set<int> taken{roles.user, roles.item, roles.rating, roles.title, roles.time};
        for (int column = 0; column < columns(); ++column)
            if (!taken.contains(column) && (profile(column).filled() == 0 || is_row_number(column)))
                taken.insert(column);
        if (roles.time < 0)
            roles.time = find_time(taken);
        taken.insert(roles.time);
        bool sure = true;
        if (roles.rating < 0)
            roles.rating = find_rating(taken, roles, sure);
        taken.insert(roles.rating);
        const bool has_person = roles.user >= 0;
        if (roles.user < 0)
            roles.user = first_that_repeats(taken);
        taken.insert(roles.user);
        if (roles.item < 0)
            roles.item = first_that_repeats(taken);
        taken.insert(roles.item);
        // With a heading of unknown words nobody can know which of two columns rated the other.
        const bool few = columns() - static_cast<int>(taken.size()) + 1 <= 1;
        const bool known = !has_names() || has_person || m_named.item >= 0;
        const bool complete = roles.user >= 0 && roles.item >= 0 && roles.rating >= 0;
        guess.shape = complete && sure && known && few ? TableShape::long_rows : TableShape::unclear;
        if (roles.rating < 0 && roles.user >= 0)
            guess.shape = TableShape::unclear;
        guess.why = KINOSCOPE_TEXT("core", "Columns recognized by content: ids repeat, ratings have few values.");
    }

    bool is_row_number(int column) const
    {
        return column == 0 && profile(column).counts_rows() && profile(column).lowest() <= 1.0 &&
               role_scores(m_heading[static_cast<std::size_t>(column)]).user < 7 &&
               (columns() > 3 || m_named.user >= 0 || m_named.item >= 0);
    }

    int find_time(const std::set<int>& taken) const
    {
        for (int column = columns() - 1; column >= 0; --column)
            if (!taken.contains(column) && could_be_times(profile(column)))
                return column;
        return -1;
    }

    /// The third of the columns if it can be one, as in most files; else the only one that can.
    int find_rating(const std::set<int>& taken, const ColumnRoles& roles, bool& sure) const
    {
        std::vector<int> free;
        for (int column = 0; column < columns(); ++column)
            if (!taken.contains(column))
                free.push_back(column);
        std::vector<int> fitting;
        std::copy_if(free.begin(), free.end(), std::back_inserter(fitting), [this](int column) {
            return could_be_ratings(profile(column)) && !profile(column).follows_rows();
        });
        if (fitting.empty())
            return -1;
        const bool usual = roles.user < 0 && roles.item < 0 && free.size() >= 3;
        if (usual && std::find(fitting.begin(), fitting.end(), free[2]) != fitting.end() && is_plausible_third(free))
            return free[2];
        const auto fewer = [this](int a, int b) { return profile(a).distinct() < profile(b).distinct(); };
        std::sort(fitting.begin(), fitting.end(), fewer);
        sure = fitting.size() == 1 || 4 * profile(fitting[0]).distinct() <= profile(fitting[1]).distinct();
        return fitting.front();
    }

    /// Ids before it, which have at least as many different values.
    bool is_plausible_third(const std::vector<int>& free) const
    {
        constexpr double highest_of_scales = 100.0;
        constexpr double highest_beginning = 20.0;
        if (profile(free[2]).is_numeric() &&
            (profile(free[2]).highest() > highest_of_scales || profile(free[2]).lowest() > highest_beginning))
            return false;
        const std::size_t values = profile(free[2]).distinct();
        const bool decimals = profile(free[2]).wholes() < profile(free[2]).numbers();
        constexpr std::int64_t few_rows = 50;  // in which an id may not come again
        return decimals || profile(free[2]).filled() <= few_rows ||
               std::max(profile(free[0]).distinct(), profile(free[1]).distinct()) >= values;
    }

    int first_that_repeats(const std::set<int>& taken) const
    {
        int any = -1;
        for (int column = 0; column < columns(); ++column) {
            if (taken.contains(column))
                continue;
            if (!profile(column).is_unique())
                return column;
            any = any < 0 ? column : any;
        }
        return any;
    }

    const std::vector<std::string>& m_heading;
    const std::vector<ColumnProfile>& m_profiles;
    const ColumnRoles m_named;
};

}  // namespace

ShapeGuess guess_shape(const std::vector<std::string>& heading, const std::vector<ColumnProfile>& profiles)
{
    return ShapeFinder(heading, profiles).find();
}

}  // namespace kinoscope
