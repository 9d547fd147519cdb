// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/plot/density_contours.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace kinoscope::ui;

namespace {

const QRectF whole(-10.0, -5.0, 20.0, 10.0);

/// A round cloud of a standard deviation of 1.
std::vector<QPointF> cloudAt(const QPointF& middle, int films, unsigned seed = 1)
{
    std::mt19937 generator(seed);
    std::normal_distribution<double> normal;
    std::vector<QPointF> places;
    for (int i = 0; i < films; ++i) {
        const double x = normal(generator);
        const double y = normal(generator);
        places.emplace_back(middle.x() + x, middle.y() + y);
    }
    return places;
}

double shareWithin(const QPainterPath& path, const std::vector<QPointF>& places)
{
    const auto inside =
        std::count_if(places.begin(), places.end(), [&](const QPointF& at) { return path.contains(at); });
    return static_cast<double>(inside) / static_cast<double>(places.size());
}

}  // namespace

class DensityContoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The contours that hold 60, 35 and 15 % of a round normal distribution are circles of these radii, a little wider
    // for having been smoothed.
    void aRoundCloudHasRoundContours()
    {
        const std::vector<QPointF> places = cloudAt({2.0, 0.0}, 20'000);
        const auto contours = densityContours(places, whole);
        const std::array shares{0.6, 0.35, 0.15};
        for (std::size_t step = 0; step < densitySteps; ++step) {
            const double radius = std::sqrt(-2.0 * std::log(1.0 - shares[step]));
            const QRectF box = contours[step].boundingRect();
            QVERIFY(std::abs(box.center().x() - 2.0) < 0.15 && std::abs(box.center().y()) < 0.15);
            QVERIFY2(std::abs(box.width() / 2.0 / radius - 1.0) < 0.25, qPrintable(QString::number(box.width())));
            QVERIFY2(std::abs(box.height() / 2.0 / radius - 1.0) < 0.25, qPrintable(QString::number(box.height())));
            QVERIFY(std::abs(shareWithin(contours[step], places) - shares[step]) < 0.12);
        }
    }

    void eachStepLiesWithinTheOneBefore()
    {
        std::vector<QPointF> places = cloudAt({-6.0, 1.0}, 3000);
        for (const QPointF& at : cloudAt({5.0, -1.0}, 1000, 2))
            places.push_back(at);
        const auto contours = densityContours(places, whole);
        for (std::size_t step = 1; step < densitySteps; ++step) {
            QVERIFY(!contours[step].isEmpty());
            QVERIFY(contours[step - 1].contains(contours[step]));
        }
        QVERIFY(contours[0].contains(QPointF(-6.0, 1.0)) && contours[0].contains(QPointF(5.0, -1.0)));
        QVERIFY(!contours[0].contains(QPointF(0.0, 0.0)));
    }

    void everyContourIsClosedAlsoAtTheEdge()
    {
        const auto contours = densityContours(cloudAt(whole.topLeft() + QPointF(2.0, 2.0), 500), whole);
        for (const QPainterPath& contour : contours) {
            QVERIFY(!contour.isEmpty());
            for (const QPolygonF& loop : contour.toSubpathPolygons())
                QVERIFY(loop.isClosed());
        }
    }

    void aSingleFilmIsASmallPatch()
    {
        const auto contours = densityContours(std::vector<QPointF>{{3.0, 2.0}}, whole);
        const QRectF box = contours[0].boundingRect();
        QVERIFY(box.contains(QPointF(3.0, 2.0)));
        QVERIFY(box.width() > 0.02 * whole.width() && box.width() < 0.2 * whole.width());
        QVERIFY2(contours[1].isEmpty() && contours[2].isEmpty(), "one is not many");
    }

    // Scale and place of the coordinates mean nothing.
    void contoursGoWithTheCoordinates()
    {
        const std::vector<QPointF> places = cloudAt({0.0, 0.0}, 800);
        std::vector<QPointF> elsewhere;
        for (const QPointF& at : places)
            elsewhere.push_back(at * 1024.0);
        const auto here = densityContours(places, whole);
        const auto there = densityContours(elsewhere, QRectF(whole.topLeft() * 1024.0, whole.size() * 1024.0));
        for (std::size_t step = 0; step < densitySteps; ++step)
            QCOMPARE(there[step].elementCount(), here[step].elementCount());
    }

    void placesThatAreNowhereAreLeftOut()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        std::vector<QPointF> places = cloudAt({0.0, 0.0}, 300);
        const auto without = densityContours(places, whole);
        places.emplace_back(nan, 1.0);
        places.emplace_back(1e12, 0.0);
        places.emplace_back(0.0, -std::numeric_limits<double>::infinity());
        QCOMPARE(densityContours(places, whole), without);
    }

    void withoutPlacesOrAreaThereIsNothing()
    {
        for (const QPainterPath& contour : densityContours({}, whole))
            QVERIFY(contour.isEmpty());
        for (const QPainterPath& contour : densityContours(std::vector<QPointF>{{0.0, 0.0}}, QRectF()))
            QVERIFY(contour.isEmpty());
        for (const QPainterPath& contour : densityContours(std::vector<QPointF>{{90.0, 0.0}}, whole))
            QVERIFY(contour.isEmpty());
    }
};

KINOSCOPE_WIDGET_TEST(DensityContoursTest)
#include "density_contours_test.moc"
