// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/dataset_reader.h"

#include "core/data/data_error.h"
#include "core/data/readers/movielens_100k.h"
#include "core/data/readers/movielens_csv.h"
#include "core/data/readers/movielens_dat.h"
#include "core/data/readers/movielens_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
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

std::vector<fs::path> subfolders_with_data(const fs::path& folder)
{
    std::vector<fs::path> found;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(folder, fs::directory_options::skip_permission_denied)) {
        if (entry.is_directory() && layout_of(entry.path()) != nullptr)
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// The folder that holds the files: this one, or the only one of its subfolders that does.
fs::path data_folder(const fs::path& folder)
{
    if (!fs::exists(folder))
        throw DataError(folder.string(), "there is no such folder. Check the name.");
    if (!fs::is_directory(folder))
        throw DataError(folder.string(), "is a file. Open the folder in which it lies.");
    if (layout_of(folder) != nullptr)
        return folder;
    const std::vector<fs::path> inside = subfolders_with_data(folder);
    if (inside.size() == 1)
        return inside.front();
    if (inside.size() > 1)
        throw DataError(folder.string(), fmt::format("holds several data sets. Open one of its folders, such as {}.",
                                                     inside.front().filename().string()));
    std::vector<std::string> choices;
    for (const DatasetLayout& layout : dataset_layouts())
        choices.push_back(layout.files);
    throw DataError(folder.string(),
                    fmt::format("holds no ratings that Kinoscope can read. Open a folder that holds {}.",
                                fmt::join(choices, ", or ")));
}

std::string folder_name(const fs::path& folder)
{
    const fs::path full = fs::absolute(folder).lexically_normal();
    return (full.has_filename() ? full : full.parent_path()).filename().string();
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

Dataset load_dataset(const fs::path& folder, const ReadControl& control)
{
    try {
        const fs::path place = data_folder(folder);
        const DatasetLayout& layout = *layout_of(place);
        Dataset dataset = layout.read(place, control);
        dataset.layout = layout.name;
        dataset.source = place.string();
        if (dataset.name.empty())
            dataset.name = movielens_name(layout.name, dataset.ratings.size());
        if (dataset.name.empty())
            dataset.name = folder_name(place);
        return dataset;
    } catch (const fs::filesystem_error& error) {
        throw DataError(folder.string(), "cannot be read (" + error.code().message() + ").");
    }
}

Dataset load_rating_file(const fs::path& file)
{
    DatasetBuilder builder(std::nullopt);
    add_u_data(builder, file, {});
    Dataset dataset = builder.finish().dataset;
    dataset.name = file.filename().string();
    dataset.layout = "rating-files";
    dataset.source = file.parent_path().string();
    return dataset;
}

std::pair<Dataset, DataSplit> load_rating_files(const fs::path& train, const fs::path& test, const fs::path& movies)
{
    DatasetBuilder builder(movies.empty() ? std::nullopt : std::optional(read_u_item(movies)));
    add_u_data(builder, train, {});
    add_u_data(builder, test, {});
    auto [dataset, train_rows] = builder.finish();
    const auto rows = static_cast<std::int32_t>(dataset.ratings.size());
    if (train_rows == rows)
        throw DataError(test.filename().string(),
                        "holds only ratings that are in the training file too. Choose another.");
    dataset.name = train.filename().string();
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
