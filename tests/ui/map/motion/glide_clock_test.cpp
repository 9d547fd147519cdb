// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/motion/glide_clock.h"

#include <QSignalSpy>
#include <QtTest>

using namespace kinoscope::ui;

class GlideClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheStartToTheEnd()
    {
        GlideClock glide;
        QSignalSpy advanced(&glide, &GlideClock::advanced);
        QVERIFY(glide.restart(Transition::quick));
        QVERIFY(glide.isUnderWay());
        QCOMPARE(advanced.size(), 0);  // whoever set out has shown the start
        QTRY_VERIFY(!glide.isUnderWay());
        QCOMPARE(advanced.constLast().constFirst().toDouble(), 1.0);
        double before = 0.0;
        for (const QList<QVariant>& arguments : std::as_const(advanced)) {
            QVERIFY(arguments.constFirst().toDouble() >= before);
            before = arguments.constFirst().toDouble();
        }
    }

    void immediateChangesHaveNoWay()
    {
        GlideClock glide;
        QVERIFY(!glide.restart(Transition::immediate));
        QVERIFY(!glide.isUnderWay());
    }

    void anImmediateChangeEndsWhatIsUnderWayQuietly()
    {
        GlideClock glide;
        QVERIFY(glide.restart(Transition::smooth));
        QSignalSpy advanced(&glide, &GlideClock::advanced);
        QVERIFY(!glide.restart(Transition::immediate));
        QVERIFY(!glide.isUnderWay());
        QCOMPARE(advanced.size(), 0);
    }

    void whoIsMadeDizzySeesNoWay()
    {
        GlideClock glide;
        glide.setReducedMotion(true);
        QVERIFY(!glide.restart(Transition::smooth));
        glide.setReducedMotion(false);
        QVERIFY(glide.restart(Transition::smooth));
    }
};

KINOSCOPE_EVENT_TEST(GlideClockTest)
#include "glide_clock_test.moc"
