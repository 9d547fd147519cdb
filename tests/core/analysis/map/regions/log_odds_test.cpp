// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/regions/log_odds.h"

#include "tests/test_main.h"

#include <QtTest>

#include <cmath>

using namespace kinoscope;

class LogOddsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsACaseByHand();
    void isAgainstItselfTheOtherWayRound();
    void moreFilmsAreMoreConvincing();
    void aLargerPriorConvincesLess();
    void saysNothingOfWhatTellsNothingApart();
};

void LogOddsTest::equalsACaseByHand()
{
    // 16 of 100 films have it, so that of ten films of the prior 1.6 do: ln(7.6 / 12.4) − ln(11.6 / 88.4) is 1.541…,
    // and σ² = 1 / 7.6 + 1 / 12.4 + 1 / 11.6 + 1 / 88.4.
    const double sigma = std::sqrt(1.0 / 7.6 + 1.0 / 12.4 + 1.0 / 11.6 + 1.0 / 88.4);
    const double expected = (std::log(7.6 / 12.4) - std::log(11.6 / 88.4)) / sigma;
    QVERIFY(std::abs(log_odds_z({6, 10}, {10, 90}, 10.0) - expected) < 1e-12);
    QVERIFY(std::abs(expected - 2.7694) < 1e-4);
}

void LogOddsTest::isAgainstItselfTheOtherWayRound()
{
    QVERIFY(std::abs(log_odds_z({6, 10}, {10, 90}) + log_odds_z({10, 90}, {6, 10})) < 1e-12);
    QVERIFY(std::abs(log_odds_z({5, 10}, {20, 40})) < 1e-12);
}

void LogOddsTest::moreFilmsAreMoreConvincing()
{
    QVERIFY(log_odds_z({12, 20}, {20, 180}) > log_odds_z({6, 10}, {10, 90}));
    QVERIFY(log_odds_z({7, 10}, {9, 90}) > log_odds_z({6, 10}, {10, 90}));
}

void LogOddsTest::aLargerPriorConvincesLess()
{
    QVERIFY(log_odds_z({6, 10}, {10, 90}, 40.0) < log_odds_z({6, 10}, {10, 90}, 4.0));
}

void LogOddsTest::saysNothingOfWhatTellsNothingApart()
{
    QCOMPARE(log_odds_z({0, 10}, {0, 90}), 0.0);
    QCOMPARE(log_odds_z({10, 10}, {90, 90}), 0.0);
    QCOMPARE(log_odds_z({0, 0}, {5, 90}), 0.0);
    QCOMPARE(log_odds_z({5, 10}, {0, 0}), 0.0);
}

KINOSCOPE_EVENT_TEST(LogOddsTest)
#include "log_odds_test.moc"
