// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/say.h"
#include "app/common/held_out.h"
#include "app/common/open_dataset.h"
#include "app/common/open_model.h"
#include "core/analysis/evaluation/held_out_ranks.h"
#include "core/analysis/evaluation/metrics.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <span>
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
    std::string real;
    std::string predicted;
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

void print_predictions(const std::vector<PredictionLine>& lines, const char* real, const char* predicted)
{
    const std::size_t person = column_width(lines, [](const PredictionLine& line) { return line.person; });
    const std::size_t movie = column_width(lines, [](const PredictionLine& line) { return line.movie; });
    say("{:>{}}  {:>{}}  {:>5}  {:>9}  title\n", "user", person, "movie", movie, real, predicted);
    for (const PredictionLine& line : lines)
        say("{:>{}}  {:>{}}  {:>5}  {:>9}  {}\n", line.person, person, line.movie, movie, line.real, line.predicted,
            line.title);
}

/// One after the other, as JSON or as lines.
class Predictions {
public:
    Predictions(const ModelDocument& document, const Dataset& dataset) : m_document(document), m_dataset(dataset) {}

    void add(const HeldOutPrediction& row)
    {
        Json entry = entry_of(row.user, row.movie);
        entry["real"] = row.real;
        entry["predicted"] = rounded(static_cast<double>(row.predicted));
        m_list.push_back(std::move(entry));
        add_line(row.user, row.movie, fmt::format("{}", row.real), fmt::format("{:.4f}", row.predicted));
    }
    void add(const HeldOutRank& row)
    {
        Json entry = entry_of(row.user, row.movie);
        entry["real"] = nullptr;
        entry["predicted"] = nullptr;
        entry["rank"] = row.rank;
        entry["of"] = row.of;
        m_list.push_back(std::move(entry));
        add_line(row.user, row.movie, fmt::format("{}", row.rank), fmt::format("of {}", row.of));
    }

    void print(bool json) const
    {
        const bool pairs = m_dataset.feedback == Feedback::pairs;
        if (json)
            print_json({{"feedback", name_of(m_dataset.feedback)}, {"predictions", m_list}});
        else
            print_predictions(m_lines, pairs ? "rank" : "real", pairs ? "" : "predicted");
    }

private:
    // The data set's own, as it says more than a model of an earlier version.
    const Movie& movie_at(int movie) const { return m_dataset.movies[static_cast<std::size_t>(movie)]; }

    Json entry_of(int user, int movie) const
    {
        return {{"user", m_document.user_ids[static_cast<std::size_t>(user)]},
                {"user_key", user_key(m_dataset, user)},
                {"movie", movie_json(movie_at(movie))}};
    }
    void add_line(int user, int movie, std::string real, std::string predicted)
    {
        const std::string key = key_of(movie_at(movie));
        const std::string& title = movie_at(movie).title;
        m_lines.push_back(
            {user_key(m_dataset, user), key == title ? "" : key, std::move(real), std::move(predicted), title});
    }

    const ModelDocument& m_document;
    const Dataset& m_dataset;
    Json m_list = Json::array();
    std::vector<PredictionLine> m_lines;
};

int predictions(const PredictionOptions& options)
{
    const ModelDocument document = open_model(options.model);
    speak_of(document.item_noun);
    const DatasetPtr dataset = open_dataset_of(document, options.dataset);
    const DataSplit split = split_of(document, *dataset);
    const auto rows = std::span(split.test).first(std::min(split.test.size(), options.count));
    Predictions found(document, *dataset);
    if (document.feedback == Feedback::pairs)
        for (const HeldOutRank& row : held_out_ranks(document.model, dataset->ratings, split, rows))
            found.add(row);
    else
        for (const HeldOutPrediction& row :
             shown_rows(predict_rows(document.model, dataset->ratings, rows), dataset->scale))
            found.add(row);
    found.print(options.json);
    return exit_done;
}

}  // namespace

void add_predictions(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<PredictionOptions>();
    CLI::App* command = app.add_subcommand("predictions", "Compare test ratings with predictions");
    command->add_option("MODEL", options->model, "A model file from train --save, or a saved session")->required();
    command
        ->add_option("DATASET", options->dataset,
                     "The data set it was trained on: a folder, a table, an archive, or \"sample\"")
        ->required();
    command->add_option("-n", options->count, "Number of ratings")
        ->check(CLI::Range(1, 1'000'000'000))
        ->capture_default_str();
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] { chosen = [options] { return predictions(*options); }; });
}

}  // namespace kinoscope::cli
