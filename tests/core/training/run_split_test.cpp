// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_split.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <stdexcept>

using namespace kinoscope;

class RunSplitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutValidationItIsTheSplitTheSettingsAskFor();
    void theValidationPartIsCarvedFromTheTrainingPart();
    void littleDataIsWatchedOnFolds();
    void aGivenSplitTakesThePlaceOfTheSettings();
    void whatCannotBeSplitIsRefused();

private:
    const DatasetPtr m_dataset = test::small_dataset();
};

void RunSplitTest::withoutValidationItIsTheSplitTheSettingsAskFor()
{
    Dataset timed = *m_dataset;
    for (std::size_t row = 0; row < timed.ratings.size(); ++row)
        timed.times.push_back(static_cast<std::uint32_t>(row * 7919 % 1000));
    TrainingSettings settings;
    settings.split_seed = 3;
    settings.test_fraction = 0.3;
    const auto random = make_split(settings, timed);
    QCOMPARE(random->train, random_split(timed.ratings, 0.3, 3).train);
    QCOMPARE(random->test, random_split(timed.ratings, 0.3, 3).test);
    QVERIFY(random->validation.empty());
    settings.split_by_time = 1;
    const auto by_time = make_split(settings, timed);
    QCOMPARE(by_time->train, time_split(timed.ratings, timed.times, 0.3).train);
    QCOMPARE(by_time->test, time_split(timed.ratings, timed.times, 0.3).test);
    QVERIFY(by_time->test != random->test);
}

void RunSplitTest::theValidationPartIsCarvedFromTheTrainingPart()
{
    TrainingSettings settings;
    settings.split_seed = 3;
    settings.validation_fraction = 0.25;
    const DataSplit whole = random_split(m_dataset->ratings, 0.2, 3);
    const DataSplit expected = carve_validation(whole, 0.25, 3);
    const auto split = make_split(settings, *m_dataset);
    QCOMPARE(split->train, expected.train);
    QCOMPARE(split->test, whole.test);
    QCOMPARE(split->validation, expected.validation);
    QCOMPARE(split->validation.size(), std::size_t{120});
}

void RunSplitTest::littleDataIsWatchedOnFolds()
{
    TrainingSettings settings = find_preset("balanced").settings;
    settings.split_seed = 3;
    const auto split = make_split(settings, *m_dataset);
    QCOMPARE(split->folds, 5);
    QCOMPARE(split->fold_seed, 3U);
    QVERIFY(split->validation.empty());
    QCOMPARE(split->train, random_split(m_dataset->ratings, 0.2, 3).train);
    settings.validation_fraction = 0.0;
    QCOMPARE(make_split(settings, *m_dataset)->folds, 0);
    settings.validation_fraction = 0.02;
    settings.step = StepKind::fast;
    QCOMPARE(make_split(settings, *m_dataset)->folds, 0);
    settings.step = StepKind::automatic;
    // Of fewer than ten ratings a fold would be one.
    const auto nine = std::make_shared<const DataSplit>(DataSplit{{1, 2, 3, 4, 5, 6, 7, 8, 9}, {0}, {}});
    QCOMPARE(make_split(settings, *m_dataset, nine)->folds, 0);
    const auto ten = std::make_shared<const DataSplit>(DataSplit{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {0}, {}});
    QCOMPARE(make_split(settings, *m_dataset, ten)->folds, 5);
    Dataset large = *m_dataset;
    while (large.ratings.size() <= most_for_folds)
        large.ratings.push_back(large.ratings[large.ratings.size() - m_dataset->ratings.size()]);
    QCOMPARE(make_split(settings, large)->folds, 0);
    QVERIFY(!make_split(settings, large)->validation.empty());
}

void RunSplitTest::aGivenSplitTakesThePlaceOfTheSettings()
{
    const auto given = std::make_shared<const DataSplit>(DataSplit{{5, 1, 9, 3}, {0, 2}, {}});
    TrainingSettings settings;
    QCOMPARE(make_split(settings, *m_dataset, given), given);  // not a copy
    settings.validation_fraction = 0.5;
    const auto split = make_split(settings, *m_dataset, given);
    QCOMPARE(split->test, given->test);
    QCOMPARE(split->validation.size(), std::size_t{2});
    QCOMPARE(split->train, carve_validation(*given, 0.5, settings.split_seed).train);
    QCOMPARE(given->train.size(), std::size_t{4});
}

void RunSplitTest::whatCannotBeSplitIsRefused()
{
    TrainingSettings settings;
    settings.split_by_time = 1;  // and there are no times
    QVERIFY_EXCEPTION_THROWN(make_split(settings, *m_dataset), std::invalid_argument);
    settings.split_by_time = 0;
    settings.validation_fraction = 0.5;
    const auto one = std::make_shared<const DataSplit>(DataSplit{{5}, {0}, {}});
    QVERIFY_EXCEPTION_THROWN(make_split(settings, *m_dataset, one), std::invalid_argument);
}

KINOSCOPE_PLAIN_TEST(RunSplitTest)
#include "run_split_test.moc"
