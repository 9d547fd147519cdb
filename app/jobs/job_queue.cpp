// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/job_queue.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace kinoscope {

/// Shared with the pool's thread that works it off.
struct JobQueue::Lane {
    bool open = true;  // GUI thread only: somebody still listens

    std::mutex mutex;
    std::condition_variable idle;
    std::deque<std::function<void()>> waiting;
    bool working = false;  // a job runs

    /// Does the first job that waits, unless one runs. Returns whether one did.
    bool workOne();
};

bool JobQueue::Lane::workOne()
{
    std::unique_lock lock(mutex);
    if (working || waiting.empty())
        return false;
    std::function<void()> job = std::move(waiting.front());
    waiting.pop_front();
    working = true;
    lock.unlock();
    job();
    job = nullptr;  // to give back what it holds may take time
    lock.lock();
    working = false;
    idle.notify_all();
    return true;
}

JobQueue::JobQueue(Pool& pool) : m_pool(pool), m_lane(std::make_shared<Lane>()) {}

JobQueue::~JobQueue()
{
    m_lane->open = false;
    const auto dropped = std::make_shared<std::deque<std::function<void()>>>();
    {
        const std::lock_guard lock(m_lane->mutex);
        m_lane->waiting.swap(*dropped);
    }
    m_pool.release(dropped);
    finish();
}

bool JobQueue::isOpen(const Lane& lane)
{
    return lane.open;
}

void JobQueue::add(std::function<void()> job)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_lane->mutex);
        isFirst = m_lane->waiting.empty() && !m_lane->working;
        m_lane->waiting.push_back(std::move(job));
    }
    if (isFirst)
        m_pool.run([lane = m_lane] {
            while (lane->workOne()) {
            }
        });
}

void JobQueue::finish()
{
    while (m_lane->workOne()) {
    }
    std::unique_lock lock(m_lane->mutex);
    m_lane->idle.wait(lock, [this] { return !m_lane->working && m_lane->waiting.empty(); });
    lock.unlock();
    tsan_acquire();
}

}  // namespace kinoscope
