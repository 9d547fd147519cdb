// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/divergence.h"
#include "core/training/progress.h"

#include <optional>

namespace kinoscope {

class Trainer;

/// What `run_epochs` asks and tells whoever trains, on the thread that trains.
class EpochHooks {
public:
    virtual ~EpochHooks() = default;

    /// Once, before the first epoch: the tables are the random start.
    virtual void starts(const Trainer& /*trainer*/) {}
    /// Before each epoch and within SGD's batches. May wait; false ends the training.
    virtual bool may_go_on() = 0;
    /// Before each batch of an epoch, `done` of whose batches are done. The same; what is changed of the trainer here
    /// holds for the batch.
    virtual bool before_batch(int /*epoch*/, int /*done*/) { return may_go_on(); }
    /// How long these two have waited in all: the epochs' seconds leave it out.
    virtual double seconds_waited() const { return 0.0; }
    /// Inside an epoch, at most once in 50 ms.
    virtual void batch_done(const ProgressPoint&) {}
    /// After each epoch that was validated. `keep`: its tables take the place of those kept so far.
    virtual void epoch_done(const Trainer& trainer, const EpochRecord& record, bool keep) = 0;
};

/// How far the training came.
struct EpochsEnd {
    Termination termination = Termination::completed;  ///< or cancelled, or diverged
    int epochs = 0;                                    ///< that were completed
    std::optional<Divergence> divergence = {};         ///< where it diverged
};

/// The one loop over epochs and batches: trains `trainer`, which is new, for `epochs` epochs, fewer where patience ends
/// or the loss is no longer a number. Which epochs are kept is `EpochChoice`'s by the trainer's settings.
EpochsEnd run_epochs(Trainer& trainer, int epochs, EpochHooks& hooks);

}  // namespace kinoscope
