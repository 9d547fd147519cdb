// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_run.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

using namespace kinoscope;

namespace {

TrainingSettings small_settings(int epochs)
{
    TrainingSettings settings;
    settings.factors = 4;
    settings.epochs = epochs;
    settings.batch_size = 8;
    settings.learning_rate = 0.01;
    settings.init_std = 0.3;
    return settings;
}

/// Long enough that no test sees its end.
constexpr int endless = 100'000;

std::vector<EpochRecord> without_seconds(std::vector<EpochRecord> history)
{
    for (EpochRecord& record : history)
        record.seconds = 0.0;
    return history;
}

}  // namespace

class TrainingRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itCompletesAndKeepsTheBestEpoch();
    void theLastEpochIsKeptWhereAsked();
    void patienceEndsARunAndKeepsItsBestEpoch();
    void validationRowsAreNeitherLearnedFromNorTested();
    void pauseResumeAndStepDoNotChangeTheResult();
    void aStepEndsPausedAfterOneEpoch();
    void nothingHappensWhilePaused();
    void everyEpochIsOnTheTimeline();
    void stopKeepsCompleteEpochs();
    void stoppingBeforeTheFirstEpochIsAnOutcomeWithoutModel();
    void divergenceIsAnOutcomeThatSaysWhatToDo();
    void impossibleSettingsAreAnOutcomeToo();
    void destroyingItAtAnyMomentIsSafe();
    void itStandsBackWhereAsked();
    void callsThatMakeNoSenseDoNothing();
    void pointsInsideAnEpochAreAtLeastFiftyMillisecondsApart();

private:
    const DatasetPtr m_dataset = test::small_dataset();
    const std::shared_ptr<const DataSplit> m_split = test::small_split(m_dataset);
};

void TrainingRunTest::itCompletesAndKeepsTheBestEpoch()
{
    TrainingRun run(m_dataset, m_split, small_settings(40));
    run.start();
    run.wait();
    const ProgressBatch all = run.collect();
    QVERIFY(all.outcome);
    QCOMPARE(all.outcome->termination, Termination::completed);
    QCOMPARE(all.outcome->history.size(), std::size_t{40});
    QCOMPARE(all.epochs, all.outcome->history);
    for (const EpochRecord& record : all.outcome->history)
        QVERIFY(record.validation_loss >=
                all.outcome->history[static_cast<std::size_t>(all.outcome->kept_epoch)].validation_loss);
    // The kept tables are those of the kept epoch: they give its error again.
    const ErrorMetrics errors = prediction_errors(*all.outcome->model, m_dataset->ratings, m_split->test);
    const EpochRecord& kept = all.outcome->history[static_cast<std::size_t>(all.outcome->kept_epoch)];
    QVERIFY(std::abs(errors.mse - kept.validation_loss) < 1e-5);
    QCOMPARE(all.outcome->test.mse, errors.mse);
}

void TrainingRunTest::theLastEpochIsKeptWhereAsked()
{
    // Learns by heart: the best epoch comes long before the last.
    TrainingSettings settings = small_settings(60);
    settings.learning_rate = 0.05;
    settings.weight_decay = 0.0;
    TrainingRun choosing(m_dataset, m_split, settings);
    choosing.start();
    choosing.wait();
    QVERIFY(choosing.collect().outcome->kept_epoch < 50);
    settings.keep_best = 0;
    TrainingRun run(m_dataset, m_split, settings);
    run.start();
    run.wait();
    const auto outcome = run.collect().outcome;
    QCOMPARE(outcome->kept_epoch, 59);
    QVERIFY(std::abs(outcome->test.mse - outcome->history.back().validation_loss) < 1e-5);
}

void TrainingRunTest::patienceEndsARunAndKeepsItsBestEpoch()
{
    TrainingSettings settings = small_settings(500);
    settings.learning_rate = 0.05;
    settings.weight_decay = 0.0;
    settings.keep_best = 0;
    settings.patience = 7;
    TrainingRun run(m_dataset, m_split, settings);
    run.start();
    run.wait();
    const auto outcome = run.collect().outcome;
    QCOMPARE(outcome->termination, Termination::completed);
    QVERIFY(outcome->history.size() < 500);
    QCOMPARE(outcome->kept_epoch + 7, outcome->history.back().epoch);
    for (const EpochRecord& record : outcome->history)
        QVERIFY(record.validation_loss >=
                outcome->history[static_cast<std::size_t>(outcome->kept_epoch)].validation_loss);
    QVERIFY2(outcome->message.english().starts_with("Ended early"), outcome->message.english().c_str());
}

