// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/dataset_reader.h"

#include "core/data/data_error.h"
#include "core/data/readers/catalogue.h"
#include "core/data/readers/movielens_100k.h"
#include "core/data/readers/movielens_csv.h"
#include "core/data/readers/movielens_dat.h"
#include "core/data/readers/movielens_name.h"
#include "core/data/sources/dataset_folder.h"
#include "core/data/sources/item_facts.h"
#include "core/data/sources/item_list.h"
#include "core/data/tables/table_reader.h"
#include "core/data/values/table_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <future>
#include <numeric>
#include <optional>
#include <system_error>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

// The ratings alone decide: a folder that lacks only its list of films deserves a message about that list.
bool has_u_data(const fs::path& folder)
{
    return fs::exists(folder / "u.data");
}
bool has_ratings_csv(const fs::path& folder)
{
    return fs::exists(folder / "ratings.csv");
}
bool has_ratings_dat(const fs::path& folder)
{
    return fs::exists(folder / "ratings.dat");
}

const DatasetLayout* layout_of(const fs::path& folder)
{
    const std::vector<DatasetLayout>& layouts = dataset_layouts();
    const auto found = std::find_if(layouts.begin(), layouts.end(),
                                    [&folder](const DatasetLayout& layout) { return layout.matches(folder); });
    return found == layouts.end() ? nullptr : &*found;
}

void require_folder(const fs::path& folder)
{
    if (!fs::exists(folder))
        throw DataError(folder.string(), KINOSCOPE_TEXT("core", "there is no such folder. Check the name."));
    if (!fs::is_directory(folder))
        throw DataError(folder.string(), KINOSCOPE_TEXT("core", "is a file. Open the folder in which it lies."));
}

std::string folder_name(const fs::path& folder)
{
    const fs::path full = fs::absolute(folder).lexically_normal();
    return (full.has_filename() ? full : full.parent_path()).filename().string();
}

bool says_nothing(const TableOptions& options)
{
    return options == TableOptions();
}

/// In the fastest way, if it is written to the letter as its layout says.
std::optional<Dataset> read_layout(const fs::path& folder, const ReadControl& control)
{
    const DatasetLayout* const layout = layout_of(folder);
    if (layout == nullptr)
        return std::nullopt;
    try {
        std::future<ItemFacts> facts = std::async(std::launch::async, ItemFacts::read, folder);
        Dataset dataset = layout->read(folder, control);
        facts.get().add_to(dataset);
        dataset.layout = layout->name;
        dataset.source = folder.string();
        if (dataset.name.empty())
            dataset.name = movielens_name(layout->name, dataset.ratings.size());
        if (dataset.name.empty())
            dataset.name = folder_name(folder);
        return dataset;
    } catch (const DataError&) {
        return std::nullopt;  // saved anew by a script or a spreadsheet: the table reader knows more ways
    }
}

/// u.data, u1.base and the like have the names of MovieLens' people, and no heading.
bool is_u_data(const fs::path& file)
{
    const std::string name = file.filename().string();
    const std::string ending = file.extension().string();
    return name.starts_with('u') && file.stem().string().size() <= 2 &&
           (ending == ".data" || ending == ".base" || ending == ".test");
}

TableOptions with_known_name(TableOptions options, const fs::path& file)
{
    if (options.items.empty() && is_u_data(file))
        options.items = "film";
    return options;
}

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

/// Titles from the file that was named, or from one that lies beside; a note says so.
void find_titles(Dataset& dataset, const fs::path& ratings, const TableOptions& options, bool named_in_table)
{
    if (options.movies == no_titles)
        return;
    if (!options.movies.empty()) {
        const fs::path file(options.movies);
        const ItemList list = read_item_list(file, {});
        const std::size_t found = add_titles(dataset, list);
        if (2 * found < dataset.movies.size())
            throw DataError(list.file,
                            {KINOSCOPE_TEXT("core", "has only %1 of the %2 films that were rated. Give the list of "
                                                    "these ratings, or none (--movies none)."),
                             {as_is(found), as_is(dataset.movies.size())}});
        add_u_genres(dataset, file);
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
            dataset.notes.push_back(
                Message(KINOSCOPE_TEXT("core", "A list of titles that lies beside the ratings is not used. %1"),
                        {message_of(error)}));
            continue;
        }
        dataset.notes.push_back(Message(
            KINOSCOPE_TEXT("core",
                           "The titles are from %1, which lies beside the ratings (--movies none leaves them out)."),
            {as_is(file.filename().string())}));
        return;
    }
    if (!has_titles(dataset))
        dataset.notes.push_back(
            Message(KINOSCOPE_TEXT("core", "The films have no titles. A table of ids and titles gives them: put it "
                                           "beside the ratings as movies.csv, or name it with --movies.")));
}

