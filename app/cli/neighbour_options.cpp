// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/neighbour_options.h"

#include "app/common/find_film.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace kinoscope::cli {

namespace {

constexpr std::size_t candidates_shown = 20;

}  // namespace

void add_neighbour_options(CLI::App& command, NeighbourOptions& options)
{
    command.add_option("--min-ratings", options.min_ratings, "Leave out films with fewer ratings; 0 for all")
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
    const std::vector<int> found = find_films(movies, query);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        throw std::runtime_error(fmt::format(
            "No film's title has \"{}\". Try one word of the title, or the film's id from the data set.", query));
    std::string message = fmt::format("\"{}\" may be any of these; give the id or more of the title:", query);
    for (std::size_t i = 0; i < std::min(found.size(), candidates_shown); ++i) {
        const Movie& movie = movies[static_cast<std::size_t>(found[i])];
        message += fmt::format("\n  {:>7}  {} ({} ratings)", movie.id, movie.title, movie.ratings);
    }
    if (found.size() > candidates_shown)
        message += fmt::format("\n  … and {} more", found.size() - candidates_shown);
    throw std::runtime_error(message);
}

}  // namespace kinoscope::cli
