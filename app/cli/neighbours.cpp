// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/neighbour_options.h"
#include "app/cli/say.h"
#include "app/common/open_model.h"
#include "core/io/model/model_file.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <memory>

namespace kinoscope::cli {

namespace {

struct NeighboursOptions {
    std::string model;
    std::string film;
    int count = 5;
    NeighbourOptions neighbours;
    bool json = false;
};

int neighbours(const NeighboursOptions& options)
{
    const ModelDocument document = open_model(options.model);
    speak_of(document.item_noun);
    const int film = the_film(document.movies, options.film);
    const NeighbourIndex index(document.model.movie_factors, find_similarity(options.neighbours.similarity));
    const std::vector<Neighbour> nearest =
        index.nearest(film, options.count, &document.movies, options.neighbours.min_ratings);
    if (nearest.empty())
        say(stderr, "No other film has at least {} {}; --min-ratings 0 takes all films.\n",
            options.neighbours.min_ratings, raters(document.feedback));
    Json list = Json::array();
    if (!options.json)
        say("{}\n", document.movies[static_cast<std::size_t>(film)].title);
    for (const Neighbour& neighbour : nearest) {
        const Movie& movie = document.movies[static_cast<std::size_t>(neighbour.movie)];
        if (!options.json) {
            say("{:7.4f}  {:>6} {}  {}\n", neighbour.similarity, movie.ratings, raters(document.feedback), movie.title);
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
                    {"min_ratings", options.neighbours.min_ratings},
                    {"neighbours", list}});
    return exit_done;
}

}  // namespace

void add_neighbours(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<NeighboursOptions>();
    CLI::App* command = app.add_subcommand("neighbours", "List the films closest to a film");
    command->add_option("MODEL", options->model, "A model file from train --save, or a saved session")->required();
    command->add_option("FILM", options->film, "Title, words of the title, or the film's id")->required();
    command->add_option("-k", options->count, "Number of films")
        ->check(CLI::Range(1, 10'000'000))
        ->capture_default_str();
    add_neighbour_options(*command, options->neighbours);
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] { chosen = [options] { return neighbours(*options); }; });
}

}  // namespace kinoscope::cli
