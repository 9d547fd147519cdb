// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/feature_table.h"

#include "core/data/text/fields.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::size_t fewest_films_of_tag = 3;
constexpr int longest_period = 3;  // decades

/// Films by word, each once a word.
using FilmsByWord = std::unordered_map<std::string_view, std::vector<int>>;

void note_word(FilmsByWord& films_with, std::string_view word, int film)
{
    std::vector<int>& films = films_with[word];
    if (!word.empty() && (films.empty() || films.back() != film))
        films.push_back(film);
}

}  // namespace

FeatureTable::FeatureTable(const MovieTable& movies, const std::vector<ItemColumn>& columns,
                           const std::vector<int>& films)
    : m_of_film(films.size())
{
    add_genres(movies, films);
    add_decades(movies, films);
    for (const ItemColumn& column : columns)
        if (column.kind == ItemColumn::Kind::word || column.kind == ItemColumn::Kind::list)
            add_tags(column, films);
}

bool FeatureTable::has_all(int film, const std::vector<int>& numbers) const
{
    const std::vector<int>& has = of_film(film);
    return std::all_of(numbers.begin(), numbers.end(),
                       [&](int number) { return std::binary_search(has.begin(), has.end(), number); });
}

int FeatureTable::films_with_both(int a, int b) const
{
    const std::vector<int>& of_a = films_with(a);
    const std::vector<int>& of_b = films_with(b);
    int both = 0;
    auto other = of_b.begin();
    for (const int film : of_a) {
        while (other != of_b.end() && *other < film)
            ++other;
        both += other != of_b.end() && *other == film ? 1 : 0;
    }
    return both;
}

void FeatureTable::add_genres(const MovieTable& movies, const std::vector<int>& films)
{
    FilmsByWord films_with;
    for (std::size_t film = 0; film < films.size(); ++film)
        for (const std::string& genre : movies[static_cast<std::size_t>(films[film])].genres)
            note_word(films_with, genre, static_cast<int>(film));
    add_words(RegionFeature::Kind::genre, std::move(films_with), 1);
}

void FeatureTable::add_decades(const MovieTable& movies, const std::vector<int>& films)
{
    std::map<int, std::vector<int>> periods[longest_period];  // by the first year, of one decade, two, three
    for (std::size_t film = 0; film < films.size(); ++film) {
        const int year = movies[static_cast<std::size_t>(films[film])].year;
        if (year <= 0)
            continue;
        const int decade = year - year % 10;
        for (int length = 0; length < longest_period; ++length)
            for (int first = decade - 10 * length; first <= decade; first += 10)
                periods[length][first].push_back(static_cast<int>(film));
    }
    for (int length = 0; length < longest_period; ++length)
        for (auto& [first, with] : periods[length])
            add({RegionFeature::Kind::decade, {}, first, first + 10 * length}, std::move(with));
    for (int number = 0; number < size(); ++number)
        for (int decade = feature(number).first_year; decade <= feature(number).last_decade; decade += 10)
            if (feature(number).first_year < feature(number).last_decade)
                m_decades_of[static_cast<std::size_t>(number)].push_back(number_of_decade(decade));
}

int FeatureTable::number_of_decade(int first_year) const
{
    const RegionFeature wanted{RegionFeature::Kind::decade, {}, first_year, first_year};
    const auto found = std::find(m_features.begin(), m_features.end(), wanted);
    return found == m_features.end() ? -1 : static_cast<int>(found - m_features.begin());
}

void FeatureTable::add_tags(const ItemColumn& column, const std::vector<int>& films)
{
    FilmsByWord films_with;
    for (std::size_t film = 0; film < films.size(); ++film) {
        const auto row = static_cast<std::size_t>(films[film]);
        if (row >= column.cells.size())
            continue;
        for (const std::string_view word : split_fields(column.cells[row], '|'))
            note_word(films_with, word, static_cast<int>(film));
    }
    add_words(RegionFeature::Kind::tag, std::move(films_with), fewest_films_of_tag);
}

void FeatureTable::add_words(RegionFeature::Kind kind, FilmsByWord films_with, std::size_t fewest)
{
    std::vector<std::string_view> words;
    for (const auto& [word, with] : films_with)
        if (with.size() >= fewest)
            words.push_back(word);
    // In the order of the words: that of the table depends on the library.
    std::sort(words.begin(), words.end());
    for (const std::string_view word : words)
        if (m_known_words.insert(lower_case(word)).second)
            add({kind, std::string(word)}, std::move(films_with.at(word)));
}

void FeatureTable::add(RegionFeature feature, std::vector<int> films)
{
    const int number = size();
    m_features.push_back(std::move(feature));
    for (const int film : films)
        m_of_film[static_cast<std::size_t>(film)].push_back(number);
    m_films_with.push_back(std::move(films));
    m_decades_of.emplace_back();
}

}  // namespace kinoscope
