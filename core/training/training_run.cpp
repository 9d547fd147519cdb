// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_run.h"

#include "core/model/run_split.h"
#include "core/model/trainer.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <exception>

namespace kinoscope {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto point_interval = std::chrono::milliseconds(50);

double seconds_since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

FactorSnapshotPtr take_snapshot(const Trainer& trainer, int epoch)
{
    auto snapshot = std::make_shared<FactorSnapshot>();
    snapshot->epoch = epoch;
    trainer.copy_movie_tables(snapshot->movie_factors, snapshot->movie_bias);
    return snapshot;
}

std::string ending_message(const RunOutcome& outcome)
{
    const std::string kept = outcome.kept_epoch < 0 ? "No epoch was completed, so there is no model."
                                                    : fmt::format("Epoch {} is kept.", outcome.kept_epoch + 1);
    const char* const epochs = outcome.history.size() == 1 ? "epoch" : "epochs";
    switch (outcome.termination) {
    case Termination::completed:
        return fmt::format("{}: {} {} in {:.1f} s. {}",
                           static_cast<int>(outcome.history.size()) < outcome.settings.epochs
                               ? "Ended early, as the error fell no further"
                               : "Done",
                           outcome.history.size(), epochs, outcome.seconds, kept);
    case Termination::cancelled:
        return fmt::format("Stopped after {} complete {}. {}", outcome.history.size(), epochs, kept);
    case Termination::diverged:
        return fmt::format("Training diverged in epoch {}: the error is no longer a number. {} Try a smaller learning "
                           "rate.",
                           outcome.history.size() + 1, kept);
    case Termination::failed:
        break;
    }
    return outcome.message;
}

}  // namespace

TrainingRun::TrainingRun(DatasetPtr dataset, std::shared_ptr<const DataSplit> split, TrainingSettings settings,
                         std::function<void()> notify, TimelinePtr timeline)
    : m_dataset(std::move(dataset)), m_given_split(std::move(split)), m_settings(std::move(settings)),
      m_mailbox(std::move(notify)), m_timeline(std::move(timeline)), m_choice(m_settings)
{
}

TrainingRun::~TrainingRun()
{
    m_worker.request_stop();
}

void TrainingRun::start()
{
    if (state() == RunState::idle)
        launch(Wish::run);
}

void TrainingRun::pause()
{
    set_wish(Wish::pause);
}

void TrainingRun::resume()
{
    set_wish(Wish::run);
}

void TrainingRun::step()
{
    if (state() == RunState::idle)
        launch(Wish::step);
    else
        set_wish(Wish::step);
}

void TrainingRun::stop()
{
    // Before the worker exists there is nothing that could end; one that is launched only to stop says so properly.
    if (state() == RunState::idle)
        launch(Wish::pause);
    m_worker.request_stop();
}

void TrainingRun::wait()
{
    if (m_worker.joinable())
        m_worker.join();
}

