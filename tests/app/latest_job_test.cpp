// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/latest_job.h"
#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace kinoscope;

namespace {

using Job = LatestJob<int, int>;

/// Tells on which thread it goes.
struct Tracked {
    std::atomic<int>* onGui = nullptr;
    std::atomic<int>* onOthers = nullptr;
    QThread* gui = nullptr;

    ~Tracked() { ++(QThread::currentThread() == gui ? *onGui : *onOthers); }
};

}  // namespace

class LatestJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theInputComesBackWithTheResult();
    void theWorkIsDoneOnThePoolAndAnsweredHere();
    void ofManyTheFirstIsGivenUpAndTheLastIsAnswered();
    void whatIsFollowedIsFinishedAndThoseInBetweenAreSkipped();
    void oneAtATime();
    void aNewQuestionAsksTheOlderJobToStop();
    void cancelledNothingComesOfIt();
    void aResultThatWasOnItsWayIsDroppedToo();
    void cancelledItCanBeAskedAgain();
    void anAnswerMayAskAgain();
    void anAnswerMayLetItGo();
    void goneItStopsTheJobAndTellsNobody();
    void progressIsHeardInOrderAndNotOfWhatIsGivenUp();
    void inputAndResultAreLetGoElsewhere();
    void busyIsWhoeverIsOwedAnAnswer();
    void withoutMemoryItIsNotAnsweredAndCanBeAskedAgain();

private:
    /// Squares, and writes down what was asked and answered.
    std::unique_ptr<Job> squaring();

    std::unique_ptr<test::OneThread> m_pool;
    QList<int> m_worked;  // read once the pool has settled
    QList<int> m_inputs;
    QList<int> m_results;
};

void LatestJobTest::init()
{
    m_pool = std::make_unique<test::OneThread>();
    m_worked.clear();
    m_inputs.clear();
    m_results.clear();
}

std::unique_ptr<Job> LatestJobTest::squaring()
{
    return std::make_unique<Job>(
        *m_pool,
        [this](const int& input, const JobControl<>&) {
            m_worked << input;
            return input * input;
        },
        [this](const int& input, int& result) {
            m_inputs << input;
            m_results << result;
        });
}

void LatestJobTest::theInputComesBackWithTheResult()
{
    const auto job = squaring();
    job->start(7);
    test::settle(*m_pool);
    QCOMPARE(m_inputs, QList<int>{7});
    QCOMPARE(m_results, QList<int>{49});
}

void LatestJobTest::theWorkIsDoneOnThePoolAndAnsweredHere()
{
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    Job job(
        *m_pool,
        [&worked](const int&, const JobControl<>&) {
            worked = QThread::currentThread();
            return 0;
        },
        [&answered](const int&, int&) { answered = QThread::currentThread(); });
    job.start(0);
    test::settle(*m_pool);
    QVERIFY(worked && worked != QThread::currentThread());
    QCOMPARE(answered, QThread::currentThread());
}

void LatestJobTest::ofManyTheFirstIsGivenUpAndTheLastIsAnswered()
{
    const auto job = squaring();
    test::Gate gate(*m_pool);
    for (int i = 0; i < 10; ++i)
        job->start(i);
    gate.open();
    test::settle(*m_pool);
    QCOMPARE(m_worked, (QList<int>{0, 9}));
    QCOMPARE(m_inputs, QList<int>{9});
}

void LatestJobTest::whatIsFollowedIsFinishedAndThoseInBetweenAreSkipped()
{
    const auto job = squaring();
    test::Gate gate(*m_pool);
    for (int i = 0; i < 10; ++i)
        job->follow(i);
    gate.open();
    test::settle(*m_pool);
    QCOMPARE(m_worked, (QList<int>{0, 9}));
    QCOMPARE(m_results, (QList<int>{0, 81}));
}

// On a pool that has room for more.
void LatestJobTest::oneAtATime()
{
    Pool wide(4, Niceness::behind_the_window);
    std::atomic<int> working = 0;
    std::atomic<int> most = 0;
    int answers = 0;
    Job job(
        wide,
        [&](const int&, const JobControl<>&) {
            most = std::max<int>(most, ++working);
            QThread::msleep(1);
            return --working;
        },
        [&](const int& input, int&) {
            ++answers;
            if (input < 20) {
                job.follow(input + 1);
                job.start(input + 1);
            }
        });
    job.start(0);
    job.follow(1);
    QTRY_VERIFY(!job.isBusy());
    test::settle(wide);
    QCOMPARE(most.load(), 1);
    QVERIFY(answers >= 20);
}

void LatestJobTest::aNewQuestionAsksTheOlderJobToStop()
{
    std::atomic<bool> begun = false;
    QList<int> answered;
    Job job(
        *m_pool,
        [&begun](const int& input, const JobControl<>& control) {
            begun = true;
            while (input == 1 && !control.stop.stop_requested())
                QThread::yieldCurrentThread();  // for ever, if nobody asks
            return input;
        },
        [&answered](const int& input, int&) { answered << input; });
    job.start(1);
    QTRY_VERIFY(begun);
    job.start(2);
    QTRY_COMPARE(answered, QList<int>{2});
}

void LatestJobTest::cancelledNothingComesOfIt()
{
    const auto job = squaring();
    test::Gate gate(*m_pool);
    job->start(1);
    job->follow(2);
    job->cancel();
    QVERIFY(!job->isBusy());
    gate.open();
    test::settle(*m_pool);
    QVERIFY(m_inputs.isEmpty());
}

