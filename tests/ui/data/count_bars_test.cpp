// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/data/count_bars.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <cstdlib>

using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

class CountBarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allNumbersAreInTheDescription()
    {
        CountBars bars(u"bars"_s, u"Ratings"_s);
        bars.setBars({{u"1"_s, u"rated 1: 2"_s, 2}, {u"2"_s, u"rated 2: 10"_s, 10}});
        QCOMPARE(bars.accessibleName(), u"Ratings"_s);
        QCOMPARE(bars.accessibleDescription(), u"rated 1: 2; rated 2: 10"_s);
    }

    void barsAreAsHighAsTheirCounts()
    {
        CountBars bars(u"bars"_s, u"Ratings"_s);
        bars.setBars({{{}, u"a"_s, 50}, {{}, u"b"_s, 100}, {{}, u"c"_s, 0}});
        bars.resize(90, 120);
        bars.show();
        const QImage image = bars.grab().toImage();
        const auto highOf = [&](int x) {
            int high = 0;
            for (int y = 0; y < image.height(); ++y)
                high += image.pixelColor(x, y).blue() > image.pixelColor(x, y).red() + 40 ? 1 : 0;
            return high;
        };
        QVERIFY(highOf(45) > 80);
        QVERIFY(std::abs(2 * highOf(15) - highOf(45)) <= 3);
        QCOMPARE(highOf(75), 0);
    }

    void theTooltipIsOfTheBarUnderThePointer()
    {
        CountBars bars(u"bars"_s, u"Ratings"_s);
        bars.setBars({{u"1"_s, u"rated 1: 2"_s, 2}, {u"2"_s, u"rated 2: 10"_s, 10}});
        bars.resize(100, 80);
        bars.show();
        for (const auto& [x, words] : {std::pair(99, u"rated 2: 10"_s), std::pair(0, u"rated 1: 2"_s)}) {
            QHelpEvent asked(QEvent::ToolTip, {x, 10}, bars.mapToGlobal(QPoint(x, 10)));
            QApplication::sendEvent(&bars, &asked);
            QCOMPARE(QToolTip::text(), words);
        }
        QToolTip::hideText();
    }

    void nothingIsDrawnOfNothing()
    {
        CountBars bars(u"bars"_s, u"Ratings"_s);
        bars.setBars({});
        bars.show();
        QVERIFY(bars.accessibleDescription().isEmpty());
        QVERIFY(!bars.grab().isNull());
    }
};

KINOSCOPE_WIDGET_TEST(CountBarsTest)
#include "count_bars_test.moc"
