// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/pool.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace kinoscope {

/// What a job is given beside its input.
template <typename Progress = double>
struct JobControl {
    std::stop_token stop;                                ///< nobody wants the result any more
    std::function<void(const Progress& progress)> tell;  ///< how far it is; not heard of a job that is given up
};

/// One question that is asked again and again, of which the newest matters: one job at a time works it out, at most one
/// waits, and nothing comes of those that a newer one has replaced. Lives on the GUI thread, as what asks.
/// Input and result are let go on the pool's threads. Gone, it asks the job that runs to stop and drops its result.
template <typename Input, typename Result, typename Progress = double>
class LatestJob {
public:
    using Control = JobControl<Progress>;
    using Heard = std::function<void(const Progress& progress)>;
    /// Runs on the pool's threads and must not throw: it shares nothing but `input` with the GUI thread.
    using Work = std::function<Result(const Input& input, const Control& control)>;
    /// On the GUI thread, with the input that the result is of. It may ask again, and may let the job go. Not called
    /// where there was not enough memory for the work: Pool::onOutOfMemory hears of that.
    using Done = std::function<void(const Input& input, Result& result)>;

    LatestJob(Pool& pool, Work work, Done done) : m_pool(pool), m_work(std::move(work)), m_done(std::move(done)) {}
    ~LatestJob()
    {
        cancel();
        if (m_running)
            m_running->owner = nullptr;
    }
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    /// Who wants to hear how far the job is.
    void onProgress(Heard heard) { m_heard = std::move(heard); }

    /// Replaces what runs and what waits.
    void start(Input input)
    {
        cancel();
        follow(std::move(input));
    }
    /// Replaces what waits; what runs is finished, and answered, before. For questions that follow one another faster
    /// than they are answered: if each ended the one before, none would ever be answered.
    void follow(Input input)
    {
        m_pool.release(std::exchange(m_waiting, std::make_shared<Asked>(std::move(input))));
        if (!m_running)
            startNext();
    }
    /// Nothing comes of what has been asked for.
    void cancel()
    {
        m_pool.release(std::exchange(m_waiting, nullptr));
        if (m_running) {
            m_running->stop.request_stop();
            m_running->isGivenUp = true;
        }
    }
    /// An answer is to come.
    bool isBusy() const { return m_waiting || (m_running && !m_running->isGivenUp); }

private:
    struct Asked {
        explicit Asked(Input of) : input(std::move(of)) {}

        Input input;
        std::stop_source stop;
        std::optional<Result> result;
        // GUI thread only
        bool isGivenUp = false;
        LatestJob* owner = nullptr;  // null if it has gone
    };
    using AskedPtr = std::shared_ptr<Asked>;

    void startNext()
    {
        m_running = std::exchange(m_waiting, nullptr);
        m_running->owner = this;
        m_pool.run(
            [asked = m_running, work = m_work, &pool = m_pool] {
                const Control control{asked->stop.get_token(), [&pool, asked](const Progress& progress) {
                                          pool.tell([asked, progress] { hear(asked, progress); });
                                      }};
                pool.works([&] { asked->result.emplace(work(asked->input, control)); });
                return asked;
            },
            [&pool = m_pool](AskedPtr asked) {
                if (LatestJob* const owner = asked->owner)
                    owner->take(asked);
                pool.release(std::move(asked));
            });
    }

    static void hear(const AskedPtr& asked, const Progress& progress)
    {
        if (!asked->owner || asked->isGivenUp)
            return;
        if (const Heard heard = asked->owner->m_heard)  // with which the owner may go
            heard(progress);
    }

    void take(const AskedPtr& asked)
    {
        m_running.reset();
        if (!asked->isGivenUp && asked->result) {
            const std::weak_ptr<const bool> alive = m_alive;
            const Done done = m_done;  // with which this may go
            done(asked->input, *asked->result);
            if (alive.expired())
                return;
        }
        if (m_waiting && !m_running)
            startNext();
    }

    Pool& m_pool;
    Work m_work;
    Done m_done;
    Heard m_heard;
    AskedPtr m_running;
    AskedPtr m_waiting;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
};

}  // namespace kinoscope
