// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>

using namespace kinoscope;

class ScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFinalRateOfOneChangesNothing();
    void theRateFallsAlongACosine();
    void theRateEndsWhereItIsAskedTo();
    void aChangeHoldsFromItsBatchOn();
    void aChangedRateFallsAlongTheSameCosine();
    void foldsChangeAsFarIntoTheSameEpoch_data();
    void foldsChangeAsFarIntoTheSameEpoch();
};

void ScheduleTest::aFinalRateOfOneChangesNothing()
{
    TrainingSettings settings;
    settings.learning_rate = 0.1 + 0.2;
    for (const std::int64_t step : {0, 1, 799, 23'999})
        QCOMPARE(learning_rate_at(settings, step, 24'000), settings.learning_rate);
}

void ScheduleTest::theRateFallsAlongACosine()
{
    TrainingSettings settings;
    settings.learning_rate = 0.01;
    settings.final_rate = 0.0;
    QCOMPARE(learning_rate_at(settings, 0, 1600), 0.01);
    QVERIFY(std::abs(learning_rate_at(settings, 800, 1600) - 0.005) < 1e-12);
    QVERIFY(std::abs(learning_rate_at(settings, 400, 1600) - 0.005 * (1.0 + std::sqrt(0.5))) < 1e-12);
    for (std::int64_t step = 1; step < 1600; ++step)
        QVERIFY(learning_rate_at(settings, step, 1600) < learning_rate_at(settings, step - 1, 1600));
    const double last = learning_rate_at(settings, 1599, 1600);
    QVERIFY(last > 0.0 && last < 1e-7);
}

void ScheduleTest::theRateEndsWhereItIsAskedTo()
{
    TrainingSettings settings;
    settings.learning_rate = 0.02;
    settings.final_rate = 0.25;
    QVERIFY(std::abs(learning_rate_at(settings, 1'000'000, 1'000'000) - 0.005) < 1e-12);
    QVERIFY(std::abs(learning_rate_at(settings, 500'000, 1'000'000) - 0.0125) < 1e-12);
}

void ScheduleTest::aChangeHoldsFromItsBatchOn()
{
    TrainingSettings settings;
    settings.learning_rate = 0.01;
    settings.rate_changes = {{5, 0.02}, {9, 0.001}};
    for (const auto& [step, rate] : {std::pair{0, 0.01}, {4, 0.01}, {5, 0.02}, {8, 0.02}, {9, 0.001}, {99, 0.001}})
        QCOMPARE(learning_rate_at(settings, step, 100), rate);
    QCOMPARE(changes_until(settings.rate_changes, 4).size(), std::size_t{0});
    QCOMPARE(changes_until(settings.rate_changes, 5).size(), std::size_t{1});
}

void ScheduleTest::aChangedRateFallsAlongTheSameCosine()
{
    TrainingSettings settings;
    settings.learning_rate = 0.01;
    settings.final_rate = 0.0;
    settings.rate_changes = {{800, 0.1}};
    QVERIFY(std::abs(learning_rate_at(settings, 800, 1600) - 0.05) < 1e-12);
}

void ScheduleTest::foldsChangeAsFarIntoTheSameEpoch_data()
{
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("others");
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as many") << 4 << 4 << "0:0.1,7:0.2"
                             << "0:0.1,7:0.2";
    QTest::newRow("half as many") << 4 << 2 << "5:0.1,6:0.2"
                                  << "2:0.1,3:0.2";
    QTest::newRow("the last of an epoch") << 4 << 3 << "3:0.1,4:0.2"
                                          << "2:0.1,3:0.2";
    QTest::newRow("on one batch") << 8 << 2 << "8:0.1,9:0.2,11:0.3,12:0.4"
                                  << "2:0.3,3:0.4";
    QTest::newRow("more") << 2 << 5 << "3:0.1"
                          << "7:0.1";
    QTest::newRow("none") << 2 << 5 << "none"
                          << "none";
}

void ScheduleTest::foldsChangeAsFarIntoTheSameEpoch()
{
    QFETCH(int, batches);
    QFETCH(int, others);
    QFETCH(QString, changes);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(
                 rate_changes_text(changes_for(parse_rate_changes(changes.toStdString()), batches, others))),
             expected);
}

KINOSCOPE_PLAIN_TEST(ScheduleTest)
#include "schedule_test.moc"
