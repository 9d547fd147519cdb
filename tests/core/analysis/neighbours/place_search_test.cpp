// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/place_search.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <stdexcept>

using namespace kinoscope;

namespace {

constexpr int films = 60;

FactorMatrix formulaTable()
{
    return FactorMatrix::NullaryExpr(films, 8, [](Eigen::Index i, Eigen::Index j) {
        return static_cast<float>(std::sin(0.7 * static_cast<double>((i + 1) * (j + 1))) +
                                  0.3 * std::cos(double(i * i)));
    });
}

MovieTable ratedFilms()
{
    MovieTable movies;
    for (int i = 0; i < films; ++i)
        movies.push_back({.id = i + 1, .ratings = i});
    return movies;
}

std::vector<int> indices(const std::vector<Neighbour>& found)
{
    std::vector<int> indices;
    for (const Neighbour& film : found)
        indices.push_back(film.movie);
    return indices;
}

}  // namespace

class PlaceSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheIndex_data();
    void agreesWithTheIndex();
    void findsTheFarthest();
    void leavesOutWhatItShould();
    void aFilmWithTwoIdsIsListedOnce();
    void refusesWhatDoesNotFit();
};

void PlaceSearchTest::agreesWithTheIndex_data()
{
    QTest::addColumn<int>("similarity");
    for (const Similarity similarity : all_similarities)
        QTest::newRow(name_of(similarity).data()) << static_cast<int>(similarity);
}

void PlaceSearchTest::agreesWithTheIndex()
{
    QFETCH(int, similarity);
    const auto kind = static_cast<Similarity>(similarity);
    const FactorMatrix factors = formulaTable();
    const MovieTable movies = ratedFilms();
    const NeighbourIndex index(factors, kind);
    for (int movie = 0; movie < films; ++movie) {
        const auto expected = index.nearest(movie, 10, &movies, 20);
        const auto found = films_around(factors, factors.row(movie), movies, {kind, 10, 20, false, {movie}});
        QCOMPARE(indices(found), indices(expected));
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY(std::abs(found[i].similarity - expected[i].similarity) < 1e-5F);
    }
}

// On a line, 3 is farthest from −4; by direction all of the other side are equally far, and the lower index comes
// first.
void PlaceSearchTest::findsTheFarthest()
{
    FactorMatrix line(5, 1);
    line << -1.0F, 3.0F, -4.0F, 2.0F, 0.0F;
    const MovieTable movies(5);
    const Eigen::RowVectorXf place = Eigen::RowVectorXf::Constant(1, -4.0F);
    QCOMPARE(indices(films_around(line, place, movies, {Similarity::euclidean, 3, 0, true, {}})),
             (std::vector<int>{1, 3, 4}));
    const auto found = films_around(line, place, movies, {Similarity::cosine, 3, 0, true, {}});
    QCOMPARE(indices(found), (std::vector<int>{1, 3, 4}));
    QCOMPARE(found[0].similarity, -1.0F);
    QCOMPARE(found[2].similarity, 0.0F);
}

void PlaceSearchTest::leavesOutWhatItShould()
{
    FactorMatrix line(4, 1);
    line << 1.0F, 2.0F, 3.0F, 4.0F;
    MovieTable movies(4);
    for (int i = 0; i < 4; ++i)
        movies[static_cast<std::size_t>(i)].ratings = 10 * i;
    const Eigen::RowVectorXf place = Eigen::RowVectorXf::Constant(1, 1.0F);
    QCOMPARE(indices(films_around(line, place, movies, {Similarity::euclidean, 10, 10, false, {2}})),
             (std::vector<int>{1, 3}));
    QVERIFY(films_around(line, place, movies, {Similarity::euclidean, 0, 0, false, {}}).empty());
    QVERIFY(films_around(line, place, movies, {Similarity::euclidean, 10, 31, false, {}}).empty());
}

// 1 and 3 are one film, of which 3 has more ratings.
void PlaceSearchTest::aFilmWithTwoIdsIsListedOnce()
{
    FactorMatrix line(5, 1);
    line << 1.0F, 2.0F, 3.0F, 2.5F, 4.0F;
    MovieTable movies(5);
    for (int i = 0; i < 5; ++i)
        movies[static_cast<std::size_t>(i)] = {
            .id = i, .title = i % 2 == 1 ? "Chasing Amy" : "Other", .year = i % 2 == 1 ? 1997 : 1990 + i, .ratings = i};
    const Duplicates duplicates(movies);
    const Eigen::RowVectorXf place = Eigen::RowVectorXf::Constant(1, 1.0F);
    const auto around = [&](std::vector<int> leftOut, const Duplicates* once) {
        return indices(
            films_around(line, place, movies, {Similarity::euclidean, 10, 0, false, std::move(leftOut), once}));
    };
    QCOMPARE(around({}, nullptr), (std::vector<int>{0, 1, 3, 2, 4}));
    QCOMPARE(around({}, &duplicates), (std::vector<int>{0, 3, 2, 4}));
    // Left out under one id, it is under the other, too.
    QCOMPARE(around({1}, nullptr), (std::vector<int>{0, 3, 2, 4}));
    QCOMPARE(around({1}, &duplicates), (std::vector<int>{0, 2, 4}));

    const NeighbourIndex index(line, Similarity::euclidean);
    const auto nearest = [&](int movie, const Duplicates* once) {
        return indices(index.nearest(movie, 10, &movies, 0, once));
    };
    QCOMPARE(nearest(0, nullptr), (std::vector<int>{1, 3, 2, 4}));
    QCOMPARE(nearest(0, &duplicates), (std::vector<int>{3, 2, 4}));
    QCOMPARE(nearest(1, &duplicates), (std::vector<int>{0, 2, 4}));
    QCOMPARE(nearest(3, &duplicates), (std::vector<int>{2, 0, 4}));
}

void PlaceSearchTest::refusesWhatDoesNotFit()
{
    QVERIFY_EXCEPTION_THROWN(films_around(formulaTable(), Eigen::RowVectorXf::Zero(7), ratedFilms(), {}),
                             std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(films_around(formulaTable(), Eigen::RowVectorXf::Zero(8), MovieTable(3), {}),
                             std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(PlaceSearchTest)
#include "place_search_test.moc"
