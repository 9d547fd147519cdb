// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The learning rate changed while a run learns, and the run that its settings lead to.
#include "core/training/trainer.h"
#include "core/training/training_run.h"
#include "tests/test_main.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <functional>
#include <limits>
#include <stdexcept>

using namespace kinoscope;

namespace {

/// Learned by SGD in three rounds an epoch, of which its folds have two, and by Adam in 34 batches.
DatasetPtr some_ratings()
{
    auto dataset = std::make_shared<Dataset>();
    for (int user = 0; user < 60; ++user)
        dataset->user_ids.push_back(user + 1);
    for (int movie = 0; movie < 100; ++movie)
        dataset->movies.push_back({.id = movie + 1, .title = "Film " + std::to_string(movie), .ratings = 42});
    for (int user = 0; user < 60; ++user)
        for (int place = 0; place < 70; ++place) {
            const int movie = (place + 7 * user) % 100;
            const auto stars = std::lround(3.0 + 2.0 * std::sin(user * 0.7) * std::sin(movie * 1.3));
            dataset->ratings.push_back({user, movie, static_cast<float>(stars)});
        }
    return dataset;
}

/// What the two ways to the same run come to, number for number.
void compare(const RunOutcome& changed, const RunOutcome& again)
{
    QVERIFY(changed.model && again.model);
    QCOMPARE(changed.history.size(), again.history.size());
    for (std::size_t epoch = 0; epoch < changed.history.size(); ++epoch) {
        QCOMPARE(changed.history[epoch].train_loss, again.history[epoch].train_loss);
        QCOMPARE(changed.history[epoch].validation_loss, again.history[epoch].validation_loss);
        QCOMPARE(changed.history[epoch].learning_rate, again.history[epoch].learning_rate);
    }
    QVERIFY(changed.model->movie_factors == again.model->movie_factors);
    QVERIFY(changed.model->user_factors == again.model->user_factors);
    QVERIFY(changed.model->movie_bias == again.model->movie_bias);
    QVERIFY(changed.settings == again.settings);
}

}  // namespace

class LiveRateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainingAgainGivesTheSameBits_data();
    void trainingAgainGivesTheSameBits();
    void aChangeOfAPausedRunHoldsFromTheNextBatch();
    void everyRateThatTakesOverIsTold();
    void aChangeTakesThePlaceOfThoseThatWerePlanned();
    void whatIsNoLearningRateChangesNothing();
    void noMoreAreKeptThanARunMayHave();
    void aChangeAfterTheEndOfTheRunIsRefused();

private:
    TrainingSettings settingsOf(StepKind step, bool folds) const;
    std::shared_ptr<const RunOutcome> finished(TrainingRun& run, const std::function<void()>& meanwhile = {}) const;

    const DatasetPtr m_dataset = some_ratings();
};

TrainingSettings LiveRateTest::settingsOf(StepKind step, bool folds) const
{
    TrainingSettings settings;
    settings.factors = 4;
    settings.epochs = 8;
    settings.final_rate = 0.1;
    settings.step = step;
    settings.validation_fraction = folds ? 0.2 : 0.0;
    settings.init_std = 0.3;
    return settings;
}

std::shared_ptr<const RunOutcome> LiveRateTest::finished(TrainingRun& run, const std::function<void()>& meanwhile) const
{
    run.start();
    while (run.state() != RunState::finished) {
        if (meanwhile)
            meanwhile();
        QTest::qWait(1);
    }
    run.wait();
    return run.collect().outcome;
}

void LiveRateTest::trainingAgainGivesTheSameBits_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("threads");
    QTest::addColumn<bool>("folds");
    for (const int threads : {1, 3}) {
        QTest::addRow("SGD, %d threads", threads) << static_cast<int>(StepKind::sgd) << threads << false;
        QTest::addRow("SGD with folds, %d threads", threads) << static_cast<int>(StepKind::sgd) << threads << true;
        QTest::addRow("Adam, %d threads", threads) << static_cast<int>(StepKind::fast) << threads << false;
    }
}

void LiveRateTest::trainingAgainGivesTheSameBits()
{
    QFETCH(int, step);
    QFETCH(int, threads);
    QFETCH(bool, folds);
    TrainingSettings settings = settingsOf(static_cast<StepKind>(step), folds);
    settings.threads = threads;
    QRandomGenerator random(1);
    TrainingRun run(m_dataset, nullptr, settings);
    run.set_pace(Pace::batch, std::chrono::milliseconds(2));
    const auto changed = finished(run, [&] {
        if (random.bounded(3) == 0)
            run.set_learning_rate(0.001 * (1 + random.bounded(9)));
        if (random.bounded(6) == 0) {
            run.pause();
            QTest::qWait(3);
            run.set_learning_rate(0.001 * (1 + random.bounded(9)));
            run.resume();
        }
    });
    QVERIFY(changed->settings.rate_changes.size() > 3);
    QCOMPARE(changed->split->folds > 0, folds);
    // Other threads, too: they have never changed a bit.
    TrainingSettings settled = changed->settings;
    settled.threads = 4 - threads;
    TrainingRun once_more(m_dataset, nullptr, settled);
    auto again = std::make_shared<RunOutcome>(*finished(once_more));
    again->settings.threads = threads;
    compare(*changed, *again);
    TrainingRun unchanged(m_dataset, nullptr, settings);
    const auto expected = finished(unchanged);
    QVERIFY(expected->model->movie_factors != changed->model->movie_factors);
    // The folds' models have changed with it.
    QVERIFY(expected->history.back().validation_loss != changed->history.back().validation_loss);
}

