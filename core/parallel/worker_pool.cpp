// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/worker_pool.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

using PoolClock = std::chrono::steady_clock;

// A ticket, from its lowest bit: next task, tasks, job.
constexpr std::uint64_t task_bits = 20;
constexpr std::uint64_t task_mask = (std::uint64_t{1} << task_bits) - 1;
// Waking a thread takes tens of microseconds, and a job of small data takes hundreds: so long an idle one stays awake.
constexpr auto awake = std::chrono::microseconds(200);
constexpr auto ask_interval = std::chrono::milliseconds(5);

int cores()
{
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

}  // namespace

WorkerPool::WorkerPool(int threads, int most)
{
    const int wanted = threads > 0 ? threads : cores();
    const int count = most > 0 ? std::min(wanted, most) : wanted;
    m_active = count;
    for (int worker = 1; worker < count; ++worker)
        m_threads.emplace_back([this, worker](const std::stop_token& stop) { serve(stop, worker); });
}

WorkerPool::~WorkerPool()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
    m_job.fetch_add(1);
    m_job.notify_all();
}

bool WorkerPool::run(int tasks, const Work& work, const MayGoOn& may_go_on)
{
    if (tasks < 0 || static_cast<std::uint64_t>(tasks) > task_mask / 2)
        throw std::invalid_argument("A job has at most half a million tasks.");
    m_work = &work;
    m_ask = may_go_on ? &may_go_on : nullptr;
    m_done = 0;
    m_end = false;
    const std::uint32_t job = m_job.load() + 1;
    m_ticket = (std::uint64_t{job} << 2 * task_bits) | (static_cast<std::uint64_t>(tasks) << task_bits);
    m_job = job;
    m_job.notify_all();
    while (this->may_go_on(0) && take_task(0)) {
    }
    await_tasks(tasks);
    m_ask = nullptr;
    if (m_error)
        std::rethrow_exception(std::exchange(m_error, nullptr));
    return !m_end;
}

bool WorkerPool::may_go_on(int worker)
{
    if (worker != 0) {
        m_hold.wait(true);
        return !m_end;
    }
    if (m_ask != nullptr && !m_end) {
        m_hold = true;
        const bool go_on = (*m_ask)();
        if (!go_on)
            m_end = true;
        m_hold = false;
        m_hold.notify_all();
    }
    return !m_end;
}

/// False if all tasks of the present job are taken.
bool WorkerPool::take_task(int worker)
{
    const std::uint64_t ticket = m_ticket.fetch_add(1);
    const std::uint64_t task = ticket & task_mask;
    if (task >= (ticket >> task_bits & task_mask))
        return false;
    // The job lasts until this task is done: what it is does not change before.
    try {
        if (!m_end)
            (*m_work)(static_cast<int>(task), worker);
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        m_error = std::current_exception();
        m_end = true;
    }
    m_done.fetch_add(1);
    return true;
}

/// Waits until the other threads are done with their tasks, when the calling thread finds none to take any more. Tasks
/// that are left after the job was ended are taken, but not begun.
void WorkerPool::await_tasks(int tasks)
{
    while (take_task(0)) {
    }
    auto asked = PoolClock::now();
    const auto began = asked;
    while (m_done < tasks) {
        const auto now = PoolClock::now();
        if (now - began < awake)
            std::this_thread::yield();
        else
            std::this_thread::sleep_for(std::chrono::microseconds(100));
        if (now - asked >= ask_interval) {
            asked = now;
            may_go_on(0);
        }
    }
}

void WorkerPool::serve(const std::stop_token& stop, int worker)
{
    std::uint32_t seen = 0;
    while (!stop.stop_requested()) {
        const auto began = PoolClock::now();
        while (m_job == seen && PoolClock::now() - began < awake)
            std::this_thread::yield();
        m_job.wait(seen);
        seen = m_job;
        while (!stop.stop_requested() && worker < m_active && take_task(worker)) {
        }
    }
}

}  // namespace kinoscope
