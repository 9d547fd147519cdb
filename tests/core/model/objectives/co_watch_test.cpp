// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/objectives/co_watch.h"
#include "core/training/trainer.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>

using namespace kinoscope;

namespace {

/// Two audiences of 20, each with 15 films of its own, of which everyone has seen 10. All ratings are 3: from ratings
/// alone there is nothing to learn.
DatasetPtr two_audiences()
{
    auto dataset = std::make_shared<Dataset>();
    for (int user = 0; user < 40; ++user)
        dataset->user_ids.push_back(user + 1);
    for (int movie = 0; movie < 30; ++movie)
        dataset->movies.push_back({.id = movie + 1, .title = "Film " + std::to_string(movie), .ratings = 10});
    for (int user = 0; user < 40; ++user)
        for (int i = 0; i < 10; ++i) {
            dataset->ratings.push_back({user, user % 2 * 15 + (user / 2 + i * (1 + user % 7)) % 15, 3.0F});
        }
    return dataset;
}

TrainedModel train(const Dataset& dataset, const DataSplit& split, const TrainingSettings& settings)
{
    Trainer trainer(dataset, split, settings);
    for (int epoch = 0; epoch < settings.epochs; ++epoch) {
        trainer.begin_epoch();
        while (!trainer.epoch_done())
            trainer.train_batch();
    }
    TrainedModel model;
    trainer.copy_values(model);
    return model;
}

/// How much more alike (cosine) films of one audience are than films of different ones, on average.
double separation(const FactorMatrix& films)
{
    double sums[2]{};
    int counts[2]{};
    for (Eigen::Index a = 0; a < films.rows(); ++a)
        for (Eigen::Index b = 0; b < a; ++b) {
            const int apart = a / 15 == b / 15 ? 0 : 1;
            sums[apart] += static_cast<double>(films.row(a).normalized().dot(films.row(b).normalized()));
            ++counts[apart];
        }
    return sums[0] / counts[0] - sums[1] / counts[1];
}

TrainingSettings small_settings()
{
    TrainingSettings settings = find_preset("balanced").settings;
    settings.factors = 8;
    settings.batch_size = 50;
    settings.epochs = 40;
    settings.co_watch = 2.0;
    settings.step = StepKind::fast;
    return settings;
}

}  // namespace

class CoWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratedFilmsAreRemembered();
    void theFirstGradientIsTheClosedForm();
    void whoHasRatedEverythingIsShownNoOtherFilm();
    void audiencesAreLearnedThatRatingsDoNotShow();
    void theSameSeedDrawsTheSameFilms();
    void fastAndStrictAgree();
};

void CoWatchTest::ratedFilmsAreRemembered()
{
    const std::vector<std::int32_t> users{0, 0, 2, 2, 2};
    const std::vector<std::int32_t> films{63, 64, 0, 63, 129};
    const RatedFilms rated(users, films, 3, 130);
    for (std::int32_t user = 0; user < 3; ++user)
        for (std::int32_t film = 0; film < 130; ++film) {
            bool expected = false;
            for (std::size_t i = 0; i < users.size(); ++i)
                expected = expected || (users[i] == user && films[i] == film);
            QCOMPARE(rated.contains(user, film), expected);
        }
    QCOMPARE(rated.count(0), 2U);
    QCOMPARE(rated.count(1), 0U);
    QCOMPARE(rated.count(2), 3U);
}

// One person and two films, of which one is rated: the other is the only one that can be drawn. The person's own
// factors start from the seed, unknown here, but every film's gradient is a multiple of them: slope(rated) · w and
// negatives · slope(other) · w, with slopes −weight / 2 and weight / 2 where all film factors are 0.
void CoWatchTest::theFirstGradientIsTheClosedForm()
{
    std::vector<float> films(2 * 3, 0.0F);
    const TableView table{films.data(), 2, 3};
    TrainingSettings settings = small_settings();
    settings.co_watch = 1.5;
    settings.negatives = 3;
    CoWatch co_watch(table, 1, settings);
    const std::vector<std::int32_t> user{0};
    const std::vector<std::int32_t> film{1};
    const std::vector<float> rating{5.0F};
    co_watch.learn_who_rated({user, film, rating});
    AdamTable adam(table, 0.0);
    co_watch.add_gradients({user, film, rating}, adam);
    const TableView gradient = adam.gradient();
    double length = 0.0;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto w = static_cast<double>(gradient.row(1)[i]) / (-1.5 / 2);
        QVERIFY(std::abs(static_cast<double>(gradient.row(0)[i]) - 3 * 1.5 / 2 * w) < 1e-6);
        length += w * w;
    }
    QVERIFY(length > 0.0 && length < 3 * 36 * settings.init_std * settings.init_std);
}

void CoWatchTest::whoHasRatedEverythingIsShownNoOtherFilm()
{
    std::vector<float> films(2 * 3, 0.0F);
    const TableView table{films.data(), 2, 3};
    CoWatch co_watch(table, 1, small_settings());
    const std::vector<std::int32_t> users{0, 0};
    const std::vector<std::int32_t> both{0, 1};
    const std::vector<float> ratings{5.0F, 2.0F};
    co_watch.learn_who_rated({users, both, ratings});
    AdamTable adam(table, 0.0);
    const RatingBatch first{std::span(users).first(1), std::span(both).first(1), std::span(ratings).first(1)};
    co_watch.add_gradients(first, adam);  // would draw for ever
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(adam.gradient().row(0)[i] != 0.0F);
        QCOMPARE(adam.gradient().row(1)[i], 0.0F);
    }
}

void CoWatchTest::audiencesAreLearnedThatRatingsDoNotShow()
{
    const DatasetPtr dataset = two_audiences();
    const auto split = test::small_split(dataset);
    TrainingSettings settings = small_settings();
    const double with = separation(train(*dataset, *split, settings).movie_factors);
    settings.co_watch = 0.0;
    const double without = separation(train(*dataset, *split, settings).movie_factors);
    QVERIFY2(with > 0.5 && std::abs(without) < 0.2, qPrintable(QStringLiteral("%1, %2").arg(with).arg(without)));
}

void CoWatchTest::theSameSeedDrawsTheSameFilms()
{
    const DatasetPtr dataset = test::small_dataset();
    const auto split = test::small_split(dataset);
    TrainingSettings settings = small_settings();
    settings.epochs = 3;
    const TrainedModel first = train(*dataset, *split, settings);
    const TrainedModel second = train(*dataset, *split, settings);
    QCOMPARE(second.movie_factors, first.movie_factors);
    QCOMPARE(second.user_bias, first.user_bias);
    settings.seed = 1;
    QVERIFY(train(*dataset, *split, settings).movie_factors != first.movie_factors);
}

void CoWatchTest::fastAndStrictAgree()
{
    const DatasetPtr dataset = test::small_dataset();
    const auto split = test::small_split(dataset);
    TrainingSettings settings = small_settings();
    settings.epochs = 10;
    const TrainedModel fast = train(*dataset, *split, settings);
    settings.step = StepKind::strict;
    const TrainedModel strict = train(*dataset, *split, settings);
    QVERIFY((fast.movie_factors - strict.movie_factors).cwiseAbs().maxCoeff() < 1e-4F);
    QVERIFY((fast.user_factors - strict.user_factors).cwiseAbs().maxCoeff() < 1e-4F);
}

KINOSCOPE_PLAIN_TEST(CoWatchTest)
#include "co_watch_test.moc"