void TrainingRunTest::validationRowsAreNeitherLearnedFromNorTested()
{
    TrainingSettings settings = small_settings(3);
    settings.validation_fraction = 0.1;
    settings.keep_best = 0;
    TrainingRun run(m_dataset, m_split, settings);
    run.start();
    run.wait();
    const auto outcome = run.collect().outcome;
    QCOMPARE(outcome->split->validation.size(), std::size_t{48});
    QCOMPARE(outcome->split->train.size(), m_split->train.size() - 48);
    QCOMPARE(outcome->split->test, m_split->test);
    QCOMPARE(outcome->test.ratings, static_cast<std::int64_t>(m_split->test.size()));
    // The curve shows the validation rows. The last batch has as many of them as the others, so their mean is the plain
    // one.
    const ErrorMetrics validation = prediction_errors(*outcome->model, m_dataset->ratings, outcome->split->validation);
    QVERIFY(std::abs(outcome->history.back().validation_loss - validation.mse) < 1e-5);
    QVERIFY(std::abs(outcome->test.mse - validation.mse) > 1e-5);
}

void TrainingRunTest::pauseResumeAndStepDoNotChangeTheResult()
{
    TrainingRun plain(m_dataset, m_split, small_settings(12));
    plain.start();
    plain.wait();
    const auto expected = plain.collect().outcome;

    TrainingRun broken(m_dataset, nullptr, small_settings(12));
    broken.step();
    QTRY_COMPARE(broken.state(), RunState::paused);
    broken.step();
    QTRY_COMPARE(broken.state(), RunState::paused);
    broken.resume();
    for (int i = 0; i < 20; ++i) {
        broken.pause();
        QTest::qWait(1);
        broken.resume();
    }
    broken.wait();
    const auto outcome = broken.collect().outcome;
    QCOMPARE(without_seconds(outcome->history), without_seconds(expected->history));
    QCOMPARE(outcome->kept_epoch, expected->kept_epoch);
    QVERIFY(outcome->model->movie_factors == expected->model->movie_factors);
    QVERIFY(outcome->model->user_bias == expected->model->user_bias);
}

void TrainingRunTest::aStepEndsPausedAfterOneEpoch()
{
    TrainingRun run(m_dataset, m_split, small_settings(endless));
    for (std::size_t epochs = 1; epochs <= 3; ++epochs) {
        run.step();
        QTRY_COMPARE(run.state(), RunState::paused);
        QCOMPARE(run.collect().epochs.size(), std::size_t{1});
    }
}

void TrainingRunTest::nothingHappensWhilePaused()
{
    TrainingRun run(m_dataset, m_split, small_settings(endless));
    run.start();
    QTest::qWait(20);
    run.pause();
    QTRY_COMPARE(run.state(), RunState::paused);
    run.collect();
    QTest::qWait(100);
    const ProgressBatch quiet = run.collect();
    QVERIFY(quiet.epochs.empty());
    QVERIFY(!quiet.point);
    QCOMPARE(quiet.state, RunState::paused);
}

void TrainingRunTest::everyEpochIsOnTheTimeline()
{
    const auto timeline = std::make_shared<Timeline>();
    TrainingSettings settings = small_settings(5);
    settings.keep_best = 0;
    TrainingRun run(m_dataset, m_split, settings, {}, timeline);
    run.step();
    QTRY_COMPARE(run.state(), RunState::paused);
    QCOMPARE(timeline->epochs(), (std::vector<int>{start_epoch, 0}));
    run.resume();
    run.wait();
    QCOMPARE(timeline->epochs(), (std::vector<int>{start_epoch, 0, 1, 2, 3, 4}));
    const auto outcome = run.collect().outcome;
    QVERIFY(timeline->at(4)->movie_factors == outcome->model->movie_factors);
    QVERIFY(timeline->at(3)->movie_factors != outcome->model->movie_factors);
}

void TrainingRunTest::stopKeepsCompleteEpochs()
{
    TrainingRun run(m_dataset, m_split, small_settings(endless));
    run.step();
    QTRY_COMPARE(run.state(), RunState::paused);
    run.stop();
    QTRY_COMPARE(run.state(), RunState::finished);
    const auto outcome = run.collect().outcome;
    QCOMPARE(outcome->termination, Termination::cancelled);
    QCOMPARE(outcome->history.size(), std::size_t{1});
    QCOMPARE(outcome->kept_epoch, 0);
    QVERIFY(outcome->model);
}

void TrainingRunTest::stoppingBeforeTheFirstEpochIsAnOutcomeWithoutModel()
{
    TrainingRun run(m_dataset, m_split, small_settings(endless));
    run.stop();
    QTRY_COMPARE(run.state(), RunState::finished);
    const auto outcome = run.collect().outcome;
    QCOMPARE(outcome->termination, Termination::cancelled);
    QCOMPARE(outcome->kept_epoch, -1);
    QVERIFY(!outcome->model);
    QVERIFY(QString::fromStdString(outcome->message.english()).contains(QStringLiteral("no model")));
}

