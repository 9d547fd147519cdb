// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/item_list.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/files/table_file.h"
#include "core/data/sources/item_facts.h"
#include "core/data/tables/column_profile.h"
#include "core/data/tables/column_roles.h"
#include "core/data/tables/table_dialect.h"
#include "core/data/tables/table_heading.h"
#include "core/data/text/fields.h"
#include "core/data/text/title.h"
#include "core/data/values/rating_values.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>
#include <unordered_map>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t rows_for_heading = 200;
constexpr std::size_t most_listed_items = 5'000'000;

/// Which columns of a list are what.
class ListColumns {
public:
    ListColumns(const ItemList& list, const std::unordered_map<std::string_view, std::size_t>& wanted) : m_list(list)
    {
        m_profiles.resize(list.heading.size());
        std::vector<std::size_t> hits(list.heading.size());
        for (const auto& row : list.rows)
            for (std::size_t column = 0; column < row.size(); ++column) {
                m_profiles[column].see(row[column]);
                hits[column] += wanted.contains(without_zero_fraction(row[column])) ? 1U : 0U;
            }
        for (std::size_t column = 0; column < hits.size(); ++column)
            // A column of 0 and 1 has the ids 0 and 1 again and again.
            if (m_profiles[column].distinct() * 2 > static_cast<std::size_t>(m_profiles[column].filled()) &&
                (id < 0 || hits[column] > hits[static_cast<std::size_t>(id)]))
                id = static_cast<int>(column);
        find_title();
        genres = named({"genres", "genre", "listed_in"});
        year = named({"year", "jahr", "release", "published", "année"});
    }

    int id = -1;
    int title = -1;
    int genres = -1;
    int year = -1;

private:
    /// The column that is called so, else the one with most letters of which most rows have their own.
    void find_title()
    {
        double most = 0.0;
        for (int column = 0; column < static_cast<int>(m_profiles.size()); ++column) {
            const ColumnProfile& profile = m_profiles[static_cast<std::size_t>(column)];
            if (column == id || profile.filled() == 0 || profile.is_numeric())
                continue;
            const bool address =
                !profile.samples().empty() && profile.samples().front().find("://") != std::string::npos;
            const int named_so = role_scores(m_list.heading[static_cast<std::size_t>(column)]).title;
            const double unique = static_cast<double>(profile.distinct()) / static_cast<double>(profile.filled());
            const double points =
                20.0 * named_so + (address ? 0.1 : 1.0) * unique * std::min(profile.mean_length(), 40.0) + 0.1;
            if (points > most) {
                most = points;
                title = column;
            }
        }
    }

    int named(std::initializer_list<std::string_view> names) const
    {
        for (int column = 0; column < static_cast<int>(m_list.heading.size()); ++column)
            for (const std::string& token : tokens_of(m_list.heading[static_cast<std::size_t>(column)]))
                if (std::find(names.begin(), names.end(), token) != names.end())
                    return column;
        // "Action|Comedy" says by itself what it is.
        for (int column = 0; names.size() == 3 && column < static_cast<int>(m_profiles.size()); ++column) {
            const auto& samples = m_profiles[static_cast<std::size_t>(column)].samples();
            const auto joined = std::count_if(samples.begin(), samples.end(), [](const std::string& text) {
                return text.find('|') != std::string::npos;
            });
            if (column != title && column != id && joined > 0 && 10 * joined >= std::ssize(samples))
                return column;
        }
        return -1;
    }

    const ItemList& m_list;
    std::vector<ColumnProfile> m_profiles;
};

std::vector<std::string> genres_in(const std::string& text)
{
    if (text.find('|') != std::string::npos || text.find(',') == std::string::npos)
        return split_genres(text);
    std::vector<std::string> genres;
    for (const std::string_view part : split_fields(text, ','))
        if (const std::string_view genre = without_outer_spaces(part); !genre.empty())
            genres.push_back(without_control_characters(genre));
    return genres;
}

void describe(Movie& movie, const std::vector<std::string>& row, const ListColumns& columns)
{
    const auto cell = [&row](int column) { return column < 0 ? std::string() : row[static_cast<std::size_t>(column)]; };
    const std::string title = without_control_characters(cell(columns.title));
    if (!title.empty()) {
        movie.title = title;
        movie.year = year_in_title(title);
    }
    constexpr int first_year = 1000;
    constexpr int last_year = 2200;
    if (const auto year = parse_table_number(cell(columns.year));
        movie.year == 0 && year && *year >= first_year && *year <= last_year)
        movie.year = static_cast<int>(*year);
    if (columns.genres >= 0)
        movie.genres = genres_in(cell(columns.genres));
}

