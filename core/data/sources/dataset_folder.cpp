// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/dataset_folder.h"

#include "core/data/data_error.h"
#include "core/data/values/table_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

constexpr int deepest = 2;
constexpr int most_entries = 2000;

bool is_table(const fs::path& path)
{
    static const std::set<std::string, std::less<>> endings{".csv", ".tsv", ".txt", ".dat", ".data", ".tab"};
    return endings.contains(lower_case(path.extension().string()));
}

/// How surely the name is that of a table of ratings; 0: it is not.
int rank_of(const fs::path& path)
{
    const std::string stem = lower_case(path.stem().string());
    const std::string name = lower_case(path.filename().string());
    if (!is_table(path))
        return 0;
    if (stem == "ratings" || stem == "rating" || name == "u.data")
        return 3;
    static const std::set<std::string, std::less<>> words{"rating", "ratings", "bewertungen",  "notes",
                                                          "votes",  "scores",  "interactions", "reviews"};
    const std::vector<std::string> tokens = tokens_of(stem);
    return std::any_of(tokens.begin(), tokens.end(), [](const std::string& token) { return words.contains(token); })
               ? 2
               : 1;
}

struct Inside {
    std::vector<fs::path> tables;  // the likeliest, and those that are as likely
    int rank = 0;
    std::vector<fs::path> folders;
};

Inside look_into(const fs::path& folder)
{
    Inside inside;
    int seen = 0;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(folder, fs::directory_options::skip_permission_denied)) {
        if (++seen > most_entries)
            break;
        std::error_code error;
        if (entry.path().filename().string().starts_with('.'))
            continue;
        if (entry.is_directory(error))
            inside.folders.push_back(entry.path());
        const int rank = entry.is_regular_file(error) ? rank_of(entry.path()) : 0;
        if (rank == 0 || rank < inside.rank)
            continue;
        if (rank > inside.rank)
            inside.tables.clear();
        inside.rank = rank;
        inside.tables.push_back(entry.path());
    }
    std::sort(inside.tables.begin(), inside.tables.end());
    std::sort(inside.folders.begin(), inside.folders.end());
    return inside;
}

/// Of two folders the one counts whose table is called as tables of ratings are.
void take_likelier(Inside& best, Inside other)
{
    if (other.rank > best.rank)
        best = std::move(other);
    else if (other.rank == best.rank)
        best.tables.insert(best.tables.end(), other.tables.begin(), other.tables.end());
}

/// Tables in this folder, else in those below; one alone in its folder may have any name.
Inside find_tables(const fs::path& folder, int depth)
{
    Inside inside = look_into(folder);
    if (inside.rank >= 2 || depth == deepest)
        return inside;
    Inside found;
    for (const fs::path& below : inside.folders)
        take_likelier(found, find_tables(below, depth + 1));
    return found.rank > inside.rank ? found : inside;
}

}  // namespace

fs::path find_rating_table(const fs::path& folder)
{
    const std::vector<fs::path> tables = find_tables(folder, 0).tables;
    if (tables.size() == 1)
        return tables.front();
    if (tables.empty())
        throw DataError(folder.string(),
                        KINOSCOPE_TEXT("core", "holds no ratings that Kinoscope can read. Open a folder that holds "
                                               "ratings.csv and movies.csv, u.data and u.item, or ratings.dat and "
                                               "movies.dat, or open a table."));
    constexpr std::size_t most_named = 3;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(tables.size(), most_named); ++i)
        names.push_back(fs::relative(tables[i], folder).string());
    throw DataError(folder.string(),
                    {KINOSCOPE_TEXT("core", "holds several tables (%1). Open the one with the ratings."),
                     {as_is(fmt::format("{}{}", fmt::join(names, ", "), tables.size() > most_named ? ", …" : ""))}});
}

}  // namespace kinoscope
