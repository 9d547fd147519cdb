// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/motion/map_motion.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace kinoscope::ui;

namespace {

constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();

/// Forty points about the origin, by formula.
std::vector<QPointF> cloud()
{
    std::vector<QPointF> points;
    for (int i = 0; i < 40; ++i)
        points.emplace_back(3.0 * std::sin(1.7 * i), std::cos(0.9 * i * i) + 0.2);
    return points;
}

std::vector<QPointF> turned(const std::vector<QPointF>& points, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180.0;
    std::vector<QPointF> result;
    for (const QPointF& point : points)
        result.emplace_back(std::cos(angle) * point.x() - std::sin(angle) * point.y(),
                            std::sin(angle) * point.x() + std::cos(angle) * point.y());
    return result;
}

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double furthest(const MapMotion& motion, const std::vector<QPointF>& from)
{
    double most = 0.0;
    for (std::size_t i = 0; i < from.size(); ++i)
        most = std::max(most, distance(motion.now(static_cast<int>(i)), from[i]));
    return most;
}

}  // namespace

class MapMotionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsSetOutFromWhereTheyAreAndArriveExactly()
    {
        MapMotion motion;
        motion.place(cloud());
        const std::vector<QPointF> there = turned(cloud(), 20.0);
        motion.animateTo(there);
        QCOMPARE(furthest(motion, cloud()), 0.0);
        motion.advance(0.0);
        QVERIFY(furthest(motion, cloud()) < 1e-12);
        motion.advance(1.0);
        QCOMPARE(furthest(motion, there), 0.0);
    }

    // Straight through the middle, all would meet in one point halfway.
    void aTurnGoesRound_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {10.0, 90.0, 179.0, -120.0})
            QTest::addRow("%.0f", degrees) << degrees;
    }

    void aTurnGoesRound()
    {
        QFETCH(double, degrees);
        MapMotion motion;
        motion.place(cloud());
        motion.animateTo(turned(cloud(), degrees));
        for (const double share : {0.25, 0.5, 0.75}) {
            motion.advance(share);
            QVERIFY2(furthest(motion, turned(cloud(), share * degrees)) < 1e-9, qPrintable(QString::number(share)));
        }
    }

    void aMirrorGoesThroughItsLineAndDoesNotTurn()
    {
        std::vector<QPointF> mirrored = cloud();
        for (QPointF& point : mirrored)
            point.setX(-point.x());
        MapMotion motion;
        motion.place(cloud());
        motion.animateTo(mirrored);
        motion.advance(0.5);
        for (std::size_t i = 0; i < mirrored.size(); ++i)
            QVERIFY(distance(motion.now(static_cast<int>(i)), QPointF(0.0, mirrored[i].y())) < 1e-9);
    }

    void oneThatMovesByItselfGoesStraight()
    {
        std::vector<QPointF> there = cloud();
        there[7] += QPointF(0.5, 0.5);
        MapMotion motion;
        motion.place(cloud());
        motion.animateTo(there);
        motion.advance(0.5);
        QVERIFY(distance(motion.now(7), cloud()[7] + QPointF(0.25, 0.25)) < 0.05);
        QVERIFY(distance(motion.now(3), cloud()[3]) < 0.05);
    }

    void aNewTargetTakesOverFromWhereThePointsAre()
    {
        MapMotion motion;
        motion.place(cloud());
        motion.animateTo(turned(cloud(), 90.0));
        motion.advance(0.5);
        motion.animateTo(cloud());
        motion.advance(0.0);
        QVERIFY(furthest(motion, turned(cloud(), 45.0)) < 1e-9);
        motion.advance(0.5);
        QVERIFY(furthest(motion, turned(cloud(), 22.5)) < 1e-9);
        motion.restart();
        motion.advance(0.5);
        QVERIFY(furthest(motion, turned(cloud(), 11.25)) < 1e-9);
    }

    void pointsThatComeAndGoDoNotPullOthersAlong()
    {
        std::vector<QPointF> before = cloud();
        std::vector<QPointF> after = turned(cloud(), 60.0);
        before[0] = QPointF(nowhere, nowhere);
        after[1] = QPointF(nowhere, 0.0);
        MapMotion motion;
        motion.place(before);
        motion.animateTo(after);
        motion.advance(0.5);
        const std::vector<QPointF> halfway = turned(cloud(), 30.0);
        for (int i = 2; i < 40; ++i)
            QVERIFY(distance(motion.now(i), halfway[static_cast<std::size_t>(i)]) < 1e-9);
        motion.advance(1.0);
        QCOMPARE(motion.now(0), after[0]);
        QVERIFY(std::isnan(motion.now(1).x()));
    }

    void otherPointsAreAtTheirPlacesAtOnce()
    {
        MapMotion motion;
        motion.place(cloud());
        motion.animateTo({QPointF(1.0, 2.0)});
        QCOMPARE(motion.size(), std::size_t{1});
        QCOMPARE(motion.now(0), QPointF(1.0, 2.0));
        motion.advance(0.5);
        QCOMPARE(motion.now(0), QPointF(1.0, 2.0));
    }
};

KINOSCOPE_EVENT_TEST(MapMotionTest)
#include "map_motion_test.moc"
