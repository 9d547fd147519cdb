// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/dataset_folder.h"

#include "core/data/data_error.h"
#include "core/data/files/table_file.h"
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

using NameSet = std::set<std::string, std::less<>>;

std::string ending_of(const fs::path& path)
{
    return lower_case(path.extension().string());
}

bool is_text_table(const fs::path& path)
{
    static const NameSet endings{".csv", ".tsv", ".txt", ".dat", ".data", ".tab", ".base", ".test"};
    static const NameSet about{"readme", "license", "licence", "copying", "changelog", "citation", "authors", "notice"};
    return endings.contains(ending_of(path)) && !about.contains(lower_case(path.stem().string()));
}

bool is_other_table(const fs::path& path)
{
    static const NameSet endings{".xlsx", ".xlsm", ".ods", ".jsonl", ".ndjson", ".json"};
    return endings.contains(ending_of(path));
}

bool is_archive_name(const fs::path& path)
{
    static const NameSet endings{".zip", ".tar", ".tgz", ".tbz2", ".txz"};
    return endings.contains(ending_of(without_packing(path)));
}

/// What may hold ratings and is not read.
bool is_foreign_name(const fs::path& path)
{
    static const NameSet endings{".parquet", ".sqlite", ".sqlite3", ".db",      ".pkl", ".pickle", ".mat", ".h5",
                                 ".hdf5",    ".rds",    ".rdata",   ".rda",     ".xls", ".xlsb",   ".npz", ".npy",
                                 ".feather", ".arrow",  ".7z",      ".numbers", ".rar", ".sav",    ".dta"};
    return endings.contains(ending_of(path));
}

/// How surely the name is that of a table of ratings; 0: it is not.
int rank_of(const fs::path& file)
{
    const fs::path path = without_packing(file);
    const bool text = is_text_table(path);
    if (!text && !is_other_table(path))
        return 0;
    const std::string stem = lower_case(path.stem().string());
    static const NameSet words{"rating", "ratings", "bewertungen",  "notes",
                               "votes",  "scores",  "interactions", "reviews"};
    const std::vector<std::string> tokens = tokens_of(stem);
    const bool is_one = stem == "ratings" || stem == "rating" || lower_case(path.filename().string()) == "u.data";
    const bool has_word =
        std::any_of(tokens.begin(), tokens.end(), [](const std::string& token) { return words.contains(token); });
    const int by_name = is_one ? 6 : has_word ? 4 : 2;
    return text ? by_name : by_name - 1;
}

constexpr int called_so = 3;  // and above: a table of ratings by its name

struct Inside {
    std::vector<fs::path> tables;  // the likeliest, and those that are as likely
    int rank = 0;
    std::vector<fs::path> folders;
    std::vector<fs::path> archives;
    std::vector<fs::path> foreign;
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
        const std::string name = entry.path().filename().string();
        if (name.starts_with('.') || name == "__MACOSX")
            continue;
        if (entry.is_directory(error))
            inside.folders.push_back(entry.path());
        if (!entry.is_regular_file(error))
            continue;
        if (is_archive_name(entry.path()))
            inside.archives.push_back(entry.path());
        else if (is_foreign_name(entry.path()))
            inside.foreign.push_back(entry.path());
        const int rank = rank_of(entry.path());
        if (rank == 0 || rank < inside.rank)
            continue;
        if (rank > inside.rank)
            inside.tables.clear();
        inside.rank = rank;
        inside.tables.push_back(entry.path());
    }
    for (auto* const paths : {&inside.tables, &inside.folders, &inside.archives, &inside.foreign})
        std::sort(paths->begin(), paths->end());
    return inside;
}

void append(std::vector<fs::path>& paths, const std::vector<fs::path>& more)
{
    paths.insert(paths.end(), more.begin(), more.end());
}

/// Of two folders the one counts whose table is called as tables of ratings are.
void take_likelier(Inside& best, const Inside& other)
{
    if (other.rank > best.rank)
        best.tables = other.tables;
    else if (other.rank == best.rank)
        append(best.tables, other.tables);
    best.rank = std::max(best.rank, other.rank);
    append(best.archives, other.archives);
    append(best.foreign, other.foreign);
}

/// Tables in this folder, else in those below; one alone in its folder may have any name.
Inside find_tables(const fs::path& folder, int depth)
{
    Inside inside = look_into(folder);
    if (inside.rank >= called_so || depth == deepest)
        return inside;
    Inside found;
    for (const fs::path& below : inside.folders)
        take_likelier(found, find_tables(below, depth + 1));
    Inside& likelier = found.rank > inside.rank ? found : inside;
    if (&likelier == &inside) {
        append(inside.archives, found.archives);
        append(inside.foreign, found.foreign);
    }
    return likelier;
}

[[noreturn]] void refuse_several(const fs::path& folder, const std::vector<fs::path>& paths, const char* text)
{
    constexpr std::size_t most_named = 3;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(paths.size(), most_named); ++i)
        names.push_back(fs::relative(paths[i], folder).string());
    throw DataError(
        folder.string(),
        {text, {as_is(fmt::format("{}{}", fmt::join(names, ", "), paths.size() > most_named ? ", …" : ""))}});
}

}  // namespace

fs::path find_rating_table(const fs::path& folder)
{
    const Inside inside = find_tables(folder, 0);
    if (inside.tables.size() == 1)
        return inside.tables.front();
    if (!inside.tables.empty())
        refuse_several(folder, inside.tables,
                       KINOSCOPE_TEXT("core", "holds several tables (%1). Open the one with the ratings."));
    if (inside.archives.size() > 1)
        refuse_several(folder, inside.archives,
                       KINOSCOPE_TEXT("core", "holds several archives (%1). Open the one with the ratings."));
    if (!inside.archives.empty())
        return inside.archives.front();
    if (!inside.foreign.empty())
        return inside.foreign.front();
    throw DataError(folder.string(),
                    KINOSCOPE_TEXT("core", "holds no ratings that Kinoscope can read. Open a folder that holds "
                                           "ratings.csv and movies.csv, u.data and u.item, or ratings.dat and "
                                           "movies.dat, or open a table."));
}

}  // namespace kinoscope
