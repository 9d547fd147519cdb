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

KINOSCOPE_PLAIN_TEST(ScheduleTest)
#include "schedule_test.moc"
