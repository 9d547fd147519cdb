// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/projection.h"
#include "tests/test_main.h"

#include <Eigen/QR>

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

using namespace kinoscope;

namespace {

/// Points of an ellipse with half axes 3 and 1, the long one turned by `degrees`, around (5, −2). Evenly spaced in the
/// parameter t, so that the variances along the axes are 9/2 and 1/2 exactly.
constexpr int ellipse_points = 2000;

double parameter(int point)
{
    return 2.0 * std::numbers::pi * point / ellipse_points;
}

FactorMatrix ellipse(double degrees)
{
    const double c = std::cos(degrees * std::numbers::pi / 180.0);
    const double s = std::sin(degrees * std::numbers::pi / 180.0);
    FactorMatrix points(ellipse_points, 2);
    for (int i = 0; i < ellipse_points; ++i) {
        const double u = 3.0 * std::cos(parameter(i));
        const double v = 1.0 * std::sin(parameter(i));
        points(i, 0) = static_cast<float>(5.0 + c * u - s * v);
        points(i, 1) = static_cast<float>(-2.0 + s * u + c * v);
    }
    return points;
}

/// A closed formula, so that NumPy can make the same table:
/// float32(sin(0.7 i j) j + 0.25 cos(0.3 i² + j) + j), i = 1 … 60, j = 1 … 8.
FactorMatrix formula_table()
{
    FactorMatrix table(60, 8);
    for (int i = 1; i <= 60; ++i) {
        for (int j = 1; j <= 8; ++j)
            table(i - 1, j - 1) = static_cast<float>(std::sin(0.7 * i * j) * j + 0.25 * std::cos(0.3 * i * i + j) + j);
    }
    return table;
}

/// An orthogonal 8 × 8 matrix that is no permutation.
Eigen::MatrixXd rotation()
{
    Eigen::MatrixXd numbers(8, 8);
    for (int i = 0; i < 8; ++i) {
        for (int j = 0; j < 8; ++j)
            numbers(i, j) = std::cos(1.3 * i * j + i);
    }
    return Eigen::HouseholderQR<Eigen::MatrixXd>(numbers).householderQ();
}

}  // namespace

class ProjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheAxesOfAnEllipse_data();
    void findsTheAxesOfAnEllipse();
    void sharesOfAnEllipsoidAreItsSquaredHalfAxes();
    void agreesWithScikitLearn();
    void aRotationOfTheTableLeavesTheMapAsItIs();
    void columnsOfTheResultAreUncorrelatedAndCentred();
    void sizeDoesNotMatter_data();
    void sizeDoesNotMatter();
    void equalInputGivesEqualOutput();
    void equalRowsLieAtTheOrigin();
    void refusesWhatHasNoComponents_data();
    void refusesWhatHasNoComponents();
    void otherFactorsAreSeenFromTheSameSide();
};

// The signs follow from the rule: at 30° the axes are (cos 30, sin 30) and (−sin 30, cos 30), and the larger loading of
// each, cos 30, is positive already; at 120° the second is (−sin 120, cos 120), whose larger loading must be turned.
void ProjectionTest::findsTheAxesOfAnEllipse_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("firstSign");
    QTest::addColumn<double>("secondSign");
    QTest::newRow("along the coordinates") << 0.0 << 1.0 << 1.0;
    QTest::newRow("turned by 30") << 30.0 << 1.0 << 1.0;
    QTest::newRow("turned by 120") << 120.0 << 1.0 << -1.0;
    QTest::newRow("turned by 200") << 200.0 << -1.0 << -1.0;
}

void ProjectionTest::findsTheAxesOfAnEllipse()
{
    QFETCH(double, degrees);
    QFETCH(double, firstSign);
    QFETCH(double, secondSign);
    const PrincipalComponents projection = principal_components(ellipse(degrees), 2);
    QCOMPARE(projection.coordinates.rows(), ellipse_points);
    QVERIFY(std::abs(projection.explained_variance(0) - 0.9F) < 1e-6F);
    QVERIFY(std::abs(projection.explained_variance(1) - 0.1F) < 1e-6F);
    for (int i = 0; i < ellipse_points; ++i) {
        QVERIFY(std::abs(projection.coordinates(i, 0) - firstSign * 3.0 * std::cos(parameter(i))) < 1e-5);
        QVERIFY(std::abs(projection.coordinates(i, 1) - secondSign * std::sin(parameter(i))) < 1e-5);
    }
}

