// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/run_comparison.h"

#include "core/analysis/map/map_frame.h"
#include "core/analysis/map/projection.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <stdexcept>

using namespace kinoscope;

namespace {

constexpr int films = 200;
constexpr int cluster_size = 11;
constexpr int clusters = 6;

MovieTable movies(int count, int ratings = 100)
{
    MovieTable table(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        table[static_cast<std::size_t>(i)].id = 10 * i + 1;
        table[static_cast<std::size_t>(i)].ratings = ratings;
    }
    return table;
}

/// Without symmetry and not around zero, by formula.
FactorMatrix scattered(int count = films)
{
    FactorMatrix factors(count, 4);
    for (int i = 0; i < count; ++i)
        factors.row(i) << static_cast<float>(1.0 + 3.0 * std::sin(1.7 * i)),
            static_cast<float>(2.0 * std::cos(0.9 * i * i)), static_cast<float>(std::sin(0.3 * i * i + 1.0)),
            static_cast<float>(0.3 * std::cos(2.3 * i));
    return factors;
}

/// Turned by 50° in the first two numbers, the third mirrored.
FactorMatrix turned(const FactorMatrix& factors)
{
    const double angle = 50.0 * std::numbers::pi / 180.0;
    Eigen::MatrixXd turn = Eigen::MatrixXd::Identity(4, 4);
    turn.topLeftCorner(2, 2) << std::cos(angle), -std::sin(angle), std::sin(angle), std::cos(angle);
    turn(2, 2) = -1.0;
    return factors * turn.cast<float>();
}

/// Film i belongs to cluster i / 11: a direction of its own, and a little noise that is far smaller than the angle
/// between clusters.
FactorMatrix planted()
{
    FactorMatrix factors(clusters * cluster_size, clusters);
    for (int i = 0; i < factors.rows(); ++i) {
        for (int j = 0; j < clusters; ++j)
            factors(i, j) = 0.05F * std::sin(static_cast<float>(i * 7 + j * 3));
        factors(i, i / cluster_size) += 1.0F;
    }
    return factors;
}

double root_mean_square(const FactorMatrix& factors)
{
    return std::sqrt((factors.rowwise() - factors.colwise().mean()).cast<double>().squaredNorm() /
                     static_cast<double>(factors.rows()));
}

}  // namespace

class RunComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnMirrorSizeAndPlaceAreNoDifference();
    void moreFactorsAreNoDifferenceByThemselves();
    void theFirstRunIsSeenAlongItsPrincipalAxes();
    void itLiesAsOnTheMapOfAllFilms();
    void aFilmThatMovedIsFoundWithItsDistance();
    void runsThatHaveNothingInCommonShareLittle();
    void neighboursAgreeExceptWhereAFilmChangedSides();
    void rarelyRatedFilmsDoNotCount();
    void withFewRatedFilmsAllCount();
    void onlyTheMostRatedAreAskedForTheirNeighbours();
    void aStopLeavesNeighboursOut();
    void aSingleFilmHasNotMoved();
    void refusesWhatCannotBeCompared_data();
    void refusesWhatCannotBeCompared();
};

void RunComparisonTest::turnMirrorSizeAndPlaceAreNoDifference()
{
    const FactorMatrix first = scattered();
    const FactorMatrix second = (3.0F * turned(first)).rowwise() + Eigen::RowVectorXf{{5.0F, -2.0F, 0.0F, 1.0F}};
    const RunComparison comparison = compare_runs(first, second, movies(films));
    QCOMPARE(comparison.films.size(), std::size_t{films});
    for (const ComparedFilm& film : comparison.films)
        QVERIFY(film.moved < 1e-4F);
    QVERIFY(std::abs(comparison.shared - 1.0) < 1e-6);
    QVERIFY((comparison.before - comparison.after).cwiseAbs().maxCoeff() < 1e-4F);
    // The cosine is seen from zero: a turn does not change it, another place does.
    QCOMPARE(compare_runs(first, 3.0F * turned(first), movies(films)).agreement, 1.0);
    QVERIFY(comparison.agreement < 1.0);
}

