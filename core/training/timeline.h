// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <cstddef>
#include <mutex>
#include <vector>

namespace kinoscope {

/// The movie tables of a run, epoch by epoch, as far as a budget of memory goes.
/// Shared by threads: the training thread adds, others look. Owned by the TrainingRun and by whoever shows the run.
///
/// All epochs are kept while they fit into the budget. Then every second one goes, again and again, so that what is
/// left lies evenly: the first, every `stride()`th after it, and the newest. First and newest stay whatever the budget
/// is.
class Timeline {
public:
    static constexpr std::size_t default_budget = std::size_t{128} << 20;

    /// `budget` in bytes.
    explicit Timeline(std::size_t budget = default_budget) : m_budget(budget) {}

    /// `snapshot` is of a later epoch than all before; others, and null, are ignored.
    void add(FactorSnapshotPtr snapshot);
    /// Thins at once to what fits; what has gone does not come back.
    void set_budget(std::size_t budget);

    /// The epochs that are kept, ascending, from start_epoch if the start was added.
    std::vector<int> epochs() const;
    /// The tables at the end of `epoch`, or at the start; null if they are not kept.
    FactorSnapshotPtr at(int epoch) const;
    /// 1 while every epoch is kept.
    int stride() const;
    /// What the kept tables take.
    std::size_t bytes() const;

private:
    bool is_between(const FactorSnapshot& snapshot) const;
    void thin();

    mutable std::mutex m_mutex;
    std::size_t m_budget;                     // guarded by m_mutex, as all below
    std::vector<FactorSnapshotPtr> m_epochs;  // ascending
    std::size_t m_bytes = 0;
    int m_stride = 1;
};
using TimelinePtr = std::shared_ptr<Timeline>;

}  // namespace kinoscope
