// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/marks/spread_marks.h"

#include "tests/ui/map/example_frame.h"
#include "ui/map/map_view.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/scene/title_layer.h"

#include <QtTest>

#include <cmath>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

constexpr int films = 200;
constexpr int picked = 0;

/// Each film lies `distance` left and right of itself along the first component.
MapSpreadPtr spreadOf(float distance, int count = films, int components = 3)
{
    std::vector<Eigen::MatrixXf> positions(2, Eigen::MatrixXf::Zero(count, components));
    positions[0].col(0).setConstant(distance);
    positions[1].col(0).setConstant(-distance);
    return std::make_shared<const MapSpread>(positions);
}

}  // namespace

class SpreadMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ellipsesFollowTheCovariance_data();
    void ellipsesFollowTheCovariance();
    void ellipsesAreDrawnAroundThePickedFilm();
    void withoutAPickedFilmThereAreNone();
    void aSpreadOfOtherFilmsIsNotDrawn();
};

void SpreadMarksTest::ellipsesFollowTheCovariance_data()
{
    QTest::addColumn<float>("xx");
    QTest::addColumn<float>("xy");
    QTest::addColumn<float>("yy");
    QTest::addColumn<double>("pixelsY");
    QTest::addColumn<double>("longer");
    QTest::addColumn<double>("shorter");
    QTest::addColumn<double>("degrees");
    QTest::newRow("wide") << 4.0F << 0.0F << 1.0F << 10.0 << 20.0 << 10.0 << 0.0;
    QTest::newRow("tall") << 1.0F << 0.0F << 4.0F << 10.0 << 20.0 << 10.0 << 90.0;
    QTest::newRow("stretched by the axes") << 1.0F << 0.0F << 1.0F << 30.0 << 30.0 << 10.0 << 90.0;
    QTest::newRow("to the upper right") << 5.0F << 4.0F << 5.0F << 10.0 << 30.0 << 10.0 << 135.0;
    QTest::newRow("to the lower right") << 5.0F << -4.0F << 5.0F << 10.0 << 30.0 << 10.0 << 45.0;
    QTest::newRow("a line") << 4.0F << 0.0F << 0.0F << 10.0 << 20.0 << 0.0 << 0.0;
}

void SpreadMarksTest::ellipsesFollowTheCovariance()
{
    QFETCH(float, xx);
    QFETCH(float, xy);
    QFETCH(float, yy);
    QFETCH(double, pixelsY);
    QFETCH(double, longer);
    QFETCH(double, shorter);
    QFETCH(double, degrees);
    Eigen::Matrix2f covariance;
    covariance << xx, xy, xy, yy;
    const SpreadEllipse ellipse = spreadEllipse(covariance, 10.0, pixelsY);
    QVERIFY(std::abs(ellipse.longer - longer) < 1e-4);
    QVERIFY(std::abs(ellipse.shorter - shorter) < 1e-4);
    // An ellipse turned by half a turn is the same.
    const double turned = std::fmod(ellipse.degrees - degrees + 360.0, 180.0);
    QVERIFY2(std::min(turned, 180.0 - turned) < 1e-3, qPrintable(QString::number(ellipse.degrees)));
}

void SpreadMarksTest::ellipsesAreDrawnAroundThePickedFilm()
{
    MapView view;
    view.resize(800, 600);
    view.setMovies(test::example_movies(films));
    const MapFramePtr frame = test::example_frame(films);
    view.setFrame(frame);
    view.setCurrent(picked);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto* plot = view.findChild<MapPlot*>();
    const auto picture = [&] {
        plot->replot();
        return plot->toPixmap().toImage();
    };
    const QImage before = picture();
    const float distance = 0.3F;
    view.setSpread(spreadOf(distance));
    const QImage with = picture();
    QVERIFY(plot->titles().note(Qt::TopLeftCorner).contains(QLatin1String("between seeds")));
    // ± 0.3 is a variance of 2 · 0.09; the ellipse reaches √0.18 to each side, and is flat.
    const auto& at = frame->positions;
    const auto pixel = [&](double along) {
        return QPointF(plot->xAxis->coordToPixel(static_cast<double>(at(0, 0)) + along * std::sqrt(2.0) * 0.3),
                       plot->yAxis->coordToPixel(static_cast<double>(at(0, 2))))
            .toPoint();
    };
    QVERIFY(with.pixel(pixel(0.9)) != before.pixel(pixel(0.9)));
    QVERIFY(with.pixel(pixel(-0.9)) != before.pixel(pixel(-0.9)));
    view.setSpread(nullptr);
    // Titles may lie elsewhere now: they made room for the note.
    const QImage without = picture();
    QCOMPARE(without.pixel(pixel(0.9)), before.pixel(pixel(0.9)));
    QCOMPARE(without.pixel(pixel(-0.9)), before.pixel(pixel(-0.9)));
    QVERIFY(plot->titles().note(Qt::TopLeftCorner).isEmpty());
}

void SpreadMarksTest::withoutAPickedFilmThereAreNone()
{
    MapView view;
    view.setMovies(test::example_movies(films));
    view.setFrame(test::example_frame(films));
    view.setSpread(spreadOf(0.3F));
    auto* plot = view.findChild<MapPlot*>();
    QVERIFY(plot->titles().note(Qt::TopLeftCorner).isEmpty());
    view.setCurrent(picked);
    QVERIFY(!plot->titles().note(Qt::TopLeftCorner).isEmpty());
    view.setCurrent(std::nullopt);
    QVERIFY(plot->titles().note(Qt::TopLeftCorner).isEmpty());
}

void SpreadMarksTest::aSpreadOfOtherFilmsIsNotDrawn()
{
    MapView view;
    view.setMovies(test::example_movies(films));
    view.setFrame(test::example_frame(films));
    view.setCurrent(picked);
    auto* plot = view.findChild<MapPlot*>();
    for (const MapSpreadPtr& other : {spreadOf(0.3F, films - 1), spreadOf(0.3F, films, 2)}) {
        view.setSpread(other);
        QVERIFY(plot->titles().note(Qt::TopLeftCorner).isEmpty());
    }
}

KINOSCOPE_WIDGET_TEST(SpreadMarksTest)
#include "spread_marks_test.moc"
