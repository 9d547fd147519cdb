// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/progress.h"

#include <functional>
#include <mutex>

namespace kinoscope {

/// Carries progress from the worker thread to one reader, and can't flood it.
/// Shared by two threads: the worker posts, the reader collects. Owned by the TrainingRun.
///
/// However much is posted, there is at most one notification that the reader has not yet answered by `collect`;
/// points and snapshots are replaced by newer ones, epochs are all kept.
class ProgressMailbox {
public:
    /// `notify` runs on the posting thread, outside the lock; it should only wake the reader.
    explicit ProgressMailbox(std::function<void()> notify) : m_notify(std::move(notify)) {}

    void post_state(RunState state);
    void post_point(const ProgressPoint& point);
    void post_rates(RateHistory rates);
    void post_snapshot(FactorSnapshotPtr snapshot);
    /// Inside an epoch: how far it is, and what has been learned until there.
    void post_beat(const ProgressPoint& point, FactorSnapshotPtr snapshot);
    void post_epoch(const EpochRecord& record, FactorSnapshotPtr snapshot);
    void post_outcome(std::shared_ptr<const RunOutcome> outcome);

    /// All that was posted since the last call; the state is always the current one.
    ProgressBatch collect();
    RunState state() const;

private:
    template <typename Change>
    void post(Change change);

    const std::function<void()> m_notify;
    mutable std::mutex m_mutex;
    ProgressBatch m_batch;
    bool m_notified = false;
};

}  // namespace kinoscope
