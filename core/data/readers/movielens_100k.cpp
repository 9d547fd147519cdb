// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/movielens_100k.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/readers/rating_file.h"
#include "core/data/text/fields.h"
#include "core/data/text/text_file.h"

#include <fmt/format.h>

#include <system_error>

namespace kinoscope {

namespace {

constexpr std::size_t fields_before_flags = 5;  // id, title, date, video date, IMDb address
constexpr const char* no_genre = "unknown";     // the flag of films whose genre nobody entered

const std::vector<std::string> known_genres{"unknown",   "Action",   "Adventure",   "Animation", "Children's",
                                            "Comedy",    "Crime",    "Documentary", "Drama",     "Fantasy",
                                            "Film-Noir", "Horror",   "Musical",     "Mystery",   "Romance",
                                            "Sci-Fi",    "Thriller", "War",         "Western"};

/// Lines "Action|1": the name of each flag, in the order of the numbers.
std::vector<std::string> read_u_genre(const std::filesystem::path& path)
{
    TextFile file = TextFile::read(path);
    file.require_utf8();
    std::vector<std::string> names;
    while (file.next_line()) {
        const std::vector<std::string_view> fields = split_fields(file.line(), '|');
        const Message expected(KINOSCOPE_TEXT("core", "a genre and its number, %1,"), {as_is(names.size())});
        if (fields.size() != 2 || fields[0].empty())
            file.fail(in_quotes(file.line()), expected);
        if (parse_whole(fields[1]) != static_cast<std::int64_t>(names.size()))
            file.fail(in_quotes(fields[1]), expected);
        names.push_back(without_control_characters(fields[0]));
    }
    if (names.empty())
        throw DataError(file.name(), KINOSCOPE_TEXT("core", "is empty. Get the data set again, or remove this file."));
    return names;
}

std::vector<std::string> genres_of(const TextFile& file, const std::vector<std::string_view>& fields,
                                   const std::vector<std::string>& names)
{
    std::vector<std::string> genres;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string_view flag = fields[fields_before_flags + i];
        if (flag != "0" && flag != "1")
            file.fail(in_quotes(flag), {KINOSCOPE_TEXT("core", "0 or 1 for %1"), {Message(names[i])}});
        if (flag == "1" && names[i] != no_genre)
            genres.push_back(names[i]);
    }
    return genres;
}

}  // namespace

Dataset read_movielens_100k(const std::filesystem::path& folder, const ReadControl& control)
{
    DatasetBuilder builder(read_u_item(folder / "u.item"));
    add_u_data(builder, folder / "u.data", control);
    return builder.finish().dataset;
}

void add_u_data(DatasetBuilder& builder, const std::filesystem::path& path, const ReadControl& control)
{
    RatingFile file(path, {"\t", RatingValues::whole_stars}, control);
    if (control.keep_times)
        builder.keep_times();
    builder.begin_file(file.name(), 1, file.likely_rows());
    builder.add_all(file, DatasetBuilder::PersonZero::leave_out);
    builder.end_file();
}

Catalogue read_u_item(const std::filesystem::path& path)
{
    TextFile file = TextFile::read(path);
    const bool latin1 = file.is_latin1();
    const std::filesystem::path genre_path = path.parent_path() / "u.genre";
    std::error_code error;
    const std::vector<std::string> names =
        std::filesystem::exists(genre_path, error) ? read_u_genre(genre_path) : known_genres;
    Catalogue catalogue(file.name());
    while (file.next_line()) {
        const std::vector<std::string_view> fields = split_fields(file.line(), '|');
        if (fields.size() != fields_before_flags + names.size())
            file.fail(field_count(fields.size()), {KINOSCOPE_TEXT("core", "a row of %1 with %2 between them"),
                                                   {as_is(fields_before_flags + names.size()), as_is("|")}});
        const std::optional<std::int64_t> id = parse_whole(fields[0]);
        if (!id)
            file.fail(in_quotes(fields[0]), KINOSCOPE_TEXT("core", "the number of a film"));
        catalogue.add(*id, latin1 ? latin1_to_utf8(fields[1]) : std::string(fields[1]), genres_of(file, fields, names),
                      file.line_number());
    }
    if (catalogue.lines().empty())
        throw DataError(file.name(), KINOSCOPE_TEXT("core", "is empty. Get the data set again."));
    return catalogue;
}

}  // namespace kinoscope
