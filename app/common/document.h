// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"
#include "core/training/progress.h"
#include "core/training/timeline.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace kinoscope {

/// A run that has ended, as the document that is saved, listed and shown. The outcome must have a
/// model. `given_split`: the test part came as a file of its own.
ModelDocument make_document(const Dataset& dataset, const RunOutcome& outcome, bool given_split = false);

/// What a file of before does not say of a run whose data set is at hand: the error of clipped predictions, and what
/// the baselines come to on the rows of its validation losses. `split` is the run's, by `make_split`. What is there
/// stays. Cost: of baselines ten passes over the training ratings.
void complete_document(ModelDocument& document, const Dataset& dataset, const DataSplit& split);

/// What is known of how the run of an opened model ended. `split`: null where the ratings are not at hand.
RunOutcome outcome_of(const std::shared_ptr<const ModelDocument>& document, std::shared_ptr<const DataSplit> split);

/// What `timeline` has of the start and of the `epochs` complete ones, for ModelDocument::snapshots.
std::vector<FactorSnapshotPtr> snapshots_of(const Timeline& timeline, std::size_t epochs);
/// The epochs that were saved with a model; null where none were.
TimelinePtr timeline_of(const ModelDocument& document);

}  // namespace kinoscope
