// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_epochs.h"

#include "core/training/epoch_choice.h"
#include "core/training/trainer.h"

#include <chrono>
#include <cmath>
#include <functional>
#include <optional>

namespace kinoscope {

namespace {

using EpochClock = std::chrono::steady_clock;
constexpr auto point_interval = std::chrono::milliseconds(50);

/// How the batches of an epoch went.
struct BatchesEnd {
    bool ended = false;  ///< by `may_go_on`
    int broke_at = 0;    ///< the batch, from 1, after which the loss was no longer a number; 0 if none was
};

/// All batches of an epoch, up to one after which the loss is no longer a number.
BatchesEnd train_batches(Trainer& trainer, int epoch, EpochClock::time_point last_point, EpochHooks& hooks,
                         LossTrace& trace)
{
    const std::function<bool()> may_go_on = [&hooks] { return hooks.may_go_on(); };
    const bool at_hand = trainer.loss_is_at_hand();
    for (int batch = 1; !trainer.epoch_done(); ++batch) {
        if (!hooks.before_batch(epoch, batch - 1) || !trainer.train_batch(may_go_on))
            return {.ended = true};
        const auto now = EpochClock::now();
        const bool due = now - last_point >= point_interval;
        // Asking for the loss may mean to wait for a device.
        if (!at_hand && !due && !trainer.epoch_done())
            continue;
        const double loss = trainer.mean_batch_loss();
        if (!std::isfinite(loss))
            return {.broke_at = batch};
        trace.add(batch, loss);
        if (due) {
            last_point = now;
            hooks.batch_done({epoch, batch, trainer.batches(), loss});
        }
    }
    return {};
}

/// Nothing if the validation loss, or anything in the tables, is no longer a number.
std::optional<EpochRecord> finish(Trainer& trainer)
{
    const EpochRecord record = trainer.finish_epoch();
    const bool sound = std::isfinite(record.validation_loss) && trainer.has_finite_tables();
    return sound ? std::optional(record) : std::nullopt;
}

}  // namespace

EpochsEnd run_epochs(Trainer& trainer, int epochs, EpochHooks& hooks)
{
    EpochChoice choice(trainer.settings(), trainer.measured_ratings());
    LossTrace trace;
    hooks.starts(trainer);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        if (!hooks.may_go_on())
            return {Termination::cancelled, epoch};
        const auto started = EpochClock::now();
        const double waited_before = hooks.seconds_waited();
        trainer.begin_epoch();
        trace.begin(trainer.batches());
        const BatchesEnd end = train_batches(trainer, epoch, started, hooks, trace);
        if (end.ended)
            return {Termination::cancelled, epoch};
        std::optional<EpochRecord> record = end.broke_at > 0 ? std::nullopt : finish(trainer);
        if (!record) {
            const int batch = end.broke_at > 0 ? end.broke_at : trainer.batches();
            return {Termination::diverged, epoch, Divergence{epoch, batch, trainer.batches(), trace.losses()}};
        }
        record->seconds = std::chrono::duration<double>(EpochClock::now() - started).count() -
                          (hooks.seconds_waited() - waited_before);
        hooks.epoch_done(trainer, *record, choice.keeps(*record));
        if (choice.is_out_of_patience(epoch))
            return {Termination::completed, epoch + 1};
    }
    return {Termination::completed, epochs};
}

}  // namespace kinoscope
