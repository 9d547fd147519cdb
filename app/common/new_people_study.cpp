// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/new_people_study.h"

#include "app/common/document.h"
#include "app/common/fold_in_facts.h"
#include "core/data/message.h"
#include "core/training/training_run.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <numeric>
#include <stdexcept>

namespace kinoscope {

namespace {

constexpr std::size_t fewest_people = 10;

std::shared_ptr<const DataSplit> split_of_others(const Dataset& others, const TrainingSettings& settings)
{
    if (settings.chooses_on_test())
        return std::make_shared<const DataSplit>(
            random_split(others.ratings, settings.test_fraction, settings.split_seed));
    auto split = std::make_shared<DataSplit>();
    split->train.resize(others.ratings.size());
    std::iota(split->train.begin(), split->train.end(), 0);
    return split;
}

/// Waits for the run's end on this thread, and stops it when that is asked for.
std::shared_ptr<const RunOutcome> train_to_the_end(const DatasetPtr& others, const TrainingSettings& settings,
                                                   const std::stop_token& stop,
                                                   const std::function<void(const ProgressBatch&)>& progress)
{
    std::mutex mutex;
    std::condition_variable_any news;
    bool has_news = false;
    TrainingRun run(others, split_of_others(*others, settings), settings, [&] {
        const std::lock_guard lock(mutex);
        has_news = true;
        news.notify_one();
    });
    run.start();
    for (bool asked_to_stop = false;;) {
        {
            std::unique_lock lock(mutex);
            if (asked_to_stop)
                news.wait(lock, [&] { return has_news; });
            else
                news.wait(lock, stop, [&] { return has_news; });
            has_news = false;
        }
        if (stop.stop_requested() && !asked_to_stop) {
            asked_to_stop = true;
            run.stop();
        }
        const ProgressBatch batch = run.collect();
        if (progress)
            progress(batch);
        if (batch.outcome)
            return batch.outcome;
    }
}

}  // namespace

NewPeopleStudy study_new_people(const ModelDocument& document, const Dataset& dataset, const std::stop_token& stop,
                                const std::function<void(const ProgressBatch&)>& progress)
{
    if (dataset.feedback == Feedback::pairs)
        throw Explained<std::runtime_error>(KINOSCOPE_TEXT("core", "This needs ratings, and these data have none."));
    if (dataset.user_ids.size() < fewest_people)
        throw Explained<std::runtime_error>(KINOSCOPE_TEXT("core", "This needs at least ten people."));
    const auto started = std::chrono::steady_clock::now();
    const NewPeopleSplit split = draw_new_people(dataset, document.settings.split_seed);
    NewPeopleStudy study;
    study.new_people = split.users.size();
    study.people = dataset.user_ids.size();
    const auto outcome = train_to_the_end(split.others, document.settings, stop, progress);
    if (!stop.stop_requested()) {
        if (!outcome->model)
            throw Explained<std::runtime_error>(outcome->message);
        const ModelDocument trained = make_document(*split.others, *outcome);
        const FoldInModel model(trained.model, fold_in_facts(trained));
        study.rows = evaluate_new_people(model, split, document.settings.split_seed,
                                         {.threads = document.settings.threads, .stop = stop});
    }
    study.stopped = stop.stop_requested();
    study.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return study;
}

}  // namespace kinoscope
