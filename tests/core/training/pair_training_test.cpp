// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Training where there are no ratings, only who has what.
#include "core/analysis/evaluation/evaluation.h"
#include "core/model/steps/devices.h"
#include "core/training/training_run.h"
#include "tests/core/simulated_pairs.h"
#include "tests/test_main.h"

#include <QTest>

#include <stdexcept>

using namespace kinoscope;

namespace {

std::shared_ptr<const RunOutcome> run_of(const DatasetPtr& data, const TrainingSettings& settings)
{
    TrainingRun run(data, nullptr, settings);
    run.start();
    run.wait();
    return run.collect().outcome;
}

}  // namespace

class PairTrainingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRunLearnsWhatPopularityDoesNotSay();
    void fewPairsAreMonitoredOnFolds();
    void whatHasNothingToLearnDoesNoWorseThanPopularityInSilence();
    void anyNumberOfThreadsGivesTheSameBits();
    void aCountedPairWeighsMore();
    void settingsOfRatingsAreRefused_data();
    void settingsOfRatingsAreRefused();

private:
    DatasetPtr m_data;
    TrainingSettings m_settings;
};

void PairTrainingTest::initTestCase()
{
    m_data = std::make_shared<const Dataset>(test::simulated_pairs(600, 120, 24));
    m_settings = find_preset("balanced").settings;
    m_settings.factors = 12;
}

void PairTrainingTest::aRunLearnsWhatPopularityDoesNotSay()
{
    QVERIFY(m_data->ratings.size() > 5000);
    const auto outcome = run_of(m_data, m_settings);
    QCOMPARE(outcome->termination, Termination::completed);
    QCOMPARE(outcome->comparison.feedback, Feedback::pairs);
    QCOMPARE(outcome->comparison.measured_on, "validation");
    QCOMPARE(outcome->comparison.best_name(), "popularity");
    QVERIFY2(outcome->comparison.model < 0.9 * outcome->comparison.popularity,
             qPrintable(QString::number(outcome->comparison.model / outcome->comparison.popularity)));
    QVERIFY(outcome->warning.empty());
    QVERIFY(outcome->history.back().train_loss < outcome->history.front().train_loss);
    QCOMPARE(outcome->model->range_low, 0.0F);
    QCOMPARE(outcome->model->range_high, 1.0F);
    QVERIFY(!outcome->model->watch);
    const Evaluation evaluation = evaluate_pairs(*outcome->model, m_data->ratings, *outcome->split);
    QVERIFY(evaluation.rows[0].ranking->ndcg > evaluation.rows[2].ranking->ndcg + 0.05);
}

void PairTrainingTest::fewPairsAreMonitoredOnFolds()
{
    const auto data = std::make_shared<const Dataset>(test::simulated_pairs(100, 60, 16));
    const auto outcome = run_of(data, m_settings);
    QCOMPARE(outcome->comparison.measured_on, "folds");
    QVERIFY(outcome->comparison.model < outcome->comparison.popularity);
    QVERIFY(outcome->comparison.popularity > 0.2);
}

// Films that people have by chance: popularity says all there is.
void PairTrainingTest::whatHasNothingToLearnDoesNoWorseThanPopularityInSilence()
{
    Dataset data = test::simulated_pairs(300, 80, 0);
    SampleRandom random(5);
    for (int user = 0; user < 300; ++user)
        for (int film = 0; film < 80; ++film)
            if (random.below(80) < 8 + static_cast<std::uint32_t>(film % 3) * 8)
                data.ratings.push_back({user, film, 1.0F});
    TrainingSettings settings = m_settings;
    settings.co_watch_decay = 0.0;  // to learn chance by heart
    settings.factors = 60;
    settings.epochs = 60;
    settings.final_rate = 1.0;
    const auto outcome = run_of(std::make_shared<const Dataset>(std::move(data)), settings);
    QCOMPARE(outcome->comparison.model_is_worse(), !outcome->warning.empty());
    QVERIFY2(!outcome->warning.empty(),
             qPrintable(QString::number(outcome->comparison.model / outcome->comparison.popularity)));
    QVERIFY(QString::fromStdString(outcome->warning).contains(QStringLiteral("how popular each film is")));
}

void PairTrainingTest::anyNumberOfThreadsGivesTheSameBits()
{
    TrainingSettings settings = m_settings;
    settings.epochs = 3;
    settings.threads = 1;
    const auto alone = run_of(m_data, settings);
    for (const int threads : {2, 3, 16}) {
        settings.threads = threads;
        const auto together = run_of(m_data, settings);
        QVERIFY(together->model->user_factors == alone->model->user_factors);
        QVERIFY(together->model->user_bias == alone->model->user_bias);
        QVERIFY(together->model->movie_factors == alone->model->movie_factors);
        QVERIFY(together->model->movie_bias == alone->model->movie_bias);
        QCOMPARE(together->history.back().validation_loss, alone->history.back().validation_loss);
    }
}

// The same pairs, of which one person's count tenfold: that person's films are predicted more surely.
void PairTrainingTest::aCountedPairWeighsMore()
{
    Dataset data = *m_data;
    constexpr std::int32_t fan = 4;
    for (Rating& pair : data.ratings)
        pair.value = pair.user == fan ? 6.0F : 1.0F;
    const auto weighed = run_of(std::make_shared<const Dataset>(data), m_settings);
    const auto plain = run_of(m_data, m_settings);
    double more = 0.0;
    for (const std::int32_t row : weighed->split->train)
        if (const Rating& pair = data.ratings[static_cast<std::size_t>(row)]; pair.user == fan)
            more += static_cast<double>(weighed->model->predict(pair.user, pair.movie) -
                                        plain->model->predict(pair.user, pair.movie));
    QVERIFY2(more > 0.5, qPrintable(QString::number(more)));
}

void PairTrainingTest::settingsOfRatingsAreRefused_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("notebook") << "notebook"
                              << "auto"
                              << "Training failed: The preset Notebook needs ratings, and there are none here, only "
                                 "who has what. Choose the preset Balanced.";
    QTest::newRow("step") << "balanced"
                          << "strict"
                          << "Training failed: The step strict needs ratings, and there are none here, only who has "
                             "what. Choose the preset Balanced.";
}

void PairTrainingTest::settingsOfRatingsAreRefused()
{
    QFETCH(QString, preset);
    QFETCH(QString, step);
    QFETCH(QString, sentence);
    TrainingSettings settings = find_preset(preset.toStdString()).settings;
    settings.step = *step_named(step.toStdString());
    const auto outcome = run_of(m_data, settings);
    QCOMPARE(outcome->termination, Termination::failed);
    QCOMPARE(QString::fromStdString(outcome->message.english()), sentence);
}

KINOSCOPE_PLAIN_TEST(PairTrainingTest)
#include "pair_training_test.moc"
