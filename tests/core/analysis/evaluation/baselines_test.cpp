// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/baselines.h"
#include "tests/core/rating_columns.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <Eigen/Dense>
#include <QtTest>

#include <cmath>

using namespace kinoscope;

namespace {

/// Three people, three films; the last film has no training rating.
RatingTable few_ratings()
{
    return test::rating_table({0, 0, 1, 1, 2, 2}, {0, 1, 0, 1, 1, 2}, {5.0F, 3.0F, 4.0F, 1.0F, 2.0F, 5.0F});
}

const std::vector<std::int32_t> training{0, 1, 2, 3, 4};

}  // namespace

class BaselinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGlobalMeanIsThatOfTheTrainingRows();
    void aFilmWithoutTrainingRatingsGetsTheGlobalMean();
    void onePassOfBiasesIsTheClosedForm();
    void manyPassesSolveTheNormalEquations();
    void withoutStrengthAnAdditiveTasteIsFound();
    void nothingIsLearnedFromNothing();
};

void BaselinesTest::theGlobalMeanIsThatOfTheTrainingRows()
{
    QCOMPARE(fit_global_mean(few_ratings(), training).mean, 3.0);
}

void BaselinesTest::aFilmWithoutTrainingRatingsGetsTheGlobalMean()
{
    const FilmMean means = fit_film_mean(few_ratings(), training, 3);
    QCOMPARE(means.predict(0, 0), 4.5);
    QCOMPARE(means.predict(2, 1), 2.0);
    QCOMPARE(means.predict(1, 2), 3.0);
}

// Films first: (2 + 1) / (10 + 2) and (0 − 2 − 1) / (10 + 3); then people, with what the films leave.
void BaselinesTest::onePassOfBiasesIsTheClosedForm()
{
    const BiasBaseline fitted = fit_biases(few_ratings(), training, 3, 3, 15.0, 10.0, 1);
    const double first = 3.0 / 12.0;
    const double second = -3.0 / 13.0;
    QVERIFY(std::abs(fitted.movie[0] - first) < 1e-12);
    QVERIFY(std::abs(fitted.movie[1] - second) < 1e-12);
    QVERIFY(std::abs(fitted.user[0] - (2.0 - first + 0.0 - second) / 17.0) < 1e-12);
    QVERIFY(std::abs(fitted.user[2] - (-1.0 - second) / 16.0) < 1e-12);
    QVERIFY(std::abs(fitted.predict(2, 2) - (3.0 + fitted.user[2])) < 1e-12);
}

// The minimum of the regularised squares, by a direct solution of its linear system.
void BaselinesTest::manyPassesSolveTheNormalEquations()
{
    const DatasetPtr data = test::small_dataset();
    const auto split = test::small_split(data);
    const auto users = static_cast<Eigen::Index>(data->user_ids.size());
    const auto movies = static_cast<Eigen::Index>(data->movies.size());
    const double mean = fit_global_mean(data->ratings, split->train).mean;
    Eigen::MatrixXd system = Eigen::MatrixXd::Zero(users + movies, users + movies);
    Eigen::VectorXd right = Eigen::VectorXd::Zero(users + movies);
    system.diagonal().head(users).setConstant(15.0);
    system.diagonal().tail(movies).setConstant(10.0);
    for (const std::int32_t row : split->train) {
        const auto at = static_cast<std::size_t>(row);
        const Eigen::Index u = data->ratings[at].user;
        const Eigen::Index m = users + data->ratings[at].movie;
        system(u, u) += 1.0;
        system(m, m) += 1.0;
        system(u, m) += 1.0;
        system(m, u) += 1.0;
        right(u) += static_cast<double>(data->ratings[at].value) - mean;
        right(m) += static_cast<double>(data->ratings[at].value) - mean;
    }
    const Eigen::VectorXd exact = system.ldlt().solve(right);
    const BiasBaseline fitted =
        fit_biases(data->ratings, split->train, data->user_ids.size(), data->movies.size(), 15.0, 10.0, 200);
    for (Eigen::Index user = 0; user < users; ++user)
        QVERIFY(std::abs(fitted.user[static_cast<std::size_t>(user)] - exact(user)) < 1e-9);
    for (Eigen::Index movie = 0; movie < movies; ++movie)
        QVERIFY(std::abs(fitted.movie[static_cast<std::size_t>(movie)] - exact(users + movie)) < 1e-9);
    const BiasBaseline usual = fit_biases(data->ratings, split->train, data->user_ids.size(), data->movies.size());
    for (Eigen::Index user = 0; user < users; ++user)
        QVERIFY(std::abs(usual.user[static_cast<std::size_t>(user)] - exact(user)) < 1e-4);
}

void BaselinesTest::withoutStrengthAnAdditiveTasteIsFound()
{
    RatingTable ratings;
    std::vector<std::int32_t> rows;
    for (int user = 0; user < 4; ++user)
        for (int movie = 0; movie < 5; ++movie) {
            rows.push_back(static_cast<std::int32_t>(ratings.size()));
            ratings.push_back({user, movie, static_cast<float>(1 + user) + 0.25F * static_cast<float>(movie * movie)});
        }
    const BiasBaseline fitted = fit_biases(ratings, rows, 4, 5, 0.0, 0.0);
    for (std::size_t row = 0; row < ratings.size(); ++row)
        QVERIFY(std::abs(fitted.predict(ratings[row].user, ratings[row].movie) -
                         static_cast<double>(ratings[row].value)) < 1e-9);
}

void BaselinesTest::nothingIsLearnedFromNothing()
{
    QCOMPARE(fit_global_mean(few_ratings(), {}).mean, 0.0);
    QCOMPARE(fit_film_mean(few_ratings(), {}, 3).mean, std::vector<double>(3, 0.0));
    const BiasBaseline fitted = fit_biases(few_ratings(), {}, 3, 3, 0.0, 0.0);
    QCOMPARE(fitted.user, std::vector<double>(3, 0.0));
    QCOMPARE(fitted.predict(1, 1), 0.0);
}

KINOSCOPE_EVENT_TEST(BaselinesTest)
#include "baselines_test.moc"
