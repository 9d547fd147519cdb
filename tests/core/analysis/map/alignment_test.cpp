// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/alignment.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <stdexcept>

using namespace kinoscope;

namespace {

/// 40 points without symmetry, centred: closed form, so that each run has the same.
Eigen::MatrixXf scattered()
{
    Eigen::MatrixXf points(40, 3);
    for (int i = 0; i < 40; ++i)
        points.row(i) << static_cast<float>(3.0 * std::sin(1.7 * i)), static_cast<float>(std::cos(0.9 * i * i)),
            static_cast<float>(0.5 * std::sin(0.3 * i * i + 1.0));
    return points.rowwise() - points.colwise().mean();
}

/// Turned by `degrees` in the first two coordinates, the third mirrored if wanted.
Eigen::MatrixXf turn(double degrees, bool mirrored)
{
    const double angle = degrees * std::numbers::pi / 180.0;
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Identity(3, 3);
    matrix.topLeftCorner(2, 2) << std::cos(angle), -std::sin(angle), std::sin(angle), std::cos(angle);
    matrix(2, 2) = mirrored ? -1.0 : 1.0;
    return matrix.cast<float>();
}

}  // namespace

class AlignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoesATurn_data();
    void undoesATurn();
    void undoesASwapOfAxes();
    void isTheBestAngleInThePlane();
    void directionsAreThoseThatAreClear();
    void refusesWhatCannotBeAligned_data();
    void refusesWhatCannotBeAligned();
};

void AlignmentTest::undoesATurn_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("not at all") << 0.0 << false;
    QTest::newRow("a little") << 7.0 << false;
    QTest::newRow("half round, mirrored") << 180.0 << true;
    QTest::newRow("almost round") << 300.0 << false;
}

void AlignmentTest::undoesATurn()
{
    QFETCH(double, degrees);
    QFETCH(bool, mirrored);
    const Eigen::MatrixXf reference = scattered();
    const Eigen::MatrixXf moving = reference * turn(degrees, mirrored);
    const Eigen::MatrixXf rotation = procrustes_rotation(moving, reference);
    QVERIFY((rotation - turn(degrees, mirrored).transpose()).cwiseAbs().maxCoeff() < 1e-5F);
    QVERIFY((moving * rotation - reference).cwiseAbs().maxCoeff() < 1e-4F);
}

void AlignmentTest::undoesASwapOfAxes()
{
    const Eigen::MatrixXf reference = scattered();
    Eigen::MatrixXf moving(reference.rows(), 3);
    moving << reference.col(2), -reference.col(0), reference.col(1);
    QVERIFY((moving * procrustes_rotation(moving, reference) - reference).cwiseAbs().maxCoeff() < 1e-4F);
}

// In the plane the best turn has a closed form: tan θ = Σ (x·y' − y·x') / Σ (x·x' + y·y').
void AlignmentTest::isTheBestAngleInThePlane()
{
    const Eigen::MatrixXf moving = scattered().leftCols(2);
    Eigen::MatrixXf reference = moving * turn(25.0, false).topLeftCorner(2, 2);
    for (int i = 0; i < reference.rows(); ++i)
        reference(i, i % 2) += static_cast<float>(0.3 * std::sin(2.1 * i));
    double across = 0.0;
    double along = 0.0;
    for (int i = 0; i < reference.rows(); ++i) {
        across += moving(i, 0) * reference(i, 1) - moving(i, 1) * reference(i, 0);
        along += moving(i, 0) * reference(i, 0) + moving(i, 1) * reference(i, 1);
    }
    const Eigen::MatrixXf rotation = procrustes_rotation(moving, reference);
    QVERIFY(std::abs(std::atan2(rotation(0, 1), rotation(0, 0)) - std::atan2(across, along)) < 1e-5);
    QVERIFY((rotation.transpose() * rotation - Eigen::MatrixXf::Identity(2, 2)).cwiseAbs().maxCoeff() < 1e-6F);
}

void AlignmentTest::directionsAreThoseThatAreClear()
{
    Eigen::MatrixXf reference(4, 4);
    reference << 1, 1, 1, 0, -1, 1, 1, 0, 1, -1, 1, 0, -1, -1, -3, 0;
    Eigen::MatrixXf moving = reference;
    moving.col(1) *= -5.0F;
    moving.col(2) = Eigen::Vector4f(1, -1, 0, 0);  // r = 0 with the reference's
    QCOMPARE(directions_along(moving, reference), Eigen::VectorXf(Eigen::Vector4f(1, -1, 0, 0)));
    // A reference of fewer columns says nothing of the others.
    QCOMPARE(directions_along(moving, reference.leftCols(1)), Eigen::VectorXf(Eigen::Vector4f(1, 0, 0, 0)));
    QVERIFY_EXCEPTION_THROWN(directions_along(moving, reference.topRows(3)), std::invalid_argument);
}

void AlignmentTest::refusesWhatCannotBeAligned_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<float>("value");
    QTest::newRow("fewer items") << 39 << 3 << 1.0F;
    QTest::newRow("fewer columns") << 40 << 2 << 1.0F;
    QTest::newRow("not a number") << 40 << 3 << std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("infinite") << 40 << 3 << std::numeric_limits<float>::infinity();
}

void AlignmentTest::refusesWhatCannotBeAligned()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(float, value);
    const Eigen::MatrixXf moving = Eigen::MatrixXf::Constant(rows, columns, value);
    QVERIFY_EXCEPTION_THROWN(procrustes_rotation(moving, scattered()), std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(AlignmentTest)
#include "alignment_test.moc"
