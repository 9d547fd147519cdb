// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/seed_runs.h"
#include "core/training/thread_priority.h"
#include "core/training/training_run.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <limits>
#include <thread>

#include <sys/resource.h>

using namespace kinoscope;

namespace {

TrainingSettings small_settings()
{
    TrainingSettings settings;
    settings.factors = 4;
    settings.epochs = 6;
    settings.batch_size = 8;
    settings.learning_rate = 0.01;
    settings.init_std = 0.3;
    settings.seed = 5;
    return settings;
}

std::shared_ptr<const RunOutcome> outcome_of(const DatasetPtr& dataset, const TrainingSettings& settings)
{
    TrainingRun run(dataset, nullptr, settings);
    run.start();
    run.wait();
    return run.collect().outcome;
}

}  // namespace

class SeedRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSeedGivesTheTableThatARunKeeps_data();
    void eachSeedGivesTheTableThatARunKeeps();
    void theSameComesOutOnAnyNumberOfThreads();
    void oneThatDivergesEndsThoseAfterItAlone();
    void aRunsOwnSplitIsTakenAsItIs();
    void aRunThatWasStoppedIsRepeatedAsFar();
    void progressGrowsToOne();
    void stoppingEndsWithinABatchAndKeepsWholeSeeds();
    void divergenceIsAnOutcomeThatSaysWhatToDo();
    void impossibleSettingsAreAnOutcomeToo();
    void tablesThatWouldTakeTooMuchMemoryAreRefused();
    void seedsFollowAndStartOver();
    void aLoweredThreadLeavesTheOthersAsTheyAre();

private:
    const DatasetPtr m_dataset = test::small_dataset();
};

void SeedRunsTest::eachSeedGivesTheTableThatARunKeeps_data()
{
    QTest::addColumn<int>("keepBest");
    QTest::addColumn<int>("patience");
    QTest::addColumn<double>("validation");
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("step");
    QTest::newRow("the best epoch") << 1 << 0 << 0.0 << 0.1 << "fast";
    QTest::newRow("the last epoch") << 0 << 0 << 0.1 << 0.1 << "fast";
    QTest::newRow("out of patience") << 1 << 1 << 0.1 << 0.5 << "fast";
    QTest::newRow("another algorithm") << 0 << 0 << 0.1 << 0.01 << "sgd";
}

void SeedRunsTest::eachSeedGivesTheTableThatARunKeeps()
{
    QFETCH(int, keepBest);
    QFETCH(int, patience);
    QFETCH(double, validation);
    QFETCH(double, rate);
    QFETCH(QString, step);
    TrainingSettings settings = small_settings();
    settings.keep_best = keepBest;
    settings.patience = patience;
    settings.validation_fraction = validation;
    settings.learning_rate = rate;
    settings.step = step == QLatin1String("sgd") ? StepKind::sgd : StepKind::fast;
    const SeedTables tables = train_seeds(*m_dataset, nullptr, settings, seeds_from(5, 3));
    QCOMPARE(tables.termination, Termination::completed);
    QCOMPARE(tables.seeds, (std::vector<std::uint64_t>{5, 6, 7}));
    for (std::size_t i = 0; i < 3; ++i) {
        settings.seed = tables.seeds[i];
        QCOMPARE(tables.movie_factors[i], outcome_of(m_dataset, settings)->model->movie_factors);
    }
    QVERIFY(tables.movie_factors[0] != tables.movie_factors[1]);
}

void SeedRunsTest::theSameComesOutOnAnyNumberOfThreads()
{
    TrainingSettings settings = small_settings();
    for (const StepKind step : {StepKind::fast, StepKind::sgd, StepKind::reference}) {
        settings.step = step;
        settings.threads = 1;
        const SeedTables one = train_seeds(*m_dataset, nullptr, settings, seeds_from(5, 5));
        QCOMPARE(one.seeds.size(), std::size_t{5});
        for (const int threads : {2, 3, 16}) {
            settings.threads = threads;
            const SeedTables several = train_seeds(*m_dataset, nullptr, settings, seeds_from(5, 5));
            QCOMPARE(several.seeds, one.seeds);
            QCOMPARE(several.movie_factors, one.movie_factors);
        }
    }
}

