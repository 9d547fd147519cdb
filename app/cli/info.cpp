// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns_option.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
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

Json info_json(const Dataset& data)
{
    Json skipped = Json::array();
    for (const SkippedRows& rows : data.skipped)
        skipped.push_back({{"reason", rows.reason}, {"count", rows.count}, {"first", rows.first}});
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
            {"scale", {{"min", data.scale.min}, {"max", data.scale.max}, {"step", data.scale.step}}},
            {"density", rounded(density(data))},
            {"time_span", span},
            {"skipped", skipped},
            {"most_rated", most}};
}

void print_info(const Dataset& data)
{
    fmt::print("{}{}\n", data.name, data.simulated ? " (simulated: these are not real people's ratings)" : "");
    fmt::print("  layout    {}\n", data.layout);
    fmt::print("  people    {}\n  films     {}\n  ratings   {}\n", data.user_ids.size(), data.movies.size(),
               data.ratings.size());
    fmt::print("  scale     {} to {}{}\n", data.scale.min, data.scale.max,
               data.scale.step > 0.0 ? fmt::format(" in steps of {}", data.scale.step) : "");
    fmt::print("  density   {:.2f} % of all pairs of a person and a film\n", 100.0 * density(data));
    if (data.last_timestamp != 0)
        fmt::print("  time      {} to {}\n", date(data.first_timestamp), date(data.last_timestamp));
    for (const SkippedRows& rows : data.skipped)
        fmt::print("  skipped   {} × {} (first: {})\n", rows.count, rows.reason, rows.first);
    fmt::print("\nMost rated titles\n");
    for (const TitleCount& title : most_rated_titles(data.movies, titles_shown)) {
        const Movie& movie = data.movies[static_cast<std::size_t>(title.movie)];
        fmt::print("  {:>7}  {}{}\n", title.ratings, movie.title,
                   title.movies > 1 ? fmt::format("  ({} films of that title)", title.movies) : "");
    }
}

}  // namespace

void add_info(CLI::App& app, Action& chosen)
{
    struct Options {
        std::string dataset;
        std::optional<TableColumns> columns;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("info", "What a data set holds");
    command->add_option("DATASET", options->dataset, "A folder, a table of ratings (CSV, TSV), or \"sample\"")
        ->required();
    add_columns_option(*command, options->columns);
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] {
        chosen = [options] {
            const DatasetPtr data = open_dataset(options->dataset, false, options->columns);
            if (options->json)
                print_json(info_json(*data));
            else
                print_info(*data);
            return exit_done;
        };
    });
}

}  // namespace kinoscope::cli
