// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/find_film.h"

#include "core/data/text/title.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace kinoscope {

namespace {

// Base letters of U+00C0 … U+017F in order; ' ' where there is no single one.
constexpr std::string_view latin_base = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
                                        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin_base.size() == 0x180 - 0xC0);

template <typename Matches>
std::vector<int> films_where(const MovieTable& movies, Matches matches)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < movies.size(); ++i)
        if (matches(movies[i]))
            found.push_back(static_cast<int>(i));
    std::stable_sort(found.begin(), found.end(), [&movies](int a, int b) {
        return movies[static_cast<std::size_t>(a)].ratings > movies[static_cast<std::size_t>(b)].ratings;
    });
    return found;
}

std::vector<int> films_with_id(const MovieTable& movies, std::string_view query)
{
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(query.data(), query.data() + query.size(), id);
    if (error != std::errc{} || end != query.data() + query.size())
        return {};
    return films_where(movies, [id](const Movie& movie) { return movie.id == id; });
}

}  // namespace

std::string folded(std::string_view utf8)
{
    std::string result;
    result.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            result += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : utf8[i];
        } else if (byte >= 0xC3 && byte <= 0xC5 && i + 1 < utf8.size()) {
            const std::size_t code = ((byte & 0x1FU) << 6U) | (static_cast<unsigned char>(utf8[++i]) & 0x3FU);
            result += latin_base[code - 0xC0];
        } else {
            result += utf8[i];
        }
    }
    return result;
}

std::vector<int> find_films(const MovieTable& movies, std::string_view query)
{
    if (std::vector<int> by_id = films_with_id(movies, query); !by_id.empty())
        return by_id;

    const std::string wanted = folded(query);
    std::vector<int> whole = films_where(movies, [&](const Movie& movie) {
        return folded(movie.title) == wanted || folded(spoken_title(movie.title)) == wanted;
    });
    if (!whole.empty())
        return whole;

    std::vector<std::string> words;
    std::istringstream stream(wanted);
    for (std::string word; stream >> word;)
        words.push_back(word);
    if (words.empty())
        return {};
    return films_where(movies, [&](const Movie& movie) {
        const std::string title = folded(movie.title);
        return std::all_of(words.begin(), words.end(),
                           [&](const std::string& word) { return title.find(word) != std::string::npos; });
    });
}

}  // namespace kinoscope
