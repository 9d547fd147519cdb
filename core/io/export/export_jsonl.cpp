// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/neighbours.h"
#include "core/io/export/export_files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace kinoscope {

namespace {

constexpr int neighbours_listed = 10;

std::string json_text(const nlohmann::json& value)
{
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// "[1.5,-0.25]": floats in the shortest form that reads back equal, which JSON's own doubles would not give.
template <typename Numbers>
std::string list_of(const Numbers& numbers)
{
    std::string text = "[";
    for (const auto number : numbers)
        fmt::format_to(std::back_inserter(text), "{}{}", text.size() > 1 ? "," : "", number);
    return text + "]";
}

std::string neighbours_text(const std::vector<Neighbour>& nearest)
{
    std::vector<int> rows;
    std::vector<float> distances;
    for (const Neighbour& neighbour : nearest) {
        rows.push_back(neighbour.movie);
        distances.push_back(std::max(0.0F, 1.0F - neighbour.similarity));
    }
    return fmt::format(R"({{"ids":{},"distances":{}}})", list_of(rows), list_of(distances));
}

}  // namespace

std::vector<ExportFile> jsonl_files(const ModelDocument& document, const std::stop_token& stop)
{
    const TrainedModel& model = document.model;
    const std::optional<FilmPlaces> places = film_places(document, stop);
    if (!places)
        return {};
    const NeighbourIndex index(model.movie_factors);
    std::string text;
    for (Eigen::Index row = 0; row < model.movie_factors.rows(); ++row) {
        if (stop.stop_requested())
            return {};
        const Movie& movie = document.movies[static_cast<std::size_t>(row)];
        fmt::format_to(
            std::back_inserter(text),
            R"({{"id":{},"key":{},"title":{},"year":{},"genres":{},"ratings":{},"mean_rating":{},"bias":{},)", movie.id,
            json_text(key_of(movie)), json_text(movie.title), movie.year == 0 ? "null" : fmt::format("{}", movie.year),
            json_text(movie.genres), movie.ratings,
            document.feedback == Feedback::pairs ? "null" : fmt::format("{}", movie.mean_rating),
            model.movie_bias(row));
        fmt::format_to(
            std::back_inserter(text),
            R"("projection_x":{},"projection_y":{},"neighbour_x":{},"neighbour_y":{},"neighbors":{},"factors":{}}})"
            "\n",
            places->components(row, 0), places->components(row, 1), places->neighbours(row, 0),
            places->neighbours(row, 1), neighbours_text(index.nearest(static_cast<int>(row), neighbours_listed)),
            list_of(std::vector<float>(model.movie_factors.row(row).begin(), model.movie_factors.row(row).end())));
    }
    return {{"embedding.jsonl", std::move(text)}};
}

}  // namespace kinoscope
