// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample/sample.h"
#include "core/data/sample/sample_random.h"
#include "core/model/steps/block_sgd.h"
#include "core/training/trainer.h"
#include "tests/test_main.h"

#include <QTest>

#include <chrono>
#include <cmath>
#include <thread>

using namespace kinoscope;

namespace {

TrainingSettings small_settings(int threads)
{
    TrainingSettings settings = find_preset("balanced").settings;
    settings.factors = 12;
    settings.epochs = 4;
    settings.step = StepKind::sgd;
    settings.threads = threads;
    return settings;
}

struct Trained {
    TrainedModel model;
    std::vector<EpochRecord> history;
    bool ended = false;  // before its last batch
};

Trained train(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings,
              const std::function<bool()>& may_go_on = {})
{
    Trained trained;
    Trainer trainer(dataset, split, settings);
    for (int epoch = 0; epoch < settings.epochs && !trained.ended; ++epoch) {
        trainer.begin_epoch();
        while (!trainer.epoch_done() && !trained.ended)
            trained.ended = !trainer.train_batch(may_go_on);
        if (!trained.ended)
            trained.history.push_back(trainer.finish_epoch());
    }
    trainer.copy_values(trained.model);
    return trained;
}

bool same_bits(const Trained& a, const Trained& b)
{
    return a.history == b.history && a.model.user_factors == b.model.user_factors &&
           a.model.user_bias == b.model.user_bias && a.model.movie_factors == b.model.movie_factors &&
           a.model.movie_bias == b.model.movie_bias && a.model.watch.has_value() == b.model.watch.has_value() &&
           (!a.model.watch || (a.model.watch->user_factors == b.model.watch->user_factors &&
                               a.model.watch->user_bias == b.model.watch->user_bias &&
                               a.model.watch->movie_bias == b.model.watch->movie_bias));
}

}  // namespace

class BlockSgdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyNumberOfThreadsGivesTheSameBits_data();
    void anyNumberOfThreadsGivesTheSameBits();
    void aPauseInsideABlockChangesNoBit();
    void noEndsItInsideABlock();
    void theSeedDecides();
    void itLearnsTasteAndWhatIsWatched();
    void peopleAndFilmsWithoutRatingsBecomeTheAverage();
    void whoHasRatedAllIsShownNothingElse();
    void decayFollowsTheSizeOfTheData();

private:
    Dataset m_dataset;
    DataSplit m_split;
};

void BlockSgdTest::initTestCase()
{
    m_dataset = make_sample();
    m_split = random_split(m_dataset.ratings, 0.2, 42);
    m_split = carve_validation(m_split, 0.02, 42);
}

void BlockSgdTest::anyNumberOfThreadsGivesTheSameBits_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<double>("co_watch");
    QTest::addColumn<bool>("folds");
    for (const int threads : {2, 3, 16}) {
        QTest::addRow("%d", threads) << threads << 1.3 << false;
        QTest::addRow("%d, without co-watch", threads) << threads << 0.0 << false;
        QTest::addRow("%d, folds", threads) << threads << 1.3 << true;
    }
}

void BlockSgdTest::anyNumberOfThreadsGivesTheSameBits()
{
    QFETCH(int, threads);
    QFETCH(double, co_watch);
    QFETCH(bool, folds);
    DataSplit split = m_split;
    if (folds) {
        split.train.resize(3000);
        split.validation.clear();
        split.folds = 5;
    }
    const auto trained = [&](int count) {
        TrainingSettings settings = small_settings(count);
        settings.co_watch = co_watch;
        return train(m_dataset, split, settings);
    };
    QVERIFY(same_bits(trained(threads), trained(1)));
}

