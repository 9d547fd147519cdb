// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/say.h"
#include "app/common/open_model.h"
#include "core/analysis/map/ranking.h"
#include "core/io/model/model_file.h"

#include <CLI/Validators.hpp>

#include <fmt/format.h>

#include <memory>

namespace kinoscope::cli {

namespace {

struct TopOptions {
    std::string model;
    int count = 40;
    bool lowest = false;
    bool json = false;
};

int top(const TopOptions& options)
{
    const ModelDocument document = open_model(options.model);
    speak_of(document.item_noun);
    const auto& bias = document.model.movie_bias;
    Json list = Json::array();
    for (const int movie :
         rank_by_bias(bias, options.count, options.lowest ? Order::lowest_first : Order::highest_first)) {
        const Movie& film = document.movies[static_cast<std::size_t>(movie)];
        if (!options.json) {
            say("{:+7.4f}  {:>6} {}  {}\n", bias(movie), film.ratings, raters(document.feedback), film.title);
            continue;
        }
        Json entry = movie_json(film);
        entry["bias"] = rounded(bias(movie));
        entry["ratings"] = film.ratings;
        list.push_back(entry);
    }
    if (options.json)
        print_json({{"movies", list}});
    return exit_done;
}

}  // namespace

void add_top(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<TopOptions>();
    CLI::App* command = app.add_subcommand("top", "List a model's most appealing films (highest bias)");
    command->add_option("MODEL", options->model, "A model file from train --save, or a saved session")->required();
    command->add_option("-k", options->count, "Number of films")
        ->check(CLI::Range(1, 10'000'000))
        ->capture_default_str();
    command->add_flag("--lowest", options->lowest, "The least appealing films instead");
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] { chosen = [options] { return top(*options); }; });
}

}  // namespace kinoscope::cli
