// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/dataset_reader.h"

#include "core/data/data_error.h"
#include "core/data/files/file_kind.h"
#include "core/data/files/table_file.h"
#include "core/data/readers/movielens_100k.h"
#include "core/data/readers/movielens_csv.h"
#include "core/data/readers/movielens_dat.h"
#include "core/data/readers/movielens_name.h"
#include "core/data/sources/dataset_folder.h"
#include "core/data/sources/item_facts.h"
#include "core/data/sources/item_list.h"
#include "core/data/sources/title_search.h"
#include "core/data/sources/unpacked_source.h"
#include "core/data/tables/table_reader.h"

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
        throw DataError(folder.string(), KINOSCOPE_TEXT("core", "is a file. Open the folder that contains it."));
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
std::optional<Dataset> read_layout(const fs::path& folder, const std::string& name, const ReadControl& control)
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
            dataset.name = name.empty() ? folder_name(folder) : name;
        return dataset;
    } catch (const DataError&) {
        return std::nullopt;  // saved anew by a script or a spreadsheet: the table reader knows more ways
    }
}

/// u.data, u1.base and the like have the names of MovieLens' people, and no heading.
bool is_u_data(const fs::path& file)
{
    const fs::path name = without_packing(file.filename());
    const std::string ending = name.extension().string();
    return name.string().starts_with('u') && name.stem().string().size() <= 2 &&
           (ending == ".data" || ending == ".base" || ending == ".test");
}

TableOptions with_known_name(TableOptions options, const fs::path& file)
{
    if (options.items.empty() && is_u_data(file))
        options.items = "film";
    return options;
}

void add_notes(Dataset& dataset, const std::string& encoding)
{
    if (encoding != "UTF-8" && !encoding.starts_with("UTF-16"))
        dataset.notes.push_back(
            Message(KINOSCOPE_TEXT("core", "Text encoding: %1 (change it with --encoding)."), {as_is(encoding)}));
    if (dataset.feedback == Feedback::ratings && dataset.value_kind == label_of(RatingKind::counts))
        dataset.notes.push_back(
            KINOSCOPE_TEXT("core", "The ratings are counts (plays, loans), not stars, so they are read as powers of "
                                   "two: 1 becomes 0, 2 becomes 1, 1024 becomes 10."));
    if (dataset.value_kind == label_of(RatingKind::grades))
        dataset.notes.push_back(
            Message(KINOSCOPE_TEXT("core", "The ratings are grades. They are read as numbers from %1 to %2."),
                    {as_is(fmt::format("{}", dataset.scale.min)), as_is(fmt::format("{}", dataset.scale.max))}));
    if (dataset.scale.low_is_good)
        dataset.notes.push_back(Message(KINOSCOPE_TEXT("core", "On this scale %1 is the best."),
                                        {as_is(fmt::format("{}", dataset.scale.min))}));
}

/// What is known of a table's text once the text itself is gone.
struct TextFacts {
    explicit TextFacts(const TableText& table) : encoding(table.encoding), notes(table.notes) {}
    std::string encoding;
    std::vector<Message> notes;
};

