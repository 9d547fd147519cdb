// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/model/settings.h"
#include "core/training/mailbox.h"
#include "core/training/pace.h"
#include "core/training/progress.h"
#include "core/training/run_control.h"
#include "core/training/thread_priority.h"
#include "core/training/timeline.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace kinoscope {

/// One training run in a worker thread of its own.
/// Lives on the thread that made it, which also owns it; the worker is started by `start` or `step` and joined by
/// the destructor, which is safe at any moment and waits for at most one batch; SGD's ends within it.
///
/// Calls that make no sense in the present state do nothing. Same data, split, settings and device: the same
/// curve and the same model, however often it was paused in between, and however slowly it went.
class TrainingRun {
public:
    /// The worker makes the parts of the ratings by the settings, from `split` if there is one (`make_split`). `notify`
    /// runs when there is something to `collect`, at most once until then, on the worker thread or inside a call of
    /// this class; it should only wake the reader. It must not outlive what it touches: destroy the run first. A
    /// `timeline` is given the movie tables of the random start and of every epoch, before they are reported.
    TrainingRun(DatasetPtr dataset, std::shared_ptr<const DataSplit> split, TrainingSettings settings,
                std::function<void()> notify = {}, TimelinePtr timeline = {});
    ~TrainingRun();
    TrainingRun(const TrainingRun&) = delete;
    TrainingRun& operator=(const TrainingRun&) = delete;

    void start();   ///< idle → running
    void pause();   ///< running or stepping → paused, after the batch
    void resume();  ///< paused → running
    void step();    ///< idle or paused → stepping: to the end of the epoch, then paused
    void stop();    ///< any → finished, after the batch; complete epochs are kept

    /// From now on the worker waits for the next beat whenever it has learned so much, and reports before how far it
    /// is: a point and the movie tables. Stop, pause and destruction do not wait for the beat. Changes no bit of what
    /// is learned, and is not in the seconds.
    void set_pace(Pace pace, std::chrono::milliseconds beat = usual_beat) { m_control.set_pace(pace, beat); }
    /// From the next batch on, also of a run that is paused. The outcome's settings have it in `rate_changes`: a run
    /// with these learns the same, bit for bit. What can be no learning rate, and what is it already, changes nothing.
    void set_learning_rate(double rate) { m_control.set_learning_rate(rate); }

    /// Training is to stand back for others; before it starts.
    void stand_back(Niceness niceness) { m_niceness = niceness; }
    /// From now on training leaves so many cores to others, and keeps one. Changes no bit of what is learned.
    void leave_cores(int cores) { m_cores_left = cores; }

    RunState state() const { return m_mailbox.state(); }
    /// What has happened since the last call.
    ProgressBatch collect() { return m_mailbox.collect(); }
    /// Blocks until the run has ended. For programs without an event loop.
    void wait();

    const TrainingSettings& settings() const { return m_settings; }
    const DatasetPtr& dataset() const { return m_dataset; }

private:
    using Wish = RunControl::Wish;
    class Hooks;

    void compare(RunOutcome& outcome) const;
    void launch(Wish wish);
    // On the worker thread:
    void work(const std::stop_token& stop);
    void train(const std::stop_token& stop, RunOutcome& outcome);
    void measure(const std::stop_token& stop, RunOutcome& outcome);

    const DatasetPtr m_dataset;
    const std::shared_ptr<const DataSplit> m_given_split;
    const TrainingSettings m_settings;
    ProgressMailbox m_mailbox;
    const TimelinePtr m_timeline;

    std::optional<Niceness> m_niceness;
    std::atomic<int> m_cores_left{0};
    RunControl m_control{m_mailbox};
    std::jthread m_worker;
};

}  // namespace kinoscope
