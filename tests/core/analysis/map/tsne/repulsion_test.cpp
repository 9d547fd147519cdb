// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both ways of computing how the points of a t-SNE map push each other away, against all pairs in double.
#include "core/analysis/map/tsne/exact_repulsion.h"
#include "core/analysis/map/tsne/grid_repulsion.h"
#include "core/analysis/map/tsne/node_grid.h"
#include "core/parallel/worker_pool.h"
#include "tests/core/model/simd_target.h"
#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <optional>
#include <utility>
#include <vector>

using namespace kinoscope;

namespace {

struct Expected {
    Eigen::MatrixXd forces;
    double normalization = 0.0;
};

Expected all_pairs(const PlaneMatrix& positions)
{
    const auto n = static_cast<std::size_t>(positions.rows());
    const std::vector<double> x(positions.col(0).data(), positions.col(0).data() + n);
    const std::vector<double> y(positions.col(1).data(), positions.col(1).data() + n);
    Expected expected{Eigen::MatrixXd::Zero(positions.rows(), 2)};
    for (std::size_t i = 0; i < n; ++i) {
        double force_x = 0.0;
        double force_y = 0.0;
        double weights = -1.0;  // less its own
        for (std::size_t j = 0; j < n; ++j) {
            const double dx = x[i] - x[j];
            const double dy = y[i] - y[j];
            const double w = 1.0 / (1.0 + dx * dx + dy * dy);
            weights += w;
            force_x += w * w * dx;
            force_y += w * w * dy;
        }
        expected.forces.row(static_cast<Eigen::Index>(i)) << force_x, force_y;
        expected.normalization += weights;
    }
    return expected;
}

PlaneMatrix points(int count, float width)
{
    return width * test::random_table(count, 2, 4);
}

/// The root of the mean squared error of forces, as a share of that of the forces.
double error_of(const Repulsion& found, const Expected& expected)
{
    return (found.forces.cast<double>() - expected.forces).norm() / expected.forces.norm();
}

}  // namespace

class RepulsionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofAllPairsIsExact_data();
    void ofAllPairsIsExact();
    void ofAllPairsIsTheSameOnEveryTarget();
    void byAGridIsClose_data();
    void byAGridIsClose();
    void byAGridFollowsAMapThatGrows();
    void doesNotDependOnThreads();
    void pointsInOnePlaceDoNothing();
    void aGridKeepsItsWidthForAWhile();
    void aPlaceInAGridHasWeightsThatReadALine();
};

void RepulsionTest::ofAllPairsIsExact_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<float>("width");
    for (const int count : {1, 2, 3, 63, 64, 65, 500})
        for (const float width : {1e-4F, 1.0F, 30.0F})
            QTest::addRow("%d points, %g wide", count, static_cast<double>(width)) << count << width;
}

void RepulsionTest::ofAllPairsIsExact()
{
    QFETCH(int, count);
    QFETCH(float, width);
    const PlaneMatrix positions = points(count, width);
    const Expected expected = all_pairs(positions);
    WorkerPool pool(2);
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        Repulsion found;
        exact_repulsion(positions, pool, found);
        QVERIFY2(std::abs(found.normalization - expected.normalization) <= 1e-5 * expected.normalization + 1e-6,
                 hwy::TargetName(target));
        QVERIFY2((found.forces.cast<double>() - expected.forces).norm() <= 1e-5 * expected.forces.norm(),
                 hwy::TargetName(target));
    }
}

void RepulsionTest::ofAllPairsIsTheSameOnEveryTarget()
{
    const PlaneMatrix positions = points(200, 5.0F);
    WorkerPool pool(1);
    std::optional<PlaneMatrix> first;
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        if (!test::has_fma(target))
            continue;
        const test::SimdTarget chosen(target);
        Repulsion found;
        exact_repulsion(positions, pool, found);
        if (!first)
            first = found.forces;
        QVERIFY2(found.forces == *first, hwy::TargetName(target));
    }
}

void RepulsionTest::byAGridIsClose_data()
{
    QTest::addColumn<float>("width");
    QTest::addColumn<double>("most");
    QTest::newRow("at the start") << 1e-4F << 1e-4;
    QTest::newRow("steps of .05") << 1.0F << 1e-4;
    QTest::newRow("steps of .23") << 5.0F << 1e-3;
    QTest::newRow("steps of .35") << 15.0F << 0.01;
    QTest::newRow("steps of .4") << 25.0F << 0.02;
    QTest::newRow("steps of .6") << 40.0F << 0.06;
}

