// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/title_words.h"

#include "core/data/text/title.h"
#include "core/search/folded.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace kinoscope {

namespace {

using Searcher = std::boyer_moore_horspool_searcher<std::string::const_iterator>;

std::string with_space(const std::string& words)
{
    return words.empty() ? words : ' ' + words;
}

/// Each with a space in front, for finding beginnings of words.
std::vector<std::string> words_of(const std::string& folded_query)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at <= folded_query.size();) {
        const std::size_t end = std::min(folded_query.find(' ', at), folded_query.size());
        words.push_back(' ' + folded_query.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::size_t count_in(std::string_view text, std::string_view word)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        ++count;
    return count;
}

// As the most rated titles have them: one pass over all titles then stops at few.
void rarest_first(std::vector<std::string>& words, std::string_view text)
{
    const std::string_view sample = text.substr(0, 16'384);
    const auto rarest = std::min_element(words.begin(), words.end(), [&](const std::string& a, const std::string& b) {
        return count_in(sample, a) < count_in(sample, b);
    });
    std::iter_swap(words.begin(), rarest);
}

}  // namespace

TitleWords::TitleWords(const MovieTable& movies)
{
    m_rows.resize(movies.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
        return movies[static_cast<std::size_t>(a)].ratings > movies[static_cast<std::size_t>(b)].ratings;
    });
    m_starts.push_back(0);
    for (const int row : m_rows)
        add(movies[static_cast<std::size_t>(row)]);
}

void TitleWords::add(const Movie& movie)
{
    const std::string spoken = spoken_title(movie.title);
    m_text += with_space(folded(spoken));
    m_spoken.push_back(m_text.size() - m_starts.back());
    if (movie.year > 0)
        m_text += ' ' + std::to_string(movie.year);
    m_filed.push_back(m_text.size());
    const std::string filed = folded(movie.title);
    m_text += with_space(filed);
    // "Amélie" is a word of "Le fabuleux destin d'Amélie Poulain", and "Schindlers" one of "Schindler's List".
    if (const std::string joined = folded(movie.title, Joiners::join); joined != filed)
        m_text += with_space(folded(spoken, Joiners::join)) + with_space(joined);
    m_text += '\n';
    m_starts.push_back(m_text.size());
}

std::string_view TitleWords::text(std::size_t place) const
{
    return std::string_view(m_text).substr(m_starts[place], m_starts[place + 1] - m_starts[place] - 1);
}

std::string_view TitleWords::spoken(std::size_t place) const
{
    const std::string_view words = text(place).substr(0, m_spoken[place]);
    return words.empty() ? words : words.substr(1);
}

std::vector<int> TitleWords::find(std::string_view query, std::size_t limit) const
{
    const std::string split = folded(query);
    std::vector<int> found = find_folded(split, limit);
    if (const std::string joined = folded(query, Joiners::join); found.empty() && joined != split)
        found = find_folded(joined, limit);
    return found;
}

// All texts are one, so that a word that few titles have is found in one pass over bytes.
std::vector<int> TitleWords::find_folded(const std::string& query, std::size_t limit) const
{
    if (query.empty() || m_rows.empty() || limit == 0)
        return {};
    std::vector<std::string> words = words_of(query);
    rarest_first(words, m_text);
    const std::string start = ' ' + query;
    const Searcher rarest(words.front().cbegin(), words.front().cend());
    const Searcher whole(start.cbegin(), start.cend());
    const auto next = [&](std::size_t from, bool beginnings) {
        const auto begin = m_text.begin() + static_cast<std::ptrdiff_t>(from);
        return static_cast<std::size_t>(std::search(begin, m_text.end(), beginnings ? whole : rarest) - m_text.begin());
    };

    std::vector<int> beginning;
    std::vector<int> others;
    std::size_t place = 0;
    for (std::size_t at = next(0, false); at < m_text.size() && beginning.size() < limit;
         at = next(m_starts[place + 1], others.size() >= limit)) {
        while (m_starts[place + 1] <= at)
            ++place;
        const std::string_view own = text(place);
        if (own.starts_with(start) || own.substr(m_filed[place] - m_starts[place]).starts_with(start))
            beginning.push_back(m_rows[place]);
        else if (others.size() < limit && std::all_of(words.begin() + 1, words.end(), [&](const std::string& word) {
                     return own.find(word) != std::string_view::npos;
                 }))
            others.push_back(m_rows[place]);
    }
    beginning.insert(beginning.end(), others.begin(), others.end());
    beginning.resize(std::min(beginning.size(), limit));
    return beginning;
}

std::vector<int> TitleWords::find_inside(std::string_view query, std::size_t limit) const
{
    const std::string words = folded(query);
    if (words.empty())
        return {};
    const std::vector<std::string> all = words_of(words);
    std::vector<int> found;
    for (std::size_t place = 0; place < m_rows.size() && found.size() < limit; ++place) {
        if (std::all_of(all.begin(), all.end(), [&](const std::string& word) {
                return text(place).find(std::string_view(word).substr(1)) != std::string_view::npos;
            }))
            found.push_back(m_rows[place]);
    }
    return found;
}

}  // namespace kinoscope
