// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/timeline.h"
#include "tests/test_main.h"

#include <QTest>

#include <numeric>
#include <thread>

using namespace kinoscope;

namespace {

FactorSnapshotPtr epoch_of(int epoch, int movies = 100)
{
    auto snapshot = std::make_shared<FactorSnapshot>();
    snapshot->epoch = epoch;
    snapshot->movie_factors = FactorMatrix::Constant(movies, 9, static_cast<float>(epoch));
    snapshot->movie_bias = Eigen::VectorXf::Zero(movies);
    return snapshot;
}

/// What `count` epochs of that kind take.
std::size_t bytes_of(int count)
{
    Timeline timeline;
    for (int epoch = 0; epoch < count; ++epoch)
        timeline.add(epoch_of(epoch));
    return timeline.bytes();
}

std::vector<int> up_to(int count)
{
    std::vector<int> epochs(static_cast<std::size_t>(count));
    std::iota(epochs.begin(), epochs.end(), 0);
    return epochs;
}

}  // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEpochIsKeptWhileItFits();
    void beyondTheBudgetWhatIsLeftLiesEvenly_data();
    void beyondTheBudgetWhatIsLeftLiesEvenly();
    void aSmallerBudgetThinsAtOnce();
    void onlyLaterEpochsAreTaken();
    void oneThreadAddsWhileAnotherLooks();
};

void TimelineTest::everyEpochIsKeptWhileItFits()
{
    Timeline timeline(bytes_of(30));
    QVERIFY(timeline.epochs().empty());
    QVERIFY(!timeline.at(0));
    for (int epoch = 0; epoch < 30; ++epoch)
        timeline.add(epoch_of(epoch));
    QCOMPARE(timeline.epochs(), up_to(30));
    QCOMPARE(timeline.stride(), 1);
    QCOMPARE(timeline.at(17)->movie_factors(3, 4), 17.0F);
    QVERIFY(!timeline.at(30));
    // A table of 100 × 10 floats, and little beside it.
    QVERIFY(timeline.bytes() >= 30 * 4000 && timeline.bytes() < 30 * 4200);
}

void TimelineTest::beyondTheBudgetWhatIsLeftLiesEvenly_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("epochs");
    QTest::newRow("one too many") << 10 << 11;
    QTest::newRow("a few too many") << 10 << 25;
    QTest::newRow("many times too many") << 10 << 1000;
    QTest::newRow("room for three") << 3 << 77;
    QTest::newRow("room for none") << 0 << 77;
}

void TimelineTest::beyondTheBudgetWhatIsLeftLiesEvenly()
{
    QFETCH(int, room);
    QFETCH(int, epochs);
    const std::size_t budget = bytes_of(room);
    Timeline timeline(budget);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        timeline.add(epoch_of(epoch));
        QVERIFY(timeline.bytes() <= budget || timeline.epochs().size() <= 2);
        QCOMPARE(timeline.epochs().back(), epoch);
    }
    const std::vector<int> kept = timeline.epochs();
    QCOMPARE(kept.front(), 0);
    // As many as possible: with half the stride they would not fit.
    QVERIFY(static_cast<int>(kept.size()) <= std::max(2, room));
    const int half = timeline.stride() / 2;
    QVERIFY((epochs - 1) / half + 1 + ((epochs - 1) % half == 0 ? 0 : 1) > room);
    for (std::size_t i = 1; i + 1 < kept.size(); ++i)
        QCOMPARE(kept[i] - kept[i - 1], timeline.stride());
    QVERIFY(kept.back() - kept[kept.size() - 2] <= timeline.stride());
    for (const int epoch : kept)
        QCOMPARE(timeline.at(epoch)->epoch, epoch);
}

void TimelineTest::aSmallerBudgetThinsAtOnce()
{
    Timeline timeline(bytes_of(20));
    for (int epoch = 0; epoch < 20; ++epoch)
        timeline.add(epoch_of(epoch));
    timeline.set_budget(bytes_of(11));
    QCOMPARE(timeline.epochs(), (std::vector<int>{0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 19}));
    timeline.set_budget(bytes_of(20));
    QCOMPARE(timeline.epochs().size(), std::size_t{11});
    timeline.set_budget(0);
    QCOMPARE(timeline.epochs(), (std::vector<int>{0, 19}));
}

void TimelineTest::onlyLaterEpochsAreTaken()
{
    Timeline timeline;
    timeline.add(epoch_of(3));
    timeline.add(epoch_of(3));
    timeline.add(epoch_of(2));
    timeline.add(nullptr);
    timeline.add(epoch_of(5));
    QCOMPARE(timeline.epochs(), (std::vector<int>{3, 5}));
}

void TimelineTest::oneThreadAddsWhileAnotherLooks()
{
    constexpr int epochs = 2000;
    Timeline timeline(bytes_of(16));
    std::jthread trainer([&timeline] {
        for (int epoch = 0; epoch < epochs; ++epoch)
            timeline.add(epoch_of(epoch, 10));
    });
    int newest = -1;
    while (newest < epochs - 1) {
        const std::vector<int> kept = timeline.epochs();
        QVERIFY(std::is_sorted(kept.begin(), kept.end()));
        for (const int epoch : kept)
            if (const FactorSnapshotPtr snapshot = timeline.at(epoch))
                QCOMPARE(snapshot->movie_factors(0, 0), static_cast<float>(epoch));
        if (!kept.empty()) {
            QVERIFY(kept.back() >= newest);
            newest = kept.back();
        }
    }
}

KINOSCOPE_PLAIN_TEST(TimelineTest)
#include "timeline_test.moc"
