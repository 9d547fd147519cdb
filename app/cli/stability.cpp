// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/neighbour_options.h"
#include "app/cli/progress_bar.h"
#include "app/cli/say.h"
#include "app/cli/stability_report.h"
#include "app/cli/train_options.h"
#include "app/common/open_dataset.h"
#include "core/model/steps/devices.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <memory>
#include <stdexcept>

namespace kinoscope::cli {

namespace {

struct StabilityOptions {
    TrainOptions train;
    int seeds = 5;
    std::string film;
    NeighbourOptions neighbours;
};

/// Ctrl-C ends it after the batch; seeds that are complete by then are kept.
SeedTables train_all(const Dataset& dataset, const TrainingSettings& settings, const StabilityOptions& options,
                     bool& interrupted)
{
    const Bar bar;
    const InterruptGuard guard;
    const bool lines = !options.train.json;
    if (lines)
        print_stability_start(dataset, settings, options.seeds);
    const std::vector<std::uint64_t> seeds = seeds_from(settings.seed, options.seeds);
    std::stop_source stop;
    int printed = 0;
    SeedControl control;
    control.stop = stop.get_token();
    control.progress = [&](const SeedProgress& progress) {
        if (guard.interrupted())
            stop.request_stop();
        for (; lines && printed < progress.seeds_done; ++printed) {
            bar.clear();
            say("seed {} trained\n", seeds[static_cast<std::size_t>(printed)]);
            std::fflush(stdout);
        }
        bar.draw(progress.share, fmt::format("{} of {} seeds trained", progress.seeds_done, options.seeds));
    };
    SeedTables tables = train_seeds(dataset, nullptr, settings, seeds, control);
    interrupted = guard.interrupted();
    return tables;
}

int stability(const StabilityOptions& options)
{
    TrainingSettings settings = settings_from(options.train);
    const DatasetPtr dataset = open_dataset(options.train.dataset, settings.split_by_time != 0, options.train.table);
    speak_of(dataset->item_noun);
    std::optional<int> film;
    if (!options.film.empty())
        film = the_film(dataset->movies, options.film);
    settings = resolve(settings, *dataset);

    bool interrupted = false;
    const SeedTables tables = train_all(*dataset, settings, options, interrupted);
    if (tables.termination == Termination::failed || tables.termination == Termination::diverged)
        throw std::runtime_error(tables.message.english());
    const StabilityReport report =
        make_stability_report(dataset, settings, tables, find_similarity(options.neighbours.similarity),
                              options.neighbours.min_ratings, film);
    if (options.train.json)
        print_json(stability_json(report));
    else if (report.spread)
        print_stability(report);
    if (!report.spread)
        say(stderr, "Interrupted before {} seeds were trained: there is nothing to compare.\n", fewest_seeds);
    return interrupted ? exit_interrupted : exit_done;
}

}  // namespace

void add_stability(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<StabilityOptions>();
    CLI::App* command = app.add_subcommand("stability", "Train with several seeds and show how far they agree");
    add_setting_options(*command, options->train);
    command->get_option("DATASET")->required();
    command->add_option("--seeds", options->seeds, "Number of seeds, starting with --seed")
        ->check(CLI::Range(fewest_seeds, most_seeds))
        ->capture_default_str();
    command->add_option("--film", options->film, "Show in how many seeds films are close to this one (title or id)");
    add_neighbour_options(*command, options->neighbours);
    command->callback([options, &chosen] { chosen = [options] { return stability(*options); }; });
}

}  // namespace kinoscope::cli
