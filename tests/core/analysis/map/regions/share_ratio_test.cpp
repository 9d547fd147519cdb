// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/share_ratio.h"

#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace kinoscope;

namespace {

constexpr double z = 1.959963984540054;

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

/// The ends of Wilson's interval solve (share − p)² = z² p (1 − p) / n.
double wilsons_equation(const FeatureCount& count, double p)
{
    return std::pow(count.share() - p, 2) - z * z * p * (1.0 - p) / count.films;
}

/// Ends of the interval of (share inside) − `times` · (share elsewhere), put together from Wilson's two as in Newcombe,
/// "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), method
/// 10, whose case is `times` = 1.
Interval difference(const FeatureCount& inside, const FeatureCount& elsewhere, double times)
{
    const double p = inside.share();
    const double q = times * elsewhere.share();
    const Interval of_p = share_interval(inside);
    const Interval one = share_interval(elsewhere);
    const Interval of_q{times * one.low, times * one.high};
    return {p - q - std::hypot(p - of_p.low, of_q.high - q), p - q + std::hypot(of_p.high - p, q - of_q.low)};
}

/// Where `f`, which falls, crosses 0 between 0 and a large ratio.
template <typename Function>
double crossing(Function f)
{
    double low = 0.0;
    double high = 1e6;
    for (int step = 0; step < 200; ++step)
        (f((low + high) / 2.0) > 0.0 ? low : high) = (low + high) / 2.0;
    return low;
}

}  // namespace

class ShareRatioTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wilsonsIntervalSolvesItsEquation();
    void wilsonsIntervalEndsAtNoneAndAll();
    void equalsNewcombesExampleOfADifference();
    void ratiosAreThoseOfWhichTheDifferenceMayBeNone();
    void isAboveOneExactlyWhereTheDifferenceIsAboveNone();
    void hasNoUpperEndWhereNoneElsewhereHasIt();
    void saysNothingWithoutFilms();
    void holdsTheTrueRatioNineteenTimesOfTwenty();
};

void ShareRatioTest::wilsonsIntervalSolvesItsEquation()
{
    for (const FeatureCount& count : {FeatureCount{12, 40}, FeatureCount{1, 7}, FeatureCount{50, 51}}) {
        const Interval interval = share_interval(count);
        QVERIFY(std::abs(wilsons_equation(count, interval.low)) < 1e-12);
        QVERIFY(std::abs(wilsons_equation(count, interval.high)) < 1e-12);
        QVERIFY(interval.low < count.share() && count.share() < interval.high);
    }
}

void ShareRatioTest::wilsonsIntervalEndsAtNoneAndAll()
{
    // Of none of n the upper end is z² / (n + z²).
    QCOMPARE(share_interval({0, 10}).low, 0.0);
    QVERIFY(near(share_interval({0, 10}).high, z * z / (10.0 + z * z)));
    QCOMPARE(share_interval({10, 10}).high, 1.0);
    QVERIFY(near(share_interval({10, 10}).low, 10.0 / (10.0 + z * z)));
}

void ShareRatioTest::equalsNewcombesExampleOfADifference()
{
    // Table II of the paper of 1998, (a): 56 of 70 and 48 of 80 differ by 0.0524 to 0.3339.
    const Interval interval = difference({56, 70}, {48, 80}, 1.0);
    QVERIFY(near(interval.low, 0.0524, 1e-4));
    QVERIFY(near(interval.high, 0.3339, 1e-4));
}

void ShareRatioTest::ratiosAreThoseOfWhichTheDifferenceMayBeNone()
{
    const std::pair<FeatureCount, FeatureCount> cases[]{
        {{12, 40}, {84, 1642}}, {{3, 3}, {5, 100}},   {{40, 40}, {100, 1000}}, {{0, 10}, {5, 100}},
        {{5, 5}, {95, 100}},    {{10, 10}, {90, 90}}, {{2, 1000}, {900, 1000}}};
    for (const auto& [inside, elsewhere] : cases) {
        const Interval interval = share_ratio_interval(inside, elsewhere);
        const auto low = [&](double times) { return difference(inside, elsewhere, times).low; };
        const auto high = [&](double times) { return difference(inside, elsewhere, times).high; };
        QVERIFY(near(interval.low, crossing(low)));
        QVERIFY(near(interval.high, crossing(high)));
    }
    QVERIFY(near(share_ratio_interval({12, 40}, {84, 1642}).low, 3.40561, 1e-5));
    QVERIFY(near(share_ratio_interval({12, 40}, {84, 1642}).high, 9.35896, 1e-5));
}

void ShareRatioTest::isAboveOneExactlyWhereTheDifferenceIsAboveNone()
{
    for (int inside = 0; inside <= 12; ++inside)
        for (int elsewhere = 0; elsewhere <= 60; ++elsewhere) {
            const FeatureCount a{inside, 12};
            const FeatureCount b{elsewhere, 60};
            QCOMPARE(share_ratio_interval(a, b).low > 1.0, difference(a, b, 1.0).low > 0.0);
        }
}

void ShareRatioTest::hasNoUpperEndWhereNoneElsewhereHasIt()
{
    const Interval interval = share_ratio_interval({2, 2}, {0, 50});
    QVERIFY(near(interval.low, 10.5588697774));
    QCOMPARE(interval.high, std::numeric_limits<double>::infinity());
    QCOMPARE(share_ratio_interval({0, 5}, {0, 50}), (Interval{0.0, std::numeric_limits<double>::infinity()}));
}

void ShareRatioTest::saysNothingWithoutFilms()
{
    const Interval anything{0.0, std::numeric_limits<double>::infinity()};
    QCOMPARE(share_interval({0, 0}), (Interval{0.0, 1.0}));
    QCOMPARE(share_ratio_interval({0, 0}, {5, 50}), anything);
    QCOMPARE(share_ratio_interval({5, 50}, {0, 0}), anything);
}

// 4,000 groups of 40 films among 1,600, of which 30 % and 10 % have it: 3 times. Their count has a standard deviation
// of √(4000 · 0.95 · 0.05) ≈ 14; an interval of such small groups is right a little more often than it says.
void ShareRatioTest::holdsTheTrueRatioNineteenTimesOfTwenty()
{
    std::mt19937_64 random(3);
    std::binomial_distribution<int> inside(40, 0.3);
    std::binomial_distribution<int> elsewhere(1560, 0.1);
    int held = 0;
    for (int group = 0; group < 4000; ++group) {
        const Interval interval = share_ratio_interval({inside(random), 40}, {elsewhere(random), 1560});
        held += interval.low <= 3.0 && 3.0 <= interval.high ? 1 : 0;
    }
    QVERIFY2(held > 3740 && held < 3880, qPrintable(QString::number(held)));
}

KINOSCOPE_EVENT_TEST(ShareRatioTest)
#include "share_ratio_test.moc"
