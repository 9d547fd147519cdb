// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/tsne/affinities.h"

#include "core/parallel/worker_pool.h"
#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <stdexcept>
#include <utility>
#include <vector>

using namespace kinoscope;

namespace {

Affinities affinities_of(const FactorMatrix& factors, double perplexity, int threads = 2)
{
    WorkerPool pool(threads);
    return cosine_affinities(factors, perplexity, pool).value();
}

Eigen::MatrixXd dense(const Affinities& affinities)
{
    Eigen::MatrixXd table = Eigen::MatrixXd::Zero(affinities.size(), affinities.size());
    for (int row = 0; row < affinities.size(); ++row)
        for (std::int64_t at = affinities.row_starts[static_cast<std::size_t>(row)];
             at < affinities.row_starts[static_cast<std::size_t>(row) + 1]; ++at)
            table(row, affinities.columns[static_cast<std::size_t>(at)]) +=
                static_cast<double>(affinities.values[static_cast<std::size_t>(at)]);
    return table;
}

/// (1 − cos)²
double square_distance(const FactorMatrix& factors, int a, int b)
{
    const double cosine = factors.row(a).cast<double>().normalized().dot(factors.row(b).cast<double>().normalized());
    return (1.0 - cosine) * (1.0 - cosine);
}

/// p_j|i of the `neighbours` nearest, by the textbook: entropies by a fine search over log β.
Eigen::VectorXd conditional(const FactorMatrix& factors, int row, int neighbours, double perplexity)
{
    std::vector<std::pair<double, int>> others;
    for (int other = 0; other < factors.rows(); ++other)
        if (other != row)
            others.emplace_back(square_distance(factors, row, other), other);
    std::sort(others.begin(), others.end());
    others.resize(static_cast<std::size_t>(neighbours));
    const auto probabilities = [&](double log_beta) {
        Eigen::VectorXd found = Eigen::VectorXd::Zero(factors.rows());
        for (const auto& [distance, other] : others)
            found(other) = std::exp(-std::exp(log_beta) * (distance - others.front().first));
        return Eigen::VectorXd(found / found.sum());
    };
    const auto entropy = [](const Eigen::VectorXd& p) {
        double sum = 0.0;
        for (const double share : p)
            sum -= share > 0.0 ? share * std::log(share) : 0.0;
        return sum;
    };
    double low = -20.0;
    double high = 40.0;
    for (int round = 0; round < 100; ++round) {
        const double middle = 0.5 * (low + high);
        (entropy(probabilities(middle)) > std::log(perplexity) ? low : high) = middle;
    }
    return probabilities(low);
}

}  // namespace

class AffinitiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfTheTextbook_data();
    void areThoseOfTheTextbook();
    void areSymmetricAndSumToOne_data();
    void areSymmetricAndSumToOne();
    void equalRowsShareEqually();
    void doNotDependOnThreads();
    void areGivenUpWhenTheProgressSaysNo();
    void refuseAPerplexityBelowOne();
};

void AffinitiesTest::areThoseOfTheTextbook_data()
{
    QTest::addColumn<int>("films");
    QTest::addColumn<double>("perplexity");
    QTest::newRow("more films than neighbours") << 150 << 20.0;
    QTest::newRow("fewer films than neighbours") << 40 << 30.0;
    QTest::newRow("a small perplexity") << 60 << 2.5;
}

void AffinitiesTest::areThoseOfTheTextbook()
{
    QFETCH(int, films);
    QFETCH(double, perplexity);
    const FactorMatrix factors = test::grouped_table(films, 6, 4, 0.5F, 3);
    const double used = std::min(perplexity, (films - 1) / 3.0);
    Eigen::MatrixXd expected(films, films);
    for (int row = 0; row < films; ++row)
        expected.row(row) = conditional(factors, row, static_cast<int>(3.0 * used), used);
    expected = ((expected + expected.transpose()) / (2.0 * films)).eval();
    const Eigen::MatrixXd found = dense(affinities_of(factors, perplexity));
    QVERIFY((found - expected).cwiseAbs().maxCoeff() < 1e-4 * expected.maxCoeff());
}

void AffinitiesTest::areSymmetricAndSumToOne_data()
{
    QTest::addColumn<int>("films");
    for (const int films : {2, 3, 4, 5, 20, 91, 92, 300})
        QTest::addRow("%d", films) << films;
}

void AffinitiesTest::areSymmetricAndSumToOne()
{
    QFETCH(int, films);
    const Affinities affinities = affinities_of(test::random_table(films, 5, 1), 30.0);
    QCOMPARE(affinities.size(), films);
    const Eigen::MatrixXd table = dense(affinities);
    QVERIFY(table == table.transpose());
    QVERIFY(table.diagonal().isZero(0.0));
    QVERIFY(std::abs(table.sum() - 1.0) < 1e-5);
    for (int row = 0; row < films; ++row) {
        const auto begin = affinities.columns.begin() + affinities.row_starts[static_cast<std::size_t>(row)];
        const auto end = affinities.columns.begin() + affinities.row_starts[static_cast<std::size_t>(row) + 1];
        QVERIFY(std::adjacent_find(begin, end, std::greater_equal<>()) == end);
    }
}

void AffinitiesTest::equalRowsShareEqually()
{
    const FactorMatrix equal = FactorMatrix::Ones(10, 3);
    const FactorMatrix zeros = FactorMatrix::Zero(10, 3);
    for (const FactorMatrix& factors : {equal, zeros}) {
        const Affinities affinities = affinities_of(factors, 30.0);
        QCOMPARE(affinities.values.size(), std::size_t{90});
        for (const float value : affinities.values)
            QVERIFY(std::abs(value - 1.0F / 90.0F) < 1e-7F);
    }
    QCOMPARE(affinities_of(FactorMatrix::Ones(1, 3), 30.0).size(), 1);
    QCOMPARE(affinities_of(FactorMatrix(0, 3), 30.0).size(), 0);
}

void AffinitiesTest::doNotDependOnThreads()
{
    const FactorMatrix factors = test::random_table(400, 10, 2);
    const Affinities one = affinities_of(factors, 30.0, 1);
    for (const int threads : {2, 3, 16}) {
        const Affinities other = affinities_of(factors, 30.0, threads);
        QVERIFY(other.row_starts == one.row_starts);
        QVERIFY(other.columns == one.columns);
        QVERIFY(other.values == one.values);
    }
}

void AffinitiesTest::areGivenUpWhenTheProgressSaysNo()
{
    WorkerPool pool(2);
    std::vector<double> told;
    const auto found = cosine_affinities(test::random_table(400, 10, 2), 30.0, pool, [&](double share) {
        told.push_back(share);
        return told.size() < 3;
    });
    QVERIFY(!found);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() >= 0.0 && told.back() <= 1.0);
}

void AffinitiesTest::refuseAPerplexityBelowOne()
{
    WorkerPool pool(1);
    for (const double perplexity : {0.5, -1.0, std::nan("")})
        QVERIFY_EXCEPTION_THROWN(cosine_affinities(test::random_table(5, 2, 1), perplexity, pool),
                                 std::invalid_argument);
}

KINOSCOPE_PLAIN_TEST(AffinitiesTest)
#include "affinities_test.moc"
