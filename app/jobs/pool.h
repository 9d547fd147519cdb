// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/tsan_handover.h"
#include "core/data/message.h"
#include "core/training/thread_priority.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <new>
#include <utility>

namespace kinoscope {

/// Threads off the GUI thread, and the way back to it. What asks for something here is a LatestJob or a JobQueue: they
/// see to it that nobody is answered who has gone. Lives on the GUI thread; its destructor drops the jobs that wait and
/// waits for those that run.
class Pool : public QObject {
public:
    Pool(int threads, Niceness niceness);
    ~Pool() override;

    int threads() const { return m_pool.maxThreadCount(); }

    /// Who wants to hear, on this object's thread, of a job for which there was not enough memory, in a sentence of
    /// core. Nothing else comes of such a job.
    void onOutOfMemory(std::function<void(const Message& message)> heard) { m_outOfMemory = std::move(heard); }

    /// On any thread: whether `work()` came to its end. It may throw nothing but that there is no memory left.
    template <typename Work>
    bool works(Work&& work)
    {
        try {
            work();
            return true;
        } catch (const std::bad_alloc& error) {
            tell([this, message = message_of(error)] {
                if (m_outOfMemory)
                    m_outOfMemory(message);
            });
        }
        return false;
    }

    /// `job()` runs on one of the threads and must not throw; `done(result)` on this object's thread, never after the
    /// destructor has begun.
    template <typename Job, typename Done>
    void run(Job job, Done done)
    {
        const TsanRelease handing;
        m_pool.start([this, job = std::move(job), done = std::move(done)]() mutable {
            tsan_acquire();
            works([this, &job, &done] {
                tell([done = std::move(done), result = job()]() mutable { done(std::move(result)); });
            });
        });
    }

    /// The same of a job that has no result, and that nobody waits for.
    template <typename Job>
    void run(Job job)
    {
        const TsanRelease handing;
        m_pool.start([this, job = std::move(job)]() mutable {
            tsan_acquire();
            works(job);
            const TsanRelease handing_back;
        });
    }

    /// From any thread: `news()` is called on this object's thread, in the order in which it was told, and never after
    /// the destructor has begun.
    template <typename News>
    void tell(News news)
    {
        const TsanRelease handing;
        QMetaObject::invokeMethod(
            this,
            [news = std::move(news)]() mutable {
                tsan_acquire();
                news();
            },
            Qt::QueuedConnection);
    }

    /// Waits for all jobs that were handed in; their results are handed back later. The threads end with it, and are
    /// made anew for the next jobs.
    void finish();

    /// Lets go of `value` on one of the threads: to give back the memory of a large data set takes time.
    template <typename Value>
    void release(std::shared_ptr<Value> value)
    {
        if (value)
            run([value = std::move(value)]() mutable { value.reset(); });
    }

private:
    std::function<void(const Message& message)> m_outOfMemory;
    QThreadPool m_pool;
};

/// The threads of a session.
struct Pools {
    Pool idle{1, Niceness::when_idle};           ///< what nobody waits for: training other seeds
    Pool work{6, Niceness::behind_clicks};       ///< files, maps and studies: they may take seconds
    Pool click{1, Niceness::behind_the_window};  ///< what a click waits for: milliseconds
};

}  // namespace kinoscope
