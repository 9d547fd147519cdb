// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/map_quality.h"

#include "core/analysis/neighbours/neighbours.h"
#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <vector>

using namespace kinoscope;

namespace {

MovieTable films_of(int count)
{
    MovieTable movies;
    for (int i = 0; i < count; ++i)
        movies.push_back({.id = i + 1, .title = "F" + std::to_string(i), .year = 1990, .ratings = i});
    return movies;
}

/// Film 10 again under three ids, of which the last has the most ratings.
MovieTable films_with_duplicates(int count)
{
    MovieTable movies = films_of(count);
    for (const std::size_t copy : {40U, 50U})
        movies[copy].title = movies[10].title;
    return movies;
}

/// All other films by distance on the picture or by anything else that `measure` gives, least first.
template <typename Measure>
std::vector<int> order_by(int films, int film, Measure measure)
{
    std::vector<int> others;
    for (int other = 0; other < films; ++other)
        if (other != film)
            others.push_back(other);
    std::stable_sort(others.begin(), others.end(), [&](int a, int b) { return measure(a) < measure(b); });
    return others;
}

std::vector<int> order_on_picture(const Eigen::MatrixXf& positions, int film)
{
    return order_by(static_cast<int>(positions.rows()), film, [&](int other) {
        return (positions.row(other).cast<double>() - positions.row(film).cast<double>()).squaredNorm();
    });
}

std::vector<int> order_by_cosine(const FactorMatrix& factors, int film)
{
    const Eigen::RowVectorXd own = factors.row(film).cast<double>().normalized();
    return order_by(static_cast<int>(factors.rows()), film,
                    [&](int other) { return -own.dot(factors.row(other).cast<double>().normalized()); });
}

/// As its formula says it.
double trustworthiness_by_hand(const FactorMatrix& factors, const Eigen::MatrixXf& positions, int k)
{
    const auto n = static_cast<int>(factors.rows());
    double sum = 0.0;
    for (int film = 0; film < n; ++film) {
        const std::vector<int> closest = order_by_cosine(factors, film);
        const std::vector<int> nearest = order_on_picture(positions, film);
        for (int i = 0; i < k; ++i) {
            const auto found = std::find(closest.begin(), closest.end(), nearest[static_cast<std::size_t>(i)]);
            sum += std::max<double>(0.0, static_cast<double>(found - closest.begin()) + 1 - k);
        }
    }
    return 1.0 - 2.0 / (n * k * (2.0 * n - 3.0 * k - 1.0)) * sum;
}

/// Films on a quarter of a circle, at these degrees.
FactorMatrix at_degrees(const std::vector<double>& degrees)
{
    FactorMatrix factors(static_cast<Eigen::Index>(degrees.size()), 2);
    for (std::size_t i = 0; i < degrees.size(); ++i)
        factors.row(static_cast<Eigen::Index>(i)) << static_cast<float>(std::cos(degrees[i] * 3.14159265 / 180.0)),
            static_cast<float>(std::sin(degrees[i] * 3.14159265 / 180.0));
    return factors;
}

Eigen::MatrixXf in_a_line(const std::vector<float>& places)
{
    Eigen::MatrixXf positions = Eigen::MatrixXf::Zero(static_cast<Eigen::Index>(places.size()), 2);
    for (std::size_t i = 0; i < places.size(); ++i)
        positions(static_cast<Eigen::Index>(i), 0) = places[i];
    return positions;
}

}  // namespace

class MapQualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closestAreThoseOfTheIndex_data();
    void closestAreThoseOfTheIndex();
    void sharesAreThoseOfBruteForce();
    void onlyFilmsThatMayBeListedCount();
    void aPictureOfTheTruthKeepsAll();
    void isAsComputedByHand();
    void fewFilmsHaveFewerClosest();
    void trustworthinessIsThatOfItsFormula_data();
    void trustworthinessIsThatOfItsFormula();
    void doNotDependOnThreads();
    void stopWhenAsked();
    void refuseWhatDoesNotFit();
};

void MapQualityTest::closestAreThoseOfTheIndex_data()
{
    QTest::addColumn<bool>("withMovies");
    QTest::addColumn<bool>("withDuplicates");
    QTest::newRow("all") << false << false;
    QTest::newRow("well rated") << true << false;
    QTest::newRow("well rated, each once") << true << true;
    QTest::newRow("each once") << false << true;
}

