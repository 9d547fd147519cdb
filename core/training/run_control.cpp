// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_control.h"

#include <utility>

namespace kinoscope {

namespace {

RunState state_of(RunControl::Wish wish)
{
    return wish == RunControl::Wish::step ? RunState::stepping : RunState::running;
}

double waited_since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

void RunControl::begin(Wish wish)
{
    m_wish = wish;
    m_mailbox.post_state(state_of(wish));
}

void RunControl::set_wish(Wish wish)
{
    {
        const std::lock_guard lock(m_mutex);
        const RunState state = m_mailbox.state();
        if (state == RunState::idle || state == RunState::finished || m_wish == wish)
            return;
        m_wish = wish;
        // Post the new state here, so that it is seen at once. A pause is posted by the worker, at the end of its
        // batch.
        if (wish != Wish::pause)
            m_mailbox.post_state(state_of(wish));
    }
    m_changed.notify_all();
}

void RunControl::set_pace(Pace pace, std::chrono::milliseconds beat)
{
    {
        const std::lock_guard lock(m_mutex);
        m_pace = pace;
        m_beat = beat;
    }
    m_changed.notify_all();
}

void RunControl::set_learning_rate(double rate)
{
    const std::lock_guard lock(m_mutex);
    m_learning_rate = rate;
}

bool RunControl::may_go_on(const std::stop_token& stop)
{
    if (stop.stop_requested())
        return false;
    std::unique_lock lock(m_mutex);
    if (m_wish == Wish::pause) {
        m_mailbox.post_state(RunState::paused);
        const auto paused = Clock::now();
        if (!m_changed.wait(lock, stop, [this] { return m_wish != Wish::pause; }))
            return false;
        m_seconds_waited += waited_since(paused);
    }
    if (const RunState now = state_of(m_wish); now != m_mailbox.state())
        m_mailbox.post_state(now);
    return true;
}

bool RunControl::is_beat_due(int done, int batches) const
{
    const std::lock_guard lock(m_mutex);
    return kinoscope::is_beat_due(m_pace, done, batches);
}

void RunControl::wait_for_beat(const std::stop_token& stop)
{
    const auto now = Clock::now();
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_until(lock, stop, m_beat_began.value_or(now) + m_beat, [&, pace = m_pace, beat = m_beat] {
            return m_wish == Wish::pause || m_pace != pace || m_beat != beat;
        });
    }
    m_seconds_waited += waited_since(now);
    m_beat_began = Clock::now();
}

void RunControl::note_epoch()
{
    const std::lock_guard lock(m_mutex);
    if (m_wish == Wish::step)
        m_wish = Wish::pause;
}

std::optional<double> RunControl::take_learning_rate()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_learning_rate, std::nullopt);
}

}  // namespace kinoscope
