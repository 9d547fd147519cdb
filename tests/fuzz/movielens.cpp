// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/movielens.h"

#include "core/data/sources/dataset_reader.h"
#include "core/io/export/csv_text.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/check_dataset.h"
#include "tests/fuzz/input_files.h"

#include <fmt/format.h>

#include <filesystem>
#include <string>

namespace kinoscope::fuzz {

namespace {

namespace fs = std::filesystem;

const ReadControl with_times{.progress = {}, .stop = {}, .keep_times = true};

fs::path folder_called(const char* name)
{
    const fs::path folder = work_folder() / name;
    fs::create_directory(folder);
    return folder;
}

/// Only stars are a rating there, and each has its time.
bool fits_csv(const Dataset& dataset)
{
    return dataset.times.size() == dataset.ratings.size() && !dataset.layout.starts_with("table") &&
           dataset.scale.min >= 0.5 && dataset.scale.max <= 5.0;
}

void write_csv(const Dataset& dataset, const fs::path& folder)
{
    std::string movies = "movieId,title,genres\n";
    for (const Movie& movie : dataset.movies)
        movies += csv_row({std::to_string(movie.id), movie.title, fmt::format("{}", fmt::join(movie.genres, "|"))});
    std::string ratings = "userId,movieId,rating,timestamp\n";
    for (std::size_t row = 0; row < dataset.ratings.size(); ++row) {
        const Rating& rating = dataset.ratings[row];
        ratings +=
            fmt::format("{},{},{},{}\n", dataset.user_ids[static_cast<std::size_t>(rating.user)],
                        dataset.movies[static_cast<std::size_t>(rating.movie)].id, rating.value, dataset.times[row]);
    }
    write_file(folder / "movies.csv", movies);
    write_file(folder / "ratings.csv", ratings);
}

}  // namespace

void test_folder(std::string_view input, const std::vector<std::string_view>& names)
{
    static const fs::path folder = folder_called("set");
    write_parts(folder, input, names);
    const auto dataset = accepted([] { return load_dataset(folder, with_times); });
    if (!dataset)
        return;
    check_dataset(*dataset);
    require(is_equal(*dataset, load_dataset(folder, with_times)), "the same files give the same data set");
    if (!fits_csv(*dataset))
        return;
    static const fs::path csv_folder = folder_called("csv");
    write_csv(*dataset, csv_folder);
    const Dataset again = load_dataset(csv_folder, with_times);
    check_dataset(again);
    require(is_equal(*dataset, again), "a data set is the same in another layout");
    require(again.skipped.empty(), "nothing is skipped in a data set that was cleaned");
}

}  // namespace kinoscope::fuzz
