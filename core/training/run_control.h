// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/mailbox.h"
#include "core/training/pace.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace kinoscope {

/// What a run's owner wishes of it, and where its worker waits for that.
/// Shared by two threads: the owner wishes, the worker asks between two batches, and reports its state to the mailbox.
/// Owned by the TrainingRun.
class RunControl {
public:
    enum class Wish { run, step, pause };

    explicit RunControl(ProgressMailbox& mailbox) : m_mailbox(mailbox) {}

    // On the owner's thread:

    /// Before the worker is there.
    void begin(Wish wish);
    /// Nothing if there is no worker any more.
    void set_wish(Wish wish);
    void set_pace(Pace pace, std::chrono::milliseconds beat);
    void set_learning_rate(double rate);

    // On the worker's thread:

    /// Waits while a pause is wished for. False if the run is to end.
    bool may_go_on(const std::stop_token& stop);
    bool is_beat_due(int done, int batches) const;
    /// Until the beat is over, or something else is wished for. The first beat begins with the first call.
    void wait_for_beat(const std::stop_token& stop);
    /// A step ends with the epoch.
    void note_epoch();
    /// What was wished for last, once.
    std::optional<double> take_learning_rate();
    /// How long it has waited in all.
    double seconds_waited() const { return m_seconds_waited; }

private:
    using Clock = std::chrono::steady_clock;

    ProgressMailbox& m_mailbox;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Wish m_wish = Wish::pause;  // guarded by m_mutex, as the next three
    Pace m_pace = Pace::full;
    std::chrono::milliseconds m_beat = usual_beat;
    std::optional<double> m_learning_rate;
    std::optional<Clock::time_point> m_beat_began;  // worker only
    double m_seconds_waited = 0.0;                  // worker only
};

}  // namespace kinoscope
