// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The exports that are tables of text: CSV, and the tab-separated pair of the Embedding Projector.
#include "core/data/encoding.h"
#include "core/io/export/csv_text.h"
#include "core/io/export/export_files.h"

#include <fmt/format.h>

#include <iterator>

namespace kinoscope {

namespace {

/// The shortest digits that read back as the same float.
void append_factors(std::string& text, const FactorMatrix& factors, std::size_t row, char separator)
{
    for (Eigen::Index column = 0; column < factors.cols(); ++column) {
        if (column > 0)
            text += separator;
        fmt::format_to(std::back_inserter(text), "{}", factors(static_cast<Eigen::Index>(row), column));
    }
}

std::string tab_row(const std::vector<std::string>& fields)
{
    std::string row;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            row += '\t';
        row += without_control_characters(fields[i]);
    }
    return row + '\n';
}

/// For colouring by: few values, as words. Numbers of more than 50 values are coloured along a scale.
std::string decade(int year)
{
    return year == 0 ? "unknown" : fmt::format("{}s", year / 10 * 10);
}

std::string metadata_table(const ModelDocument& document)
{
    std::string text = tab_row({"title", "id", "year", "decade", "genre", "ratings", "mean_rating", "bias", "key"});
    for (std::size_t row = 0; row < document.movies.size(); ++row) {
        const Movie& movie = document.movies[row];
        text += tab_row({movie.title, fmt::format("{}", movie.id), fmt::format("{}", movie.year), decade(movie.year),
                         movie.genres.empty() ? "unknown" : movie.genres.front(), fmt::format("{}", movie.ratings),
                         document.feedback == Feedback::pairs ? "" : fmt::format("{:.4f}", movie.mean_rating),
                         fmt::format("{}", document.model.movie_bias(static_cast<Eigen::Index>(row))), key_of(movie)});
    }
    return text;
}

}  // namespace

std::vector<std::string> film_heading()
{
    return {"id", "title", "year", "genres", "ratings", "mean_rating", "bias", "key"};
}

std::vector<std::string> film_fields(const Movie& movie, std::optional<float> bias, Feedback feedback)
{
    return {fmt::format("{}", movie.id),
            without_control_characters(movie.title),
            movie.year == 0 ? "" : fmt::format("{}", movie.year),
            fmt::format("{}", fmt::join(movie.genres, "|")),
            fmt::format("{}", movie.ratings),
            feedback == Feedback::pairs ? "" : fmt::format("{}", movie.mean_rating),
            bias ? fmt::format("{}", *bias) : "",
            without_control_characters(key_of(movie))};
}

std::vector<std::string> film_fields(const ModelDocument& document, std::size_t row)
{
    return film_fields(document.movies[row], document.model.movie_bias(static_cast<Eigen::Index>(row)),
                       document.feedback);
}

std::vector<ExportFile> csv_files(const ModelDocument& document, const std::stop_token& stop)
{
    const std::optional<FilmPlaces> places = film_places(document, stop);
    if (!places)
        return {};
    const FactorMatrix& factors = document.model.movie_factors;
    // The factors before the key: who reads the columns by their numbers finds them where they have always been.
    std::vector<std::string> heading = film_heading();
    heading.pop_back();
    for (Eigen::Index column = 0; column < factors.cols(); ++column)
        heading.push_back(fmt::format("factor_{}", column + 1));
    for (const char* column : {"key", "projection_x", "projection_y", "neighbour_x", "neighbour_y"})
        heading.emplace_back(column);
    std::string text = csv_row(heading);
    for (std::size_t row = 0; row < document.movies.size(); ++row) {
        std::vector<std::string> fields = film_fields(document, row);
        const std::string key = std::move(fields.back());
        fields.pop_back();
        text += csv_row(fields);
        text.replace(text.size() - 2, 2, ",");  // the factors go on where the row had ended
        append_factors(text, factors, row, ',');
        const auto film = static_cast<Eigen::Index>(row);
        text += ',' +
                csv_row({key, fmt::format("{}", places->components(film, 0)),
                         fmt::format("{}", places->components(film, 1)), fmt::format("{}", places->neighbours(film, 0)),
                         fmt::format("{}", places->neighbours(film, 1))});
    }
    return {{"embedding.csv", std::move(text)}};
}

std::vector<ExportFile> projector_files(const ModelDocument& document)
{
    const FactorMatrix& factors = document.model.movie_factors;
    std::string vectors;
    for (std::size_t row = 0; row < document.movies.size(); ++row) {
        append_factors(vectors, factors, row, '\t');
        vectors += '\n';
    }
    std::string json = fmt::format(R"({{"embeddings": [{{"tensorName": "movie_factors", "tensorShape": [{}, {}], )"
                                   R"("tensorPath": "vectors.tsv", "metadataPath": "metadata.tsv"}}]}})"
                                   "\n",
                                   factors.rows(), factors.cols());
    std::string pbtxt = fmt::format("embeddings {{\n  tensor_name: \"movie_factors\"\n  tensor_shape: {}\n"
                                    "  tensor_shape: {}\n  tensor_path: \"vectors.tsv\"\n"
                                    "  metadata_path: \"metadata.tsv\"\n}}\n",
                                    factors.rows(), factors.cols());
    return {{"vectors.tsv", std::move(vectors)},
            {"metadata.tsv", metadata_table(document)},
            {"projector_config.json", std::move(json)},
            {"projector_config.pbtxt", std::move(pbtxt)}};
}

}  // namespace kinoscope
