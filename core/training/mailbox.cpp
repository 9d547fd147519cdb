// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mailbox.h"

#include <utility>

namespace kinoscope {

template <typename Change>
void ProgressMailbox::post(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        change(m_batch);
        if (std::exchange(m_notified, true))
            return;
    }
    if (m_notify)
        m_notify();
}

void ProgressMailbox::post_state(RunState state)
{
    post([&](ProgressBatch& batch) { batch.state = state; });
}

void ProgressMailbox::post_point(const ProgressPoint& point)
{
    post([&](ProgressBatch& batch) { batch.point = point; });
}

void ProgressMailbox::post_rates(RateHistory rates)
{
    post([&](ProgressBatch& batch) { batch.rates = std::move(rates); });
}

void ProgressMailbox::post_snapshot(FactorSnapshotPtr snapshot)
{
    post([&](ProgressBatch& batch) { batch.snapshot = std::move(snapshot); });
}

void ProgressMailbox::post_beat(const ProgressPoint& point, FactorSnapshotPtr snapshot)
{
    post([&](ProgressBatch& batch) {
        batch.point = point;
        batch.snapshot = std::move(snapshot);
    });
}

void ProgressMailbox::post_epoch(const EpochRecord& record, FactorSnapshotPtr snapshot)
{
    post([&](ProgressBatch& batch) {
        batch.epochs.push_back(record);
        batch.snapshot = std::move(snapshot);
        batch.point.reset();
    });
}

void ProgressMailbox::post_outcome(std::shared_ptr<const RunOutcome> outcome)
{
    post([&](ProgressBatch& batch) {
        batch.state = RunState::finished;
        batch.outcome = std::move(outcome);
    });
}

ProgressBatch ProgressMailbox::collect()
{
    const std::lock_guard lock(m_mutex);
    m_notified = false;
    ProgressBatch collected = std::exchange(m_batch, {});
    m_batch.state = collected.state;
    return collected;
}

RunState ProgressMailbox::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_batch.state;
}

}  // namespace kinoscope
