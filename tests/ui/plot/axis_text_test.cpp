// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/plot/axis_text.h"

#include <QtTest>

using namespace kinoscope;
using namespace kinoscope::ui;
using Kind = ComponentMeaning::Kind;

class AxisTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meaningsReadFromTheLowEndToTheHigh_data()
    {
        QTest::addColumn<ComponentMeaning>("meaning");
        QTest::addColumn<QString>("expected");
        const auto row = [](Kind kind, double r, const char* low, const char* high, const QString& expected) {
            QTest::newRow(qPrintable(expected)) << ComponentMeaning{kind, r, low, high} << expected;
        };
        row(Kind::year, 0.5, "", "", QStringLiteral("older ↔ newer"));
        row(Kind::year, -0.5, "", "", QStringLiteral("newer ↔ older"));
        row(Kind::popularity, 0.5, "", "", QStringLiteral("rarely ↔ often rated"));
        row(Kind::popularity, -0.5, "", "", QStringLiteral("often ↔ rarely rated"));
        row(Kind::genre, 0.5, "", "Sci-Fi", QStringLiteral("less ↔ more sci-fi"));
        row(Kind::genre, -0.5, "Sci-Fi", "", QStringLiteral("more ↔ less sci-fi"));
        row(Kind::genre, -0.5, "Adventure", "Drama", QStringLiteral("adventure ↔ drama"));
        row(Kind::none, 0.3, "", "", QString());
    }

    void meaningsReadFromTheLowEndToTheHigh()
    {
        QFETCH(ComponentMeaning, meaning);
        QTEST(meaningText(meaning), "expected");
    }

    void axesSayLessAndLess()
    {
        const ComponentMeaning older{Kind::year, 0.5, {}, {}};
        QCOMPARE(axisTexts({0}, older, 0.196),
                 (QStringList{QStringLiteral("PC 1: older ↔ newer (20% of variance)"),
                              QStringLiteral("PC 1: older ↔ newer (20%)"), QStringLiteral("PC 1: older ↔ newer"),
                              QStringLiteral("PC 1 (20%)"), QStringLiteral("PC 1")}));
        QCOMPARE(axisTexts({2}, {}, 0.196), (QStringList{QStringLiteral("PC 3 (20% of variance)"),
                                                         QStringLiteral("PC 3 (20%)"), QStringLiteral("PC 3")}));
    }

    // At every length.
    void axesThatAreNotTheMapsOwnSaySo()
    {
        const ComponentMeaning older{Kind::year, 0.5, {}, {}};
        for (const QString& text : axisTexts({2, MapAxes::borrowed, 19}, older, 0.196))
            QVERIFY2(text.startsWith(QLatin1String("PC 3 of epoch 20")), qPrintable(text));
        QCOMPARE(axisTexts({0, MapAxes::borrowed, start_epoch}, {}, std::nullopt),
                 QStringList{QStringLiteral("PC 1 of epoch 0")});
    }

    void axesThatAreNoPrincipalComponentsSayNothingOfThem()
    {
        const ComponentMeaning older{Kind::year, 0.5, {}, {}};
        QCOMPARE(componentNumber(1), QStringLiteral("PC 2"));
        QCOMPARE(componentNumber(1, MapAxes::other), QStringLiteral("Axis 2"));
        QCOMPARE(axisTexts({1, MapAxes::other, 0}, older, std::nullopt),
                 (QStringList{QStringLiteral("Axis 2: older ↔ newer"), QStringLiteral("Axis 2")}));
        QCOMPARE(axisTexts({1, MapAxes::other, 0}, {}, std::nullopt), QStringList{QStringLiteral("Axis 2")});
        QCOMPARE(axisTexts({1, MapAxes::other, 0}, {}, 0.196).front(), QStringLiteral("Axis 2 (20% of variance)"));
    }
};

KINOSCOPE_EVENT_TEST(AxisTextTest)
#include "axis_text_test.moc"
