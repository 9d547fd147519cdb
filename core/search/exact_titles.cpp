// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/exact_titles.h"

#include "core/data/text/fields.h"
#include "core/data/text/title.h"
#include "core/search/folded.h"

#include <algorithm>
#include <functional>
#include <string>

namespace kinoscope {

namespace {

/// A title as it may be typed: filed and spoken, without its year and with it. "matrix the", "the matrix", …
std::vector<std::string> forms_of(const Movie& movie)
{
    std::vector<std::string> forms{folded(movie.title), folded(title_without_year(movie.title)),
                                   folded(spoken_title(movie.title))};
    if (movie.year > 0)
        for (std::size_t i = 1; i < 3; ++i)
            forms.push_back(forms[i] + ' ' + std::to_string(movie.year));
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    return forms;
}

/// Forms without spaces are told from those with them by a sign in front.
std::string without_spaces(const std::string& form)
{
    return '=' + compact(form);
}

}  // namespace

ExactTitles::ExactTitles(const MovieTable& movies) : m_movies(movies)
{
    constexpr std::hash<std::string_view> hash;
    m_entries.reserve(movies.size() * 6);
    for (std::size_t row = 0; row < movies.size(); ++row) {
        for (const std::string& form : forms_of(movies[row])) {
            if (form.empty())
                continue;
            m_entries.push_back({hash(form), static_cast<int>(row)});
            m_entries.push_back({hash(without_spaces(form)), static_cast<int>(row)});
        }
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry& a, const Entry& b) { return a.hash < b.hash || (a.hash == b.hash && a.row < b.row); });
}

std::vector<int> ExactTitles::rows_of(std::string_view form) const
{
    const std::uint64_t wanted = std::hash<std::string_view>()(form);
    std::vector<int> rows;
    auto at = std::lower_bound(m_entries.begin(), m_entries.end(), wanted,
                               [](const Entry& entry, std::uint64_t hash) { return entry.hash < hash; });
    for (; at != m_entries.end() && at->hash == wanted; ++at)
        if (rows.empty() || rows.back() != at->row)
            rows.push_back(at->row);
    return rows;
}

/// A title of signs alone, as "?" and "…", of which nothing is left when it is folded.
std::vector<int> ExactTitles::rows_of_signs(std::string_view query) const
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_movies.size(); ++row)
        if (trimmed(m_movies[row].title) == query || title_without_year(m_movies[row].title) == query)
            rows.push_back(static_cast<int>(row));
    return rows;
}

std::vector<int> ExactTitles::of_the_year(std::vector<int> rows, int year) const
{
    const auto only = [&](int wanted) {
        std::vector<int> kept;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept),
                     [&](int row) { return m_movies[static_cast<std::size_t>(row)].year == wanted; });
        return kept;
    };
    if (year == 0)
        return rows;
    std::vector<int> kept = only(year);
    return kept.empty() ? only(0) : kept;
}

std::vector<int> ExactTitles::find(std::string_view query) const
{
    const std::string_view text = trimmed(query);
    if (text.empty())
        return {};
    const int year = year_in_title(text);
    for (const std::string_view typed : {text, title_without_year(text)}) {
        const std::string form = folded(typed);
        if (form.empty())
            return of_the_year(rows_of_signs(typed), year);
        for (const std::string& one : {form, without_spaces(form)})
            if (std::vector<int> rows = of_the_year(rows_of(one), year); !rows.empty())
                return rows;
    }
    return {};
}

}  // namespace kinoscope
