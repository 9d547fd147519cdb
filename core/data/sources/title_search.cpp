// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/title_search.h"

#include "core/data/data_error.h"
#include "core/data/readers/catalogue.h"
#include "core/data/readers/movielens_100k.h"
#include "core/data/sources/dataset_folder.h"
#include "core/data/sources/item_list.h"
#include "core/data/sources/unpacked_source.h"
#include "core/data/values/table_words.h"

#include <algorithm>
#include <system_error>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

/// Whether items are called in words, rather than by numbers or codes.
bool has_titles(const Dataset& dataset)
{
    const auto named = std::count_if(dataset.movies.begin(), dataset.movies.end(), [&dataset](const Movie& movie) {
        const bool code = movie.title == movie.key && movie.title.find(' ') == std::string::npos &&
                          movie.title.find_first_of("0123456789") != std::string::npos;
        return !code && movie.title != nameless_title(movie.id, dataset.item_noun);
    });
    return 2 * named >= std::ssize(dataset.movies);
}

void add_u_genres(Dataset& dataset, const fs::path& list)
{
    if (lower_case(list.filename().string()) != "u.item")
        return;
    const Catalogue catalogue = read_u_item(list);
    for (Movie& movie : dataset.movies)
        if (const std::int32_t row = catalogue.find(movie.id); row >= 0)
            movie.genres = catalogue.movies()[static_cast<std::size_t>(row)].genres;
}

void take_named_titles(Dataset& dataset, const fs::path& file)
{
    const ItemList list = read_item_list(file, {});
    const std::size_t found = add_titles(dataset, list);
    if (2 * found < dataset.movies.size())
        throw DataError(list.file, {KINOSCOPE_TEXT("core", "has only %1 of the %2 rated films. Use the list that "
                                                           "belongs to these ratings, or none (--movies none)."),
                                    {as_is(found), as_is(dataset.movies.size())}});
    add_u_genres(dataset, file);
}

/// The list in an archive: called as lists of items are, else the only table.
fs::path list_in(const fs::path& folder)
{
    std::vector<fs::path> lists = item_lists_beside(folder / "ratings");
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; lists.empty() && !error && entry != end;
         entry.increment(error))
        if (entry->is_directory(error))
            lists = item_lists_beside(entry->path() / "ratings");
    return lists.empty() ? find_rating_table(folder) : lists.front();
}

}  // namespace

void find_titles(Dataset& dataset, const fs::path& ratings, const TableOptions& options, bool named_in_table,
                 const ReadControl& control)
{
    if (options.movies == no_titles)
        return;
    if (!options.movies.empty()) {
        const ReadControl silent{.progress = {}, .stop = control.stop};
        if (is_archive(options.movies))
            read_unpacked(options.movies, silent, [&dataset](const UnpackedSource& unpacked, const ReadControl&) {
                take_named_titles(dataset, list_in(unpacked.folder()));
            });
        else
            take_named_titles(dataset, options.movies);
        return;
    }
    if (named_in_table)
        return;
    for (const fs::path& file : item_lists_beside(ratings)) {
        try {
            if (2 * add_titles(dataset, read_item_list(file)) < dataset.movies.size())
                continue;
            add_u_genres(dataset, file);
        } catch (const DataError& error) {
            dataset.notes.push_back(Message(
                KINOSCOPE_TEXT("core", "A list of titles in the same folder is not used. %1"), {message_of(error)}));
            continue;
        }
        dataset.notes.push_back(
            Message(KINOSCOPE_TEXT("core", "Titles come from %1 in the same folder (--movies none leaves them out)."),
                    {as_is(file.filename().string())}));
        return;
    }
    if (!has_titles(dataset))
        dataset.notes.push_back(
            Message(KINOSCOPE_TEXT("core", "The films have no titles. Put a table of ids and titles beside the ratings "
                                           "as movies.csv, or name it with --movies.")));
}

}  // namespace kinoscope
