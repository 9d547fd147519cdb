// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recommend/recommend_options.h"

#include "app/cli/commands.h"

#include <CLI/Validators.hpp>

namespace kinoscope::cli {

void add_recommend_options(CLI::App& command, RecommendOptions& options)
{
    command.add_option("MODEL", options.model, "A model file, from train --save, or a session of the window")
        ->required();
    command.add_option("DATASET", options.dataset,
                       "With --person: the data set it was trained on: a folder, a table, an archive, or \"sample\"");
    command.add_option("--ratings", options.ratings,
                       "Somebody's own ratings: an export of Letterboxd, IMDb, Trakt or MovieLens, any table of one "
                       "person, or lines TITLE,stars");
    command.add_option("--person", options.person, "A person of DATASET, as it writes them");
    command.add_option("-k", options.query.count, "How many films")
        ->check(CLI::Range(1, 10'000'000))
        ->capture_default_str();
    command.add_flag("--why", options.why, "What each of the person's ratings does to each prediction");
    command.add_option("--without", options.without, "As if this film were not rated; may be repeated");
    command.add_option("--not", options.not_these, "Leave this film out of the list; may be repeated");
    command.add_option("--genre", options.query.genres, "Only films of this genre; repeated: of any of them");
    command.add_option("--decade", options.decade, "Only films of these ten years: 1990");
    command.add_option("--min-ratings", options.query.min_ratings, "Leave out films with fewer ratings")
        ->check(CLI::Range(0, 1'000'000'000))
        ->capture_default_str();
    command
        .add_option("--surprise", options.query.surprise,
                    "How much of a film's popularity is taken off its score: 0 familiar, 1 surprising")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command.add_flag("--all-alike", options.all_of_groups, "List also the third and later films of a kind");
    command.add_flag("--json", options.json, "Print one JSON document");
}

void check_recommend_usage(const RecommendOptions& options)
{
    if (options.ratings.empty() == options.person.empty())
        throw UsageError("Give either --ratings FILE or DATASET --person ID.");
    if (options.person.empty() != options.dataset.empty())
        throw UsageError("DATASET and --person belong together: a person's ratings are in a data set.");
}

}  // namespace kinoscope::cli