/// What the list says besides.
void keep_other_columns(Dataset& dataset, const ItemList& list, const ListColumns& columns,
                        const std::vector<const std::vector<std::string>*>& found)
{
    for (std::size_t column = 0; column < list.heading.size(); ++column) {
        const auto is = [column](int taken) { return static_cast<int>(column) == taken; };
        if (list.heading[column].empty() || is(columns.id) || is(columns.title) || is(columns.genres) ||
            is(columns.year))
            continue;
        ItemColumn further{list.heading[column], ItemColumn::Kind::word, std::vector<std::string>(found.size())};
        for (std::size_t movie = 0; movie < found.size(); ++movie)
            if (found[movie] != nullptr)
                further.cells[movie] = (*found[movie])[column];
        add_item_column(dataset, std::move(further));
    }
}

}  // namespace

ItemList read_item_list(const fs::path& path, const std::string& encoding)
{
    const TableText table = read_table_text(path, {.encoding = encoding});
    const DialectGuess dialect = guess_dialect(table.text);
    if (dialect.columns < 2)
        throw DataError(table.file, 0, 0, KINOSCOPE_TEXT("core", "no table"),
                        KINOSCOPE_TEXT("core", "rows with an id and a title"));
    ItemList list;
    list.file = table.file;
    std::vector<std::vector<std::string>> first;
    TableRows rows(table.text, dialect.dialect);
    while (first.size() < rows_for_heading && rows.next())
        first.emplace_back(rows.fields().begin(), rows.fields().end());
    const HeadingGuess heading = guess_heading(first, dialect.columns);
    list.heading = heading.rows > 0 ? heading.names : std::vector<std::string>(dialect.columns);
    list.rows.assign(first.begin() + heading.rows, first.end());
    while (rows.next()) {
        if (list.rows.size() >= most_listed_items)
            throw DataError(
                list.file,
                KINOSCOPE_TEXT("core", "has more than five million rows, more than a list of items can have."));
        list.rows.emplace_back(rows.fields().begin(), rows.fields().end());
    }
    for (auto& row : list.rows)
        row.resize(list.heading.size());
    return list;
}

std::size_t add_titles(Dataset& dataset, const ItemList& list)
{
    std::vector<std::string> keys;
    keys.reserve(dataset.movies.size());
    for (const Movie& movie : dataset.movies)
        keys.push_back(key_of(movie));
    std::unordered_map<std::string_view, std::size_t> wanted;
    for (std::size_t movie = 0; movie < keys.size(); ++movie)
        wanted.emplace(keys[movie], movie);
    const ListColumns columns(list, wanted);
    if (columns.id < 0 || columns.title < 0)
        return 0;
    std::vector<const std::vector<std::string>*> found(keys.size(), nullptr);
    std::size_t count = 0;
    for (const auto& row : list.rows) {
        const auto movie = wanted.find(without_zero_fraction(row[static_cast<std::size_t>(columns.id)]));
        if (movie == wanted.end() || found[movie->second] != nullptr)
            continue;
        found[movie->second] = &row;
        ++count;
    }
    if (2 * count < keys.size())
        return count;
    for (std::size_t movie = 0; movie < keys.size(); ++movie)
        if (found[movie] != nullptr)
            describe(dataset.movies[movie], *found[movie], columns);
    keep_other_columns(dataset, list, columns, found);
    return count;
}

std::vector<fs::path> item_lists_beside(const fs::path& ratings)
{
    static constexpr std::array<std::string_view, 30> stems{
        "movies",          "movie",     "films",   "film",     "books",   "book",       "items",        "item",
        "titles",          "title",     "songs",   "tracks",   "music",   "games",      "game",         "jokes",
        "products",        "product",   "anime",   "artists",  "recipes", "u",          "movie_titles", "item_info",
        "movies_metadata", "catalogue", "catalog", "metadata", "beers",   "restaurants"};
    static constexpr std::array<std::string_view, 11> endings{".csv",  ".tsv", ".txt",   ".dat",    ".item", ".tab",
                                                              ".xlsx", ".ods", ".jsonl", ".ndjson", ".json"};
    constexpr int most_files = 1000;
    std::vector<std::pair<std::size_t, fs::path>> found;
    std::error_code error;
    const fs::path folder = ratings.has_parent_path() ? ratings.parent_path() : fs::path(".");
    int seen = 0;
    for (fs::directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error), end;
         !error && entry != end && seen < most_files; entry.increment(error), ++seen) {
        const fs::path& path = entry->path();
        const fs::path name = without_packing(path.filename());
        const std::string stem = lower_case(name.stem().string());
        const std::string ending = lower_case(name.extension().string());
        const auto* const known = std::find(stems.begin(), stems.end(), stem);
        std::error_code unreadable;
        if (known == stems.end() || std::find(endings.begin(), endings.end(), ending) == endings.end() ||
            (stem == "u" && ending != ".item") || path.filename() == ratings.filename() ||
            !fs::is_regular_file(path, unreadable))
            continue;
        found.emplace_back(known - stems.begin(), path);
    }
    std::sort(found.begin(), found.end());
    std::vector<fs::path> paths;
    paths.reserve(found.size());
    for (auto& [place, path] : found)
        paths.push_back(std::move(path));
    return paths;
}

}  // namespace kinoscope
