// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"
#include "core/training/progress.h"
#include "core/training/timeline.h"

#include <cstddef>
#include <vector>

namespace kinoscope {

/// A run that has ended, as the document that is saved, listed and shown. The outcome must have a
/// model. `given_split`: the test part came as a file of its own.
ModelDocument make_document(const Dataset& dataset, const RunOutcome& outcome, bool given_split = false);

/// What `timeline` has of the start and of the `epochs` complete ones, for ModelDocument::snapshots.
std::vector<FactorSnapshotPtr> snapshots_of(const Timeline& timeline, std::size_t epochs);
/// The epochs that were saved with a model; null where none were.
TimelinePtr timeline_of(const ModelDocument& document);

}  // namespace kinoscope
