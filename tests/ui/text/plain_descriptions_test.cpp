// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/text/plain_descriptions.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

class PlainDescriptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { kinoscope::ui::describePlainly(*qApp); }

    void tagsAndEntitiesAreLeftOut()
    {
        QPushButton button;
        button.setToolTip(QStringLiteral("<p>Less than <b>half</b> &lt; 0.5</p><p>Second.</p>"));
        QCOMPARE(button.accessibleDescription(), QStringLiteral("Less than half < 0.5 Second."));
        button.setToolTip(QStringLiteral("<p>Another.</p>"));
        QCOMPARE(button.accessibleDescription(), QStringLiteral("Another."));
    }

    void plainToolTipsAreLeftToQt()
    {
        QPushButton button;
        button.setToolTip(QStringLiteral("<p>Rich.</p>"));
        button.setToolTip(QStringLiteral("Plain"));
        QCOMPARE(button.accessibleDescription(), QString());
    }

    void aDescriptionOfItsOwnStays()
    {
        QPushButton button;
        button.setAccessibleDescription(QStringLiteral("Own"));
        button.setToolTip(QStringLiteral("<p>Rich.</p>"));
        QCOMPARE(button.accessibleDescription(), QStringLiteral("Own"));
        button.setAccessibleDescription({});
        button.setToolTip(QStringLiteral("<p>Rich.</p>"));
        QCOMPARE(button.accessibleDescription(), QStringLiteral("Rich."));
        button.setAccessibleDescription(QStringLiteral("Own again"));
        button.setToolTip(QStringLiteral("<p>Rich.</p>"));
        QCOMPARE(button.accessibleDescription(), QStringLiteral("Own again"));
    }
};

KINOSCOPE_WIDGET_TEST(PlainDescriptionsTest)
#include "plain_descriptions_test.moc"
