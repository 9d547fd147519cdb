// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace kinoscope {

/// Threads that share out tasks of one job after the other, each job too short to start threads for.
/// Lives on the thread that made it, which works too, as worker 0; the other threads end with it.
///
/// Tasks of a job must not touch what another task of it writes: then the result does not depend on the number of
/// threads.
class WorkerPool {
public:
    using Work = std::function<void(int task, int worker)>;  ///< `worker`: 0 … threads() − 1, one task at a time each
    using MayGoOn = std::function<bool()>;

    /// `threads` of 0 or less: one for each core that this process may use. In any case at most as many as the tasks of
    /// the largest job, `most`, if that is given.
    explicit WorkerPool(int threads, int most = 0);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    int threads() const { return static_cast<int>(m_threads.size()) + 1; }
    /// From the next task on, so many of the threads at most take one: 1 … threads(). From any thread.
    void set_active(int threads) { m_active.store(threads, std::memory_order_relaxed); }

    /// Runs work(task, worker) for each task from 0 to `tasks` − 1 and waits for all of them. `may_go_on` is asked on
    /// the calling thread, between its tasks and wherever they call the function of that name; while it does not return
    /// the others wait as well, and if it says no they leave off: then this returns false. What a task throws is thrown
    /// here, once all have ended.
    bool run(int tasks, const Work& work, const MayGoOn& may_go_on = {});
    /// For long tasks, now and then, with the worker that they were given: whether to carry on. May wait.
    bool may_go_on(int worker);

private:
    void serve(const std::stop_token& stop, int worker);
    bool take_task(int worker);
    void await_tasks(int tasks);

    std::vector<std::jthread> m_threads;
    std::atomic<std::uint32_t> m_job{0};  // counts the jobs; what idle threads wait on
    // Number of the job, its tasks and the next one to be taken, in one value: who comes late to a job takes nothing of
    // the next one.
    std::atomic<std::uint64_t> m_ticket{0};
    std::atomic<int> m_done{0};
    std::atomic<int> m_active;
    std::atomic<bool> m_hold{false};
    std::atomic<bool> m_end{false};
    const Work* m_work = nullptr;
    const MayGoOn* m_ask = nullptr;
    std::mutex m_mutex;
    std::exception_ptr m_error;
};

}  // namespace kinoscope
