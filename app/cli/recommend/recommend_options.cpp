// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recommend/recommend_options.h"

#include "app/cli/commands.h"

#include <CLI/Validators.hpp>

namespace kinoscope::cli {

void add_recommend_options(CLI::App& command, RecommendOptions& options)
{
    command.add_option("MODEL", options.model, "A model file from train --save, or a saved session")->required();
    command.add_option("DATASET", options.dataset,
                       "With --person: the data set it was trained on: a folder, a table, an archive, or \"sample\"");
    command.add_option("--ratings", options.ratings,
                       "One person's ratings: an export from Letterboxd, IMDb, Trakt or MovieLens, any table, or lines "
                       "TITLE,stars");
    command.add_option("--person", options.person, "A person in DATASET: the id or name it uses");
    command.add_option("-k", options.query.count, "Number of films")
        ->check(CLI::Range(1, 10'000'000))
        ->capture_default_str();
    command.add_flag("--why", options.why, "Show how each of the person's ratings changes each prediction");
    command.add_option("--without", options.without, "Ignore the rating of this film; may be repeated");
    command.add_option("--not", options.not_these, "Do not list this film; may be repeated");
    command.add_option("--genre", options.query.genres, "Only films of this genre; repeat it for any of several");
    command.add_option("--decade", options.decade, "Only films of this decade: 1990");
    command.add_option("--min-ratings", options.query.min_ratings, "Leave out films with fewer ratings")
        ->check(CLI::Range(0, 1'000'000'000))
        ->capture_default_str();
    command
        .add_option("--surprise", options.query.surprise,
                    "From 0, familiar films, to 1, surprising ones: how much popularity is taken off the score")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command.add_flag("--all-alike", options.all_of_groups, "Also list the third and later films that are much alike");
    command.add_flag("--json", options.json, "Print one JSON document");
}

void check_recommend_usage(const RecommendOptions& options)
{
    if (options.ratings.empty() == options.person.empty())
        throw UsageError("Give either --ratings FILE or DATASET --person ID.");
    if (options.person.empty() != options.dataset.empty())
        throw UsageError("DATASET and --person go together: give both.");
}

}  // namespace kinoscope::cli
