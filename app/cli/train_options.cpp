// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_options.h"

#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "app/cli/table_option.h"
#include "core/data/data_error.h"

#include <fmt/format.h>

#include <charconv>

namespace kinoscope::cli {

namespace {

Device device_from(const std::string& name)
{
    for (const Device device : {Device::automatic, Device::cpu, Device::cuda})
        if (name == name_of(device))
            return device;
    throw UsageError(fmt::format("--device is {}, but must be auto, cpu or cuda.", in_quotes(name)));
}

StepKind step_from(const std::string& name)
{
    if (name == former_step)
        say(stderr, "There is no step {} any more: it trains as auto.\n", former_step);
    if (const std::optional<StepKind> step = step_named(name))
        return *step;
    throw UsageError(
        fmt::format("--step is {}, but must be auto, reference, strict, fast, tensor or sgd.", in_quotes(name)));
}

int threads_from(const std::string& text)
{
    constexpr int most = 1024;
    int threads = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, threads);
    if (error != std::errc{} || stopped != end || threads < 1 || threads > most)
        throw UsageError(
            fmt::format("--threads is {}, but must be a whole number from 1 to {}.", in_quotes(text), most));
    return threads;
}

}  // namespace

void add_setting_options(CLI::App& command, TrainOptions& options)
{
    command.add_option(
        "DATASET", options.dataset,
        "A folder, a table of ratings (CSV, spreadsheet, JSON), an archive of them, or \"sample\" (the built-in "
        "simulated data set)");
    add_table_options(command, options.table);
    command.add_option("--preset", options.preset, "Named settings: balanced, accurate, neighbours or notebook")
        ->capture_default_str();
    command.add_option("--set", options.assignments, "One setting as key=value; may be repeated")
        ->allow_extra_args(false);
    command.add_option("--seed", options.seed, "Seed for the random start and order, as torch.manual_seed (0)");
    command.add_option("--split-seed", options.split_seed, "Seed for the test set (42)");
    command.add_option("--test-fraction", options.test_fraction, "Share of ratings in the test set (0.2)");
    command.add_option("--device", options.device, "auto, cpu or cuda")->capture_default_str();
    command.add_option("--step", options.step, "auto, reference, strict, fast, tensor or sgd")->capture_default_str();
    command.add_option("--threads", options.threads,
                       "Threads for sgd (one per core); the result does not depend on it");
    command.add_flag("--json", options.json, "Print one JSON document");
}

void add_train_options(CLI::App& command, TrainOptions& options)
{
    add_setting_options(command, options);
    command.add_option("--train", options.train_file, "Training ratings, in u.data's layout (u1.base)");
    command.add_option("--test", options.test_file, "Ratings to test on, in u.data's layout (u1.test)");
    command.add_flag("--list-settings", options.list_settings, "Print all settings for --set and exit");
    command.add_option("--save", options.save, "Write the model to this file (safetensors)");
    command.add_flag("--snapshots", options.snapshots,
                     "Also save the films of every epoch for the window's slider, at most 64 MB");
}

TrainingSettings settings_from(const TrainOptions& options)
{
    try {
        TrainingSettings settings = find_preset(options.preset).settings;
        for (const std::string& assignment : options.assignments) {
            const std::size_t equals = assignment.find('=');
            if (equals == std::string::npos)
                throw UsageError(fmt::format("--set is {}, but must be key=value.", in_quotes(assignment)));
            set_setting(settings, assignment.substr(0, equals), assignment.substr(equals + 1));
        }
        if (options.seed)
            set_setting(settings, "seed", *options.seed);
        if (options.split_seed)
            set_setting(settings, "split_seed", *options.split_seed);
        if (options.test_fraction)
            set_setting(settings, "test_fraction", *options.test_fraction);
        settings.device = device_from(options.device);
        settings.step = step_from(options.step);
        if (!options.threads.empty())
            settings.threads = threads_from(options.threads);
        return settings;
    } catch (const std::invalid_argument& error) {
        throw UsageError(error.what());
    }
}

}  // namespace kinoscope::cli
