// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_run.h"

#include "core/data/memory_error.h"
#include "core/model/steps/torch_module.h"
#include "core/training/pair_comparison.h"
#include "core/training/run_epochs.h"
#include "core/training/run_split.h"
#include "core/training/schedule.h"
#include "core/training/trainer.h"
#include "core/training/training_memory.h"
#include "core/training/unseen_rows.h"

#include <fmt/format.h>

#include <exception>
#include <system_error>
#include <utility>

namespace kinoscope {

namespace {

/// `share`: of the batches of the epoch after `epoch`.
FactorSnapshotPtr take_snapshot(const Trainer& trainer, int epoch, double share = 0.0)
{
    auto snapshot = std::make_shared<FactorSnapshot>();
    snapshot->epoch = epoch;
    snapshot->share = share;
    trainer.copy_movie_tables(snapshot->movie_factors, snapshot->movie_bias);
    return snapshot;
}

void end_with(RunOutcome& outcome, const std::exception& error)
{
    outcome.termination = Termination::failed;
    outcome.message = training_failure(error);
    if (const auto* const missing = dynamic_cast<const TorchMissing*>(&error))
        outcome.detail = missing->detail();
}

Message ending_message(const RunOutcome& outcome)
{
    const Message kept =
        outcome.kept_epoch < 0 ? Message(KINOSCOPE_TEXT("core", "No epoch was completed, so there is no model."))
        : outcome.left_worse_epochs()
            ? Message(KINOSCOPE_TEXT("core", "Using epoch %1: later ones did worse on validation ratings."),
                      {as_is(outcome.kept_epoch + 1)})
            : Message(KINOSCOPE_TEXT("core", "Using epoch %1."), {as_is(outcome.kept_epoch + 1)});
    const char* const epochs = outcome.history.size() == 1 ? "epoch" : "epochs";
    switch (outcome.termination) {
    case Termination::completed:
        return fmt::format("{}: {} {} in {:.1f} s. {}",
                           static_cast<int>(outcome.history.size()) < outcome.settings.epochs
                               ? "Ended early, as the error fell no further"
                               : "Done",
                           outcome.history.size(), epochs, outcome.seconds, kept.english());
    case Termination::cancelled:
        return fmt::format("Stopped after {} complete {}. {}", outcome.history.size(), epochs, kept.english());
    case Termination::diverged:
        return Message(
            KINOSCOPE_TEXT(
                "core",
                "Training diverged in epoch %1: the error is no longer a number. %2 Try a smaller learning rate."),
            {as_is(outcome.history.size() + 1), kept});
    case Termination::failed: break;
    }
    return outcome.message;
}

}  // namespace

TrainingRun::TrainingRun(DatasetPtr dataset, std::shared_ptr<const DataSplit> split, TrainingSettings settings,
                         std::function<void()> notify, TimelinePtr timeline)
    : m_dataset(std::move(dataset)), m_given_split(std::move(split)), m_settings(std::move(settings)),
      m_mailbox(std::move(notify)), m_timeline(std::move(timeline))
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
    m_control.set_wish(Wish::pause);
}

void TrainingRun::resume()
{
    m_control.set_wish(Wish::run);
}

void TrainingRun::step()
{
    if (state() == RunState::idle)
        launch(Wish::step);
    else
        m_control.set_wish(Wish::step);
}

void TrainingRun::stop()
{
    // Launch a worker even if it only has to stop: it posts the outcome that whoever asked waits for.
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
    m_control.begin(wish);
    try {
        m_worker = std::jthread([this](const std::stop_token& stop) { work(stop); });
    } catch (const std::system_error& error) {
        // There is no memory for the thread's stack, or no thread left.
        auto outcome = std::make_shared<RunOutcome>();
        outcome->settings = m_settings;
        end_with(*outcome, error);
        m_mailbox.post_outcome(std::move(outcome));
    }
}

void TrainingRun::work(const std::stop_token& stop)
{
    if (m_niceness)
        lower_thread_priority(*m_niceness);
    auto outcome = std::make_shared<RunOutcome>();
    outcome->settings = m_settings;
    const Dataset& data = *m_dataset;
    const auto needed = [&] {
        return training_memory(m_settings, data.user_ids.size(), data.movies.size(), data.ratings.size());
    };
    // What has been learned until training fails is measured all the same.
    for (const auto part : {&TrainingRun::train, &TrainingRun::measure}) {
        try {
            with_memory(needed, MemoryAdvice::fewer_factors, [&] { (this->*part)(stop, *outcome); });
        } catch (const std::exception& error) {
            end_with(*outcome, error);
        }
    }
    outcome->message = ending_message(*outcome);
    m_mailbox.post_outcome(std::move(outcome));
}

