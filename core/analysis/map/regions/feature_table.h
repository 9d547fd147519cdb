// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/item_column.h"
#include "core/data/movie.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kinoscope {

/// Something that films have in common and that can be said in a word.
struct RegionFeature {
    enum class Kind {
        genre,
        decade,  ///< when they were released: one decade, or up to three in a row
        tag,     ///< an entry of one of the data set's columns of words
    };
    Kind kind = Kind::genre;
    std::string word;     ///< the genre or tag as the data set writes it; empty of a decade
    int first_year = 0;   ///< of decades: the first one's first year, 1950
    int last_decade = 0;  ///< and the last one's: 1950 again, or 1960 of "1950s and 1960s"

    bool operator==(const RegionFeature&) const = default;
};

/// Which of some films have which features. A film is known by its place among them, a feature by its number.
class FeatureTable {
public:
    /// Of `films` (MovieIndex). Tags are the entries of columns of words and lists that three films have or more, and
    /// that are no genre by another spelling of its letters' case. Cost: O(films · what each has).
    FeatureTable(const MovieTable& movies, const std::vector<ItemColumn>& columns, const std::vector<int>& films);

    int films() const { return static_cast<int>(m_of_film.size()); }
    int size() const { return static_cast<int>(m_features.size()); }
    const RegionFeature& feature(int number) const { return m_features[static_cast<std::size_t>(number)]; }
    /// Ascending.
    const std::vector<int>& of_film(int film) const { return m_of_film[static_cast<std::size_t>(film)]; }
    /// Whether the film has each of `numbers`.
    bool has_all(int film, const std::vector<int>& numbers) const;
    /// Ascending.
    const std::vector<int>& films_with(int number) const { return m_films_with[static_cast<std::size_t>(number)]; }
    /// Of a period of several decades, its decades: −1 for one without films. Empty of everything else.
    const std::vector<int>& decades_of(int number) const { return m_decades_of[static_cast<std::size_t>(number)]; }
    /// Films that have both.
    int films_with_both(int a, int b) const;

private:
    void add_genres(const MovieTable& movies, const std::vector<int>& films);
    void add_decades(const MovieTable& movies, const std::vector<int>& films);
    void add_tags(const ItemColumn& column, const std::vector<int>& films);
    void add_words(RegionFeature::Kind kind, std::unordered_map<std::string_view, std::vector<int>> films_with,
                   std::size_t fewest);
    int number_of_decade(int first_year) const;
    void add(RegionFeature feature, std::vector<int> films);

    std::vector<RegionFeature> m_features;
    std::vector<std::vector<int>> m_films_with;
    std::vector<std::vector<int>> m_decades_of;
    std::vector<std::vector<int>> m_of_film;
    std::unordered_set<std::string> m_known_words;  // genres and tags, in lower case
};

}  // namespace kinoscope
