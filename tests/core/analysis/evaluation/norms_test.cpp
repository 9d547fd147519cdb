// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/norms.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <stdexcept>
#include <vector>

using namespace kinoscope;

class NormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normsAreLengths();
    void ranksCorrelate_data();
    void ranksCorrelate();
    void agreesWithTheFormulaWithoutTies();
    void refusesSeriesOfDifferentLength();
};

void NormsTest::normsAreLengths()
{
    FactorMatrix factors(4, 2);
    factors << 3.0F, 4.0F, 0.0F, 0.0F, -5.0F, 12.0F, 3e30F, 4e30F;
    const Eigen::VectorXf norms = row_norms(factors);
    QCOMPARE(norms(0), 5.0F);
    QCOMPARE(norms(1), 0.0F);
    QCOMPARE(norms(2), 13.0F);
    QCOMPARE(norms(3), 5e30F);
}

void NormsTest::ranksCorrelate_data()
{
    using Values = std::vector<float>;
    QTest::addColumn<Values>("a");
    QTest::addColumn<Values>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("rises together, not in a line") << Values{1, 2, 3, 4} << Values{1, 10, 11, 1000} << 1.0;
    QTest::newRow("falls") << Values{1, 2, 3} << Values{5, 4, -1} << -1.0;
    QTest::newRow("one swapped: 1 − 6 · 2 / (4 · 15)") << Values{1, 2, 3, 4} << Values{1, 3, 2, 4} << 0.8;
    // Ranks 0, 1.5, 1.5, 3 and 0, 1, 2, 3: 4.5 / √(4.5 · 5).
    QTest::newRow("a tie") << Values{1, 2, 2, 3} << Values{1, 2, 3, 4} << std::sqrt(0.9);
    QTest::newRow("one value only") << Values{7, 7, 7} << Values{1, 2, 3} << 0.0;
    QTest::newRow("nothing") << Values{} << Values{} << 0.0;
    QTest::newRow("one film") << Values{1} << Values{2} << 0.0;
}

void NormsTest::ranksCorrelate()
{
    QFETCH(std::vector<float>, a);
    QFETCH(std::vector<float>, b);
    QFETCH(double, expected);
    QVERIFY(std::abs(rank_correlation(a, b) - expected) < 1e-12);
    QVERIFY(std::abs(rank_correlation(b, a) - expected) < 1e-12);
}

// Without ties it is 1 − 6 Σ d² / (n (n² − 1)).
void NormsTest::agreesWithTheFormulaWithoutTies()
{
    constexpr int n = 101;
    std::vector<float> a, b;
    double squares = 0.0;
    for (int i = 0; i < n; ++i) {
        a.push_back(static_cast<float>(i));
        b.push_back(static_cast<float>(i * 37 % n));  // 37 and 101 have no divisor in common
        squares += std::pow(i - i * 37 % n, 2);
    }
    QVERIFY(std::abs(rank_correlation(a, b) - (1.0 - 6.0 * squares / (n * (n * n - 1.0)))) < 1e-12);
}

void NormsTest::refusesSeriesOfDifferentLength()
{
    const std::vector<float> a{1, 2};
    const std::vector<float> b{1, 2, 3};
    QVERIFY_EXCEPTION_THROWN(rank_correlation(a, b), std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(NormsTest)
#include "norms_test.moc"
