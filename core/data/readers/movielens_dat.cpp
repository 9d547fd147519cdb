// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/movielens_dat.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/readers/dataset_builder.h"
#include "core/data/readers/rating_file.h"
#include "core/data/text/fields.h"
#include "core/data/text/text_file.h"

#include <fmt/format.h>

namespace kinoscope {

namespace {

constexpr std::string_view double_colon = "::";
constexpr std::size_t shortest_imdb_id = 7;  // digits; they keep their leading zeros

struct MovieRow {
    std::string_view id;
    std::string_view title;
    std::string_view genres;
};

/// The current line. Its first and last :: count, so that a title can hold more of them.
MovieRow movie_row(const TextFile& file)
{
    const std::string_view line = file.line();
    const std::size_t first = line.find(double_colon);
    const std::size_t last = line.rfind(double_colon);
    if (line.empty())
        file.fail(KINOSCOPE_TEXT("core", "an empty line"), KINOSCOPE_TEXT("core", "film, title and genres"));
    if (first == std::string_view::npos || last < first + double_colon.size())
        file.fail(field_count(first == std::string_view::npos ? 1 : 2),
                  KINOSCOPE_TEXT("core", "a row of 3 with :: between them (film, title, genres)"));
    const std::size_t title = first + double_colon.size();
    return {line.substr(0, first), line.substr(title, last - title), line.substr(last + double_colon.size())};
}

struct MovieList {
    Catalogue catalogue;
    bool has_imdb_ids = false;
};

MovieList read_movies_dat(const std::filesystem::path& path)
{
    TextFile file = TextFile::read(path);
    if (file.is_empty())
        throw DataError(file.name(), KINOSCOPE_TEXT("core", "is empty. Get the data set again."));
    const bool latin1 = file.is_latin1();
    MovieList list{Catalogue(file.name())};
    while (file.next_line()) {
        const MovieRow row = movie_row(file);
        const std::optional<std::int64_t> id = parse_whole(row.id);
        if (!id)
            file.fail(in_quotes(row.id), KINOSCOPE_TEXT("core", "the number of a film"));
        if (file.line_number() == 1)
            list.has_imdb_ids = row.id.size() >= shortest_imdb_id;
        list.catalogue.add(*id, latin1 ? latin1_to_utf8(row.title) : std::string(row.title),
                           split_genres(latin1 ? latin1_to_utf8(row.genres) : std::string(row.genres)),
                           file.line_number());
    }
    return list;
}

void add_ratings_dat(DatasetBuilder& builder, const std::filesystem::path& path, RatingValues values,
                     const ReadControl& control)
{
    RatingFile file(path, {double_colon, values}, control);
    if (control.keep_times)
        builder.keep_times();
    builder.begin_file(file.name(), 1, file.likely_rows());
    builder.add_all(file);
    builder.end_file();
}

}  // namespace

Dataset read_movielens_dat(const std::filesystem::path& folder, const ReadControl& control)
{
    auto [catalogue, has_imdb_ids] = read_movies_dat(folder / "movies.dat");
    DatasetBuilder builder(std::move(catalogue));
    add_ratings_dat(builder, folder / "ratings.dat",
                    has_imdb_ids ? RatingValues::zero_to_ten : RatingValues::half_stars, control);
    Dataset dataset = builder.finish().dataset;
    if (has_imdb_ids)
        dataset.name = "MovieTweetings";
    return dataset;
}

}  // namespace kinoscope