void ProjectionTest::sharesOfAnEllipsoidAreItsSquaredHalfAxes()
{
    // The ends of three axes of length 5, 2 and 1 along columns of a rotation of an eight-dimensional space.
    const Eigen::MatrixXd axes = rotation();
    FactorMatrix ends(6, 8);
    const std::array<double, 3> lengths{2.0, 5.0, 1.0};
    for (int axis = 0; axis < 3; ++axis) {
        const Eigen::RowVectorXd end = lengths[static_cast<std::size_t>(axis)] * axes.col(axis).transpose();
        ends.row(2 * axis) = (end.array() + 10.0).cast<float>();
        ends.row(2 * axis + 1) = (-end.array() + 10.0).cast<float>();
    }
    const PrincipalComponents projection = principal_components(ends, 4);
    const std::array<float, 4> shares{25.0F / 30.0F, 4.0F / 30.0F, 1.0F / 30.0F, 0.0F};
    for (int component = 0; component < 4; ++component)
        QVERIFY(std::abs(projection.explained_variance(component) - shares[static_cast<std::size_t>(component)]) <
                1e-6F);
    QVERIFY(std::abs(std::abs(projection.coordinates(2, 0)) - 5.0F) < 1e-5F);
    QVERIFY(std::abs(std::abs(projection.coordinates(0, 1)) - 2.0F) < 1e-5F);
    QVERIFY(std::abs(std::abs(projection.coordinates(4, 2)) - 1.0F) < 1e-5F);
    QVERIFY(projection.coordinates.col(3).cwiseAbs().maxCoeff() < 1e-5F);
}

void ProjectionTest::agreesWithScikitLearn()
{
    // sklearn.decomposition.PCA(3, svd_solver="full") of scikit-learn 1.2.1, its signs turned to our rule.
    const std::array<double, 3> shares{0.31237902, 0.25682721, 0.21001033};
    struct Row {
        int row;
        std::array<double, 3> coordinates;
    };
    const std::array<Row, 5> rows{{{0, {-4.105694, -6.609933, -5.978017}},
                                   {1, {-7.227494, -4.164876, 4.674745}},
                                   {17, {2.355362, 1.623765, 0.767455}},
                                   {42, {7.349317, 0.423487, -5.798243}},
                                   {59, {2.667586, -6.734736, 1.57719}}}};
    const PrincipalComponents projection = principal_components(formula_table(), 3);
    for (int component = 0; component < 3; ++component) {
        const auto index = static_cast<std::size_t>(component);
        QVERIFY(std::abs(projection.explained_variance(component) - shares[index]) < 1e-6);
        for (const Row& row : rows)
            QVERIFY(std::abs(projection.coordinates(row.row, component) - row.coordinates[index]) < 1e-4);
    }
}

void ProjectionTest::aRotationOfTheTableLeavesTheMapAsItIs()
{
    const FactorMatrix table = formula_table();
    const FactorMatrix turned = (table.cast<double>() * rotation()).cast<float>();
    const PrincipalComponents before = principal_components(table, 3);
    const PrincipalComponents after = principal_components(turned, 3);
    QVERIFY((before.explained_variance - after.explained_variance).cwiseAbs().maxCoeff() < 1e-6F);
    // The sign rule looks at loadings, which do turn: compare up to sign.
    for (int component = 0; component < 3; ++component) {
        const auto a = before.coordinates.col(component);
        const auto b = after.coordinates.col(component);
        QVERIFY(std::min((a - b).cwiseAbs().maxCoeff(), (a + b).cwiseAbs().maxCoeff()) < 1e-4F);
    }
}

