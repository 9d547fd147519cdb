// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/movielens_csv.h"

#include "core/data/data_error.h"
#include "core/data/readers/dataset_builder.h"
#include "core/data/readers/rating_file.h"
#include "core/data/text/csv_reader.h"
#include "core/data/text/fields.h"

#include <fmt/format.h>

namespace kinoscope {

namespace {

constexpr std::string_view ratings_heading = "userId,movieId,rating,timestamp";

Catalogue read_movies_csv(const std::filesystem::path& path)
{
    TextFile file = TextFile::read(path);
    file.require_utf8();
    if (file.is_empty())
        throw DataError(file.name(), KINOSCOPE_TEXT("core", "is empty. Get the data set again."));
    Catalogue catalogue(file.name());
    CsvReader csv(std::move(file));
    if (csv.next_row() && csv.fields() != std::vector<std::string>{"movieId", "title", "genres"})
        csv.fail(in_quotes(fmt::format("{}", fmt::join(csv.fields(), ","))),
                 {KINOSCOPE_TEXT("core", "the heading %1"), {as_is("\"movieId,title,genres\"")}});
    while (csv.next_row()) {
        const std::vector<std::string>& fields = csv.fields();
        if (fields.size() != 3)
            csv.fail(
                field_count(fields.size()),
                KINOSCOPE_TEXT(
                    "core",
                    "a row of 3 with commas between them (film, title, genres; a title with a comma needs quotes)"));
        const std::optional<std::int64_t> id = parse_whole(fields[0]);
        if (!id)
            csv.fail(in_quotes(fields[0]), KINOSCOPE_TEXT("core", "the number of a film"));
        catalogue.add(*id, fields[1], split_genres(fields[2]), csv.line_number());
    }
    return catalogue;
}

void add_ratings_csv(DatasetBuilder& builder, const std::filesystem::path& path, const ReadControl& control)
{
    RatingFile file(path, {",", RatingValues::half_stars}, control);
    file.require_heading(ratings_heading);
    if (control.keep_times)
        builder.keep_times();
    builder.begin_file(file.name(), 2, file.likely_rows());
    builder.add_all(file);
    builder.end_file();
}

}  // namespace

Dataset read_movielens_csv(const std::filesystem::path& folder, const ReadControl& control)
{
    DatasetBuilder builder(read_movies_csv(folder / "movies.csv"));
    add_ratings_csv(builder, folder / "ratings.csv", control);
    return builder.finish().dataset;
}

}  // namespace kinoscope
