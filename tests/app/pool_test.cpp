// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/pool.h"
#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <latch>
#include <memory>
#include <set>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace kinoscope;

namespace {

/// Of the thread that asks.
int niceness_here()
{
    return getpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)));
}

}  // namespace

class PoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allItsThreadsWorkAndStandBack();
    void aClickDoesNotWaitForWork();
    void workStandsBackForClicksAndIdleForBoth();
    void aJobThatMemoryIsTooSmallForIsTold();
    void newsComeBeforeTheAnswer();
    void goneItDropsWhatWaitsAndAnswersNobody();
};

// As many jobs as threads, each of which waits for the others: fewer threads would never end them.
void PoolTest::allItsThreadsWorkAndStandBack()
{
    Pool pool(4, Niceness::when_idle);
    QCOMPARE(pool.threads(), 4);
    std::latch together(4);
    QList<int> niceness;
    for (int i = 0; i < 4; ++i)
        pool.run(
            [&together] {
                together.arrive_and_wait();
                return niceness_here();
            },
            [&niceness](int value) { niceness << value; });
    QTRY_COMPARE(niceness.size(), 4);
    const int here = niceness_here();
    for (const int value : niceness)
        QCOMPARE(value, std::max(here, static_cast<int>(Niceness::when_idle)));
}

void PoolTest::aClickDoesNotWaitForWork()
{
    Pools pools;
    test::Gate work(pools.work);
    test::Gate idle(pools.idle);
    bool answered = false;
    pools.click.run([] { return 0; }, [&answered](int) { answered = true; });
    QTRY_VERIFY(answered);
}

void PoolTest::workStandsBackForClicksAndIdleForBoth()
{
    if (niceness_here() >= static_cast<int>(Niceness::behind_the_window))
        QSKIP("This process is so nice already that its threads cannot be told apart.");
    Pools pools;
    QMap<QString, int> niceness;
    pools.click.run(niceness_here, [&niceness](int value) { niceness[QStringLiteral("click")] = value; });
    pools.work.run(niceness_here, [&niceness](int value) { niceness[QStringLiteral("work")] = value; });
    pools.idle.run(niceness_here, [&niceness](int value) { niceness[QStringLiteral("idle")] = value; });
    QTRY_COMPARE(niceness.size(), 3);
    QVERIFY(niceness_here() < niceness[QStringLiteral("click")]);
    QVERIFY(niceness[QStringLiteral("click")] < niceness[QStringLiteral("work")]);
    QVERIFY(niceness[QStringLiteral("work")] < niceness[QStringLiteral("idle")]);
}

void PoolTest::aJobThatMemoryIsTooSmallForIsTold()
{
    Pool pool(1, Niceness::behind_the_window);
    QStringList told;
    pool.onOutOfMemory([&told](const Message& message) { told << QString::fromStdString(message.english()); });
    bool answered = false;
    pool.run([]() -> int { throw std::bad_alloc(); }, [&answered](int) { answered = true; });
    pool.run([] { throw std::bad_alloc(); });
    int next = 0;
    pool.run([] { return 3; }, [&next](int value) { next = value; });
    QTRY_COMPARE(next, 3);
    QVERIFY(!answered);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told.front().startsWith(QLatin1String("There is not enough memory: Kinoscope has ")),
             qPrintable(told.front()));
}

void PoolTest::newsComeBeforeTheAnswer()
{
    test::OneThread pool;
    QList<int> heard;
    pool.run(
        [&pool, &heard] {
            pool.tell([&heard] { heard << 1; });
            pool.tell([&heard] { heard << 2; });
            return 3;
        },
        [&heard](int result) { heard << result; });
    QTRY_COMPARE(heard, (QList<int>{1, 2, 3}));
}

void PoolTest::goneItDropsWhatWaitsAndAnswersNobody()
{
    auto pool = std::make_unique<test::OneThread>();
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    std::atomic<bool> later = false;
    int answered = 0;
    pool->run(
        [&] {
            begun = true;
            QThread::msleep(20);
            ended = true;
            return 0;
        },
        [&answered](int) { ++answered; });
    pool->run([&later] { later = true; });
    while (!begun)
        QThread::yieldCurrentThread();
    pool.reset();
    QVERIFY(ended);
    test::runFor(20);
    QVERIFY(!later);
    QCOMPARE(answered, 0);
}

KINOSCOPE_EVENT_TEST(PoolTest)
#include "pool_test.moc"