void RepulsionTest::byAGridIsClose()
{
    QFETCH(float, width);
    QFETCH(double, most);
    const PlaneMatrix positions = points(1500, width);
    WorkerPool pool(2);
    GridRepulsion grid(pool);
    Repulsion found;
    grid.compute(positions, found);
    const Expected expected = all_pairs(positions);
    const double error = error_of(found, expected);
    const double off = std::abs(found.normalization / expected.normalization - 1.0);
    QVERIFY2(error < most, qPrintable(QString::number(error)));
    QVERIFY2(off < most, qPrintable(QString::number(off)));
}

// Transforms of kernels are kept from call to call: what was there before must not matter.
void RepulsionTest::byAGridFollowsAMapThatGrows()
{
    WorkerPool pool(2);
    GridRepulsion kept(pool);
    for (const float width : {1e-4F, 0.5F, 0.505F, 12.0F, 12.1F, 40.0F, 3.0F}) {
        const PlaneMatrix positions = points(800, width);
        GridRepulsion fresh(pool);
        Repulsion found;
        Repulsion expected;
        kept.compute(positions, found);
        fresh.compute(positions, expected);
        QVERIFY(found.forces == expected.forces);
        QCOMPARE(found.normalization, expected.normalization);
    }
}

void RepulsionTest::doesNotDependOnThreads()
{
    const PlaneMatrix positions = points(3000, 10.0F);
    const auto with_threads = [&](int threads) {
        WorkerPool pool(threads);
        std::pair<Repulsion, Repulsion> found;
        exact_repulsion(positions, pool, found.first);
        GridRepulsion(pool).compute(positions, found.second);
        return found;
    };
    const auto one = with_threads(1);
    for (const int threads : {2, 3, 16}) {
        const auto more = with_threads(threads);
        QVERIFY(more.first.forces == one.first.forces);
        QCOMPARE(more.first.normalization, one.first.normalization);
        QVERIFY(more.second.forces == one.second.forces);
        QCOMPARE(more.second.normalization, one.second.normalization);
    }
}

void RepulsionTest::pointsInOnePlaceDoNothing()
{
    WorkerPool pool(2);
    const PlaneMatrix positions = PlaneMatrix::Constant(100, 2, 7.0F);
    Repulsion exact;
    exact_repulsion(positions, pool, exact);
    QVERIFY(exact.forces.isZero(0.0F));
    QCOMPARE(exact.normalization, 9900.0);
    Repulsion by_grid;
    GridRepulsion(pool).compute(positions, by_grid);
    QVERIFY(by_grid.forces.cwiseAbs().maxCoeff() < 1e-3F);
    QVERIFY(std::abs(by_grid.normalization - 9900.0) < 1.0);
    GridRepulsion(pool).compute(PlaneMatrix(0, 2), by_grid);
    QCOMPARE(by_grid.forces.rows(), 0);
}

void RepulsionTest::aGridKeepsItsWidthForAWhile()
{
    const PlaneMatrix positions = points(500, 1.0F);
    int changes = 0;
    float before = 0.0F;
    for (int step = 0; step < 100; ++step) {
        const NodeGrid grid(PlaneMatrix(positions * (1.0F + 0.01F * static_cast<float>(step))));
        QVERIFY(grid.nodes() >= 150 && grid.nodes() <= 480);
        changes += grid.step() != before ? 1 : 0;
        before = grid.step();
    }
    // From one to twice as wide: log 2 / log 1.05 = 14.2.
    QVERIFY(changes >= 14 && changes <= 16);
    const NodeGrid wide(PlaneMatrix(points(500, 1000.0F)));
    QVERIFY(wide.nodes() > 400 && wide.nodes() <= 480);
}

void RepulsionTest::aPlaceInAGridHasWeightsThatReadALine()
{
    const PlaneMatrix positions = points(500, 20.0F);
    const NodeGrid grid(positions);
    for (Eigen::Index row = 0; row < positions.rows(); ++row) {
        const NodePlace place = grid.place(positions(row, 0), 0);
        QVERIFY(place.first >= 0 && place.first + nodes_of_a_place <= grid.nodes());
        const int middle = grid.nodes() / 2;
        float sum = 0.0F;
        float line = 0.0F;
        for (int node = 0; node < nodes_of_a_place; ++node) {
            sum += place.weights[static_cast<std::size_t>(node)];
            line += place.weights[static_cast<std::size_t>(node)] * static_cast<float>(place.first + node - middle);
        }
        QVERIFY(std::abs(sum - 1.0F) < 1e-5F);
        QVERIFY(std::abs(grid.centre()[0] + line * grid.step() - positions(row, 0)) < 1e-3F);
    }
}

KINOSCOPE_PLAIN_TEST(RepulsionTest)
#include "repulsion_test.moc"
