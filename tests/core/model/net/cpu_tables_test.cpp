// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/net/cpu_tables.h"
#include "tests/core/rating_columns.h"
#include "tests/test_main.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace kinoscope;

namespace {

TrainedModel values_of(const CpuTables& net)
{
    TrainedModel model;
    net.copy_values(model);
    return model;
}

double deviation(const Eigen::VectorXf& values)
{
    return std::sqrt(values.cast<double>().squaredNorm() / static_cast<double>(values.size()));
}

}  // namespace

class CpuTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesStartNormal();
    void theSameSeedIsTheSameStart();
    void viewsAreTheTables();
    void predictionsAreTheModels();
    void aProductOfRowsIsTheScoreWithItsBiases();
};

// 3,000 × 21 numbers: their mean and variance within five standard errors, and 68.27 % within one deviation.
void CpuTablesTest::tablesStartNormal()
{
    const TrainedModel model = values_of(CpuTables({3000, 7, 21}, {.factor_std = 0.1, .bias_std = 2.0, .seed = 5}, {}));
    const Eigen::VectorXf factors = model.user_factors.reshaped();
    const auto n = static_cast<double>(factors.size());
    QVERIFY(std::abs(factors.cast<double>().mean()) < 5.0 * 0.1 / std::sqrt(n));
    QVERIFY(std::abs(deviation(factors) - 0.1) < 5.0 * 0.1 / std::sqrt(2.0 * n));
    const auto inside = static_cast<double>((factors.array().abs() < 0.1F).count()) / n;
    QVERIFY(std::abs(inside - 0.6827) < 5.0 * std::sqrt(0.6827 * 0.3173 / n));
    QVERIFY(std::abs(deviation(model.user_bias) - 2.0) < 5.0 * 2.0 / std::sqrt(2.0 * 3000));
    QCOMPARE(model.movie_factors.rows(), Eigen::Index{7});
    QCOMPARE(model.movie_factors.cols(), Eigen::Index{21});
    QCOMPARE(values_of(CpuTables({3, 7, 21}, {.seed = 5}, {})).movie_bias, Eigen::VectorXf::Zero(7));
}

void CpuTablesTest::theSameSeedIsTheSameStart()
{
    const auto start = [](std::uint64_t seed) { return values_of(CpuTables({4, 3, 5}, {1.0, 1.0, false, seed}, {})); };
    QCOMPARE(start(9).user_factors, start(9).user_factors);
    QCOMPARE(start(9).movie_bias, start(9).movie_bias);
    QVERIFY(start(9).user_factors != start(10).user_factors);
}

void CpuTablesTest::viewsAreTheTables()
{
    const CpuTables net({4, 3, 5}, {.factor_std = 1.0, .bias_std = 1.0, .seed = 1}, {0.5F, 5.0F, 0.25F});
    const TableViews views = net.views();
    QCOMPARE(views.user_factors.rows, std::size_t{4});
    QCOMPARE(views.movie_factors.columns, std::size_t{5});
    views.user_factors.row(2)[3] = 42.0F;
    *views.movie_bias.row(1) = -7.0F;
    const TrainedModel model = values_of(net);
    QCOMPARE(model.user_factors(2, 3), 42.0F);
    QCOMPARE(model.movie_bias(1), -7.0F);
    QCOMPARE(model.range_low, 0.5F);
    QCOMPARE(model.range_high, 5.0F);
    QCOMPARE(model.offset, 0.25F);
    QVERIFY(!model.watch);
    FactorMatrix factors;
    Eigen::VectorXf bias;
    net.copy_movie_tables(factors, bias);
    QCOMPARE(factors, model.movie_factors);
    QCOMPARE(bias, model.movie_bias);
}

void CpuTablesTest::predictionsAreTheModels()
{
    const CpuTables net({4, 3, 5}, {.factor_std = 1.0, .bias_std = 1.0, .seed = 1}, {-1.0F, 5.5F, 0.7F});
    const RatingTable ratings = test::rating_table({0, 3, 2}, {2, 0, 1}, {1.0F, 1.0F, 1.0F});
    const std::array<std::int32_t, 2> rows{2, 0};
    std::array<float, 2> predicted{};
    net.predict(ratings, rows, predicted);
    const TrainedModel model = values_of(net);
    QVERIFY(std::abs(predicted[0] - model.predict(2, 1)) < 1e-5F);
    QVERIFY(std::abs(predicted[1] - model.predict(0, 2)) < 1e-5F);
}

// For a k that fills whole vectors with the biases and one that does not.
void CpuTablesTest::aProductOfRowsIsTheScoreWithItsBiases()
{
    for (const std::int64_t k : {5, 12, 60}) {
        const CpuTables net({4, 3, k}, {.factor_std = 1.0, .bias_std = 1.0, .co_watch = true, .seed = 1}, {});
        const kernels::SgdTables tables = net.tables();
        const std::size_t length = kernels::row_length(static_cast<std::size_t>(k));
        tables.movies[length + static_cast<std::size_t>(k) + kernels::watch_movie_bias_column] = 0.25F;
        tables.watch[2 * length + static_cast<std::size_t>(k) + kernels::watch_user_bias_column] = -0.5F;
        const TrainedModel model = values_of(net);
        QVERIFY(model.watch);
        QCOMPARE(model.watch->movie_bias(1), 0.25F);
        QCOMPARE(model.watch->user_bias(2), -0.5F);
        const auto product = [&](const float* a, const float* b) { return std::inner_product(a, a + length, b, 0.0F); };
        const float rated =
            model.user_factors.row(2).dot(model.movie_factors.row(1)) + model.user_bias(2) + model.movie_bias(1);
        const float watched = model.watch->user_factors.row(2).dot(model.movie_factors.row(1)) - 0.5F + 0.25F;
        QVERIFY(std::abs(product(tables.users + 2 * length, tables.movies + length) - rated) < 1e-4F);
        QVERIFY(std::abs(product(tables.watch + 2 * length, tables.movies + length) - watched) < 1e-4F);
    }
}

KINOSCOPE_PLAIN_TEST(CpuTablesTest)
#include "cpu_tables_test.moc"