void RunComparisonTest::moreFactorsAreNoDifferenceByThemselves()
{
    FactorMatrix wider = FactorMatrix::Zero(films, 7);
    wider.rightCols(4) = scattered();
    for (const auto& [a, b] : {std::pair(scattered(), wider), std::pair(wider, scattered())}) {
        const RunComparison comparison = compare_runs(a, b, movies(films));
        QVERIFY(std::abs(comparison.shared - 1.0) < 1e-6);
        QCOMPARE(comparison.agreement, 1.0);
        QCOMPARE(comparison.before.cols(), 3);
    }
}

void RunComparisonTest::theFirstRunIsSeenAlongItsPrincipalAxes()
{
    const RunComparison comparison = compare_runs(scattered(), turned(scattered()), movies(films));
    const Eigen::MatrixXf expected =
        principal_components(scattered(), 3).coordinates / static_cast<float>(root_mean_square(scattered()));
    for (int i = 0; i < 3; ++i)
        QVERIFY((comparison.before.col(i) - expected.col(i)).cwiseAbs().maxCoeff() < 1e-3F ||
                (comparison.before.col(i) + expected.col(i)).cwiseAbs().maxCoeff() < 1e-3F);
}

// Films that do not count have their say in the map's axes, and so here: else one run would lie in two ways.
void RunComparisonTest::itLiesAsOnTheMapOfAllFilms()
{
    FactorMatrix factors = scattered();
    MovieTable table = movies(films);
    for (int i = 1; i < films; i += 2) {
        table[static_cast<std::size_t>(i)].ratings = 3;
        factors(i, 3) *= 30.0F;
    }
    ComparisonControl control;
    control.min_ratings = 20;
    const RunComparison comparison = compare_runs(factors, turned(factors), table, control);
    QCOMPARE(comparison.films.size(), std::size_t{films / 2});
    const MapFrame map = make_map_frame({0, factors, Eigen::VectorXf::Zero(films)}, &table);
    for (int i = 0; i < 3; ++i) {
        const auto centred = [](const Eigen::VectorXf& values) {
            return Eigen::VectorXf(values.array() - values.mean()).normalized();
        };
        const float correlation = centred(comparison.before.col(i)).dot(centred(map.positions.col(i)));
        QVERIFY2(correlation > 0.9999F, qPrintable(QString::number(correlation)));
    }
}

void RunComparisonTest::aFilmThatMovedIsFoundWithItsDistance()
{
    FactorMatrix second = scattered();
    const auto spread = static_cast<float>(root_mean_square(second));
    second(17, 3) += 2.0F * spread;
    const RunComparison comparison = compare_runs(scattered(), turned(second), movies(films));
    for (const ComparedFilm& film : comparison.films) {
        // One of 200 films moves the middle and the spread by little.
        if (film.movie == 17)
            QVERIFY2(std::abs(film.moved - 2.0F) < 0.05F, qPrintable(QString::number(film.moved)));
        else
            QVERIFY(film.moved < 0.1F);
    }
    // Of 2 · 200 squares of the spread 4 lie between the two: their correlation is 1 − 4 / 400.
    QVERIFY2(std::abs(comparison.shared - std::pow(1.0 - 4.0 / (2 * films), 2)) < 0.003,
             qPrintable(QString::number(comparison.shared)));
}

void RunComparisonTest::runsThatHaveNothingInCommonShareLittle()
{
    FactorMatrix other(films, 4);
    for (int i = 0; i < films; ++i)
        for (int j = 0; j < 4; ++j)
            other(i, j) = static_cast<float>(std::sin(12.9898 * i * (j + 1) + 78.233 * j * i * i));
    const RunComparison comparison = compare_runs(scattered(), other, movies(films));
    QVERIFY2(comparison.shared < 0.2, qPrintable(QString::number(comparison.shared)));
    QVERIFY2(comparison.agreement < 0.3, qPrintable(QString::number(comparison.agreement)));
}