void LatestJobTest::aResultThatWasOnItsWayIsDroppedToo()
{
    const auto job = squaring();
    job->start(3);
    m_pool->finish();  // its answer waits for the event loop
    QCOMPARE(m_worked, QList<int>{3});
    job->cancel();
    test::settle(*m_pool);
    QVERIFY(m_inputs.isEmpty());
}

void LatestJobTest::cancelledItCanBeAskedAgain()
{
    const auto job = squaring();
    job->start(1);
    job->cancel();
    job->follow(2);
    QVERIFY(job->isBusy());
    test::settle(*m_pool);
    QCOMPARE(m_inputs, QList<int>{2});
}

void LatestJobTest::anAnswerMayAskAgain()
{
    QList<int> answered;
    Job job(
        *m_pool, [](const int& input, const JobControl<>&) { return input + 1; },
        [&](const int&, int& result) {
            answered << result;
            if (result < 5)
                job.start(result);
        });
    job.start(0);
    QTRY_COMPARE(answered, (QList<int>{1, 2, 3, 4, 5}));
}

void LatestJobTest::anAnswerMayLetItGo()
{
    std::unique_ptr<Job> job;
    int answered = 0;
    job = std::make_unique<Job>(
        *m_pool, [](const int& input, const JobControl<>&) { return input; },
        [&](const int&, int&) {
            job.reset();
            ++answered;
        });
    test::Gate gate(*m_pool);
    job->start(1);
    job->follow(2);
    gate.open();
    test::settle(*m_pool);
    QCOMPARE(answered, 1);
    QVERIFY(!job);
}

void LatestJobTest::goneItStopsTheJobAndTellsNobody()
{
    std::atomic<bool> begun = false;
    std::atomic<bool> stopped = false;
    int heard = 0;
    auto job = std::make_unique<Job>(
        *m_pool,
        [&](const int&, const JobControl<>& control) {
            begun = true;
            control.tell(0.5);
            while (!control.stop.stop_requested())
                QThread::yieldCurrentThread();
            stopped = true;
            return 0;
        },
        [&heard](const int&, int&) { ++heard; });
    job->onProgress([&heard](double) { ++heard; });
    job->start(1);
    job->follow(2);
    while (!begun)
        QThread::yieldCurrentThread();
    job.reset();
    test::settle(*m_pool);
    QVERIFY(stopped);
    QCOMPARE(heard, 0);
}

void LatestJobTest::progressIsHeardInOrderAndNotOfWhatIsGivenUp()
{
    QStringList heard;
    LatestJob<int, int, int> job(
        *m_pool,
        [](const int& input, const JobControl<int>& control) {
            control.tell(10 * input);
            control.tell(10 * input + 1);
            return input;
        },
        [&heard](const int& input, int&) { heard << QStringLiteral("done %1").arg(input); });
    job.onProgress([&heard](int step) { heard << QString::number(step); });
    job.start(1);
    m_pool->finish();  // what it told waits for the event loop
    job.start(2);
    test::settle(*m_pool);
    QCOMPARE(heard, (QStringList{QStringLiteral("20"), QStringLiteral("21"), QStringLiteral("done 2")}));
}

// To give back a large data set takes time that the GUI thread does not have.
void LatestJobTest::inputAndResultAreLetGoElsewhere()
{
    std::atomic<int> onGui = 0;
    std::atomic<int> onOthers = 0;
    const auto tracked = [&onGui, &onOthers, gui = QThread::currentThread()] {
        return std::shared_ptr<Tracked>(new Tracked{&onGui, &onOthers, gui});
    };
    LatestJob<std::shared_ptr<Tracked>, std::shared_ptr<Tracked>> job(
        *m_pool, [&tracked](const std::shared_ptr<Tracked>&, const JobControl<>&) { return tracked(); },
        [](const std::shared_ptr<Tracked>&, std::shared_ptr<Tracked>&) {});
    test::Gate gate(*m_pool);
    job.start(tracked());
    job.follow(tracked());
    job.follow(tracked());  // in the place of the one that waits
    job.start(tracked());   // and this in the place of all
    gate.open();
    test::settle(*m_pool);
    QCOMPARE(onGui.load(), 0);
    QCOMPARE(onOthers.load(), 4 + 2);  // questions, and the answers to those that were worked out
}

void LatestJobTest::busyIsWhoeverIsOwedAnAnswer()
{
    const auto job = squaring();
    QVERIFY(!job->isBusy());
    job->start(1);
    QVERIFY(job->isBusy());
    m_pool->finish();
    QVERIFY(job->isBusy());  // it is not here yet
    test::settle(*m_pool);
    QVERIFY(!job->isBusy());
}

void LatestJobTest::withoutMemoryItIsNotAnsweredAndCanBeAskedAgain()
{
    Job job(
        *m_pool,
        [](int input, const Job::Control&) {
            if (input == 1)
                throw std::bad_alloc();
            return input * input;
        },
        [this](int input, int result) {
            m_inputs << input;
            m_results << result;
        });
    job.start(1);
    test::settle(*m_pool);
    QVERIFY(!job.isBusy());
    QVERIFY(m_inputs.isEmpty());
    job.start(3);
    test::settle(*m_pool);
    QCOMPARE(m_inputs, QList<int>{3});
    QCOMPARE(m_results, QList<int>{9});
}

KINOSCOPE_EVENT_TEST(LatestJobTest)
#include "latest_job_test.moc"