// Pauses of a millisecond at every question: with several threads, those who carry on must wait.
void BlockSgdTest::aPauseInsideABlockChangesNoBit()
{
    TrainingSettings settings = small_settings(3);
    settings.epochs = 1;
    int asked = 0;
    const Trained paused = train(m_dataset, m_split, settings, [&asked] {
        if (++asked % 7 == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return true;
    });
    Trainer trainer(m_dataset, m_split, settings);
    QVERIFY(asked > 2 * trainer.batches());  // inside rounds, too
    QVERIFY(same_bits(paused, train(m_dataset, m_split, settings)));
}

void BlockSgdTest::noEndsItInsideABlock()
{
    for (const int threads : {1, 3}) {
        int asked = 0;
        const Trained ended = train(m_dataset, m_split, small_settings(threads), [&asked] { return ++asked < 30; });
        QVERIFY(ended.ended);
        QVERIFY(ended.history.empty());
        QCOMPARE(asked, 30);
    }
}

void BlockSgdTest::theSeedDecides()
{
    TrainingSettings settings = small_settings(1);
    const Trained first = train(m_dataset, m_split, settings);
    settings.seed = 7;
    QVERIFY(!same_bits(first, train(m_dataset, m_split, settings)));
}

// Far better than the mean on ratings not seen, and what was watched has the higher logit in most cases.
void BlockSgdTest::itLearnsTasteAndWhatIsWatched()
{
    TrainingSettings settings = small_settings(1);
    settings.epochs = 20;
    const Trained trained = train(m_dataset, m_split, settings);
    double mean = 0.0;
    for (const std::int32_t row : m_split.train)
        mean += static_cast<double>(m_dataset.ratings[static_cast<std::size_t>(row)].value);
    mean /= static_cast<double>(m_split.train.size());
    double variance = 0.0;
    for (const std::int32_t row : m_split.validation)
        variance += std::pow(static_cast<double>(m_dataset.ratings[static_cast<std::size_t>(row)].value) - mean, 2);
    variance /= static_cast<double>(m_split.validation.size());
    QVERIFY2(trained.history.back().validation_loss < 0.8 * variance,
             qPrintable(QStringLiteral("%1 of %2").arg(trained.history.back().validation_loss).arg(variance)));

    const TrainedModel& model = trained.model;
    const auto logit = [&](Eigen::Index user, Eigen::Index movie) {
        return model.watch->user_factors.row(user).dot(model.movie_factors.row(movie)) + model.watch->movie_bias(movie);
    };
    SampleRandom random(1);
    int higher = 0;
    for (const std::int32_t row : m_split.test) {
        const Rating& rating = m_dataset.ratings[static_cast<std::size_t>(row)];
        const auto other = static_cast<Eigen::Index>(random.below(static_cast<std::uint32_t>(m_dataset.movies.size())));
        higher += logit(rating.user, rating.movie) > logit(rating.user, other) ? 1 : 0;
    }
    QVERIFY(higher > static_cast<int>(0.65 * static_cast<double>(m_split.test.size())));
}

void BlockSgdTest::peopleAndFilmsWithoutRatingsBecomeTheAverage()
{
    DataSplit split = m_split;
    const std::int32_t user = 3;
    const std::int32_t movie = 5;
    std::erase_if(split.train, [&](std::int32_t row) {
        const Rating& rating = m_dataset.ratings[static_cast<std::size_t>(row)];
        return rating.user == user || rating.movie == movie;
    });
    const TrainedModel model = train(m_dataset, split, small_settings(2)).model;
    const auto users = static_cast<float>(model.user_bias.size());
    const float mean = (model.user_bias.sum() - model.user_bias(user)) / (users - 1.0F);
    QVERIFY(std::abs(model.user_bias(user) - mean) < 1e-4F);
    const Eigen::RowVectorXf others = (model.movie_factors.colwise().sum() - model.movie_factors.row(movie)) /
                                      static_cast<float>(model.movie_factors.rows() - 1);
    QVERIFY((model.movie_factors.row(movie) - others).cwiseAbs().maxCoeff() < 1e-4F);
    QVERIFY(std::abs(model.watch->movie_bias(movie)) > 0.0F);
}

// Nothing is left to be drawn as not watched: it must neither hang nor draw what was watched, and all logits rise.
void BlockSgdTest::whoHasRatedAllIsShownNothingElse()
{
    Dataset dataset;
    dataset.user_ids = {1, 2, 3};
    for (int movie = 0; movie < 4; ++movie)
        dataset.movies.push_back({.id = movie, .title = "Film", .ratings = 3});
    for (int user = 0; user < 3; ++user)
        for (int movie = 0; movie < 4; ++movie)
            dataset.ratings.push_back({user, movie, static_cast<float>(1 + (user + movie) % 5)});
    DataSplit split;
    split.train = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    split.test = {0};
    const TrainedModel model = train(dataset, split, small_settings(1)).model;
    QVERIFY(model.watch->user_bias.minCoeff() > 0.0F);
    QVERIFY(model.watch->movie_bias.minCoeff() > 0.0F);
}

void BlockSgdTest::decayFollowsTheSizeOfTheData()
{
    QCOMPARE(decay_for_size(80'000), 1.0);
    QCOMPARE(decay_for_size(20'000), 2.0);
    QCOMPARE(decay_for_size(313), 3.2);
    QCOMPARE(decay_for_size(0), 3.2);
    QCOMPARE(decay_for_size(80'000 * 16), 0.5);
    QCOMPARE(decay_for_size(20'000'000), 0.5);
    QVERIFY(decay_for_size(160'000) < 1.0 && decay_for_size(160'000) > 0.8);
    QCOMPARE(negatives_for_size(8, 1'000'000), 8);
    QCOMPARE(negatives_for_size(8, 1'000'001), 4);
    QCOMPARE(negatives_for_size(1, 20'000'000), 1);
}

KINOSCOPE_PLAIN_TEST(BlockSgdTest)
#include "block_sgd_test.moc"
