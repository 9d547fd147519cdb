// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/document.h"

#include "app/common/open_dataset.h"
#include "core/data/fingerprint.h"
#include "core/training/pair_comparison.h"

#include <filesystem>
#include <utility>

namespace kinoscope {

ModelDocument make_document(const Dataset& dataset, const RunOutcome& outcome, bool given_split)
{
    ModelDocument document;
    document.model = *outcome.model;
    document.movies = dataset.movies;
    document.item_columns = dataset.item_columns;
    document.user_ids = dataset.user_ids;
    document.user_keys = dataset.user_keys;
    document.dataset_name = dataset.name;
    document.dataset_layout = dataset.layout;
    std::error_code ignored;
    document.dataset_source = dataset.layout == sample_name ? sample_name
                              : dataset.source.empty()      ? ""
                                                       : std::filesystem::absolute(dataset.source, ignored).string();
    document.dataset_hash = fingerprint(dataset);
    document.dataset_ratings = static_cast<std::int64_t>(dataset.ratings.size());
    document.simulated = dataset.simulated;
    document.item_noun = dataset.item_noun;
    document.feedback = dataset.feedback;
    document.scale = dataset.scale;
    document.settings = outcome.settings;
    if (!outcome.settings.rate_changes.empty())
        document.batches = outcome.batches;
    document.given_split = given_split;
    document.history = outcome.history;
    document.kept_epoch = outcome.kept_epoch;
    document.termination = name_of(outcome.termination);
    document.test = outcome.test;
    if (dataset.feedback == Feedback::ratings)
        document.clipped_test = outcome.clipped_test;
    document.baselines = outcome.comparison;
    document.on_test = outcome.on_test;
    return document;
}

void complete_document(ModelDocument& document, const Dataset& dataset, const DataSplit& split)
{
    const bool ratings = dataset.feedback == Feedback::ratings;
    if (ratings && !document.clipped_test)
        document.clipped_test = clipped_prediction_errors(document.model, dataset.ratings, split.test, dataset.scale);
    if (ratings)
        document.on_test = compare_on_test(dataset, split, document.clipped_test->rmse);
    if (!document.baselines.measured_on.empty() || document.kept_epoch < 0)
        return;
    const double loss = document.history.at(static_cast<std::size_t>(document.kept_epoch)).validation_loss;
    document.baselines =
        ratings ? compare_with_baselines(dataset.ratings, split, dataset.user_ids.size(), dataset.movies.size(), loss)
                : compare_pairs(dataset, split, document.settings, loss);
}

RunOutcome outcome_of(const std::shared_ptr<const ModelDocument>& document, std::shared_ptr<const DataSplit> split)
{
    RunOutcome outcome;
    for (const Termination one :
         {Termination::completed, Termination::cancelled, Termination::diverged, Termination::failed})
        if (name_of(one) == document->termination)
            outcome.termination = one;
    outcome.settings = document->settings;
    outcome.batches = document->batches;
    outcome.history = document->history;
    outcome.kept_epoch = document->kept_epoch;
    outcome.model = TrainedModelPtr(document, &document->model);
    for (const EpochRecord& record : document->history)
        outcome.seconds += record.seconds;
    outcome.split = std::move(split);
    outcome.test = document->test;
    outcome.clipped_test = document->clipped_test.value_or(document->test);
    outcome.comparison = document->baselines;
    outcome.on_test = document->on_test;
    return outcome;
}

std::vector<FactorSnapshotPtr> snapshots_of(const Timeline& timeline, std::size_t epochs)
{
    std::vector<FactorSnapshotPtr> snapshots;
    for (const int epoch : timeline.epochs())
        if (FactorSnapshotPtr snapshot = timeline.at(epoch); snapshot && epoch < static_cast<int>(epochs))
            snapshots.push_back(std::move(snapshot));
    return snapshots;
}

TimelinePtr timeline_of(const ModelDocument& document)
{
    if (document.snapshots.empty())
        return nullptr;
    auto timeline = std::make_shared<Timeline>();
    for (const FactorSnapshotPtr& snapshot : document.snapshots)
        timeline->add(snapshot);
    return timeline;
}

}  // namespace kinoscope