void RunComparisonTest::neighboursAgreeExceptWhereAFilmChangedSides()
{
    FactorMatrix second = planted();
    second.row(0).setConstant(0.0F);
    second(0, 3) = 1.0F;
    const RunComparison comparison = compare_runs(planted(), second, movies(clusters * cluster_size));
    QCOMPARE(comparison.compared, clusters * cluster_size);
    double sum = 0.0;
    for (const ComparedFilm& film : comparison.films) {
        sum += static_cast<double>(film.agreement);
        if (film.movie == 0)
            QCOMPARE(film.agreement, 0.0F);
        else if (film.movie < cluster_size)  // it has left these: nine are the same
            QCOMPARE(film.agreement, 0.9F);
        else if (film.movie / cluster_size == 3)  // it may have come in among these
            QVERIFY(film.agreement >= 0.9F);
        else
            QCOMPARE(film.agreement, 1.0F);
    }
    QVERIFY(std::abs(comparison.agreement - sum / comparison.compared) < 1e-12);
}

void RunComparisonTest::rarelyRatedFilmsDoNotCount()
{
    MovieTable table = movies(films);
    FactorMatrix second = turned(scattered());
    for (int i = 0; i < films; i += 2) {
        table[static_cast<std::size_t>(i)].ratings = 19;
        second.row(i) *= -5.0F;
    }
    const RunComparison comparison = compare_runs(scattered(), second, table);
    QCOMPARE(comparison.films.size(), std::size_t{films / 2});
    for (const ComparedFilm& film : comparison.films) {
        QCOMPARE(film.movie % 2, 1);
        QVERIFY(film.moved < 1e-4F);
        QCOMPARE(film.agreement, 1.0F);
    }
    // On the map they are all the same.
    QCOMPARE(comparison.after.rows(), films);
    QVERIFY((comparison.before.row(2) - comparison.after.row(2)).norm() > 0.1F);
}

void RunComparisonTest::withFewRatedFilmsAllCount()
{
    MovieTable table = movies(films, 3);
    for (int i = 0; i < 9; ++i)
        table[static_cast<std::size_t>(i)].ratings = 50;
    QCOMPARE(compare_runs(scattered(), scattered(), table).films.size(), std::size_t{films});
    table[9].ratings = 50;
    QCOMPARE(compare_runs(scattered(), scattered(), table).films.size(), std::size_t{10});
}

void RunComparisonTest::onlyTheMostRatedAreAskedForTheirNeighbours()
{
    MovieTable table = movies(films);
    for (const std::size_t popular : {7U, 90U, 150U})
        table[popular].ratings = 1000;
    ComparisonControl control;
    control.most_compared = 3;
    const RunComparison comparison = compare_runs(scattered(), scattered(), table, control);
    QCOMPARE(comparison.compared, 3);
    for (const ComparedFilm& film : comparison.films)
        QCOMPARE(film.agreement,
                 film.movie == 7 || film.movie == 90 || film.movie == 150 ? 1.0F : ComparedFilm().agreement);
}

void RunComparisonTest::aStopLeavesNeighboursOut()
{
    std::stop_source stop;
    stop.request_stop();
    ComparisonControl control;
    control.stop = stop.get_token();
    const RunComparison comparison = compare_runs(scattered(), scattered(), movies(films), control);
    QCOMPARE(comparison.compared, 0);
    QCOMPARE(comparison.agreement, 0.0);
    QVERIFY(comparison.shared > 0.999);
}

void RunComparisonTest::aSingleFilmHasNotMoved()
{
    const RunComparison comparison = compare_runs(scattered(1), scattered(1), movies(1));
    QCOMPARE(comparison.films.size(), std::size_t{1});
    QCOMPARE(comparison.films.front().moved, 0.0F);
    QVERIFY(comparison.after.isZero(0.0F));
}

void RunComparisonTest::refusesWhatCannotBeCompared_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("listed");
    QTest::addColumn<float>("value");
    QTest::newRow("fewer films") << 10 << 9 << 10 << 1.0F;
    QTest::newRow("a shorter list") << 10 << 10 << 9 << 1.0F;
    QTest::newRow("no film") << 0 << 0 << 0 << 1.0F;
    QTest::newRow("not a number") << 10 << 10 << 10 << std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("infinite") << 10 << 10 << 10 << std::numeric_limits<float>::infinity();
}

void RunComparisonTest::refusesWhatCannotBeCompared()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, listed);
    QFETCH(float, value);
    FactorMatrix other = scattered(second);
    if (second > 0)
        other(0, 0) = value;
    QVERIFY_EXCEPTION_THROWN(compare_runs(scattered(first), other, movies(listed)), std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(RunComparisonTest)
#include "run_comparison_test.moc"
