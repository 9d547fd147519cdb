// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/pool.h"

#include <functional>
#include <memory>
#include <utility>

namespace kinoscope {

/// Jobs that are all done, one after the other, in the order in which they were handed in: what is written to one
/// place. Lives on the GUI thread. Its destructor drops the jobs that wait and waits for the one that runs.
class JobQueue {
public:
    explicit JobQueue(Pool& pool);
    ~JobQueue();
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    /// `job()` runs on one of the pool's threads and must not throw; `done(result)` on the GUI thread, never after the
    /// destructor has begun.
    template <typename Job, typename Done>
    void run(Job job, Done done)
    {
        add([job = std::move(job), done = std::move(done), lane = m_lane, &pool = m_pool]() mutable {
            pool.works([&] {
                pool.tell([done = std::move(done), result = job(), lane]() mutable {
                    if (isOpen(*lane))
                        done(std::move(result));
                });
            });
        });
    }

    /// The same of a job that has no result.
    template <typename Job>
    void run(Job job)
    {
        add([job = std::move(job), &pool = m_pool]() mutable { pool.works(job); });
    }

    /// Waits for all jobs that were handed in; their results are handed back later. Those that no thread has begun are
    /// done here, so that nothing is waited for that others have handed to the pool.
    void finish();

private:
    struct Lane;

    static bool isOpen(const Lane& lane);
    void add(std::function<void()> job);

    Pool& m_pool;
    std::shared_ptr<Lane> m_lane;
};

}  // namespace kinoscope
