// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/film_ratings.h"

#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QtTest>

#include <numeric>
#include <stdexcept>

using namespace kinoscope;

namespace {

Dataset rated(const RatingScale& scale, const std::vector<float>& values)
{
    Dataset dataset;
    dataset.user_ids = {1};
    dataset.movies = {{.id = 1}, {.id = 2}};
    dataset.scale = scale;
    for (const float value : values)
        dataset.ratings.push_back({0, 1, value});
    return dataset;
}

TrainedModel model_of(const Dataset& dataset)
{
    TrainedModel model;
    const auto users = static_cast<Eigen::Index>(dataset.user_ids.size());
    const auto movies = static_cast<Eigen::Index>(dataset.movies.size());
    model.user_factors = FactorMatrix::NullaryExpr(
        users, 3, [](Eigen::Index i, Eigen::Index j) { return 0.1F * static_cast<float>((3 * i + j) % 7 - 3); });
    model.movie_factors = FactorMatrix::NullaryExpr(
        movies, 3, [](Eigen::Index i, Eigen::Index j) { return 0.2F * static_cast<float>((5 * i + j) % 9 - 4); });
    model.user_bias = Eigen::VectorXf::LinSpaced(users, -0.5F, 0.5F);
    model.movie_bias = Eigen::VectorXf::LinSpaced(movies, 0.3F, -0.3F);
    return model;
}

}  // namespace

class FilmRatingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEachRating_data();
    void countsEachRating();
    void addsUpToTheRatings();
    void expectsWhatPredictionsSayOneByOne();
    void stops();
    void refusesAnotherModel();
};

void FilmRatingsTest::countsEachRating_data()
{
    QTest::addColumn<RatingScale>("scale");
    QTest::addColumn<std::vector<float>>("values");
    QTest::addColumn<std::vector<double>>("levels");
    QTest::addColumn<std::vector<int>>("counts");
    QTest::newRow("five stars") << RatingScale{1, 5, 1} << std::vector<float>{1, 5, 5, 3}
                                << std::vector<double>{1, 2, 3, 4, 5} << std::vector<int>{1, 0, 1, 0, 2};
    QTest::newRow("half stars") << RatingScale{0.5, 2.5, 0.5} << std::vector<float>{0.5, 2, 2.5}
                                << std::vector<double>{0.5, 1, 1.5, 2, 2.5} << std::vector<int>{1, 0, 0, 1, 1};
    QTest::newRow("all the same") << RatingScale{3, 3, 1} << std::vector<float>{3, 3} << std::vector<double>{3}
                                  << std::vector<int>{2};
    QTest::newRow("percent") << RatingScale{0, 100, 1} << std::vector<float>{0, 4, 9, 51, 99, 100}
                             << std::vector<double>{5, 15, 25, 35, 45, 55, 65, 75, 85, 95}
                             << std::vector<int>{3, 0, 0, 0, 0, 1, 0, 0, 0, 2};
}

void FilmRatingsTest::countsEachRating()
{
    QFETCH(RatingScale, scale);
    QFETCH(std::vector<float>, values);
    QFETCH(std::vector<double>, levels);
    QFETCH(std::vector<int>, counts);
    const RatingHistograms histograms = rating_histograms(rated(scale, values));
    QCOMPARE(histograms.levels, levels);
    QCOMPARE(histograms.counts.rows(), 2);
    QVERIFY(histograms.counts.row(0).isZero());
    for (std::size_t level = 0; level < counts.size(); ++level)
        QCOMPARE(histograms.counts(1, static_cast<Eigen::Index>(level)), counts[level]);
}

void FilmRatingsTest::addsUpToTheRatings()
{
    const DatasetPtr dataset = test::small_dataset();
    const RatingHistograms histograms = rating_histograms(*dataset);
    QCOMPARE(static_cast<std::size_t>(histograms.counts.sum()), dataset->ratings.size());
}

void FilmRatingsTest::expectsWhatPredictionsSayOneByOne()
{
    const DatasetPtr dataset = test::small_dataset();
    const TrainedModel model = model_of(*dataset);
    const Eigen::VectorXf means = mean_predictions(model, *dataset);
    for (int movie = 0; movie < 30; ++movie) {
        double sum = 0.0;
        int count = 0;
        for (const Rating& rating : dataset->ratings)
            if (rating.movie == movie) {
                sum += static_cast<double>(model.predict(rating.user, movie));
                ++count;
            }
        QVERIFY(std::abs(static_cast<double>(means(movie)) - sum / count) < 1e-5);
    }
    Dataset unrated = rated({1, 5, 1}, {4});
    QCOMPARE(mean_predictions(model_of(unrated), unrated)(0), 0.0F);
}

void FilmRatingsTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const DatasetPtr dataset = test::small_dataset();
    QCOMPARE(mean_predictions(model_of(*dataset), *dataset, stop.get_token()).size(), 0);
}

void FilmRatingsTest::refusesAnotherModel()
{
    const DatasetPtr dataset = test::small_dataset();
    QVERIFY_EXCEPTION_THROWN(mean_predictions(model_of(rated({1, 5, 1}, {4})), *dataset), std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(FilmRatingsTest)
#include "film_ratings_test.moc"
