// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/widgets/fitted_label.h"

#include <QtTest>

using namespace kinoscope::ui;

class FittedLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysTheLongestThatHasRoom()
    {
        FittedLabel label;
        const QString whole = QStringLiteral("1,682 films, up to 40 labelled");
        const QString shorter = QStringLiteral("1,682 films");
        label.setTexts({whole, shorter});
        label.show();
        const auto widthOf = [&label](const QString& text) { return label.fontMetrics().horizontalAdvance(text); };
        label.resize(widthOf(whole), 20);
        QCOMPARE(label.text(), whole);
        QVERIFY(label.toolTip().isEmpty());
        label.resize(widthOf(whole) - 1, 20);
        QCOMPARE(label.text(), shorter);
        QCOMPARE(label.toolTip(), whole);
        QCOMPARE(label.accessibleName(), whole);
        label.resize(widthOf(shorter) - 1, 20);
        QVERIFY2(label.text().isEmpty(), "it is never cut");
        label.resize(4 * widthOf(whole), 20);
        QFont large = label.font();
        large.setPointSizeF(8.0 * large.pointSizeF());
        label.setFont(large);
        QVERIFY(label.text() != whole);
    }

    void aBriefSentenceGivesTheTextBack()
    {
        FittedLabel label;
        label.resize(600, 20);
        label.setTexts({QStringLiteral("the title")});
        label.show();
        label.sayBriefly(
            {QStringLiteral("for a moment, where there is room").repeated(20), QStringLiteral("for a moment")}, 50);
        QCOMPARE(label.text(), QStringLiteral("for a moment"));
        label.setTexts({QStringLiteral("another title")});
        QCOMPARE(label.text(), QStringLiteral("for a moment"));
        QTRY_COMPARE(label.text(), QStringLiteral("another title"));
    }
};

KINOSCOPE_WIDGET_TEST(FittedLabelTest)
#include "fitted_label_test.moc"
