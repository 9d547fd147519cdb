// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/handing_over.h"
#include "core/training/thread_priority.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace kinoscope {

/// Runs jobs off the GUI thread, one after the other, and hands their results back on it.
/// Lives on the GUI thread; owned by the session. Its destructor waits for the job that is running.
class Background : public QObject {
public:
    Background()
    {
        // The thread is made now and stays: while another thread loads a library, such as LibTorch's at the first run,
        // making one would keep the GUI thread waiting.
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
        m_pool.start([] { lower_thread_priority(Niceness::behind_the_window); });
    }
    ~Background() override
    {
        m_pool.clear();
        finish();
    }

    /// `job()` runs on the pool's thread and must not throw; `done(result)` on this object's thread, never after
    /// the destructor has begun.
    template <typename Job, typename Done>
    void run(Job job, Done done)
    {
        const HandingOver handing;
        m_pool.start([this, job = std::move(job), done = std::move(done)]() mutable {
            take_over();
            auto answer = [done = std::move(done), result = job()]() mutable {
                take_over();
                done(std::move(result));
            };
            const HandingOver handing_back;
            QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
        });
    }

    /// From within a job: `news()` is called on this object's thread, before the job's `done` and never after the
    /// destructor has begun.
    template <typename News>
    void tell(News news)
    {
        const HandingOver handing;
        QMetaObject::invokeMethod(
            this,
            [news = std::move(news)]() mutable {
                take_over();
                news();
            },
            Qt::QueuedConnection);
    }

    /// Waits for all jobs that were handed in; their results are handed back later.
    void finish()
    {
        m_pool.waitForDone();
        take_over();
    }

    /// Lets go of `value` on the pool's thread: to give back the memory of a large data set takes time.
    template <typename Value>
    void release(std::shared_ptr<Value> value)
    {
        if (!value)
            return;
        const HandingOver handing;
        m_pool.start([value = std::move(value)]() mutable {
            take_over();
            value.reset();
        });
    }

private:
    QThreadPool m_pool;
};

}  // namespace kinoscope
