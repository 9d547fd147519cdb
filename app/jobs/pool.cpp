// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/pool.h"

#include <latch>

namespace kinoscope {

Pool::Pool(int threads, Niceness niceness)
{
    // The threads are made now and stay: while another thread loads a library, such as LibTorch's at the first run,
    // making one would keep the GUI thread waiting. Each waits for the others, so that none takes two of these jobs.
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(-1);
    const auto all = std::make_shared<std::latch>(threads);
    for (int i = 0; i < threads; ++i)
        run([all, niceness] {
            lower_thread_priority(niceness);
            all->arrive_and_wait();
        });
}

Pool::~Pool()
{
    m_pool.clear();
    finish();
}

void Pool::finish()
{
    m_pool.waitForDone();
    tsan_acquire();
}

}  // namespace kinoscope
