// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/map_spread.h"
#include "core/analysis/map/projection.h"
#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <stdexcept>

using namespace kinoscope;

namespace {

Eigen::MatrixXf at(std::initializer_list<float> coordinates)
{
    Eigen::MatrixXf one_film(1, static_cast<Eigen::Index>(coordinates.size()));
    Eigen::Index component = 0;
    for (const float coordinate : coordinates)
        one_film(0, component++) = coordinate;
    return one_film;
}

/// Stretched, so that its principal components are no toss-up.
FactorMatrix stretched_table(int n, unsigned seed)
{
    FactorMatrix table = test::random_table(n, 5, seed);
    const Eigen::RowVectorXf lengths = (Eigen::RowVectorXf(5) << 4.0F, 3.0F, 2.0F, 1.0F, 0.5F).finished();
    return (table.array().rowwise() * lengths.array()).matrix();
}

}  // namespace

class MapSpreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void covarianceOfAKnownTriangle();
    void turnedAndShiftedModelsDoNotSpread();
    void noiseOfAKnownSizeIsFoundAgain();
    void aFilmThatMovesAloneSpreadsAlone();
    void refusesWhatHasNoSpread_data();
    void refusesWhatHasNoSpread();
};

// (2, 0, 1), (0, 1, 1), (−2, 2, 1): mean (0, 1, 1), variances 4 and 1, covariance −2, and nothing along the third.
void MapSpreadTest::covarianceOfAKnownTriangle()
{
    const std::vector<Eigen::MatrixXf> positions{at({2, 0, 1}), at({0, 1, 1}), at({-2, 2, 1})};
    const MapSpread spread(positions);
    QCOMPARE(spread.films(), 1);
    QCOMPARE(spread.components(), 3);
    const Eigen::Matrix2f first = spread.covariance(0, 0, 1);
    QCOMPARE(first(0, 0), 4.0F);
    QCOMPARE(first(1, 1), 1.0F);
    QCOMPARE(first(0, 1), -2.0F);
    QCOMPARE(first(1, 0), -2.0F);
    const Eigen::Matrix2f swapped = spread.covariance(0, 2, 1);
    QCOMPARE(swapped(0, 0), 0.0F);
    QCOMPARE(swapped(1, 1), 1.0F);
    QCOMPARE(spread.distance(0, 0, 1), std::sqrt(5.0F));
    QCOMPARE(spread.distance(0, 0, 2), 2.0F);
    QCOMPARE(spread.distance(0, 0, 0), 2.0F);
}

void MapSpreadTest::turnedAndShiftedModelsDoNotSpread()
{
    const FactorMatrix shown = stretched_table(300, 1);
    std::vector<FactorMatrix> others;
    for (unsigned seed = 2; seed < 6; ++seed) {
        FactorMatrix other = shown * test::random_rotation(5, seed);
        other.rowwise() += Eigen::RowVectorXf::Constant(5, static_cast<float>(seed));
        others.push_back(other);
    }
    const PrincipalComponents projection = principal_components(shown, 3);
    const auto positions = aligned_positions(shown, others, projection.axes);
    QCOMPARE(positions.size(), std::size_t{5});
    QVERIFY((positions.front() - projection.coordinates).cwiseAbs().maxCoeff() < 1e-4F);
    const MapSpread spread(positions);
    for (int film = 0; film < spread.films(); ++film)
        QVERIFY(spread.distance(film, 0, 2) < 1e-4F);
}

// Each model is the same table with noise of its own, then turned. Over 2,000 films and 6 models the estimate of one
// variance has a standard error of √(2 / 10,000) = 1.4 %; the alignment takes away k (k − 1) / 2 of n k numbers.
void MapSpreadTest::noiseOfAKnownSizeIsFoundAgain()
{
    const float noise = 0.2F;
    const FactorMatrix truth = stretched_table(2000, 1);
    std::vector<FactorMatrix> models;
    for (unsigned seed = 10; seed < 16; ++seed)
        models.emplace_back((truth + noise * test::random_table(2000, 5, seed)) * test::random_rotation(5, seed + 50));
    const PrincipalComponents projection = principal_components(models.front(), 3);
    const std::span<const FactorMatrix> all(models);
    const MapSpread spread(aligned_positions(models.front(), all.subspan(1), projection.axes));
    for (const auto& [x, y] : {std::pair(0, 1), std::pair(0, 2), std::pair(2, 1)}) {
        double squares = 0.0;
        for (int film = 0; film < spread.films(); ++film)
            squares += std::pow(static_cast<double>(spread.distance(film, x, y)), 2);
        const double per_axis = std::sqrt(squares / spread.films() / 2.0);
        QVERIFY2(std::abs(per_axis / 0.2 - 1.0) < 0.03, qPrintable(QString::number(per_axis)));
    }
}

void MapSpreadTest::aFilmThatMovesAloneSpreadsAlone()
{
    const FactorMatrix shown = stretched_table(1000, 1);
    const PrincipalComponents projection = principal_components(shown, 3);
    FactorMatrix other = shown;
    other.row(7) += 2.0F * projection.axes.col(0).transpose();
    const std::vector<FactorMatrix> others{other * test::random_rotation(5, 3)};
    const MapSpread spread(aligned_positions(shown, others, projection.axes));
    // Two positions 2 apart have a standard deviation of √2; the others are moved by a thousandth of it at most.
    QVERIFY(std::abs(spread.distance(7, 0, 1) - std::sqrt(2.0F)) < 0.02F);
    QVERIFY(spread.covariance(7, 0, 1)(1, 1) < 1e-3F);
    QVERIFY(spread.distance(8, 0, 1) < 0.02F);
}

void MapSpreadTest::refusesWhatHasNoSpread_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("components");
    QTest::addColumn<float>("value");
    QTest::newRow("other films") << 3 << 2 << 0.0F;
    QTest::newRow("other axes") << 4 << 3 << 0.0F;
    QTest::newRow("not a number") << 4 << 2 << std::numeric_limits<float>::quiet_NaN();
}

void MapSpreadTest::refusesWhatHasNoSpread()
{
    QFETCH(int, rows);
    QFETCH(int, components);
    QFETCH(float, value);
    const std::vector<Eigen::MatrixXf> positions{Eigen::MatrixXf::Zero(4, 2),
                                                 Eigen::MatrixXf::Constant(rows, components, value)};
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, MapSpread{positions});
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, MapSpread{std::span(positions).first(1)});
}

KINOSCOPE_PLAIN_TEST(MapSpreadTest)
#include "map_spread_test.moc"
