// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/why_bars.h"

#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope::ui;

class WhyBarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void starsAreShownInTenths_data()
    {
        QTest::addColumn<double>("stars");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 4.0 << QStringLiteral("Fargo 4 ★");
        QTest::newRow("half") << 3.5 << QStringLiteral("Fargo 3.5 ★");
        QTest::newRow("of another scale") << 1.0 + 3.5 / 4.5 * 4.0 << QStringLiteral("Fargo 4.1 ★");
    }

    void starsAreShownInTenths()
    {
        QFETCH(const double, stars);
        QTEST(titleWithStars({1, QStringLiteral("Fargo"), 1996, stars}), "text");
    }
};

KINOSCOPE_WIDGET_TEST(WhyBarsTest)
#include "why_bars_test.moc"
