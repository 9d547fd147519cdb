// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/job_queue.h"
#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace kinoscope;

class JobQueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allAreDoneInOrderOneAtATime();
    void twoQueuesGoSideBySide();
    void anAnswerMayHandInMore();
    void finishWaitsForNobodyElse();
    void finishedAllAreDoneAndAnsweredLater();
    void goneItDropsWhatWaitsAndEndsWhatRuns();
    void aJobWithoutMemoryKeepsNoOtherWaiting();
};

void JobQueueTest::allAreDoneInOrderOneAtATime()
{
    Pool pool(4, Niceness::behind_the_window);
    JobQueue queue(pool);
    std::atomic<int> working = 0;
    std::atomic<int> most = 0;
    QList<int> done;
    QList<int> answered;
    for (int i = 0; i < 100; ++i)
        queue.run(
            [&, i] {
                most = std::max<int>(most, ++working);
                done << i;
                --working;
                return i;
            },
            [&answered](int result) { answered << result; });
    QTRY_COMPARE(answered.size(), 100);
    QList<int> inOrder;
    for (int i = 0; i < 100; ++i)
        inOrder << i;
    QCOMPARE(most.load(), 1);
    QCOMPARE(done, inOrder);
    QCOMPARE(answered, inOrder);
}

void JobQueueTest::twoQueuesGoSideBySide()
{
    Pool pool(2, Niceness::behind_the_window);
    JobQueue first(pool);
    JobQueue second(pool);
    std::atomic<bool> opened = false;
    int answered = 0;
    // The first ends only after the second has.
    first.run(
        [&opened] {
            while (!opened)
                QThread::yieldCurrentThread();
            return 0;
        },
        [&answered](int) { ++answered; });
    second.run(
        [&opened] {
            opened = true;
            return 0;
        },
        [&answered](int) { ++answered; });
    QTRY_COMPARE(answered, 2);
}

void JobQueueTest::anAnswerMayHandInMore()
{
    test::OneThread pool;
    JobQueue queue(pool);
    QList<int> answered;
    std::function<void(int)> next = [&](int result) {
        answered << result;
        if (result < 4)
            queue.run([result] { return result + 1; }, next);
    };
    queue.run([] { return 0; }, next);
    QTRY_COMPARE(answered, (QList<int>{0, 1, 2, 3, 4}));
}

// The only thread is busy with something that ends later.
void JobQueueTest::finishWaitsForNobodyElse()
{
    test::OneThread pool;
    test::Gate gate(pool);
    JobQueue queue(pool);
    QList<int> done;
    for (int i = 0; i < 3; ++i)
        queue.run([&done, i] { done << i; });
    queue.finish();
    QCOMPARE(done, (QList<int>{0, 1, 2}));
    queue.run([&done] { done << 3; });
    gate.open();
    test::settle(pool);
    QCOMPARE(done, (QList<int>{0, 1, 2, 3}));
}

void JobQueueTest::finishedAllAreDoneAndAnsweredLater()
{
    for (int round = 0; round < 200; ++round) {
        Pool pool(2, Niceness::behind_the_window);
        JobQueue queue(pool);
        QList<int> done;
        int answered = 0;
        for (int i = 0; i < 10; ++i)
            queue.run(
                [&done, i] {
                    done << i;
                    return 0;
                },
                [&answered](int) { ++answered; });
        queue.finish();
        QCOMPARE(done, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(answered, 0);
        QTRY_COMPARE(answered, 10);
    }
}

void JobQueueTest::goneItDropsWhatWaitsAndEndsWhatRuns()
{
    test::OneThread pool;
    auto queue = std::make_unique<JobQueue>(pool);
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    std::atomic<bool> later = false;
    int answered = 0;
    queue->run(
        [&] {
            begun = true;
            QThread::msleep(20);
            ended = true;
            return 0;
        },
        [&answered](int) { ++answered; });
    queue->run(
        [&later] {
            later = true;
            return 0;
        },
        [&answered](int) { ++answered; });
    while (!begun)
        QThread::yieldCurrentThread();
    queue.reset();
    QVERIFY(ended);
    test::settle(pool);
    QVERIFY(!later);
    QCOMPARE(answered, 0);
}

void JobQueueTest::aJobWithoutMemoryKeepsNoOtherWaiting()
{
    test::OneThread pool;
    JobQueue queue(pool);
    int told = 0;
    pool.onOutOfMemory([&told](const Message&) { ++told; });
    int answered = 0;
    queue.run([]() -> int { throw std::bad_alloc(); }, [&answered](int) { ++answered; });
    queue.run([] { throw std::bad_alloc(); });
    queue.run([] { return 1; }, [&answered](int value) { answered += 10 * value; });
    QTRY_COMPARE(answered, 10);
    QCOMPARE(told, 2);
}

KINOSCOPE_EVENT_TEST(JobQueueTest)
#include "job_queue_test.moc"