void ProjectionTest::columnsOfTheResultAreUncorrelatedAndCentred()
{
    const PrincipalComponents projection = principal_components(formula_table(), 8);
    const Eigen::MatrixXd coordinates = projection.coordinates.cast<double>();
    QVERIFY(coordinates.colwise().mean().cwiseAbs().maxCoeff() < 1e-6);
    Eigen::MatrixXd products = coordinates.transpose() * coordinates;
    const double largest = products(0, 0);
    products.diagonal().setZero();
    QVERIFY(products.cwiseAbs().maxCoeff() < 1e-5 * largest);
    QVERIFY(std::abs(projection.explained_variance.sum() - 1.0F) < 1e-6F);
}

void ProjectionTest::sizeDoesNotMatter_data()
{
    QTest::addColumn<float>("size");
    QTest::newRow("squares above a float") << 1e25F;
    QTest::newRow("squares below a float") << 1e-25F;
}

void ProjectionTest::sizeDoesNotMatter()
{
    QFETCH(float, size);
    const FactorMatrix table = ellipse(30.0);
    const PrincipalComponents usual = principal_components(table, 2);
    const PrincipalComponents scaled = principal_components(table * size, 2);
    QVERIFY((scaled.explained_variance - usual.explained_variance).cwiseAbs().maxCoeff() < 1e-6F);
    QVERIFY((scaled.coordinates / size - usual.coordinates).cwiseAbs().maxCoeff() < 1e-5F);
}

void ProjectionTest::equalInputGivesEqualOutput()
{
    const PrincipalComponents once = principal_components(formula_table(), 3);
    const PrincipalComponents again = principal_components(formula_table(), 3);
    QVERIFY(once.coordinates == again.coordinates);
    QVERIFY(once.explained_variance == again.explained_variance);
}

void ProjectionTest::equalRowsLieAtTheOrigin()
{
    const FactorMatrix table = Eigen::RowVectorXf::LinSpaced(4, 0.1F, 0.7F).replicate(1000, 1);
    const PrincipalComponents projection = principal_components(table, 2);
    QVERIFY(projection.coordinates.isZero(0.0F));
    QVERIFY(projection.explained_variance.isZero(0.0F));
}

void ProjectionTest::refusesWhatHasNoComponents_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("components");
    QTest::addColumn<float>("value");
    QTest::newRow("no row") << 0 << 1 << 1.0F;
    QTest::newRow("one row") << 1 << 1 << 1.0F;
    QTest::newRow("no component") << 10 << 0 << 1.0F;
    QTest::newRow("more components than columns") << 10 << 4 << 1.0F;
    QTest::newRow("not a number") << 10 << 2 << std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("infinite") << 10 << 2 << std::numeric_limits<float>::infinity();
}

void ProjectionTest::refusesWhatHasNoComponents()
{
    QFETCH(int, rows);
    QFETCH(int, components);
    QFETCH(float, value);
    const FactorMatrix table = FactorMatrix::Constant(rows, 3, value);
    QVERIFY_EXCEPTION_THROWN(principal_components(table, components), std::invalid_argument);
}

void ProjectionTest::otherFactorsAreSeenFromTheSameSide()
{
    const FactorMatrix table = formula_table();
    const PrincipalComponents projection = principal_components(table, 3);
    QVERIFY((projection.axes.transpose() * projection.axes - Eigen::MatrixXf::Identity(3, 3)).cwiseAbs().maxCoeff() <
            1e-6F);
    QVERIFY((project(table, projection.axes) - projection.coordinates).cwiseAbs().maxCoeff() < 1e-5F);
    // Moved as a whole and stretched: the mean falls out, the stretch stays.
    const FactorMatrix stretched = (2.0F * table).array() + 7.0F;
    QVERIFY((project(stretched, projection.axes) - 2.0F * projection.coordinates).cwiseAbs().maxCoeff() < 1e-4F);
    QVERIFY_EXCEPTION_THROWN(project(FactorMatrix::Zero(4, 7), projection.axes), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(project(FactorMatrix(0, 8), projection.axes), std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(ProjectionTest)
#include "projection_test.moc"
