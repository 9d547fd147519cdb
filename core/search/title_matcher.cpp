// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/title_matcher.h"

#include "core/data/text/film_pages.h"
#include "core/data/text/title.h"
#include "core/search/edit_distance.h"
#include "core/search/folded.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace kinoscope {

namespace {

// In a shorter title a wrong letter makes another word.
constexpr std::size_t shortest_misspelt = 5;

bool is_one_letter_off(const EditDistance& distance, const std::string& form, const std::string& other)
{
    const std::size_t longer = std::max(form.size(), other.size());
    const std::size_t shorter = std::min(form.size(), other.size());
    return shorter >= shortest_misspelt && longer - shorter <= 1 && distance.to(other) <= 1 &&
           figures_in(form) == figures_in(other);
}

}  // namespace

TitleMatcher::TitleMatcher(const MovieTable& movies, const std::vector<ItemColumn>& columns) : m_movies(movies)
{
    m_forms.reserve(movies.size());
    for (std::size_t i = 0; i < movies.size(); ++i) {
        const auto row = static_cast<int>(i);
        TitleForms forms = title_forms(movies[i].title);
        for (const std::string& form : forms.whole)
            m_whole[form].push_back(row);
        for (const std::string& form : forms.main)
            m_main[form].push_back(row);
        m_of_year[movies[i].year].push_back(row);
        m_forms.push_back(std::move(forms.whole));
    }
    for (const ItemColumn& column : columns)
        if (site_of_column(column.name) == FilmSite::imdb)
            for (std::size_t i = 0; i < std::min(column.cells.size(), movies.size()); ++i)
                if (const std::int64_t number = imdb_number(column.cells[i]); number > 0)
                    m_by_imdb.emplace(number, static_cast<int>(i));
}

std::vector<int> TitleMatcher::rows_with(const Rows& rows, const std::vector<std::string>& forms) const
{
    std::vector<int> found;
    for (const std::string& form : forms)
        if (const auto at = rows.find(form); at != rows.end())
            found.insert(found.end(), at->second.begin(), at->second.end());
    return found;
}

/// One letter off; of the year where that is known, else of any.
std::vector<int> TitleMatcher::nearly_called(const TitleForms& forms, int year) const
{
    std::vector<int> found;
    for (const std::string& form : forms.whole) {
        const EditDistance distance(form);
        const auto look_at = [&](int row) {
            for (const std::string& other : m_forms[static_cast<std::size_t>(row)])
                if (is_one_letter_off(distance, form, other)) {
                    found.push_back(row);
                    break;
                }
        };
        if (year == 0) {
            for (std::size_t row = 0; row < m_movies.size(); ++row)
                look_at(static_cast<int>(row));
        } else if (const auto rows = m_of_year.find(year); rows != m_of_year.end()) {
            std::for_each(rows->second.begin(), rows->second.end(), look_at);
        }
    }
    return found;
}

/// Those of `rows` whose own title it is, before those of which it is another one; all where it is nobody's.
std::vector<int> TitleMatcher::whose_own_it_is(std::vector<int> rows, const TitleForms& forms) const
{
    std::vector<int> own;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(own),
                 [&](int row) { return m_forms[static_cast<std::size_t>(row)].front() == forms.whole.front(); });
    return own.empty() ? rows : own;
}

/// The one film of `rows`, where several ids of one title and year are one; else, or if it is not `sure`, all of them.
TitleMatcher::Match TitleMatcher::decided(std::vector<int> rows, bool sure) const
{
    std::sort(rows.begin(), rows.end(), [this](int a, int b) {
        return film(a).ratings > film(b).ratings || (film(a).ratings == film(b).ratings && a < b);
    });
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const bool same = std::all_of(rows.begin(), rows.end(), [&](int row) {
        return film(row).year == film(rows.front()).year && film(row).title == film(rows.front()).title;
    });
    if (sure && same && !rows.empty())
        return {rows.front(), {}};
    return {-1, std::move(rows)};
}

TitleMatcher::Match TitleMatcher::find(const ForeignTitle& wanted) const
{
    if (const auto at = m_by_imdb.find(wanted.imdb); wanted.imdb > 0 && at != m_by_imdb.end())
        return {at->second, {}};
    const int year = wanted.year > 0 ? wanted.year : year_in_title(wanted.title);
    const TitleForms forms = title_forms(wanted.title);
    const std::vector<int> called = rows_with(m_whole, forms.whole);
    const auto of_year = [&](std::vector<int> rows, int away) {
        std::erase_if(rows, [&](int row) {
            const int other = film(row).year;
            return year > 0 && other > 0 && std::abs(other - year) > away;
        });
        return rows;
    };
    if (std::vector<int> rows = of_year(called, 0); !rows.empty())
        return decided(whose_own_it_is(std::move(rows), forms), true);
    std::vector<int> shorter = rows_with(m_whole, forms.main);
    const std::vector<int> longer = rows_with(m_main, forms.whole);
    shorter.insert(shorter.end(), longer.begin(), longer.end());
    if (std::vector<int> rows = of_year(std::move(shorter), 0); !rows.empty())
        return decided(std::move(rows), year > 0);
    if (std::vector<int> rows = nearly_called(forms, year); !rows.empty())
        return decided(std::move(rows), true);
    return decided(of_year(called, 1), false);
}

}  // namespace kinoscope
