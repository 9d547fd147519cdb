// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/column_roles.h"

#include "core/data/values/table_words.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace kinoscope {

namespace {

using Words = std::set<std::string_view, std::less<>>;

const Words user_words{"user",       "userid",   "person",     "personid",     "people",     "student",     "studentid",
                       "pupil",      "reader",   "viewer",     "reviewer",     "reviewerid", "rater",       "customer",
                       "customerid", "member",   "child",      "participant",  "respondent", "subject",     "player",
                       "listener",   "borrower", "profile",    "profilename",  "nutzer",     "nutzerin",    "nutzerid",
                       "benutzer",   "schüler",  "schueler",   "schülerin",    "kind",       "kunde",       "kundin",
                       "leser",      "leserin",  "teilnehmer", "person",       "wer",        "utilisateur", "élève",
                       "eleve",      "lecteur",  "usuario",    "alumno",       "alumna",     "utente",      "who",
                       "username",   "uid",      "author",     "reviewername", "critic",     "пользователь"};
const Words weak_user_words{"name", "nickname", "nick", "email", "mail", "vorname", "nom", "nombre", "nome", "account"};
const Words item_words{"item",     "itemid",    "movie",       "movieid", "film",       "filmid",  "book",     "bookid",
                       "product",  "productid", "song",        "songid",  "track",      "game",    "gameid",   "artist",
                       "artistid", "album",     "recipe",      "series",  "show",       "dish",    "place",    "joke",
                       "anime",    "manga",     "beer",        "wine",    "restaurant", "hotel",   "business", "gmap",
                       "video",    "podcast",   "course",      "article", "artikel",    "buch",    "lied",     "spiel",
                       "serie",    "gericht",   "produkt",     "witz",    "livre",      "chanson", "jeu",      "libro",
                       "película", "pelicula",  "isbn",        "asin",    "sku",        "iid",     "mid",      "what",
                       "фильм",    "книга",     "author_book", "tconst",  "const",      "imdb",    "recipeid"};
const Words title_words{"title",      "titel",     "titre",     "título",    "titulo",    "titolo",
                        "movietitle", "filmtitle", "booktitle", "filmtitel", "buchtitel", "itemname"};
const Words rating_words{"rating",    "ratings",    "rate",       "stars",       "star",       "score",
                         "scores",    "grade",      "mark",       "points",      "vote",       "votes",
                         "bewertung", "wertung",    "sterne",     "punkte",      "note",       "noten",
                         "schulnote", "zensur",     "evaluation", "étoiles",     "puntuación", "puntuacion",
                         "nota",      "valoración", "voto",       "valutazione", "оценка"};
const Words weak_rating_words{"overall", "value",   "wert",      "weight",     "plays",     "playcount",
                              "count",   "listens", "loans",     "preference", "feedback",  "liked",
                              "like",    "opinion", "response",  "clicks",     "interest",  "views",
                              "visits",  "streams", "purchases", "quantity",   "ausleihen", "anzahl"};
const Words count_words{"plays",  "playcount", "count",     "listens",  "loans",     "clicks", "views",
                        "visits", "streams",   "purchases", "quantity", "ausleihen", "anzahl"};
const Words not_a_rating{"count", "counts",      "number",  "num",   "average", "avg", "mean", "date",
                         "time",  "timestamp",   "id",      "total", "std",     "max", "min",  "year",
                         "text",  "votes_count", "members", "url",   "helpful", "unix"};
const Words time_words{"timestamp",      "time", "date",  "when",    "zeit",    "zeitstempel", "datum",   "unixtime",
                       "unixreviewtime", "ts",   "fecha", "created", "updated", "rated",       "watched", "at",
                       "datetime",       "day",  "tstamp"};
const Words no_rating_headings{"age",    "alter",   "class",     "klasse", "year",         "jahr",       "grade_level",
                               "nr",     "no",      "id",        "index",  "average",      "avg",        "mean",
                               "median", "total",   "sum",       "summe",  "durchschnitt", "mittelwert", "schnitt",
                               "count",  "anzahl",  "gender",    "sex",    "geschlecht",   "timestamp",  "zeitstempel",
                               "email",  "comment", "kommentar", "zip",    "plz",          "âge",        "edad"};

bool has(const Words& words, const std::vector<std::string>& tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [&](const std::string& token) { return words.contains(token); });
}

bool is_id(const std::vector<std::string>& tokens)
{
    static const Words ids{"id",        "ids",    "asin",   "isbn",     "sku",    "no",      "nr",       "number",
                           "code",      "key",    "iid",    "mid",      "itemid", "movieid", "filmid",   "bookid",
                           "productid", "songid", "gameid", "artistid", "tconst", "const",   "recipeid", "index"};
    constexpr std::size_t shortest_joined = 4;  // "beerid"
    return has(ids, tokens) || std::any_of(tokens.begin(), tokens.end(), [](const std::string& token) {
               return token.size() >= shortest_joined && token.ends_with("id");
           });
}

