// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/metrics.h"
#include "tests/core/rating_columns.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace kinoscope;

namespace {

/// Two users, two movies, k = 1, range 0 … 4. Products and biases are chosen so that the predictions are
/// 4·sigmoid(0) = 2, 4·sigmoid(ln 3) = 3, 4·sigmoid(0) = 2 and 4·sigmoid(−ln 3) = 1.
TrainedModel small_model()
{
    const float ln3 = std::log(3.0F);
    TrainedModel model;
    model.user_factors = FactorMatrix{{1.0F}, {-1.0F}};
    model.user_bias = Eigen::VectorXf{{-ln3, ln3}};
    model.movie_factors = FactorMatrix{{ln3}, {2.0F * ln3}};
    model.movie_bias = Eigen::VectorXf::Zero(2);
    model.range_low = 0.0F;
    model.range_high = 4.0F;
    return model;
}

RatingTable all_pairs()
{
    return test::rating_table({0, 0, 1, 1}, {0, 1, 0, 1}, {3.0F, 3.0F, 1.0F, 4.0F});
}

bool is_close(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

}  // namespace

class MetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorsAreThoseComputedByHand();
    void onlyTheGivenRowsCount();
    void clippedPredictionsStayOnTheScale();
    void noRowsGiveZeros();
    void sumsDoNotLosePrecision();
    void predictionsStandBesideTheRealRatings();
};

void MetricsTest::errorsAreThoseComputedByHand()
{
    // Predicted 2, 3, 2, 1 for (0,0), (0,1), (1,0), (1,1): errors −1, 0, 1, −3.
    const ErrorMetrics metrics = prediction_errors(small_model(), all_pairs(), std::vector<std::int32_t>{0, 1, 2, 3});
    QVERIFY(is_close(metrics.mse, 11.0 / 4.0));
    QVERIFY(is_close(metrics.rmse, std::sqrt(11.0) / 2.0));
    QVERIFY(is_close(metrics.mae, 5.0 / 4.0));
    QCOMPARE(metrics.ratings, std::int64_t{4});
}

void MetricsTest::onlyTheGivenRowsCount()
{
    const ErrorMetrics metrics = prediction_errors(small_model(), all_pairs(), std::vector<std::int32_t>{3, 1});
    QVERIFY(is_close(metrics.mse, 4.5));
    QVERIFY(is_close(metrics.mae, 1.5));
    QCOMPARE(metrics.ratings, std::int64_t{2});
}

void MetricsTest::clippedPredictionsStayOnTheScale()
{
    // Predicted 2, 3, 2, 1 become 2, 2.5, 2, 1.5: errors −1, −0.5, 1, −2.5.
    const ErrorMetrics metrics = clipped_prediction_errors(
        small_model(), all_pairs(), std::vector<std::int32_t>{0, 1, 2, 3}, {.min = 1.5, .max = 2.5});
    QVERIFY(is_close(metrics.mse, (1.0 + 0.25 + 1.0 + 6.25) / 4.0));
    QVERIFY(is_close(metrics.mae, 5.0 / 4.0));
}

void MetricsTest::noRowsGiveZeros()
{
    const ErrorMetrics metrics = prediction_errors(small_model(), all_pairs(), {});
    QCOMPARE(metrics.mse, 0.0);
    QCOMPARE(metrics.rmse, 0.0);
    QCOMPARE(metrics.mae, 0.0);
    QCOMPARE(metrics.ratings, std::int64_t{0});
}

void MetricsTest::sumsDoNotLosePrecision()
{
    // Beyond 2^24 a float sum of nines is rounded at every step; in double the mean stays the square itself.
    const std::vector<std::int32_t> rows(2'000'000, 3);
    const ErrorMetrics one = prediction_errors(small_model(), all_pairs(), std::vector<std::int32_t>{3});
    const ErrorMetrics many = prediction_errors(small_model(), all_pairs(), rows);
    QVERIFY(std::abs(many.mse - one.mse) < 1e-9);
    QVERIFY(std::abs(many.mae - one.mae) < 1e-9);
}

void MetricsTest::predictionsStandBesideTheRealRatings()
{
    const std::vector<HeldOutPrediction> predictions =
        predict_rows(small_model(), all_pairs(), std::vector<std::int32_t>{2, 1});
    QCOMPARE(predictions.size(), std::size_t{2});
    QCOMPARE(predictions[0].user, 1);
    QCOMPARE(predictions[0].movie, 0);
    QCOMPARE(predictions[0].real, 1.0F);
    QVERIFY(is_close(predictions[0].predicted, 2.0));
    QCOMPARE(predictions[1].user, 0);
    QCOMPARE(predictions[1].movie, 1);
    QVERIFY(is_close(predictions[1].predicted, 3.0));
}

KINOSCOPE_EVENT_TEST(MetricsTest)
#include "metrics_test.moc"
