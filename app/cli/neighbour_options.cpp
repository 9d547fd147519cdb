// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/neighbour_options.h"

#include "core/data/data_error.h"
#include "core/search/film_finder.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kinoscope::cli {

namespace {

constexpr std::size_t candidates_shown = 20;
constexpr std::size_t spellings_shown = 5;

/// With its id as the data set writes it, unless that is the title.
std::string candidate(const Movie& movie)
{
    const std::string key = key_of(movie);
    return fmt::format("\n  {:>7}  {} ({} {})", key == movie.title ? "" : key, movie.title, movie.ratings,
                       movie.ratings == 1 ? "rating" : "ratings");
}

std::string ambiguous(const MovieTable& movies, const std::string& query, const std::vector<int>& found)
{
    std::string message = fmt::format("{} matches several films. Give the id or more of the title:", in_quotes(query));
    for (std::size_t i = 0; i < std::min(found.size(), candidates_shown); ++i)
        message += candidate(movies[static_cast<std::size_t>(found[i])]);
    if (found.size() > candidates_shown)
        message += fmt::format("\n  … and {} more", found.size() - candidates_shown);
    return message;
}

std::string not_found(const FilmFinder& finder, const std::string& query)
{
    std::string message = fmt::format("No film matches {}.", in_quotes(query));
    const int newest = finder.ends_before(query);
    const std::string end = newest > 0 ? fmt::format("The newest film here is from {}.", newest) : "";
    const std::vector<int> near = finder.nearest(query, spellings_shown);
    if (near.empty())
        return message + (end.empty() ? "" : " " + end) + " Try one word of the title, or the id from the data set.";
    message += " Did you mean:";
    for (const int row : near)
        message += candidate((*finder.movies())[static_cast<std::size_t>(row)]);
    return message + (end.empty() ? "" : "\n" + end);
}

}  // namespace

void add_neighbour_options(CLI::App& command, NeighbourOptions& options)
{
    command.add_option("--min-ratings", options.min_ratings, "Skip films with fewer ratings; 0 for all")
        ->check(CLI::Range(0, 1'000'000'000))
        ->capture_default_str();
    std::vector<std::string> names;
    for (const Similarity similarity : all_similarities)
        names.emplace_back(name_of(similarity));
    command
        .add_option("--similarity", options.similarity, "How closeness is measured; euclidean is minus the distance")
        ->check(CLI::IsMember(names))
        ->capture_default_str();
}

int the_film(const MovieTable& movies, const std::string& query)
{
    const FilmFinder finder(MovieTablePtr(MovieTablePtr(), &movies));
    const std::vector<int> found = finder.find(query);
    if (found.size() == 1)
        return found.front();
    throw std::runtime_error(found.empty() ? not_found(finder, query) : ambiguous(movies, query, found));
}

}  // namespace kinoscope::cli
