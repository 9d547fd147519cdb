// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steps/flush_denormals.h"
#include "tests/test_main.h"

#include <QTest>

#include <thread>

using namespace kinoscope;

namespace {

float product(float a, float b)
{
    const volatile float left = a;  // computed when the program runs
    const volatile float right = b;
    return left * right;
}

}  // namespace

class FlushDenormalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultsAndOperandsAreZeroWhileItLives();
    void otherThreadsAreLeftAlone();
};

void FlushDenormalsTest::resultsAndOperandsAreZeroWhileItLives()
{
    constexpr float denormal = 1e-40F;
    QVERIFY(product(1e-20F, 1e-20F) > 0.0F);
    {
        const FlushDenormals flush;
        QCOMPARE(product(1e-20F, 1e-20F), 0.0F);
        QCOMPARE(product(denormal, 1e10F), 0.0F);
        QCOMPARE(product(2.0F, 3.0F), 6.0F);
    }
    QVERIFY(product(1e-20F, 1e-20F) > 0.0F);
    QVERIFY(product(denormal, 1e10F) > 0.0F);
}

void FlushDenormalsTest::otherThreadsAreLeftAlone()
{
    float elsewhere = 1.0F;
    std::thread([&elsewhere] {
        const FlushDenormals flush;
        elsewhere = product(1e-20F, 1e-20F);
    }).join();
    QCOMPARE(elsewhere, 0.0F);
    QVERIFY(product(1e-20F, 1e-20F) > 0.0F);
}

KINOSCOPE_PLAIN_TEST(FlushDenormalsTest)
#include "flush_denormals_test.moc"
