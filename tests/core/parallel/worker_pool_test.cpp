// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/worker_pool.h"
#include "tests/test_main.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace kinoscope;

class WorkerPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTaskIsDoneOnce_data();
    void everyTaskIsDoneOnce();
    void aWorkerHasOneTaskAtATime();
    void anAnswerOfNoEndsTheJob();
    void whileTheAnswerIsAwaitedNobodyCarriesOn();
    void whatATaskThrowsIsThrown();
    void inactiveThreadsTakeNothing();
    void tooManyTasksAreRefused();
};

void WorkerPoolTest::everyTaskIsDoneOnce_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {0, 1, 2, 3, 16})
        QTest::addRow("%d", threads) << threads;
}

// Many jobs of all sizes: a thread that comes late to one must not disturb the next.
void WorkerPoolTest::everyTaskIsDoneOnce()
{
    QFETCH(int, threads);
    WorkerPool pool(threads);
    QVERIFY(threads == 0 ? pool.threads() >= 1 : pool.threads() == threads);
    QVERIFY(WorkerPool(threads, 2).threads() <= 2);
    for (int job = 0; job < 2000; ++job) {
        const int tasks = job % 23;
        std::vector<std::atomic<int>> done(static_cast<std::size_t>(tasks));
        QVERIFY(pool.run(tasks, [&](int task, int) { ++done[static_cast<std::size_t>(task)]; }));
        for (const std::atomic<int>& count : done)
            QCOMPARE(count.load(), 1);
    }
}

void WorkerPoolTest::aWorkerHasOneTaskAtATime()
{
    WorkerPool pool(4);
    std::vector<std::atomic<int>> busy(4);
    std::atomic<bool> clash{false};
    pool.run(1000, [&](int, int worker) {
        std::atomic<int>& mine = busy.at(static_cast<std::size_t>(worker));
        if (++mine != 1)
            clash = true;
        --mine;
    });
    QVERIFY(!clash);
}

void WorkerPoolTest::anAnswerOfNoEndsTheJob()
{
    for (const int threads : {1, 3}) {
        WorkerPool pool(threads);
        std::atomic<int> begun{0};
        int asked = 0;
        QVERIFY(!pool.run(
            1000,
            [&](int, int worker) {
                ++begun;
                while (pool.may_go_on(worker))  // without end, but for the answer
                    std::this_thread::yield();
            },
            [&asked] { return ++asked < 50; }));
        QVERIFY(begun >= 1 && begun <= threads);
        QCOMPARE(asked, 50);
        QVERIFY(pool.run(3, [](int, int) {}));  // and the next one is not ended
    }
}

void WorkerPoolTest::whileTheAnswerIsAwaitedNobodyCarriesOn()
{
    WorkerPool pool(2);
    std::atomic<std::int64_t> steps{0};
    std::atomic<bool> other_runs{false};
    bool stood_still = false;
    int asked = 0;
    pool.run(
        2,
        [&](int, int worker) {
            while (pool.may_go_on(worker)) {
                if (worker == 1) {
                    other_runs = true;
                    ++steps;
                }
            }
        },
        [&] {
            if (!other_runs)
                return true;
            // A step that was begun may end; there is none after it for as long as this looks.
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            const std::int64_t before = steps;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            stood_still = steps <= before + 1;
            return ++asked < 2;
        });
    QVERIFY(stood_still);
    QVERIFY(steps > 0);
}

void WorkerPoolTest::whatATaskThrowsIsThrown()
{
    WorkerPool pool(3);
    QVERIFY_EXCEPTION_THROWN(pool.run(50,
                                      [](int task, int) {
                                          if (task == 7)
                                              throw std::runtime_error("seven");
                                      }),
                             std::runtime_error);
    QVERIFY(pool.run(50, [](int, int) {}));
}

void WorkerPoolTest::inactiveThreadsTakeNothing()
{
    WorkerPool pool(3);
    pool.set_active(1);
    std::atomic<bool> others{false};
    for (int job = 0; job < 200; ++job)
        pool.run(20, [&](int, int worker) {
            if (worker != 0)
                others = true;
        });
    QVERIFY(!others);
}

void WorkerPoolTest::tooManyTasksAreRefused()
{
    WorkerPool pool(1);
    QVERIFY_EXCEPTION_THROWN(pool.run(1 << 20, [](int, int) {}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(pool.run(-1, [](int, int) {}), std::invalid_argument);
}

KINOSCOPE_PLAIN_TEST(WorkerPoolTest)
#include "worker_pool_test.moc"
