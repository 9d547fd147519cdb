// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_list.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kinoscope;

namespace {

KeptRun run_of(std::uint64_t seed, Eigen::Index people = 1)
{
    ModelDocument document;
    document.settings.seed = seed;
    document.test.rmse = 0.5 + 0.001 * static_cast<double>(seed);
    document.history.push_back({.epoch = 0});
    document.model.user_factors.resize(people, 1024);
    return {0, std::make_shared<const ModelDocument>(std::move(document)), {}, std::make_shared<Timeline>()};
}

QList<int> numbers(const RunList& list)
{
    QList<int> found;
    for (const KeptRunPtr& run : list.runs())
        found << run->number;
    return found;
}

}  // namespace

class RunListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAreNumberedAndTheNewestIsShown();
    void theNinthMakesTheFirstGo();
    void largeModelsMakeRoomEarlierButTwoStay();
    void clearedItBeginsAnew();
};

void RunListTest::runsAreNumberedAndTheNewestIsShown()
{
    RunList list;
    QSignalSpy changed(&list, &RunList::changed);
    QCOMPARE(list.add(run_of(7))->number, 1);
    QCOMPARE(list.add(run_of(8))->number, 2);
    QCOMPARE(list.shown(), 2);
    list.setShown(1);
    list.setShown(1);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(list.find(2)->document->settings.seed, std::uint64_t{8});
    QVERIFY(!list.find(3));
    QCOMPARE(list.summaries().size(), 2);
    QCOMPARE(list.summaries().front().rmse, 0.507);
    QCOMPARE(list.summaries().front().history.size(), std::size_t{1});
}

void RunListTest::theNinthMakesTheFirstGo()
{
    RunList list;
    QList<int> dropped;
    connect(&list, &RunList::dropped, this, [&](const KeptRunPtr& run) { dropped << run->number; });
    for (std::uint64_t seed = 0; seed < 8; ++seed)
        list.add(run_of(seed));
    QVERIFY(dropped.isEmpty());
    list.add(run_of(8));
    list.add(run_of(9));
    QCOMPARE(dropped, (QList<int>{1, 2}));
    QCOMPARE(numbers(list), (QList<int>{3, 4, 5, 6, 7, 8, 9, 10}));
    QVERIFY(!list.find(1));
}

// 200 MiB a model; the pages are never written, so that it costs nothing.
void RunListTest::largeModelsMakeRoomEarlierButTwoStay()
{
    constexpr Eigen::Index people = (200 << 20) / 4096;
    RunList list;
    for (std::uint64_t seed = 0; seed < 3; ++seed)
        list.add(run_of(seed, people));
    QCOMPARE(numbers(list), (QList<int>{2, 3}));
    list.add(run_of(3, 4 * people));
    QCOMPARE(numbers(list), (QList<int>{3, 4}));
    list.add(run_of(4));
    QCOMPARE(numbers(list), (QList<int>{4, 5}));
}

void RunListTest::clearedItBeginsAnew()
{
    RunList list;
    list.add(run_of(0));
    list.clear();
    QVERIFY(list.runs().empty());
    QCOMPARE(list.shown(), 0);
    QCOMPARE(list.add(run_of(1))->number, 1);
}

QTEST_GUILESS_MAIN(RunListTest)
#include "run_list_test.moc"