void TrainingRun::launch(Wish wish)
{
    m_wish = wish;
    m_mailbox.post_state(wish == Wish::step ? RunState::stepping : RunState::running);
    m_worker = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

void TrainingRun::set_wish(Wish wish)
{
    {
        const std::lock_guard lock(m_mutex);
        if (state() == RunState::idle || state() == RunState::finished || m_wish == wish)
            return;
        m_wish = wish;
        // At once, so that whoever asked sees it: a pause takes until the end of the batch, going on does not.
        if (wish != Wish::pause)
            m_mailbox.post_state(wish == Wish::step ? RunState::stepping : RunState::running);
    }
    m_wish_changed.notify_all();
}

void TrainingRun::work(const std::stop_token& stop)
{
    auto outcome = std::make_shared<RunOutcome>();
    try {
        train(stop, *outcome);
    } catch (const std::exception& error) {
        outcome->termination = Termination::failed;
        outcome->message = fmt::format("Training failed: {}", error.what());
    }
    for (const EpochRecord& record : outcome->history)
        outcome->seconds += record.seconds;
    if (outcome->model) {
        const RatingTable& ratings = m_dataset->ratings;
        outcome->test = prediction_errors(*outcome->model, ratings, outcome->split->test);
        outcome->clipped_test =
            clipped_prediction_errors(*outcome->model, ratings, outcome->split->test, m_dataset->scale);
    }
    outcome->message = ending_message(*outcome);
    m_mailbox.post_outcome(std::move(outcome));
}

void TrainingRun::train(const std::stop_token& stop, RunOutcome& outcome)
{
    outcome.split = make_split(m_settings, *m_dataset, m_given_split);
    Trainer trainer(*m_dataset, *outcome.split, m_settings);
    outcome.settings = trainer.settings();
    while (static_cast<int>(outcome.history.size()) < m_settings.epochs) {
        if (!train_epoch(stop, trainer, outcome))
            return;
        if (m_choice.is_out_of_patience(outcome.history.back().epoch))
            break;
    }
    outcome.termination = Termination::completed;
}

bool TrainingRun::train_epoch(const std::stop_token& stop, Trainer& trainer, RunOutcome& outcome)
{
    if (!may_go_on(stop)) {
        outcome.termination = Termination::cancelled;
        return false;
    }
    const auto epoch = static_cast<int>(outcome.history.size());
    const auto started = Clock::now();
    auto last_point = started;
    m_paused_seconds = 0.0;

    trainer.begin_epoch();
    for (int batch = 1; !trainer.epoch_done(); ++batch) {
        if (!may_go_on(stop)) {
            outcome.termination = Termination::cancelled;
            return false;
        }
        trainer.train_batch();
        if (const auto now = Clock::now(); now - last_point >= point_interval) {
            last_point = now;
            const double mse = trainer.mean_batch_mse();
            if (!std::isfinite(mse))
                break;
            m_mailbox.post_point({epoch, batch, trainer.batches(), mse});
        }
    }
    if (!std::isfinite(trainer.mean_batch_mse())) {
        outcome.termination = Termination::diverged;
        return false;
    }
    EpochRecord record = trainer.finish_epoch();
    if (!std::isfinite(record.validation_mse)) {
        outcome.termination = Termination::diverged;
        return false;
    }
    record.seconds = seconds_since(started) - m_paused_seconds;
    keep_if_wanted(trainer, record, outcome);
    outcome.history.push_back(record);
    FactorSnapshotPtr snapshot = take_snapshot(trainer, record.epoch);
    if (m_timeline)
        m_timeline->add(snapshot);
    m_mailbox.post_epoch(record, std::move(snapshot));

    const std::lock_guard lock(m_mutex);
    if (m_wish == Wish::step)
        m_wish = Wish::pause;
    return true;
}

void TrainingRun::keep_if_wanted(const Trainer& trainer, const EpochRecord& record, RunOutcome& outcome)
{
    if (!m_choice.keeps(record))
        return;
    outcome.kept_epoch = record.epoch;
    if (!m_kept)
        m_kept = std::make_shared<TrainedModel>();
    trainer.copy_values(*m_kept);
    outcome.model = m_kept;
}

bool TrainingRun::may_go_on(const std::stop_token& stop)
{
    if (stop.stop_requested())
        return false;
    std::unique_lock lock(m_mutex);
    if (m_wish == Wish::pause) {
        m_mailbox.post_state(RunState::paused);
        const auto paused = Clock::now();
        if (!m_wish_changed.wait(lock, stop, [this] { return m_wish != Wish::pause; }))
            return false;
        m_paused_seconds += seconds_since(paused);
    }
    const RunState now = m_wish == Wish::step ? RunState::stepping : RunState::running;
    if (now != m_mailbox.state())
        m_mailbox.post_state(now);
    return true;
}

}  // namespace kinoscope