void TrainingRun::measure(const std::stop_token&, RunOutcome& outcome)
{
    for (const EpochRecord& record : outcome.history)
        outcome.seconds += record.seconds;
    if (!outcome.model)
        return;
    const RatingTable& ratings = m_dataset->ratings;
    if (m_dataset->feedback == Feedback::pairs) {
        outcome.test.ratings = static_cast<std::int64_t>(outcome.split->test.size());
        outcome.comparison =
            compare_pairs(*m_dataset, *outcome.split, outcome.settings,
                          outcome.history[static_cast<std::size_t>(outcome.kept_epoch)].validation_loss);
        outcome.warning = baseline_warning(outcome.comparison, outcome.settings);
        return;
    }
    outcome.test = prediction_errors(*outcome.model, ratings, outcome.split->test);
    outcome.clipped_test = clipped_prediction_errors(*outcome.model, ratings, outcome.split->test, m_dataset->scale);
    compare(outcome);
    outcome.on_test = compare_on_test(*m_dataset, *outcome.split, outcome.clipped_test.rmse);
    if (outcome.settings.mean_start == 0)
        outcome.unseen_ratings =
            UnseenRows(ratings, outcome.split->train, m_dataset->user_ids.size(), m_dataset->movies.size())
                .count(ratings, outcome.split->test);
}

void TrainingRun::compare(RunOutcome& outcome) const
{
    outcome.comparison =
        compare_with_baselines(m_dataset->ratings, *outcome.split, m_dataset->user_ids.size(), m_dataset->movies.size(),
                               outcome.history[static_cast<std::size_t>(outcome.kept_epoch)].validation_loss);
    outcome.warning = baseline_warning(outcome.comparison, outcome.settings);
}

/// Keeps and reports the epochs of a run. Lives on the worker thread, as long as the training.
class TrainingRun::Hooks final : public EpochHooks {
public:
    Hooks(TrainingRun& run, Trainer& trainer, const std::stop_token& stop, RunOutcome& outcome)
        : m_run(run), m_trainer(trainer), m_stop(stop), m_outcome(outcome)
    {
    }

    void starts(const Trainer& trainer) override
    {
        if (!m_run.m_timeline)
            return;
        FactorSnapshotPtr start = take_snapshot(trainer, start_epoch);
        m_run.m_timeline->add(start);
        m_run.m_mailbox.post_snapshot(std::move(start));
    }
    bool may_go_on() override
    {
        m_trainer.leave_cores(m_run.m_cores_left);
        return m_run.m_control.may_go_on(m_stop);
    }
    bool before_batch(int epoch, int done) override
    {
        if (m_run.m_control.is_beat_due(done, m_trainer.batches())) {
            if (done > 0)
                post_beat(epoch, done);
            m_run.m_control.wait_for_beat(m_stop);
        }
        if (!may_go_on())
            return false;
        if (const auto rate = m_run.m_control.take_learning_rate(); rate && m_trainer.change_learning_rate(*rate))
            m_outcome.settings.rate_changes = m_trainer.settings().rate_changes;
        post_rates();
        return true;
    }
    double seconds_waited() const override { return m_run.m_control.seconds_waited(); }
    void batch_done(const ProgressPoint& point) override { m_run.m_mailbox.post_point(point); }

    void epoch_done(const Trainer& trainer, const EpochRecord& record, bool keep) override
    {
        if (keep)
            keep_tables(trainer, record.epoch);
        m_outcome.history.push_back(record);
        FactorSnapshotPtr snapshot = take_snapshot(trainer, record.epoch);
        if (m_run.m_timeline)
            m_run.m_timeline->add(snapshot);
        m_run.m_mailbox.post_epoch(record, std::move(snapshot));
        m_run.m_control.note_epoch();
    }

private:
    void post_beat(int epoch, int done)
    {
        const int batches = m_trainer.batches();
        m_run.m_mailbox.post_beat({epoch, done, batches, m_trainer.mean_batch_loss()},
                                  take_snapshot(m_trainer, start_epoch + epoch, static_cast<double>(done) / batches));
    }

    /// Once for each learning rate that takes over.
    void post_rates()
    {
        const auto changes = changes_until(m_trainer.settings().rate_changes, m_trainer.batches_done());
        if (changes.empty() || changes.back() == m_last_change)
            return;
        m_last_change = changes.back();
        m_run.m_mailbox.post_rates({{changes.begin(), changes.end()}, m_trainer.batches()});
    }

    void keep_tables(const Trainer& trainer, int epoch)
    {
        m_outcome.kept_epoch = epoch;
        if (!m_kept)
            m_kept = std::make_shared<TrainedModel>();
        trainer.copy_values(*m_kept);
        m_outcome.model = m_kept;
    }

    TrainingRun& m_run;
    Trainer& m_trainer;
    const std::stop_token& m_stop;
    RunOutcome& m_outcome;
    RateChange m_last_change;              // that was posted; at first none, as no rate is 0
    std::shared_ptr<TrainedModel> m_kept;  // the outcome's model, written to until the outcome is posted
};

void TrainingRun::train(const std::stop_token& stop, RunOutcome& outcome)
{
    outcome.split = make_split(m_settings, *m_dataset, m_given_split);
    Trainer trainer(*m_dataset, *outcome.split, m_settings);
    outcome.settings = trainer.settings();
    outcome.batches = trainer.batches();
    Hooks hooks(*this, trainer, stop, outcome);
    EpochsEnd end = run_epochs(trainer, m_settings.epochs, hooks);
    outcome.termination = end.termination;
    outcome.divergence = std::move(end.divergence);
}

}  // namespace kinoscope