void MapQualityTest::closestAreThoseOfTheIndex()
{
    QFETCH(bool, withMovies);
    QFETCH(bool, withDuplicates);
    const FactorMatrix factors = test::random_table(120, 6, 2);
    const MovieTable movies = films_with_duplicates(120);
    const Duplicates duplicates(movies);
    const MovieTable* const table = withMovies ? &movies : nullptr;
    const Duplicates* const once = withDuplicates ? &duplicates : nullptr;
    const ClosestFilms closest = closest_films(factors, table, once).value();
    const NeighbourIndex index(factors);
    for (int film = 0; film < 120; ++film) {
        const std::vector<Neighbour> expected = index.nearest(film, 10, table, 20, once);
        for (std::size_t i = 0; i < 10; ++i)
            QCOMPARE(closest.row(film)[i], expected[i].movie);
    }
    QCOMPARE(closest.candidates.size(),
             std::size_t(withMovies ? 100 : 120) - (withDuplicates ? std::size_t(withMovies ? 1 : 2) : std::size_t{0}));
}

void MapQualityTest::sharesAreThoseOfBruteForce()
{
    const FactorMatrix factors = test::grouped_table(200, 6, 5, 0.8F, 2);
    const Eigen::MatrixXf positions = factors.leftCols(2);
    const ClosestFilms closest = closest_films(factors).value();
    const NeighbourhoodPreservation found = neighbourhood_preservation(closest, positions).value();
    double sum = 0.0;
    for (int film = 0; film < 200; ++film) {
        std::vector<int> near = order_on_picture(positions, film);
        std::vector<int> close = order_by_cosine(factors, film);
        near.resize(10);
        close.resize(10);
        const auto kept = std::count_if(near.begin(), near.end(), [&](int other) {
            return std::find(close.begin(), close.end(), other) != close.end();
        });
        QCOMPARE(found.shares[static_cast<std::size_t>(film)], static_cast<float>(kept) / 10.0F);
        sum += static_cast<double>(kept) / 10.0;
    }
    QVERIFY(std::abs(found.mean - sum / 200.0) < 1e-6);
    QVERIFY(found.mean > 0.1 && found.mean < 0.9);
}

// Those that may not be listed lie so that they would be the nearest of all.
void MapQualityTest::onlyFilmsThatMayBeListedCount()
{
    const FactorMatrix factors = test::random_table(120, 2, 2).rowwise().normalized();
    const MovieTable movies = films_with_duplicates(120);
    const Duplicates duplicates(movies);
    const ClosestFilms closest = closest_films(factors, &movies, &duplicates).value();
    const NeighbourhoodPreservation found = neighbourhood_preservation(closest, factors).value();
    for (const float share : found.shares)
        QCOMPARE(share, 1.0F);
    QCOMPARE(found.mean, 1.0);
}

void MapQualityTest::aPictureOfTheTruthKeepsAll()
{
    const FactorMatrix factors = test::random_table(300, 2, 2).rowwise().normalized();
    QCOMPARE(neighbourhood_preservation(*closest_films(factors), factors)->mean, 1.0);
    QCOMPARE(trustworthiness(factors, factors).value(), 1.0);
}

// Six films at 0, 1, 3, 7, 15 and 31 degrees: by closeness the order of film 0 is 1 2 3 4 5, of 1 0 2 3 4 5, of 2 1 0 3
// 4 5, of 3 2 1 0 4 5, of 4 3 2 1 0 5, of 5 4 3 2 1 0. On the picture films 1 and 5 have changed places.
void MapQualityTest::isAsComputedByHand()
{
    const FactorMatrix factors = at_degrees({0.0, 1.0, 3.0, 7.0, 15.0, 31.0});
    const Eigen::MatrixXf positions = in_a_line({0.0F, 31.0F, 3.0F, 7.0F, 15.0F, 1.0F});
    // Two nearest on the picture of film 0: 5 2 (of 1 2: a half), of 1: 4 3 (of 0 2: none), of 2: 5 0 (of 1 0: a half),
    // of 3: 2 5 (of 2 1: a half), of 4: 3 2 (of 3 2: all), of 5: 0 2 (of 4 3: none).
    const ClosestFilms closest = closest_films(factors, nullptr, nullptr, 2).value();
    const NeighbourhoodPreservation found = neighbourhood_preservation(closest, positions).value();
    QCOMPARE(found.shares, (std::vector<float>{0.5F, 0.0F, 0.5F, 0.5F, 1.0F, 0.0F}));
    QVERIFY(std::abs(found.mean - 2.5 / 6.0) < 1e-12);
    // Places beyond the second: 5 is fifth of 0 (3); 4 fourth and 3 third of 1 (2 + 1); 5 fifth of 2 (3), of 3 (3); 0
    // fifth and 2 third of 5 (3 + 1): 16 in all, of 1 − 2 / (6 · 2 · (12 − 6 − 1)) · 16.
    QVERIFY(std::abs(trustworthiness(factors, positions, 2).value() - (1.0 - 32.0 / 60.0)) < 1e-12);
}