Dataset finished(TableReading reading, const fs::path& file, const TableOptions& options, const TextFacts& text,
                 const ReadControl& control)
{
    Dataset& dataset = reading.dataset;
    // "u1.base" is a name, "class.csv" is one with an ending.
    const fs::path name = without_packing(file.filename());
    dataset.name = (is_u_data(file) ? name : name.stem()).string();
    dataset.source = file.string();
    find_titles(dataset, file, options, reading.plan.roles.title >= 0, control);
    if (options.movies != no_titles)
        ItemFacts::read(file.parent_path()).add_to(dataset);
    add_notes(dataset, text.encoding);
    dataset.notes.insert(dataset.notes.end(), text.notes.begin(), text.notes.end());
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

TablePlan plan_of(const TableText& table, const TableGuess& guess, const TableOptions& options)
{
    try {
        return plan_table(guess, options, table.file);
    } catch (const DataError& error) {
        throw with_lines_of(table, error);
    }
}

Dataset load_table(const fs::path& file, const TableOptions& options, const ReadControl& control)
{
    TableText table = read_table_text(file, {.encoding = options.encoding, .sheet = options.sheet}, control);
    const TextFacts facts(table);
    const TableGuess guess = guess_table(table.text, table.file);
    const TableOptions known = with_known_name(options, file);
    const TableOptions noun = with_noun(known, file, plan_of(table, guess, known));
    return finished(read_table(std::move(table), guess, noun, control), file, noun, facts, control);
}

/// `name`: of the data set; that of the archive or of the folder if it is empty.
Dataset load_archive(const fs::path& archive, const std::string& name, const TableOptions& options,
                     const ReadControl& control, int depth);

Dataset load_folder(const fs::path& folder, const std::string& name, const TableOptions& options,
                    const ReadControl& control, int depth)
{
    if (says_nothing(options))
        if (std::optional<Dataset> dataset = read_layout(folder, name, control))
            return std::move(*dataset);
    const fs::path table = find_rating_table(folder);
    if (says_nothing(options) && table.parent_path() != folder)
        if (std::optional<Dataset> dataset = read_layout(table.parent_path(), name, control))
            return std::move(*dataset);
    if (is_archive(table))
        return load_archive(table, name, options, control, depth + 1);
    Dataset dataset = load_table(table, options, control);
    dataset.name = name.empty() ? folder_name(table.parent_path()) : name;
    return dataset;
}

Dataset load_archive(const fs::path& archive, const std::string& name, const TableOptions& options,
                     const ReadControl& control, int depth)
{
    constexpr int most_nested = 3;
    if (depth > most_nested)
        throw DataError(archive.filename().string(), 0, 0,
                        KINOSCOPE_TEXT("core", "an archive inside an archive inside an archive"),
                        KINOSCOPE_TEXT("core", "an archive of files"));
    return read_unpacked(archive, control, [&](const UnpackedSource& unpacked, const ReadControl& part) {
        Dataset dataset =
            load_folder(unpacked.folder(), name.empty() ? name_of_archive(archive) : name, options, part, depth);
        dataset.source = archive.string();
        const std::string place = archive.filename().string() + ": ";
        for (auto* const list : {&dataset.skipped, &dataset.partly_read})
            for (SkippedRows& rows : *list)
                if (!rows.first.empty())
                    rows.first.insert(0, place);
        return dataset;
    });
}

/// A table, or the one in an archive.
TableText read_one_table(const fs::path& file, const TableOptions& options, const ReadControl& control)
{
    const FileKind kind = kind_of_file(file);
    const bool sheets = kind == FileKind::excel || kind == FileKind::open_document;
    const TableFileOptions said{.encoding = options.encoding, .sheet = sheets ? options.sheet : std::string()};
    if (kind != FileKind::archive)
        return read_table_text(file, said, control);
    return read_unpacked(file, control, [&said](const UnpackedSource& unpacked, const ReadControl& part) {
        const fs::path table = find_rating_table(unpacked.folder());
        TableFileOptions inside = said;
        inside.called = unpacked.called(table);
        return read_table_text(table, inside, part);
    });
}

std::pair<Dataset, DataSplit> load_pair(const fs::path& train, const std::string& called, const TableText& test_table,
                                        const TableOptions& options, const ReadControl& control)
{
    const TableText train_table =
        read_table_text(train, {.encoding = options.encoding, .sheet = options.sheet, .called = called}, control);
    const TableOptions known = with_known_name(options, train);
    TableReading reading = read_tables(train_table, test_table, known, control);
    const std::int32_t train_rows = reading.first_rows;
    const auto rows = static_cast<std::int32_t>(reading.dataset.ratings.size());
    if (train_rows == rows)
        throw DataError(
            test_table.file,
            KINOSCOPE_TEXT("core", "holds only ratings that are also in the training file. Choose another."));
    Dataset dataset = finished(std::move(reading), train, known, TextFacts(train_table), control);
    dataset.layout = "rating-files";
    dataset.source = train.parent_path().string();
    DataSplit split;
    split.train.resize(static_cast<std::size_t>(train_rows));
    split.test.resize(static_cast<std::size_t>(rows - train_rows));
    std::iota(split.train.begin(), split.train.end(), 0);
    std::iota(split.test.begin(), split.test.end(), train_rows);
    return {std::move(dataset), std::move(split)};
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

bool holds_known_layout(const fs::path& folder)
{
    return layout_of(folder) != nullptr;
}

Dataset load_dataset(const fs::path& folder, const ReadControl& control, const TableOptions& options)
{
    try {
        require_folder(folder);
        return load_folder(folder, {}, options, control, 0);
    } catch (const fs::filesystem_error& error) {
        throw DataError(folder.string(),
                        Message(KINOSCOPE_TEXT("core", "cannot be read (%1)."), {as_is(error.code().message())}));
    }
}

Dataset load_rating_table(const fs::path& file, const TableOptions& options, const ReadControl& control)
{
    return is_archive(file) ? load_archive(file, {}, options, control, 1) : load_table(file, options, control);
}

std::pair<Dataset, DataSplit> load_rating_tables(const fs::path& train, const fs::path& test,
                                                 const TableOptions& options, const ReadControl& control)
{
    const TableText test_table = read_one_table(test, options, control);
    if (!is_archive(train))
        return load_pair(train, {}, test_table, options, control);
    auto [dataset, split] = read_unpacked(train, control, [&](const UnpackedSource& unpacked, const ReadControl& part) {
        const fs::path table = find_rating_table(unpacked.folder());
        return load_pair(table, unpacked.called(table), test_table, options, part);
    });
    dataset.name = name_of_archive(train);
    dataset.source = train.parent_path().string();
    return {std::move(dataset), std::move(split)};
}

}  // namespace kinoscope