// Of a rate at which some seeds diverge and others do not: the same seeds come back however many are trained at a time.
void SeedRunsTest::oneThatDivergesEndsThoseAfterItAlone()
{
    TrainingSettings settings = small_settings();
    settings.step = StepKind::sgd;
    settings.epochs = 60;
    int mixed = 0;
    for (settings.learning_rate = 0.05; settings.learning_rate <= 1.0; settings.learning_rate *= 1.1) {
        settings.threads = 1;
        const SeedTables one = train_seeds(*m_dataset, nullptr, settings, seeds_from(5, 6));
        settings.threads = 3;
        const SeedTables several = train_seeds(*m_dataset, nullptr, settings, seeds_from(5, 6));
        QCOMPARE(several.termination, one.termination);
        QCOMPARE(several.message.english(), one.message.english());
        QCOMPARE(several.seeds, one.seeds);
        mixed += !one.seeds.empty() && one.termination == Termination::diverged;
    }
    QVERIFY(mixed > 0);
}

void SeedRunsTest::aRunsOwnSplitIsTakenAsItIs()
{
    TrainingSettings settings = small_settings();
    settings.validation_fraction = 0.1;
    const auto outcome = outcome_of(m_dataset, settings);
    QVERIFY(!outcome->split->validation.empty());
    const SeedTables tables = train_seeds(*m_dataset, outcome->split, outcome->settings, {5});
    QCOMPARE(tables.movie_factors.front(), outcome->model->movie_factors);
}

// The learning rate falls over all epochs of the settings, of which the first two are taken.
void SeedRunsTest::aRunThatWasStoppedIsRepeatedAsFar()
{
    TrainingSettings settings = small_settings();
    settings.final_rate = 0.0;
    settings.keep_best = 0;
    TrainingRun run(m_dataset, nullptr, settings);
    for (int epoch = 0; epoch < 2; ++epoch) {
        run.step();
        QTRY_COMPARE(run.state(), RunState::paused);
    }
    run.stop();
    run.wait();
    const auto outcome = run.collect().outcome;
    QCOMPARE(outcome->history.size(), std::size_t{2});
    SeedControl control;
    control.most_epochs = 2;
    const SeedTables tables = train_seeds(*m_dataset, outcome->split, settings, {settings.seed}, control);
    QCOMPARE(tables.movie_factors.front(), outcome->model->movie_factors);
}

void SeedRunsTest::progressGrowsToOne()
{
    std::vector<SeedProgress> seen;
    SeedControl control;
    control.progress = [&seen](const SeedProgress& progress) { seen.push_back(progress); };
    train_seeds(*m_dataset, nullptr, small_settings(), seeds_from(0, 4), control);
    QVERIFY(seen.size() >= 4);
    for (std::size_t i = 1; i < seen.size(); ++i) {
        QVERIFY(seen[i].share >= seen[i - 1].share);
        QVERIFY(seen[i].seeds_done >= seen[i - 1].seeds_done);
    }
    QCOMPARE(seen.back().seeds_done, 4);
    QCOMPARE(seen.back().share, 1.0);
}

// Asked to stop at the first report after the first seed, where an endless second one has begun.
void SeedRunsTest::stoppingEndsWithinABatchAndKeepsWholeSeeds()
{
    std::stop_source stop;
    SeedControl control;
    control.stop = stop.get_token();
    double last = 0.0;
    control.progress = [&](const SeedProgress& progress) {
        QVERIFY2(!stop.stop_requested(), "it went on");
        last = progress.share;
        if (progress.seeds_done == 1 && progress.share > 0.5)
            stop.request_stop();
    };
    TrainingSettings settings = small_settings();
    settings.epochs = 2000;
    settings.threads = 1;
    const SeedTables tables = train_seeds(*m_dataset, nullptr, settings, seeds_from(0, 2), control);
    QCOMPARE(tables.termination, Termination::cancelled);
    QCOMPARE(tables.seeds, std::vector<std::uint64_t>{0});
    QCOMPARE(tables.movie_factors.size(), std::size_t{1});
    QVERIFY(last < 1.0);

    const SeedTables none = train_seeds(*m_dataset, nullptr, settings, seeds_from(0, 2), control);
    QCOMPARE(none.termination, Termination::cancelled);
    QVERIFY(none.seeds.empty());
}

