// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/say.h"
#include "app/common/held_out.h"
#include "app/common/open_dataset.h"
#include "core/analysis/evaluation/metrics.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace kinoscope::cli {

namespace {

struct PredictionOptions {
    std::string model;
    std::string dataset;
    std::size_t count = 20;
    bool json = false;
};

/// A held-out rating in words.
struct PredictionLine {
    std::string person;
    std::string movie;  ///< empty where its title is its id
    HeldOutPrediction row;
    std::string title;
};

/// As wide as its widest text, within reason: the rest of a line moves behind a longer one.
template <typename Text>
std::size_t column_width(const std::vector<PredictionLine>& lines, Text text)
{
    constexpr std::size_t narrowest = 7;
    constexpr std::size_t widest = 30;
    std::size_t width = narrowest;
    for (const PredictionLine& line : lines)
        width = std::max(width, fmt::formatted_size("{}", text(line)));
    return std::min(width, widest);
}

void print_predictions(const std::vector<PredictionLine>& lines)
{
    const std::size_t person = column_width(lines, [](const PredictionLine& line) { return line.person; });
    const std::size_t movie = column_width(lines, [](const PredictionLine& line) { return line.movie; });
    say("{:>{}}  {:>{}}  real  predicted  title\n", "user", person, "movie", movie);
    for (const PredictionLine& line : lines)
        say("{:>{}}  {:>{}}  {:>4}  {:>9.4f}  {}\n", line.person, person, line.movie, movie, line.row.real,
            line.row.predicted, line.title);
}

int predictions(const PredictionOptions& options)
{
    const ModelDocument document = load_model(options.model);
    speak_of(document.item_noun);
    const DatasetPtr dataset = open_dataset_of(document, options.dataset);
    std::vector<std::int32_t> rows = held_out_rows(document, *dataset);
    rows.resize(std::min(rows.size(), options.count));

    Json list = Json::array();
    std::vector<PredictionLine> lines;
    for (const HeldOutPrediction& row :
         shown_rows(predict_rows(document.model, dataset->ratings, rows), dataset->scale)) {
        // The data set's own, as it says more than a model of an earlier version.
        const Movie& movie = dataset->movies[static_cast<std::size_t>(row.movie)];
        const std::string key = key_of(movie);
        if (options.json)
            list.push_back({{"user", document.user_ids[static_cast<std::size_t>(row.user)]},
                            {"user_key", user_key(*dataset, row.user)},
                            {"movie", movie_json(movie)},
                            {"real", row.real},
                            {"predicted", rounded(static_cast<double>(row.predicted))}});
        else
            lines.push_back({user_key(*dataset, row.user), key == movie.title ? "" : key, row, movie.title});
    }
    if (options.json)
        print_json({{"predictions", list}});
    else
        print_predictions(lines);
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