void add_notes(Dataset& dataset, const std::string& encoding)
{
    if (encoding != "UTF-8" && !encoding.starts_with("UTF-16"))
        dataset.notes.push_back(Message(KINOSCOPE_TEXT("core", "The letters are read as %1 (--encoding changes that)."),
                                        {as_is(encoding)}));
    if (dataset.feedback == Feedback::pairs)
        dataset.notes.push_back(
            dataset.value_kind == label_of(RatingKind::counts)
                ? KINOSCOPE_TEXT("core",
                                 "The numbers are counts (plays, loans), not ratings. What is learned is who has "
                                 "what; what counts more often weighs more, by its logarithm.")
                : KINOSCOPE_TEXT("core", "Nothing says how anything is rated. What is learned is who has what."));
    else if (dataset.value_kind == label_of(RatingKind::counts))
        dataset.notes.push_back(KINOSCOPE_TEXT("core", "The ratings are counts (plays, loans), not stars. They are "
                                                       "read as powers of two: 1 is 0, 2 is 1, 1024 is 10."));
    if (dataset.value_kind == label_of(RatingKind::grades))
        dataset.notes.push_back(
            Message(KINOSCOPE_TEXT("core", "The ratings are grades. They are read as numbers from %1 to %2."),
                    {as_is(fmt::format("{}", dataset.scale.min)), as_is(fmt::format("{}", dataset.scale.max))}));
    if (dataset.scale.low_is_good)
        dataset.notes.push_back(Message(KINOSCOPE_TEXT("core", "On this scale %1 is the best."),
                                        {as_is(fmt::format("{}", dataset.scale.min))}));
}

Dataset finished(TableReading reading, const fs::path& file, const TableOptions& options, const std::string& encoding)
{
    Dataset& dataset = reading.dataset;
    // "u1.base" is a name, "class.csv" is one with an ending.
    dataset.name = (is_u_data(file) ? file.filename() : file.stem()).string();
    dataset.source = file.string();
    find_titles(dataset, file, options, reading.plan.roles.title >= 0);
    if (options.movies != no_titles)
        ItemFacts::read(file.parent_path()).add_to(dataset);
    add_notes(dataset, encoding);
    return std::move(dataset);
}

/// With the item's noun as somebody said it, or as the list beside it is called.
TableOptions with_noun(TableOptions options, const fs::path& file, const TablePlan& plan)
{
    if (!options.items.empty() || plan.item_noun != "item" || options.movies == no_titles)
        return options;
    for (const fs::path& list : item_lists_beside(file))
        if (std::string noun = item_noun_in(list.stem().string()); !noun.empty()) {
            options.items = noun;
            break;
        }
    return options;
}

}  // namespace

const std::vector<DatasetLayout>& dataset_layouts()
{
    static const std::vector<DatasetLayout> layouts{
        {"ml-100k", "u.data and u.item (MovieLens 100K)", &has_u_data, &read_movielens_100k},
        {"ml-csv", "ratings.csv and movies.csv (newer MovieLens sets)", &has_ratings_csv, &read_movielens_csv},
        {"ml-dat", "ratings.dat and movies.dat (MovieLens 1M, 10M, MovieTweetings)", &has_ratings_dat,
         &read_movielens_dat},
    };
    return layouts;
}

Dataset load_dataset(const fs::path& folder, const ReadControl& control, const TableOptions& options)
{
    try {
        require_folder(folder);
        if (says_nothing(options))
            if (std::optional<Dataset> dataset = read_layout(folder, control))
                return std::move(*dataset);
        const fs::path table = find_rating_table(folder);
        if (says_nothing(options) && table.parent_path() != folder)
            if (std::optional<Dataset> dataset = read_layout(table.parent_path(), control))
                return std::move(*dataset);
        Dataset dataset = load_rating_table(table, options, control);
        dataset.name = folder_name(table.parent_path());
        return dataset;
    } catch (const fs::filesystem_error& error) {
        throw DataError(folder.string(),
                        Message(KINOSCOPE_TEXT("core", "cannot be read (%1)."), {as_is(error.code().message())}));
    }
}

Dataset load_rating_table(const fs::path& file, const TableOptions& options, const ReadControl& control)
{
    TableText table = read_table_text(file, options.encoding);
    const TableGuess guess = guess_table(table.text, table.file);
    const TableOptions known = with_known_name(options, file);
    const TableOptions noun = with_noun(known, file, plan_table(guess, known, table.file));
    const std::string encoding = table.encoding;
    return finished(read_table(std::move(table), guess, noun, control), file, noun, encoding);
}

std::pair<Dataset, DataSplit> load_rating_tables(const fs::path& train, const fs::path& test,
                                                 const TableOptions& options, const ReadControl& control)
{
    const TableText train_table = read_table_text(train, options.encoding);
    const TableText test_table = read_table_text(test, options.encoding);
    const TableOptions known = with_known_name(options, train);
    TableReading reading = read_tables(train_table, test_table, known, control);
    const std::int32_t train_rows = reading.first_rows;
    const auto rows = static_cast<std::int32_t>(reading.dataset.ratings.size());
    if (train_rows == rows)
        throw DataError(
            test.filename().string(),
            KINOSCOPE_TEXT("core", "holds only ratings that are in the training file too. Choose another."));
    Dataset dataset = finished(std::move(reading), train, known, train_table.encoding);
    dataset.layout = "rating-files";
    dataset.source = train.parent_path().string();
    DataSplit split;
    split.train.resize(static_cast<std::size_t>(train_rows));
    split.test.resize(static_cast<std::size_t>(rows - train_rows));
    std::iota(split.train.begin(), split.train.end(), 0);
    std::iota(split.test.begin(), split.test.end(), train_rows);
    return {std::move(dataset), std::move(split)};
}

}  // namespace kinoscope
