// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace kinoscope::test {

/// Runs an event loop, as the program does, until `done` is true; false if that takes longer than `timeoutMs`.
/// QTRY_VERIFY sleeps for 10 ms between two looks at its events: a heartbeat would count that as a stall.
inline bool waitUntil(const std::function<bool()>& done, int timeoutMs = 5000)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    look.start(1);
    QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
    if (!done())
        loop.exec();
    return done();
}

/// Lets the program run for a while.
inline void runFor(int ms)
{
    waitUntil([] { return false; }, ms);
}

}  // namespace kinoscope::test
