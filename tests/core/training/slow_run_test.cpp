// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run that is slowed down to be watched. Beats are as long as never (it stands still until something is asked of it)
// or as short as nothing: no test looks at a clock.
#include "core/training/training_run.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <optional>

using namespace kinoscope;

Q_DECLARE_METATYPE(kinoscope::Pace)

namespace {

constexpr std::chrono::milliseconds never = std::chrono::hours(1000);
constexpr std::chrono::milliseconds at_once{0};

/// 20 batches an epoch.
TrainingSettings twenty_batches(int epochs)
{
    TrainingSettings settings;
    settings.factors = 4;
    settings.epochs = epochs;
    settings.batch_size = 24;
    settings.learning_rate = 0.01;
    settings.init_std = 0.3;
    return settings;
}

}  // namespace

class SlowRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beatsAreDueAsOftenAsThePaceSays_data();
    void beatsAreDueAsOftenAsThePaceSays();
    void itStandsStillUntilTheBeatIsOver();
    void aSlowRunLearnsTheSameBits_data();
    void aSlowRunLearnsTheSameBits();
    void atEachBeatItTellsHowFarItIs();
    void fullSpeedEndsTheWaiting();
    void itIsPausedWithoutWaitingForTheBeat();
    void itIsStoppedWithoutWaitingForTheBeat();
    void itIsDestroyedWithoutWaitingForTheBeat();
    void whatItWaitedIsCounted();
    void aSlowStepEndsPausedAfterTheEpoch();

private:
    const DatasetPtr m_dataset = test::small_dataset();
    const std::shared_ptr<const DataSplit> m_split = test::small_split(m_dataset);
};

void SlowRunTest::beatsAreDueAsOftenAsThePaceSays_data()
{
    QTest::addColumn<Pace>("pace");
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("beats");
    QTest::newRow("full speed") << Pace::full << 800 << 0;
    QTest::newRow("an epoch") << Pace::epoch << 800 << 1;
    QTest::newRow("a tenth") << Pace::tenth << 800 << 10;
    QTest::newRow("a tenth of what cannot be divided by ten") << Pace::tenth << 33 << 10;
    QTest::newRow("a tenth of few") << Pace::tenth << 3 << 3;
    QTest::newRow("a tenth of one") << Pace::tenth << 1 << 1;
    QTest::newRow("a batch") << Pace::batch << 800 << 800;
}

void SlowRunTest::beatsAreDueAsOftenAsThePaceSays()
{
    QFETCH(Pace, pace);
    QFETCH(int, batches);
    QFETCH(int, beats);
    int due = 0;
    for (int done = 0; done < batches; ++done)
        due += is_beat_due(pace, done, batches) ? 1 : 0;
    QCOMPARE(due, beats);
}

void SlowRunTest::itStandsStillUntilTheBeatIsOver()
{
    TrainingRun run(m_dataset, m_split, twenty_batches(3));
    run.set_pace(Pace::batch, never);
    run.start();
    QTest::qWait(60);
    const ProgressBatch quiet = run.collect();
    QCOMPARE(quiet.state, RunState::running);
    QVERIFY(quiet.epochs.empty());
    QVERIFY(!quiet.point);
    // Another pace is another beat, which is over at once.
    run.set_pace(Pace::batch, at_once);
    QTRY_COMPARE(run.state(), RunState::finished);
    QCOMPARE(run.collect().epochs.size(), std::size_t{3});
}

void SlowRunTest::aSlowRunLearnsTheSameBits_data()
{
    QTest::addColumn<Pace>("pace");
    QTest::addColumn<int>("step");
    for (const auto& [name, pace] :
         {std::pair("an epoch", Pace::epoch), std::pair("a tenth", Pace::tenth), std::pair("a batch", Pace::batch)})
        for (const StepKind step : {StepKind::fast, StepKind::sgd})
            QTest::addRow("%s by %s", name, std::string(name_of(step)).c_str()) << pace << static_cast<int>(step);
}