void SeedRunsTest::divergenceIsAnOutcomeThatSaysWhatToDo()
{
    Dataset poisoned = *m_dataset;
    const auto split = test::small_split(m_dataset);
    poisoned.ratings[static_cast<std::size_t>(split->train.back())].value = std::numeric_limits<float>::quiet_NaN();
    const SeedTables tables = train_seeds(poisoned, split, small_settings(), seeds_from(3, 2));
    QCOMPARE(tables.termination, Termination::diverged);
    QCOMPARE(tables.message.english(),
             std::string("Training with seed 3 diverged in epoch 1. Try a smaller learning rate."));
    QVERIFY(tables.seeds.empty());
}

void SeedRunsTest::impossibleSettingsAreAnOutcomeToo()
{
    TrainingSettings settings = small_settings();
    settings.split_by_time = 1;  // and there are no times
    SeedTables tables = train_seeds(*m_dataset, nullptr, settings, seeds_from(0, 2));
    QCOMPARE(tables.termination, Termination::failed);
    QVERIFY(!tables.message.empty());
    settings = small_settings();
    settings.factors = 0;
    tables = train_seeds(*m_dataset, nullptr, settings, seeds_from(0, 2));
    QCOMPARE(tables.termination, Termination::failed);
    QVERIFY(tables.message.english().starts_with("Training failed: "));
}

void SeedRunsTest::tablesThatWouldTakeTooMuchMemoryAreRefused()
{
    Dataset many = *m_dataset;
    many.movies.resize(100'000);
    TrainingSettings settings = small_settings();
    settings.factors = 1000;
    const SeedTables tables = train_seeds(many, nullptr, settings, seeds_from(0, 2));
    QCOMPARE(tables.termination, Termination::failed);
    QVERIFY2(tables.message.english().ends_with("more than 512 MB. Choose fewer seeds or factors."),
             tables.message.english().c_str());
}

void SeedRunsTest::seedsFollowAndStartOver()
{
    QCOMPARE(seeds_from(41, 3), (std::vector<std::uint64_t>{41, 42, 43}));
    const std::uint64_t largest = (std::uint64_t{1} << 53) - 1;
    QCOMPARE(seeds_from(largest, 3), (std::vector<std::uint64_t>{largest, 0, 1}));
    QVERIFY(seeds_from(0, 0).empty());
}

void SeedRunsTest::aLoweredThreadLeavesTheOthersAsTheyAre()
{
    const int before = getpriority(PRIO_PROCESS, 0);
    int behind = 0;
    int lowered = 0;
    int inherited = 0;
    std::jthread([&] {
        lower_thread_priority(Niceness::behind_the_window);
        behind = getpriority(PRIO_PROCESS, 0);
        lower_thread_priority(Niceness::when_idle);
        lower_thread_priority(Niceness::behind_the_window);  // there is no way back
        lowered = getpriority(PRIO_PROCESS, 0);
        std::jthread([&] { inherited = getpriority(PRIO_PROCESS, 0); }).join();
    }).join();
    QCOMPARE(behind, std::max(5, before));
    QCOMPARE(lowered, 19);
    QCOMPARE(inherited, 19);
    QCOMPARE(getpriority(PRIO_PROCESS, 0), before);
}

KINOSCOPE_PLAIN_TEST(SeedRunsTest)
#include "seed_runs_test.moc"
