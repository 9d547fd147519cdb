// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_bar.h"
#include "app/cli/reading_report.h"
#include "app/cli/say.h"
#include "app/cli/train_options.h"
#include "app/cli/train_report.h"
#include "app/common/document.h"
#include "app/common/open_dataset.h"
#include "core/analysis/evaluation/baseline_comparison.h"
#include "core/data/sources/dataset_reader.h"
#include "core/io/files/atomic_file.h"
#include "core/model/steps/devices.h"
#include "core/training/training_run.h"

#include <fmt/format.h>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stdexcept>

namespace kinoscope::cli {

namespace {

struct TrainingData {
    DatasetPtr dataset;
    std::shared_ptr<const DataSplit> split;  ///< null: by the settings
    double load_seconds = 0.0;
};

TrainingData load(const TrainOptions& options, const TrainingSettings& settings)
{
    const auto started = std::chrono::steady_clock::now();
    TrainingData data;
    if (options.train_file.empty()) {
        data.dataset = open_dataset(options.dataset, settings.split_by_time != 0, options.table);
    } else {
        auto [dataset, split] = load_rating_tables(options.train_file, options.test_file, options.table);
        data.dataset = std::make_shared<const Dataset>(std::move(dataset));
        data.split = std::make_shared<const DataSplit>(std::move(split));
    }
    speak_of(data.dataset->item_noun);
    data.load_seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return data;
}

/// Waits for the run's end on this thread, showing progress; Ctrl-C stops the run after its batch.
std::shared_ptr<const RunOutcome> follow(const TrainingData& data, const TrainingSettings& settings,
                                         const TimelinePtr& timeline, bool print_epochs, bool& interrupted)
{
    std::mutex mutex;
    std::condition_variable news;
    bool has_news = false;
    ProgressBar bar(settings.epochs);
    const InterruptGuard guard;
    const auto notify = [&] {
        const std::lock_guard lock(mutex);
        has_news = true;
        news.notify_one();
    };
    TrainingRun run(data.dataset, data.split, settings, notify, timeline);
    run.start();
    for (;;) {
        {
            std::unique_lock lock(mutex);
            news.wait_for(lock, std::chrono::milliseconds(100), [&] { return has_news; });
            has_news = false;
        }
        if (guard.interrupted()) {
            interrupted = true;
            run.stop();
        }
        const ProgressBatch progress = run.collect();
        if (print_epochs && !progress.epochs.empty()) {
            bar.clear();
            for (const EpochRecord& record : progress.epochs)
                print_epoch(record);
        }
        bar.show(progress);
        if (progress.outcome)
            return progress.outcome;
    }
}

int train(const TrainOptions& options)
{
    TrainingSettings settings = settings_from(options);
    if (!options.save.empty())
        check_can_be_written(options.save);
    const TrainingData data = load(options, settings);
    const Message nothing = data.split
                                ? why_nothing_to_learn(data.dataset->ratings, data.split->train, data.dataset->feedback)
                                : why_nothing_to_learn(data.dataset->ratings, data.dataset->feedback);
    if (!nothing.empty())
        throw std::runtime_error(spoken(nothing.english()));
    settings = resolve(settings, *data.dataset);

    bool interrupted = false;
    print_reading(stderr, *data.dataset);
    if (!options.json)
        print_training_start(*data.dataset, settings);
    const TimelinePtr timeline = options.snapshots ? std::make_shared<Timeline>() : nullptr;
    const auto outcome = follow(data, settings, timeline, !options.json, interrupted);
    say(stderr, "{}\n", outcome->message.english());
    if (!outcome->detail.empty())
        say(stderr, "{}\n", outcome->detail);
    if (!outcome->warning.empty())
        say(stderr, "{}\n", spoken(outcome->warning));
    if (outcome->termination == Termination::failed)
        return exit_failed;

    std::optional<ModelDocument> document;
    if (outcome->model)
        document = make_document(*data.dataset, *outcome, data.split != nullptr);
    if (document && timeline)
        document->snapshots = snapshots_of(*timeline, document->history.size());
    if (document && !options.save.empty()) {
        save_model(options.save, *document);
        say(stderr, "Saved as {}.\n", options.save);
    }
    if (options.json)
        print_json(training_json(*data.dataset, settings, *outcome, document, data.load_seconds));
    else if (document)
        print_test(*outcome);
    if (interrupted)
        return exit_interrupted;
    return outcome->termination == Termination::diverged ? exit_failed : exit_done;
}

void check_train_usage(const TrainOptions& options)
{
    const bool files = !options.train_file.empty() || !options.test_file.empty();
    if (files && (options.train_file.empty() || options.test_file.empty()))
        throw UsageError("Give both --train and --test.");
    if (options.snapshots && options.save.empty())
        throw UsageError("--snapshots needs --save FILE.");
    if (files == !options.dataset.empty())
        throw UsageError("Give either DATASET or --train FILE --test FILE.");
}

}  // namespace

void add_train(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<TrainOptions>();
    CLI::App* command = app.add_subcommand("train", "Train on a data set and report how well it predicts");
    add_train_options(*command, *options);
    command->callback([options, &chosen] {
        chosen = [options]() -> int {
            if (options->list_settings) {
                print_settings(options->preset, options->json);
                return exit_done;
            }
            check_train_usage(*options);
            return train(*options);
        };
    });
}

}  // namespace kinoscope::cli
