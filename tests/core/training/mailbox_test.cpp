// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mailbox.h"
#include "tests/test_main.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace kinoscope;

class MailboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFloodOfPostsNotifiesOnce();
    void everyEpochArrivesInOrderAndOnlyTheNewestPoint();
    void nothingIsLostBetweenTwoThreads();
    void theStateOutlivesCollecting();
};

void MailboxTest::aFloodOfPostsNotifiesOnce()
{
    int notified = 0;
    ProgressMailbox mailbox([&] { ++notified; });
    for (int i = 0; i < 1000; ++i)
        mailbox.post_point({0, i, 1000, 1.0});
    QCOMPARE(notified, 1);
    mailbox.collect();
    mailbox.post_point({0, 1, 1000, 1.0});
    QCOMPARE(notified, 2);
}

void MailboxTest::everyEpochArrivesInOrderAndOnlyTheNewestPoint()
{
    ProgressMailbox mailbox({});
    for (int epoch = 0; epoch < 3; ++epoch) {
        mailbox.post_point({epoch, 5, 10, 1.0});
        auto snapshot = std::make_shared<FactorSnapshot>();
        snapshot->epoch = epoch;
        mailbox.post_epoch({.epoch = epoch}, snapshot);
    }
    mailbox.post_point({3, 1, 10, 1.0});
    mailbox.post_point({3, 2, 10, 1.0});
    const ProgressBatch batch = mailbox.collect();
    QCOMPARE(batch.epochs.size(), std::size_t{3});
    for (int epoch = 0; epoch < 3; ++epoch)
        QCOMPARE(batch.epochs[static_cast<std::size_t>(epoch)].epoch, epoch);
    QCOMPARE(batch.snapshot->epoch, 2);
    QCOMPARE(batch.point->batch, 2);
    QVERIFY(mailbox.collect().epochs.empty());
}

void MailboxTest::nothingIsLostBetweenTwoThreads()
{
    constexpr int posted = 5000;
    std::atomic<int> pending{0};
    std::atomic<int> most_pending{0};
    ProgressMailbox mailbox([&] { most_pending = std::max(most_pending.load(), ++pending); });
    std::jthread worker([&] {
        for (int epoch = 0; epoch < posted; ++epoch)
            mailbox.post_epoch({.epoch = epoch}, nullptr);
        mailbox.post_outcome(std::make_shared<const RunOutcome>());
    });
    int next = 0;
    for (;;) {
        if (pending.load() == 0) {
            std::this_thread::yield();
            continue;
        }
        --pending;
        const ProgressBatch batch = mailbox.collect();
        for (const EpochRecord& record : batch.epochs)
            QCOMPARE(record.epoch, next++);
        if (batch.outcome)
            break;
    }
    QCOMPARE(next, posted);
    QCOMPARE(most_pending.load(), 1);
}

void MailboxTest::theStateOutlivesCollecting()
{
    ProgressMailbox mailbox({});
    QCOMPARE(mailbox.state(), RunState::idle);
    mailbox.post_state(RunState::paused);
    mailbox.collect();
    QCOMPARE(mailbox.state(), RunState::paused);
    QCOMPARE(mailbox.collect().state, RunState::paused);
    mailbox.post_outcome(std::make_shared<const RunOutcome>());
    QCOMPARE(mailbox.collect().state, RunState::finished);
}

KINOSCOPE_PLAIN_TEST(MailboxTest)
#include "mailbox_test.moc"
