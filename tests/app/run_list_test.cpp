// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/run_list.h"
#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kinoscope;

namespace {

std::shared_ptr<const ModelDocument> run_of(std::uint64_t seed, Eigen::Index people = 1)
{
    ModelDocument document;
    document.settings.seed = seed;
    document.test.rmse = 0.5 + 0.001 * static_cast<double>(seed);
    document.history.push_back({.epoch = 0});
    document.model.user_factors.resize(people, 1024);
    return std::make_shared<const ModelDocument>(std::move(document));
}

void add(RunList& list, std::uint64_t seed, Eigen::Index people = 1)
{
    list.add(run_of(seed, people), {}, std::make_shared<Timeline>());
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
    void theOutcomeSharesTheModelAndKeepsASmallSplit();
    void earlierTimelinesShareOneBudget();
    void starredOnesStay();
    void ifAllHaveStarsTheOldestGoes();
    void whatIsNotedIsToldAtOnce();
    void onlyWhatCanBeKeptIsNoted();
    void aRunThatWasTakenOutCanComeBack();
    void clearedItBeginsAnew();

private:
    test::OneThread m_pool;
};

void RunListTest::runsAreNumberedAndTheNewestIsShown()
{
    RunList list(m_pool);
    QSignalSpy changed(&list, &RunList::changed);
    add(list, 7);
    add(list, 8);
    QVERIFY(changed.isEmpty());
    list.tell();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(numbers(list), (QList<int>{1, 2}));
    QCOMPARE(list.shown(), 2);
    list.setShown(1);
    list.tell();
    list.setShown(1);
    list.tell();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(list.find(2)->document->settings.seed, std::uint64_t{8});
    QVERIFY(!list.find(3));
    QCOMPARE(list.summaries().size(), 2);
    QCOMPARE(list.summaries().front().error, 0.507);
    QCOMPARE(list.summaries().front().history.size(), std::size_t{1});
}

void RunListTest::theNinthMakesTheFirstGo()
{
    RunList list(m_pool);
    QList<int> dropped;
    connect(&list, &RunList::dropped, this, [&](int number) { dropped << number; });
    for (std::uint64_t seed = 0; seed < 8; ++seed)
        add(list, seed);
    list.tell();
    QVERIFY(dropped.isEmpty());
    add(list, 8);
    add(list, 9);
    list.tell();
    QCOMPARE(dropped, (QList<int>{1, 2}));
    QCOMPARE(numbers(list), (QList<int>{3, 4, 5, 6, 7, 8, 9, 10}));
    QVERIFY(!list.find(1));
}

// 200 MiB a model; the pages are never written, so that it costs nothing.
void RunListTest::largeModelsMakeRoomEarlierButTwoStay()
{
    constexpr Eigen::Index people = (200 << 20) / 4096;
    RunList list(m_pool);
    for (std::uint64_t seed = 0; seed < 3; ++seed)
        add(list, seed, people);
    QCOMPARE(numbers(list), (QList<int>{2, 3}));
    add(list, 3, 4 * people);
    QCOMPARE(numbers(list), (QList<int>{3, 4}));
    add(list, 4);
    QCOMPARE(numbers(list), (QList<int>{4, 5}));
}

void RunListTest::theOutcomeSharesTheModelAndKeepsASmallSplit()
{
    RunList list(m_pool);
    RunOutcome outcome;
    outcome.split = std::make_shared<const DataSplit>();
    const auto small = list.add(run_of(0), outcome, nullptr);
    QCOMPARE(small->outcome.model.get(), &small->document->model);
    QCOMPARE(small->outcome.split, outcome.split);
    ModelDocument large;
    large.dataset_ratings = 2'000'001;
    QVERIFY(!list.add(std::make_shared<const ModelDocument>(large), outcome, nullptr)->outcome.split);
}

// 4 MiB an epoch: 30 fit into the one budget, but not into a seventh of it.
void RunListTest::earlierTimelinesShareOneBudget()
{
    const auto timeline = std::make_shared<Timeline>();
    for (int epoch = 0; epoch < 30; ++epoch)
        timeline->add(std::make_shared<const FactorSnapshot>(
            FactorSnapshot{epoch, FactorMatrix::Zero(1024, 1024), Eigen::VectorXf()}));
    RunList list(m_pool);
    list.add(run_of(0), {}, timeline);
    QTest::qWait(20);
    QCOMPARE(timeline->epochs().size(), std::size_t{30});
    add(list, 1);
    QTRY_VERIFY(timeline->bytes() <= Timeline::default_budget / 7);
    QCOMPARE(timeline->epochs().back(), 29);
}

void RunListTest::starredOnesStay()
{
    RunList list(m_pool);
    QList<int> dropped;
    connect(&list, &RunList::dropped, this, [&](int number) { dropped << number; });
    for (std::uint64_t seed = 0; seed < 8; ++seed)
        add(list, seed);
    list.setNotes(1, {.starred = true});
    list.setNotes(3, {.starred = true});
    add(list, 8);
    add(list, 9);
    list.tell();
    QCOMPARE(dropped, (QList<int>{2, 4}));
    QCOMPARE(numbers(list), (QList<int>{1, 3, 5, 6, 7, 8, 9, 10}));
}

// The new one is there in any case.
void RunListTest::ifAllHaveStarsTheOldestGoes()
{
    RunList list(m_pool);
    QList<int> dropped;
    connect(&list, &RunList::dropped, this, [&](int number) { dropped << number; });
    for (int number = 1; number <= 8; ++number) {
        add(list, static_cast<std::uint64_t>(number));
        list.setNotes(number, {.starred = true});
    }
    add(list, 9);
    list.tell();
    QCOMPARE(dropped, QList<int>{1});
    QCOMPARE(numbers(list).last(), 9);
    QCOMPARE(list.notes(1), RunNotes());
}

void RunListTest::whatIsNotedIsToldAtOnce()
{
    RunList list(m_pool);
    add(list, 1);
    add(list, 2);
    list.tell();
    QSignalSpy changed(&list, &RunList::changed);
    QSignalSpy noted(&list, &RunList::notesChanged);
    const RunNotes notes{.name = "Quick", .note = "as a start", .starred = true, .curve = false};
    list.setNotes(1, notes);
    list.setNotes(1, notes);
    list.setNotes(7, notes);  // there is none
    list.tell();
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.front().front().toInt(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(list.notes(1), notes);
    QCOMPARE(list.notes(2), RunNotes());
    QCOMPARE(list.summaries().front().notes, notes);
}

void RunListTest::onlyWhatCanBeKeptIsNoted()
{
    RunList list(m_pool);
    list.add(run_of(1), {}, nullptr, 0, {.name = " two\nlines "});
    QCOMPARE(list.notes(1).name, std::string("two lines"));
    list.setNotes(1, {.name = std::string(300, 'x')});
    QCOMPARE(list.notes(1).name.size(), std::size_t{200});
}

void RunListTest::aRunThatWasTakenOutCanComeBack()
{
    RunList list(m_pool);
    for (std::uint64_t seed = 1; seed <= 3; ++seed)
        add(list, seed);
    list.setNotes(2, {.name = "Middle"});
    list.tell();
    QSignalSpy changed(&list, &RunList::changed);
    const KeptRunPtr run = list.find(2);
    list.remove(2);
    list.tell();
    QCOMPARE(numbers(list), (QList<int>{1, 3}));
    QVERIFY(list.isRemoved(2));
    QCOMPARE(changed.size(), 1);
    add(list, 4);
    QCOMPARE(numbers(list), (QList<int>{1, 3, 4}));
    list.restore(run);
    list.restore(run);  // it is there already
    list.tell();
    QCOMPARE(numbers(list), (QList<int>{1, 2, 3, 4}));
    QCOMPARE(list.find(2), run);
    QCOMPARE(list.notes(2).name, std::string("Middle"));
    QVERIFY(!list.isRemoved(2));
}

void RunListTest::clearedItBeginsAnew()
{
    RunList list(m_pool);
    add(list, 0);
    list.setNotes(1, {.name = "Old"});
    list.clear();
    QVERIFY(list.runs().empty());
    QCOMPARE(list.shown(), 0);
    add(list, 1);
    QCOMPARE(numbers(list), QList<int>{1});
    QCOMPARE(list.notes(1), RunNotes());
}

KINOSCOPE_EVENT_TEST(RunListTest)
#include "run_list_test.moc"
