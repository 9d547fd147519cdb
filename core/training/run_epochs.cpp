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

/// All batches of an epoch, up to one after which the loss is no longer a number. False if it was ended.
bool train_batches(Trainer& trainer, int epoch, EpochClock::time_point last_point, EpochHooks& hooks)
{
    const std::function<bool()> may_go_on = [&hooks] { return hooks.may_go_on(); };
    for (int batch = 1; !trainer.epoch_done(); ++batch) {
        if (!hooks.may_go_on() || !trainer.train_batch(may_go_on))
            return false;
        // Asking for the loss may mean to wait for a device.
        if (const auto now = EpochClock::now(); now - last_point >= point_interval) {
            last_point = now;
            const double loss = trainer.mean_batch_loss();
            if (!std::isfinite(loss))
                break;
            hooks.batch_done({epoch, batch, trainer.batches(), loss});
        }
    }
    return true;
}

/// Nothing if the loss on either part is no longer a number.
std::optional<EpochRecord> finish(Trainer& trainer)
{
    if (!std::isfinite(trainer.mean_batch_loss()))
        return {};
    const EpochRecord record = trainer.finish_epoch();
    return std::isfinite(record.validation_loss) ? std::optional(record) : std::nullopt;
}

}  // namespace

EpochsEnd run_epochs(Trainer& trainer, int epochs, EpochHooks& hooks)
{
    EpochChoice choice(trainer.settings(), trainer.measured_ratings());
    hooks.starts(trainer);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        if (!hooks.may_go_on())
            return {Termination::cancelled, epoch};
        const auto started = EpochClock::now();
        const double waited_before = hooks.seconds_waited();
        trainer.begin_epoch();
        if (!train_batches(trainer, epoch, started, hooks))
            return {Termination::cancelled, epoch};
        std::optional<EpochRecord> record = finish(trainer);
        if (!record)
            return {Termination::diverged, epoch};
        record->seconds = std::chrono::duration<double>(EpochClock::now() - started).count() -
                          (hooks.seconds_waited() - waited_before);
        hooks.epoch_done(trainer, *record, choice.keeps(*record));
        if (choice.is_out_of_patience(epoch))
            return {Termination::completed, epoch + 1};
    }
    return {Termination::completed, epochs};
}

}  // namespace kinoscope
