// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/common/held_out.h"
#include "app/common/open_dataset.h"
#include "core/analysis/evaluation/metrics.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace kinoscope::cli {

namespace {

struct PredictionOptions {
    std::string model;
    std::string dataset;
    std::size_t count = 20;
    bool json = false;
};

int predictions(const PredictionOptions& options)
{
    const ModelDocument document = load_model(options.model);
    const DatasetPtr dataset = open_dataset_of(document, options.dataset);
    std::vector<std::int32_t> rows = held_out_rows(document, *dataset);
    rows.resize(std::min(rows.size(), options.count));

    Json list = Json::array();
    if (!options.json)
        fmt::print("   user    movie  real  predicted  title\n");
    for (const HeldOutPrediction& row : predict_rows(document.model, dataset->ratings, rows)) {
        const Movie& movie = document.movies[static_cast<std::size_t>(row.movie)];
        const std::int64_t user = document.user_ids[static_cast<std::size_t>(row.user)];
        if (options.json)
            list.push_back({{"user", user},
                            {"movie", movie_json(movie)},
                            {"real", row.real},
                            {"predicted", rounded(static_cast<double>(row.predicted))}});
        else
            fmt::print("{:>7}  {:>7}  {:>4}  {:>9.4f}  {}\n", user, movie.id, row.real, row.predicted, movie.title);
    }
    if (options.json)
        print_json({{"predictions", list}});
    return exit_done;
}

}  // namespace

void add_predictions(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<PredictionOptions>();
    CLI::App* command = app.add_subcommand("predictions", "Held-out ratings beside what the model says");
    command->add_option("MODEL", options->model, "A model file, from train --save")->required();
    command->add_option("DATASET", options->dataset, "The data set it was trained on: a folder, a table, or \"sample\"")
        ->required();
    command->add_option("-n", options->count, "How many ratings")
        ->check(CLI::Range(1, 1'000'000'000))
        ->capture_default_str();
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] { chosen = [options] { return predictions(*options); }; });
}

}  // namespace kinoscope::cli