void SlowRunTest::aSlowRunLearnsTheSameBits()
{
    QFETCH(Pace, pace);
    QFETCH(int, step);
    TrainingSettings settings = twenty_batches(4);
    settings.step = static_cast<StepKind>(step);
    std::optional<RunOutcome> at_full_speed;
    for (const Pace one : {Pace::full, pace}) {
        TrainingRun run(m_dataset, m_split, settings);
        run.set_pace(one, std::chrono::milliseconds(1));
        run.start();
        run.wait();
        const auto outcome = run.collect().outcome;
        QVERIFY(outcome->model);
        if (!at_full_speed) {
            at_full_speed = *outcome;
            continue;
        }
        QVERIFY(outcome->model->movie_factors == at_full_speed->model->movie_factors);
        QVERIFY(outcome->model->user_bias == at_full_speed->model->user_bias);
        QCOMPARE(outcome->history.size(), at_full_speed->history.size());
        QCOMPARE(outcome->history.back().validation_loss, at_full_speed->history.back().validation_loss);
    }
}

void SlowRunTest::atEachBeatItTellsHowFarItIs()
{
    const auto timeline = std::make_shared<Timeline>();
    TrainingRun run(m_dataset, m_split, twenty_batches(2), {}, timeline);
    run.set_pace(Pace::tenth, std::chrono::milliseconds(30));
    run.start();
    std::vector<double> shares;
    FactorSnapshotPtr before;
    while (run.state() != RunState::finished) {
        const ProgressBatch news = run.collect();
        if (news.snapshot && news.snapshot->share > 0.0) {
            shares.push_back(news.snapshot->epoch + news.snapshot->share);
            QVERIFY(news.point);
            // A batch of the next beat may be told by now.
            const double told = news.point->epoch + static_cast<double>(news.point->batch) / news.point->batches;
            QVERIFY(told >= news.snapshot->epoch - start_epoch + news.snapshot->share);
            QVERIFY(!before || before->movie_factors != news.snapshot->movie_factors);
            before = news.snapshot;
        }
        QTest::qWait(1);
    }
    // As many as were looked at in time, but some, and in order.
    QVERIFY(shares.size() > 2);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.front() < 0.0);
    QCOMPARE(timeline->epochs(), (std::vector<int>{start_epoch, 0, 1}));
    QCOMPARE(timeline->at(0)->share, 0.0);
}

void SlowRunTest::fullSpeedEndsTheWaiting()
{
    TrainingRun run(m_dataset, m_split, twenty_batches(3));
    run.set_pace(Pace::epoch, never);
    run.start();
    QTest::qWait(10);
    run.set_pace(Pace::full, never);
    QTRY_COMPARE(run.state(), RunState::finished);
}

void SlowRunTest::itIsPausedWithoutWaitingForTheBeat()
{
    TrainingRun run(m_dataset, m_split, twenty_batches(3));
    run.set_pace(Pace::epoch, never);
    run.start();
    QTest::qWait(10);
    run.pause();
    QTRY_COMPARE(run.state(), RunState::paused);
    QVERIFY(run.collect().epochs.empty());
}

void SlowRunTest::itIsStoppedWithoutWaitingForTheBeat()
{
    TrainingRun run(m_dataset, m_split, twenty_batches(3));
    run.set_pace(Pace::batch, never);
    run.start();
    QTest::qWait(10);
    run.stop();
    QTRY_COMPARE(run.state(), RunState::finished);
    QCOMPARE(run.collect().outcome->termination, Termination::cancelled);
}

void SlowRunTest::itIsDestroyedWithoutWaitingForTheBeat()
{
    for (const Pace pace : {Pace::epoch, Pace::tenth, Pace::batch}) {
        TrainingRun run(m_dataset, m_split, twenty_batches(3));
        run.set_pace(pace, never);
        run.start();
        QTest::qWait(5);
    }
}

// The epochs' seconds leave out what is counted here: run_epochs_test.
void SlowRunTest::whatItWaitedIsCounted()
{
    ProgressMailbox mailbox({});
    RunControl control(mailbox);
    control.begin(RunControl::Wish::run);
    control.set_pace(Pace::batch, std::chrono::milliseconds(20));
    control.wait_for_beat({});
    QVERIFY(control.seconds_waited() >= 0.02);
}

void SlowRunTest::aSlowStepEndsPausedAfterTheEpoch()
{
    TrainingRun run(m_dataset, m_split, twenty_batches(3));
    run.set_pace(Pace::tenth, std::chrono::milliseconds(1));
    run.step();
    QTRY_COMPARE(run.state(), RunState::paused);
    QCOMPARE(run.collect().epochs.size(), std::size_t{1});
}

KINOSCOPE_EVENT_TEST(SlowRunTest)
#include "slow_run_test.moc"
