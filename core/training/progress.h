// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation/baseline_comparison.h"
#include "core/analysis/evaluation/metrics.h"
#include "core/data/message.h"
#include "core/data/split.h"
#include "core/model/settings.h"
#include "core/model/snapshot.h"
#include "core/model/trained_model.h"
#include "core/training/divergence.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// Where a run stands. `stepping` trains to the end of the epoch, then pauses.
enum class RunState { idle, running, stepping, paused, finished };

/// A glimpse inside an epoch; at most one every 50 ms.
struct ProgressPoint {
    int epoch = 0;            ///< from 0
    int batch = 0;            ///< batches of the epoch that are done
    int batches = 0;          ///< batches an epoch
    double batch_loss = 0.0;  ///< mean over the epoch's batches so far
};

/// That the learning rate has become another in the middle of a run, by hand or as its settings say.
struct RateHistory {
    RateChanges changes;  ///< all that have taken effect
    int batches = 0;      ///< batches an epoch
};

/// How a run ended.
enum class Termination { completed, cancelled, diverged, failed };
std::string_view name_of(Termination termination);  ///< "completed", …

struct RunOutcome {
    Termination termination = Termination::completed;
    Message message;            ///< one sentence for people; says what to do next where that helps
    std::string detail;         ///< of a failure, for whoever looks after the machine: a path, the linker's words
    TrainingSettings settings;  ///< the run's, with device and step resolved, and with what was changed while it ran
    int batches = 0;            ///< batches an epoch; 0 where that is not known
    std::vector<EpochRecord> history;
    int kept_epoch = -1;    ///< the epoch of lowest validation loss, or the last; −1 if no epoch was completed
    TrainedModelPtr model;  ///< the tables at kept_epoch; null if no epoch was completed
    double seconds = 0.0;   ///< wall clock of the epochs, pauses left out
    std::shared_ptr<const DataSplit> split;  ///< which rows were learned from and which held out
    ErrorMetrics test;                       ///< of `model` on the held-out rows; zero without a model
    ErrorMetrics clipped_test;               ///< the same with predictions moved into the scale
    BaselineComparison comparison;           ///< of the kept epoch, while ratings that validated it were held back
    BaselineComparison on_test;              ///< of `clipped_test`; empty of pairs, and where it is not known
    std::optional<Divergence> divergence;    ///< where it broke, if it did
    std::string warning;                     ///< a sentence, where the comparison is against the model; else empty
    /// Held-out ratings by people or of films without a training rating, where the model has only the random numbers
    /// for them that it started from (mean_start 0).
    std::int64_t unseen_ratings = 0;

    /// Whether the settings would have kept the last epoch, and ratings not seen spoke for an earlier one.
    bool left_worse_epochs() const
    {
        return settings.keep_best == 0 && settings.patience == 0 && !history.empty() && kept_epoch >= 0 &&
               kept_epoch < history.back().epoch;
    }
};

/// What has happened since the mailbox was last emptied.
struct ProgressBatch {
    RunState state = RunState::idle;
    std::vector<EpochRecord> epochs;            ///< every completed epoch, in order
    std::optional<ProgressPoint> point;         ///< the newest only
    std::optional<RateHistory> rates;           ///< the newest only
    FactorSnapshotPtr snapshot;                 ///< the newest only; before the first epoch, the random start
    std::shared_ptr<const RunOutcome> outcome;  ///< once, when the run has ended
};

}  // namespace kinoscope
