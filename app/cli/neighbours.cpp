// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/common/find_film.h"
#include "core/io/model_file.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace kinoscope::cli {

namespace {

constexpr std::size_t candidates_shown = 20;

struct Options {
    std::string model;
    std::string film;
    int count = 5;
    int min_ratings = kEnoughRatings;
    std::string similarity = "cosine";
    bool json = false;
};

/// The one film that is meant. Throws with the candidates if there is more than one, or none.
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

int neighbours(const Options& options)
{
    const ModelDocument document = load_model(options.model);
    const int film = the_film(document.movies, options.film);
    const NeighbourIndex index(document.model.movie_factors, find_similarity(options.similarity));
    const std::vector<Neighbour> nearest = index.nearest(film, options.count, &document.movies, options.min_ratings);
    if (nearest.empty())
        fmt::print(stderr, "No other film has at least {} ratings; --min-ratings 0 takes all films.\n",
                   options.min_ratings);
    Json list = Json::array();
    if (!options.json)
        fmt::print("{}\n", document.movies[static_cast<std::size_t>(film)].title);
    for (const Neighbour& neighbour : nearest) {
        const Movie& movie = document.movies[static_cast<std::size_t>(neighbour.movie)];
        if (!options.json) {
            fmt::print("{:7.4f}  {:>6} ratings  {}\n", neighbour.similarity, movie.ratings, movie.title);
            continue;
        }
        Json entry = movie_json(movie);
        entry["similarity"] = rounded(static_cast<double>(neighbour.similarity));
        entry["ratings"] = movie.ratings;
        list.push_back(entry);
    }
    if (options.json)
        print_json({{"movie", movie_json(document.movies[static_cast<std::size_t>(film)])},
                    {"similarity", name_of(index.similarity())},
                    {"min_ratings", options.min_ratings},
                    {"neighbours", list}});
    return exit_done;
}

}  // namespace

void add_neighbours(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("neighbours", "The films closest to one");
    command->add_option("MODEL", options->model, "A model file, from train --save")->required();
    command->add_option("FILM", options->film, "Title, words of it, or the film's id")->required();
    command->add_option("-k", options->count, "How many films")
        ->check(CLI::Range(1, 10'000'000))
        ->capture_default_str();
    command->add_option("--min-ratings", options->min_ratings, "Leave out films with fewer ratings; 0 for all")
        ->check(CLI::Range(0, 1'000'000'000))
        ->capture_default_str();
    std::vector<std::string> names;
    for (const Similarity similarity : kSimilarities)
        names.emplace_back(name_of(similarity));
    command
        ->add_option("--similarity", options->similarity, "How closeness is measured; euclidean is minus the distance")
        ->check(CLI::IsMember(names))
        ->capture_default_str();
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] { chosen = [options] { return neighbours(*options); }; });
}

}  // namespace kinoscope::cli
