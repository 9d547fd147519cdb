// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/reading_report.h"
#include "app/cli/say.h"
#include "app/cli/table_option.h"
#include "app/common/open_dataset.h"
#include "core/analysis/map/ranking.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <memory>

namespace kinoscope::cli {

namespace {

constexpr int titles_shown = 20;

double density(const Dataset& data)
{
    return static_cast<double>(data.ratings.size()) /
           (static_cast<double>(data.user_ids.size()) * static_cast<double>(data.movies.size()));
}

std::string date(std::int64_t timestamp)
{
    return fmt::format("{:%Y-%m-%d}", fmt::gmtime(static_cast<std::time_t>(timestamp)));
}

Json scale_json(const Dataset& data)
{
    if (data.feedback == Feedback::pairs)
        return nullptr;
    return {{"min", data.scale.min},
            {"max", data.scale.max},
            {"step", data.scale.step},
            {"low_is_good", data.scale.low_is_good}};
}

Json info_json(const Dataset& data)
{
    Json most = Json::array();
    for (const TitleCount& title : most_rated_titles(data.movies, titles_shown)) {
        Json entry = movie_json(data.movies[static_cast<std::size_t>(title.movie)]);
        entry["ratings"] = title.ratings;
        most.push_back(entry);
    }
    Json span;
    if (data.last_timestamp != 0)
        span = {{"first", date(data.first_timestamp)}, {"last", date(data.last_timestamp)}};
    return {{"name", data.name},
            {"layout", data.layout},
            {"simulated", data.simulated},
            {"users", data.user_ids.size()},
            {"movies", data.movies.size()},
            {"ratings", data.ratings.size()},
            {"feedback", name_of(data.feedback)},
            {"scale", scale_json(data)},
            {"items", data.item_noun},
            {"values", data.value_kind.empty() ? Json("numbers") : Json(data.value_kind)},
            {"density", rounded(density(data))},
            {"time_span", span},
            {"skipped", skipped_json(data.skipped)},
            {"partly_read", skipped_json(data.partly_read)},
            {"notes", notes_json(data)},
            {"most_rated", most}};
}

void print_info(const Dataset& data)
{
    say("{}{}\n", data.name, data.simulated ? " (simulated: these are not real people's ratings)" : "");
    say("  layout    {}\n", data.layout);
    const bool pairs = data.feedback == Feedback::pairs;
    say("  people    {}\n  {:<9} {}\n  {:<9} {}\n", data.user_ids.size(), plural_of(data.item_noun), data.movies.size(),
        pairs ? "pairs" : "ratings", data.ratings.size());
    if (pairs)
        say("  values    none: rows say who has what{}\n",
            data.scale.min < data.scale.max ? ", and how often (counts by their logarithm)" : "");
    else
        say("  scale     {} to {}{}{}\n", data.scale.min, data.scale.max,
            data.scale.step > 0.0 ? fmt::format(" in steps of {}", data.scale.step) : "",
            data.scale.low_is_good ? fmt::format(", {} is the best", data.scale.min) : "");
    say("  density   {:.2f}% of all pairs of a person and a {}\n", 100.0 * density(data), data.item_noun);
    if (data.last_timestamp != 0)
        say("  time      {} to {}\n", date(data.first_timestamp), date(data.last_timestamp));
    print_reading(stdout, data);
    say("\nMost {} titles\n", pairs ? "popular" : "rated");
    for (const TitleCount& title : most_rated_titles(data.movies, titles_shown)) {
        const Movie& movie = data.movies[static_cast<std::size_t>(title.movie)];
        say("  {:>7}  {}{}\n", title.ratings, movie.title,
            title.movies > 1 ? fmt::format("  ({} {} of that title)", title.movies, plural_of(data.item_noun)) : "");
    }
}

}  // namespace

void add_info(CLI::App& app, Action& chosen)
{
    struct Options {
        std::string dataset;
        TableOptions table;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("info", "Show what a data set contains");
    command
        ->add_option("DATASET", options->dataset,
                     "A folder, a table of ratings (CSV, spreadsheet, JSON), an archive of them, or \"sample\"")
        ->required();
    add_table_options(*command, options->table);
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] {
        chosen = [options] {
            const DatasetPtr data = open_dataset(options->dataset, false, options->table);
            speak_of(data->item_noun);
            if (options->json)
                print_json(info_json(*data));
            else
                print_info(*data);
            return exit_done;
        };
    });
}

}  // namespace kinoscope::cli
