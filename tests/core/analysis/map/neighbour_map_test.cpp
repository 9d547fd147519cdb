// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/neighbour_map.h"

#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <stdexcept>
#include <vector>

using namespace kinoscope;

namespace {

constexpr int groups = 6;

MovieTable films_of(int count, int ratings = 100)
{
    MovieTable movies;
    for (int i = 0; i < count; ++i)
        movies.push_back({.id = i + 1, .title = "F", .ratings = ratings});
    return movies;
}

FactorMatrix grouped(int films)
{
    return test::grouped_table(films, 10, groups, 0.1F, 5);
}

/// The share of films whose nearest on the map is of their own group.
double share_beside_their_own(const Eigen::MatrixXf& map)
{
    int own = 0;
    for (Eigen::Index film = 0; film < map.rows(); ++film) {
        Eigen::VectorXf distances = (map.rowwise() - map.row(film)).rowwise().norm();
        distances(film) = std::numeric_limits<float>::infinity();
        Eigen::Index nearest = 0;
        distances.minCoeff(&nearest);
        own += nearest % groups == film % groups ? 1 : 0;
    }
    return static_cast<double>(own) / static_cast<double>(map.rows());
}

}  // namespace

class NeighbourMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedGroupsLieTogether();
    void doesNotDependOnThreads();
    void everySizeWorks_data();
    void everySizeWorks();
    void filmsWithoutADifferenceLieInACloud();
    void filmsOfOneFactorDoNotLieInALine();
    void aFilmWithFewRatingsLiesByItsClosest();
    void aFilmWithFewRatingsMovesNoOther();
    void inAClassEveryFilmHasAPlaceOfItsOwn();
    void aFilmThatIsLikeNoneLiesInTheMiddle();
    void continuesFromAnotherMap();
    void progressRisesToItsEnd();
    void positionsComeWhileItForms();
    void stopsWhenAsked();
    void refusesWhatCannotBeLaidOut();
};

void NeighbourMapTest::plantedGroupsLieTogether()
{
    const Eigen::MatrixXf map = neighbour_map(grouped(300)).value();
    QCOMPARE(map.rows(), 300);
    QCOMPARE(map.cols(), 2);
    QCOMPARE(share_beside_their_own(map), 1.0);
}

void NeighbourMapTest::doesNotDependOnThreads()
{
    MovieTable movies = films_of(300);
    for (std::size_t film = 0; film < 100; ++film)
        movies[film].ratings = 3;
    const FactorMatrix factors = grouped(300);
    const auto with_threads = [&](int threads) {
        return neighbour_map(factors, &movies, {.steps = 100, .exaggerated_steps = 50, .threads = threads}).value();
    };
    const Eigen::MatrixXf one = with_threads(1);
    for (const int threads : {1, 2, 3, 16})
        QVERIFY(with_threads(threads) == one);
}

void NeighbourMapTest::everySizeWorks_data()
{
    QTest::addColumn<int>("films");
    QTest::addColumn<int>("factors");
    for (const int films : {0, 1, 2, 3, 4, 30, 91})
        for (const int factors : {1, 2, 5})
            QTest::addRow("%d × %d", films, factors) << films << factors;
}

void NeighbourMapTest::everySizeWorks()
{
    QFETCH(int, films);
    QFETCH(int, factors);
    const MovieTable movies = films_of(films);
    const Eigen::MatrixXf map = neighbour_map(test::random_table(films, factors, 3), &movies).value();
    QCOMPARE(map.rows(), films);
    QCOMPARE(map.cols(), 2);
    QVERIFY(map.allFinite());
    if (films == 1)
        QVERIFY(map.isZero(0.0F));
    if (films == 2)
        QVERIFY((map.row(0) - map.row(1)).norm() > 0.0F);
}

void NeighbourMapTest::filmsWithoutADifferenceLieInACloud()
{
    const FactorMatrix equal = FactorMatrix::Constant(60, 4, 0.5F);
    const FactorMatrix zeros = FactorMatrix::Zero(60, 4);
    for (const FactorMatrix& factors : {equal, zeros}) {
        const Eigen::MatrixXf map = neighbour_map(factors).value();
        QVERIFY(map.allFinite());
        for (Eigen::Index a = 0; a < map.rows(); ++a)
            for (Eigen::Index b = 0; b < a; ++b)
                QVERIFY(map.row(a) != map.row(b));
    }
}

void NeighbourMapTest::filmsOfOneFactorDoNotLieInALine()
{
    const Eigen::MatrixXf map = neighbour_map(test::random_table(80, 1, 3)).value();
    QVERIFY(map.col(1).norm() > 0.05F * map.col(0).norm());
}

void NeighbourMapTest::aFilmWithFewRatingsLiesByItsClosest()
{
    constexpr int films = 240;
    MovieTable movies = films_of(films);
    const FactorMatrix factors = grouped(films);
    for (int film = 0; film < films; film += 7)
        movies[static_cast<std::size_t>(film)].ratings = 1;
    const Eigen::MatrixXf map = neighbour_map(factors, &movies).value();
    QVERIFY(map.allFinite());
    QCOMPARE(share_beside_their_own(map), 1.0);
}