void LiveRateTest::aChangeOfAPausedRunHoldsFromTheNextBatch()
{
    TrainingRun run(m_dataset, nullptr, settingsOf(StepKind::fast, false));
    run.step();
    QTRY_COMPARE(run.state(), RunState::paused);
    run.set_learning_rate(0.004);
    run.set_learning_rate(0.005);  // the last wish counts
    run.step();
    QTRY_COMPARE(run.state(), RunState::paused);
    run.set_learning_rate(0.005);  // as it is
    run.resume();
    run.wait();
    const auto outcome = run.collect().outcome;
    QCOMPARE(outcome->batches, 34);
    QCOMPARE(outcome->settings.rate_changes, (RateChanges{{34, 0.005}}));
    QCOMPARE(outcome->settings.learning_rate, settingsOf(StepKind::fast, false).learning_rate);
}

void LiveRateTest::everyRateThatTakesOverIsTold()
{
    TrainingSettings settings = settingsOf(StepKind::fast, false);
    settings.rate_changes = {{10, 0.01}};
    TrainingRun run(m_dataset, nullptr, settings);
    run.step();
    QTRY_COMPARE(run.state(), RunState::paused);
    const ProgressBatch planned = run.collect();
    QVERIFY(planned.rates);
    QCOMPARE(planned.rates->changes, settings.rate_changes);
    QCOMPARE(planned.rates->batches, 34);
    run.step();
    QTRY_COMPARE(run.state(), RunState::paused);
    QVERIFY(!run.collect().rates);
    run.set_learning_rate(0.02);
    run.step();
    QTRY_COMPARE(run.state(), RunState::paused);
    const ProgressBatch by_hand = run.collect();
    QVERIFY(by_hand.rates);
    QCOMPARE(by_hand.rates->changes, (RateChanges{{10, 0.01}, {68, 0.02}}));
}

void LiveRateTest::aChangeTakesThePlaceOfThoseThatWerePlanned()
{
    TrainingSettings settings = settingsOf(StepKind::fast, false);
    settings.rate_changes = {{10, 0.01}, {34, 0.02}, {200, 0.03}};
    const auto split = std::make_shared<const DataSplit>(random_split(m_dataset->ratings, 0.2, 42));
    Trainer trainer(*m_dataset, *split, settings);
    trainer.begin_epoch();
    while (!trainer.epoch_done())
        trainer.train_batch();
    QCOMPARE(trainer.batches_done(), 34);
    QVERIFY(trainer.change_learning_rate(0.005));
    QCOMPARE(trainer.settings().rate_changes, (RateChanges{{10, 0.01}, {34, 0.005}}));
}

void LiveRateTest::whatIsNoLearningRateChangesNothing()
{
    TrainingRun run(m_dataset, nullptr, settingsOf(StepKind::sgd, false));
    for (const double rate : {0.0, -1.0, 11.0, std::numeric_limits<double>::quiet_NaN(),
                              std::numeric_limits<double>::infinity(), run.settings().learning_rate}) {
        run.set_learning_rate(rate);
        run.step();
        QTRY_COMPARE(run.state(), RunState::paused);
    }
    run.stop();
    run.wait();
    QVERIFY(run.collect().outcome->settings.rate_changes.empty());
}

void LiveRateTest::noMoreAreKeptThanARunMayHave()
{
    TrainingSettings settings = settingsOf(StepKind::fast, false);
    settings.epochs = 100;
    for (std::int64_t batch = 0; batch < static_cast<std::int64_t>(most_rate_changes); ++batch)
        settings.rate_changes.push_back({batch, 0.001 * static_cast<double>(1 + batch % 9)});
    const auto split = std::make_shared<const DataSplit>(random_split(m_dataset->ratings, 0.2, 42));
    Trainer trainer(*m_dataset, *split, settings);
    while (trainer.batches_done() < static_cast<std::int64_t>(most_rate_changes)) {
        trainer.begin_epoch();
        while (!trainer.epoch_done())
            trainer.train_batch();
    }
    QVERIFY(!trainer.change_learning_rate(0.5));
    QVERIFY(trainer.settings().rate_changes == settings.rate_changes);
}

void LiveRateTest::aChangeAfterTheEndOfTheRunIsRefused()
{
    TrainingSettings settings = settingsOf(StepKind::fast, false);
    settings.rate_changes = {{8 * 34 - 1, 0.01}};
    TrainingRun fits(m_dataset, nullptr, settings);
    QCOMPARE(finished(fits)->termination, Termination::completed);
    settings.rate_changes = {{3, 0.02}, {8 * 34, 0.01}};
    TrainingRun run(m_dataset, nullptr, settings);
    const auto outcome = finished(run);
    QCOMPARE(outcome->termination, Termination::failed);
    QVERIFY2(outcome->message.english().find(
                 "The learning rate should change after 272 batches, but these settings only have 272.") !=
                 std::string::npos,
             outcome->message.english().c_str());
}

KINOSCOPE_EVENT_TEST(LiveRateTest)
#include "live_rate_test.moc"