void MapQualityTest::fewFilmsHaveFewerClosest()
{
    for (const int films : {0, 1, 2, 5, 10, 11}) {
        const FactorMatrix factors = test::random_table(films, 3, 1);
        const NeighbourhoodPreservation found =
            neighbourhood_preservation(*closest_films(factors), Eigen::MatrixXf(factors.leftCols(2))).value();
        QCOMPARE(found.shares.size(), static_cast<std::size_t>(films));
        if (films <= 11)  // all others are among the ten closest, and among the ten nearest
            QCOMPARE(found.mean, 1.0);
    }
}

void MapQualityTest::trustworthinessIsThatOfItsFormula_data()
{
    QTest::addColumn<int>("films");
    QTest::addColumn<int>("count");
    QTest::newRow("few") << 21 << 10;
    QTest::newRow("more than a block") << 150 << 10;
    QTest::newRow("one neighbour") << 60 << 1;
}

void MapQualityTest::trustworthinessIsThatOfItsFormula()
{
    QFETCH(int, films);
    QFETCH(int, count);
    const FactorMatrix factors = test::grouped_table(films, 7, 4, 1.0F, 2);
    const Eigen::MatrixXf positions = factors.leftCols(2);
    const double found = trustworthiness(factors, positions, count).value();
    QVERIFY(std::abs(found - trustworthiness_by_hand(factors, positions, count)) < 1e-12);
    QVERIFY(found > 0.3 && found < 1.0);
}

void MapQualityTest::doNotDependOnThreads()
{
    const FactorMatrix factors = test::random_table(300, 5, 2);
    const Eigen::MatrixXf positions = factors.leftCols(2);
    const ClosestFilms closest = closest_films(factors, nullptr, nullptr, 10, {.threads = 1}).value();
    const NeighbourhoodPreservation one = neighbourhood_preservation(closest, positions, {.threads = 1}).value();
    const double trust = trustworthiness(factors, positions, 10, {.threads = 1}).value();
    for (const int threads : {2, 3, 16}) {
        QVERIFY(closest_films(factors, nullptr, nullptr, 10, {.threads = threads})->films == closest.films);
        const auto found = neighbourhood_preservation(closest, positions, {.threads = threads});
        QVERIFY(found->shares == one.shares);
        QCOMPARE(found->mean, one.mean);
        QCOMPARE(*trustworthiness(factors, positions, 10, {.threads = threads}), trust);
    }
}

void MapQualityTest::stopWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const MapQualityControl control{.stop = source.get_token()};
    const FactorMatrix factors = test::random_table(100, 5, 2);
    const Eigen::MatrixXf positions = factors.leftCols(2);
    QVERIFY(!closest_films(factors, nullptr, nullptr, 10, control));
    QVERIFY(!neighbourhood_preservation(*closest_films(factors), positions, control));
    QVERIFY(!trustworthiness(factors, positions, 10, control));
}

void MapQualityTest::refuseWhatDoesNotFit()
{
    const FactorMatrix factors = test::random_table(40, 5, 2);
    const Eigen::MatrixXf positions = factors.leftCols(2);
    const ClosestFilms closest = closest_films(factors).value();
    const MovieTable other = films_of(39);
    Eigen::MatrixXf broken = positions;
    broken(3, 1) = std::numeric_limits<float>::quiet_NaN();
    FactorMatrix broken_factors = factors;
    broken_factors(3, 1) = std::numeric_limits<float>::infinity();
    QVERIFY_EXCEPTION_THROWN(closest_films(factors, &other), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(neighbourhood_preservation(closest, positions.topRows(39)), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(neighbourhood_preservation(closest, factors.leftCols(3)), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(neighbourhood_preservation(closest, broken), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(trustworthiness(factors, broken), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(trustworthiness(broken_factors, positions), std::invalid_argument);
    for (const int count : {0, -1, 20, 100})
        QVERIFY_EXCEPTION_THROWN(trustworthiness(factors, positions, count), std::invalid_argument);
}

KINOSCOPE_PLAIN_TEST(MapQualityTest)
#include "map_quality_test.moc"
