// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/column_words.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <string_view>

namespace kinoscope {

namespace {

using Words = std::vector<std::string_view>;

// Most telling first: "name" is a person's only where nothing else is.
const Words user_words{"user",        "userid", "person",   "personid",    "student",  "studentid", "pupil",
                       "reader",      "viewer", "reviewer", "rater",       "customer", "member",    "child",
                       "participant", "nutzer", "nutzerin", "benutzer",    "schüler",  "schueler",  "schülerin",
                       "kind",        "kunde",  "wer",      "utilisateur", "élève",    "eleve",     "usuario",
                       "alumno",      "who",    "username", "name"};
const Words item_words{"item",      "itemid",  "movie",      "movieid",   "film",      "filmid",   "book",
                       "bookid",    "product", "productid",  "song",      "songid",    "game",     "gameid",
                       "artist",    "album",   "recipe",     "series",    "show",      "dish",     "place",
                       "artikel",   "buch",    "lied",       "spiel",     "serie",     "gericht",  "produkt",
                       "livre",     "chanson", "jeu",        "libro",     "película",  "pelicula", "isbn",
                       "asin",      "title",   "movietitle", "filmtitle", "booktitle", "titel",    "filmtitel",
                       "buchtitel", "titre",   "título",     "titulo",    "what"};
const Words rating_words{"rating",  "ratings",    "stars",      "score",  "grade",   "mark",  "points",
                         "vote",    "bewertung",  "wertung",    "sterne", "punkte",  "note",  "evaluation",
                         "étoiles", "puntuación", "puntuacion", "nota",   "overall", "value", "wert"};
const Words title_words{"title",  "movietitle", "filmtitle", "booktitle", "titel", "filmtitel", "buchtitel", "titre",
                        "título", "titulo",     "itemname",  "name",      "movie", "film",      "book"};
const Words time_words{"timestamp", "time", "unixtime", "unixreviewtime", "zeit", "zeitstempel"};

/// "Movie ID" and "movie_id" as "movieid". Letters beyond ASCII stay as they are, capitals Ä, É … in small letters.
std::string plain(std::string_view name)
{
    std::string result;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto byte = static_cast<unsigned char>(name[i]);
        if (byte >= 'A' && byte <= 'Z')
            result += static_cast<char>(byte + 32);
        else if (byte >= 0x80 && i > 0 && static_cast<unsigned char>(name[i - 1]) == 0xc3 && byte <= 0x9e)
            result += static_cast<char>(byte + 32);
        else if (byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            result += name[i];
    }
    return result;
}

int find_by_words(const std::vector<std::string>& names, const Words& words, const std::set<int>& taken)
{
    for (const std::string_view word : words)
        for (int column = 0; column < static_cast<int>(names.size()); ++column)
            if (names[static_cast<std::size_t>(column)] == word && !taken.contains(column))
                return column;
    return -1;
}

}  // namespace

KnownColumns columns_by_name(const std::vector<std::string>& heading)
{
    std::vector<std::string> names;
    std::transform(heading.begin(), heading.end(), std::back_inserter(names), plain);
    KnownColumns known;
    std::set<int> taken;
    const auto find = [&](int& column, const Words& words) {
        column = find_by_words(names, words, taken);
        if (column >= 0)
            taken.insert(column);
    };
    find(known.rating, rating_words);
    find(known.item, item_words);
    find(known.user, user_words);
    find(known.time, time_words);
    if (known.item >= 0 && names[static_cast<std::size_t>(known.item)].ends_with("id"))
        find(known.title, title_words);
    return known;
}

}  // namespace kinoscope