void TrainingRunTest::divergenceIsAnOutcomeThatSaysWhatToDo()
{
    auto poisoned = std::make_shared<Dataset>(*m_dataset);
    poisoned->ratings[static_cast<std::size_t>(m_split->train.back())].value = std::numeric_limits<float>::quiet_NaN();
    TrainingRun run(poisoned, m_split, small_settings(10));
    run.start();
    run.wait();
    const auto outcome = run.collect().outcome;
    QCOMPARE(outcome->termination, Termination::diverged);
    QCOMPARE(outcome->history.size(), std::size_t{0});
    QVERIFY(outcome->divergence);
    QCOMPARE(outcome->divergence->epoch, 0);
    QVERIFY(outcome->divergence->batch >= 1 && outcome->divergence->batch <= outcome->divergence->batches);
    QVERIFY(QString::fromStdString(outcome->message.english()).contains(QStringLiteral("smaller learning rate")));
}

void TrainingRunTest::impossibleSettingsAreAnOutcomeToo()
{
    TrainingSettings settings = small_settings(10);
    settings.factors = -3;
    TrainingRun run(m_dataset, m_split, settings);
    run.start();
    run.wait();
    const auto outcome = run.collect().outcome;
    QCOMPARE(outcome->termination, Termination::failed);
    QVERIFY2(QString::fromStdString(outcome->message.english()).contains(QStringLiteral("factors is \"-3\"")),
             outcome->message.english().c_str());
}

void TrainingRunTest::destroyingItAtAnyMomentIsSafe()
{
    QRandomGenerator random(1);
    qint64 longest = 0;
    for (int i = 0; i < 60; ++i) {
        std::atomic<int> notified{0};
        std::optional<TrainingRun> run(std::in_place, m_dataset, nullptr, small_settings(endless), [&] { ++notified; });
        for (int call = random.bounded(4); call > 0; --call) {
            switch (random.bounded(5)) {
            case 0: run->start(); break;
            case 1: run->pause(); break;
            case 2: run->resume(); break;
            case 3: run->step(); break;
            default: run->stop();
            }
            QTest::qWait(random.bounded(3));
        }
        QElapsedTimer timer;
        timer.start();
        run.reset();
        longest = std::max(longest, timer.elapsed());
        const int after = notified;
        QTest::qWait(1);
        QCOMPARE(notified.load(), after);
    }
    qInfo("longest destruction: %lld ms", static_cast<long long>(longest));
}

void TrainingRunTest::itStandsBackWhereAsked()
{
    const int own = getpriority(PRIO_PROCESS, 0);
    for (const bool asked : {false, true}) {
        constexpr int unknown = -100;
        std::atomic<int> niceness{unknown};
        TrainingRun run(m_dataset, m_split, small_settings(endless), [&, here = std::this_thread::get_id()] {
            if (std::this_thread::get_id() != here)
                niceness = getpriority(PRIO_PROCESS, 0);
        });
        if (asked)
            run.stand_back(Niceness::behind_the_window);
        run.start();
        run.collect();  // it tells again of what comes
        QTRY_VERIFY(niceness.load() != unknown);
        run.stop();
        QCOMPARE(niceness.load(), asked ? std::max(own, 5) : own);
    }
}

void TrainingRunTest::callsThatMakeNoSenseDoNothing()
{
    TrainingRun run(m_dataset, m_split, small_settings(2));
    run.pause();
    run.resume();
    QCOMPARE(run.state(), RunState::idle);
    run.start();
    run.start();
    run.wait();
    run.step();
    run.resume();
    run.stop();
    QCOMPARE(run.state(), RunState::finished);
    QCOMPARE(run.collect().epochs.size(), std::size_t{2});
}

void TrainingRunTest::pointsInsideAnEpochAreAtLeastFiftyMillisecondsApart()
{
    TrainingSettings settings = small_settings(1);
    settings.batch_size = 1;
    settings.factors = 1000;
    TrainingRun run(m_dataset, m_split, settings);
    run.start();
    std::vector<ProgressPoint> points;
    std::shared_ptr<const RunOutcome> outcome;
    while (!outcome) {
        const ProgressBatch batch = run.collect();
        if (batch.point)
            points.push_back(*batch.point);
        outcome = batch.outcome;
        QTest::qWait(1);
    }
    const auto epoch_milliseconds = static_cast<int>(1000.0 * outcome->seconds);
    // Counted, not timed: however fast the machine, there are no more points than the epoch has 50 ms intervals.
    QVERIFY(static_cast<int>(points.size()) <= epoch_milliseconds / 50);
    for (std::size_t i = 1; i < points.size(); ++i)
        QVERIFY(points[i].batch > points[i - 1].batch);
}

KINOSCOPE_EVENT_TEST(TrainingRunTest)
#include "training_run_test.moc"