using Score = int RoleScores::*;
using Role = int ColumnRoles::*;

/// The free column whose heading names the role best; the first of equals.
int best_column(const std::vector<RoleScores>& scores, Score score, const std::set<int>& taken)
{
    int best = -1;
    for (int column = 0; column < static_cast<int>(scores.size()); ++column) {
        const int value = scores[static_cast<std::size_t>(column)].*score;
        if (value > 0 && !taken.contains(column) && (best < 0 || value > scores[static_cast<std::size_t>(best)].*score))
            best = column;
    }
    return best;
}

}  // namespace

RoleScores role_scores(std::string_view heading)
{
    const std::vector<std::string> tokens = tokens_of(heading);
    std::string joined;
    for (const std::string& token : tokens)
        joined += token;
    const bool alone = tokens.size() == 1;
    RoleScores scores;
    if (tokens.empty() || tokens.size() > 6)
        return scores;
    const bool counted = has(not_a_rating, tokens);
    const bool item = has(item_words, tokens) || item_words.contains(joined);
    const bool user = has(user_words, tokens) || user_words.contains(joined);
    const bool title = has(title_words, tokens) || title_words.contains(joined);
    const bool rating = has(rating_words, tokens) || rating_words.contains(joined);
    const bool time = has(time_words, tokens) || time_words.contains(joined);
    if (rating && !counted && !time)
        scores.rating = alone ? 10 : 9;
    else if (has(weak_rating_words, tokens) && !user && !time && tokens.size() <= 2 && !title)
        scores.rating = alone ? 4 : 2;
    if (time && !item && !title)
        scores.time = alone ? 10 : 8;
    if (user && !title && !time && (!rating || is_id(tokens)) && !has(weak_rating_words, tokens))
        scores.user = is_id(tokens) ? 10 : alone ? 9 : 7;
    else if (user && is_id(tokens))
        scores.user = 10;
    else if (has(weak_user_words, tokens) && !item && !title)
        scores.user = 2;
    if (item && !rating && !time)
        scores.item = is_id(tokens) ? 10 : alone ? 9 : 7;
    if (title && !time) {
        scores.title = alone ? 10 : 9;
        scores.item = 6;
    } else if (item && !is_id(tokens) && !rating && !time) {
        scores.title = has(weak_user_words, tokens) ? 9 : 4;
    } else if (has(weak_user_words, tokens) && !user) {
        scores.title = 3;
    }
    return scores;
}

ColumnRoles roles_by_name(const std::vector<std::string>& heading)
{
    std::vector<RoleScores> scores;
    scores.reserve(heading.size());
    std::transform(heading.begin(), heading.end(), std::back_inserter(scores), role_scores);
    ColumnRoles roles;
    std::set<int> taken;
    const auto settle = [&](Role role, Score score) {
        roles.*role = best_column(scores, score, taken);
        if (roles.*role >= 0)
            taken.insert(roles.*role);
    };
    settle(&ColumnRoles::rating, &RoleScores::rating);
    settle(&ColumnRoles::item, &RoleScores::item);
    settle(&ColumnRoles::user, &RoleScores::user);
    settle(&ColumnRoles::time, &RoleScores::time);
    // "name" belongs to the item where the item's number stands beside it and nobody else is named.
    const bool numbered = roles.item >= 0 && is_id(tokens_of(heading[static_cast<std::size_t>(roles.item)]));
    if (numbered && roles.user >= 0 && scores[static_cast<std::size_t>(roles.user)].user <= 2) {
        roles.title = std::exchange(roles.user, -1);
    } else if (numbered) {
        roles.title = best_column(scores, &RoleScores::title, taken);
    }
    return roles;
}

bool is_no_rating_heading(std::string_view heading)
{
    const std::vector<std::string> tokens = tokens_of(heading);
    return tokens.size() <= 2 && has(no_rating_headings, tokens);
}

bool is_count_heading(std::string_view heading)
{
    return has(count_words, tokens_of(heading));
}

std::string item_noun_in(std::string_view text)
{
    using Noun = std::pair<const char*, Words>;
    static const std::array<Noun, 6> nouns{{
        {"film", {"film", "films", "movie", "movies", "movieid", "filmid", "tconst", "filme", "película", "pelicula"}},
        {"book", {"book", "books", "bookid", "isbn", "buch", "bücher", "livre", "livres", "libro", "libros"}},
        {"song",
         {"song", "songs", "songid", "track", "tracks", "artist", "artists", "artistid", "album", "lied", "lieder",
          "chanson", "music", "musik"}},
        {"game", {"game", "games", "gameid", "spiel", "spiele", "jeu", "jeux"}},
        {"joke", {"joke", "jokes", "witz", "witze"}},
        {"product", {"product", "products", "productid", "produkt", "produkte", "asin", "sku", "artikel"}},
    }};
    const std::vector<std::string> tokens = tokens_of(text);
    for (const auto& [noun, words] : nouns)
        if (has(words, tokens))
            return noun;
    return {};
}

}  // namespace kinoscope
