// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/transfer_rate.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class TransferRateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNotKnownAtFirst();
    void isBytesASecond();
    void forgetsWhatIsLongAgo();
};

void TransferRateTest::isNotKnownAtFirst()
{
    TransferRate rate;
    QCOMPARE(rate.perSecond(), 0.0);
    rate.add(1000, 500);
    QCOMPARE(rate.perSecond(), 0.0);
    rate.add(1000, 600);
    QCOMPARE(rate.perSecond(), 0.0);
}

void TransferRateTest::isBytesASecond()
{
    TransferRate rate;
    rate.add(0, 100);
    rate.add(500, 1100);
    QCOMPARE(rate.perSecond(), 2000.0);
    rate.add(2000, 1100);
    QCOMPARE(rate.perSecond(), 500.0);
}

void TransferRateTest::forgetsWhatIsLongAgo()
{
    TransferRate rate;
    for (int second = 0; second < 100; ++second)
        rate.add(1000 * second, 1'000'000 * second);
    for (int second = 100; second < 110; ++second)
        rate.add(1000 * second, 99'000'000);
    QCOMPARE(rate.perSecond(), 0.0);
}

KINOSCOPE_PLAIN_TEST(TransferRateTest)
#include "transfer_rate_test.moc"