void NeighbourMapTest::aFilmWithFewRatingsMovesNoOther()
{
    constexpr int films = 120;
    const FactorMatrix factors = grouped(films + 20);
    MovieTable movies = films_of(films + 20);
    for (std::size_t film = films; film < movies.size(); ++film)
        movies[film].ratings = 19;
    const Eigen::MatrixXf map = neighbour_map(factors, &movies).value();
    QVERIFY(map.topRows(films) == *neighbour_map(factors.topRows(films)));
}

void NeighbourMapTest::inAClassEveryFilmHasAPlaceOfItsOwn()
{
    MovieTable movies = films_of(20);
    for (std::size_t film = 0; film < movies.size(); ++film)
        movies[film].ratings = 10 + static_cast<int>(film) % 5;
    const FactorMatrix factors = test::random_table(20, 6, 3);
    QVERIFY(*neighbour_map(factors, &movies) == *neighbour_map(factors));
}

void NeighbourMapTest::aFilmThatIsLikeNoneLiesInTheMiddle()
{
    FactorMatrix factors = test::random_table(80, 4, 3).cwiseAbs();
    factors.row(79).setZero();
    factors.row(78) *= -1.0F;
    MovieTable movies = films_of(80);
    movies[78].ratings = 1;
    movies[79].ratings = 0;
    const Eigen::MatrixXf map = neighbour_map(factors, &movies).value();
    QVERIFY(map.bottomRows(2).isZero(0.0F));
    QVERIFY(map.topRows(78).colwise().mean().norm() < 1e-3F);
}

void NeighbourMapTest::continuesFromAnotherMap()
{
    const FactorMatrix factors = grouped(300);
    const Eigen::MatrixXf map = neighbour_map(factors).value();
    const FactorMatrix next = factors + 0.02F * test::random_table(300, 10, 8);
    const Eigen::MatrixXf continued = neighbour_map(next, nullptr, NeighbourMapOptions::continued_from(map)).value();
    QCOMPARE(share_beside_their_own(continued), 1.0);
    // Groups stay where they are.
    for (int group = 0; group < groups; ++group) {
        Eigen::RowVector2f before = Eigen::RowVector2f::Zero();
        Eigen::RowVector2f after = Eigen::RowVector2f::Zero();
        for (int film = group; film < 300; film += groups) {
            before += map.row(film) / 50.0F;
            after += continued.row(film) / 50.0F;
        }
        QVERIFY((after - before).norm() < 0.25F * map.rowwise().norm().maxCoeff());
    }
}

void NeighbourMapTest::progressRisesToItsEnd()
{
    MovieTable movies = films_of(200);
    movies[5].ratings = 1;
    std::vector<double> told;
    neighbour_map(grouped(200), &movies, {.steps = 95}, {.progress = [&](double share) { told.push_back(share); }});
    QVERIFY(told.size() > 9);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() >= 0.0);
    QCOMPARE(told.back(), 1.0);
}

void NeighbourMapTest::positionsComeWhileItForms()
{
    MovieTable movies = films_of(200);
    movies[5].ratings = 1;
    std::vector<Eigen::MatrixXf> seen;
    const NeighbourMapControl control{
        .positions = [&](const Eigen::MatrixXf& positions) { seen.push_back(positions); }};
    const NeighbourMapOptions options{.steps = 100, .steps_between_reports = 20};
    const Eigen::MatrixXf map = neighbour_map(grouped(200), &movies, options, control).value();
    QCOMPARE(seen.size(), std::size_t{5});
    for (const Eigen::MatrixXf& positions : seen)
        QCOMPARE(positions.rows(), 200);
    QVERIFY(seen.back() == map);
    QVERIFY(*neighbour_map(grouped(200), &movies, {.steps = 100}) == map);
}

void NeighbourMapTest::stopsWhenAsked()
{
    const FactorMatrix factors = grouped(300);
    MovieTable movies = films_of(300);
    movies[5].ratings = 1;
    for (const double when : {0.0, 0.5}) {
        std::stop_source source;
        const auto map =
            neighbour_map(factors, &movies, {}, {.stop = source.get_token(), .progress = [&](double share) {
                                                     if (share >= when)
                                                         source.request_stop();
                                                 }});
        QVERIFY(!map);
    }
    std::stop_source source;
    source.request_stop();
    QVERIFY(!neighbour_map(factors, &movies, {}, {.stop = source.get_token()}));
}

void NeighbourMapTest::refusesWhatCannotBeLaidOut()
{
    const FactorMatrix factors = grouped(30);
    for (const float value : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        FactorMatrix broken = factors;
        broken(29, 3) = value;
        QVERIFY_EXCEPTION_THROWN(neighbour_map(broken), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(neighbour_map(broken.bottomRows(1)), std::invalid_argument);
    }
    const MovieTable other = films_of(29);
    QVERIFY_EXCEPTION_THROWN(neighbour_map(factors, &other), std::invalid_argument);
    const Eigen::MatrixXf of_others = Eigen::MatrixXf::Zero(29, 2);
    const Eigen::MatrixXf in_space = Eigen::MatrixXf::Zero(30, 3);
    for (const Eigen::MatrixXf& start : {of_others, in_space})
        QVERIFY_EXCEPTION_THROWN(neighbour_map(factors, nullptr, NeighbourMapOptions::continued_from(start)),
                                 std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(neighbour_map(factors, nullptr, {.perplexity = 0.0}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(neighbour_map(FactorMatrix(5, 0)), std::invalid_argument);
}

KINOSCOPE_PLAIN_TEST(NeighbourMapTest)
#include "neighbour_map_test.moc"
