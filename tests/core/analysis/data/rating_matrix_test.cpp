// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/data/rating_matrix.h"
#include "tests/test_main.h"

#include <random>
#include <set>

using namespace kinoscope;

namespace {

/// People × films of whom some rated more than others, in no order.
Dataset unevenRatings(int people, int films, int ratings)
{
    Dataset dataset;
    for (int user = 0; user < people; ++user)
        dataset.user_ids.push_back(user + 1);
    for (int movie = 0; movie < films; ++movie)
        dataset.movies.push_back({.id = movie + 1, .title = "Film"});
    std::mt19937 random(3);
    std::set<std::pair<int, int>> taken;
    while (static_cast<int>(taken.size()) < ratings) {
        const auto user = static_cast<int>(random() % static_cast<unsigned>(people));
        const auto movie = static_cast<int>(random() % (random() % static_cast<unsigned>(films) + 1));
        if (taken.emplace(user, movie).second)
            dataset.ratings.push_back({user, movie, static_cast<float>(1 + random() % 5)});
    }
    return dataset;
}

/// How many ratings lie there, one by one.
int countIn(const Dataset& dataset, const MatrixOrder& order, int person, int people, int film, int films)
{
    int found = 0;
    for (const Rating& rating : dataset.ratings) {
        const int row = order.place_of_person[static_cast<std::size_t>(rating.user)];
        const int column = order.place_of_film[static_cast<std::size_t>(rating.movie)];
        found += row >= person && row < people && column >= film && column < films ? 1 : 0;
    }
    return found;
}

}  // namespace

class RatingMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thoseWithTheMostRatingsAreFirst()
    {
        Dataset dataset;
        dataset.user_ids = {1, 2, 3};
        dataset.movies.resize(3);
        for (const auto& [user, movie] : {std::pair{1, 0}, {1, 2}, {0, 2}, {2, 2}, {2, 1}})
            dataset.ratings.push_back({user, movie, 1.0F});
        const MatrixOrder order = matrix_order(dataset);
        QCOMPARE(order.people, (std::vector<std::int32_t>{1, 2, 0}));  // of equal ones the first in the table
        QCOMPARE(order.films, (std::vector<std::int32_t>{2, 0, 1}));
        QCOMPARE(order.place_of_person, (std::vector<std::int32_t>{2, 0, 1}));
        QCOMPARE(order.person_ratings, (std::vector<std::int32_t>{1, 2, 2}));
        QCOMPARE(order.film_ratings, (std::vector<std::int32_t>{1, 1, 3}));
    }

    void cellsCountWhatLiesInThem_data()
    {
        QTest::addColumn<int>("firstPerson");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("firstFilm");
        QTest::addColumn<int>("films");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("all, coarse") << 0 << 37 << 0 << 53 << 10 << 7;
        QTest::newRow("all, a cell each") << 0 << 37 << 0 << 53 << 100 << 100;
        QTest::newRow("a part") << 5 << 20 << 11 << 30 << 6 << 30;
        QTest::newRow("one cell") << 36 << 1 << 52 << 1 << 9 << 9;
        QTest::newRow("all in one") << 0 << 37 << 0 << 53 << 1 << 1;
    }

    void cellsCountWhatLiesInThem()
    {
        QFETCH(int, firstPerson);
        QFETCH(int, people);
        QFETCH(int, firstFilm);
        QFETCH(int, films);
        QFETCH(int, rows);
        QFETCH(int, columns);
        const Dataset dataset = unevenRatings(37, 53, 600);
        const MatrixOrder order = matrix_order(dataset);
        const MatrixGrid grid = matrix_grid(dataset, order, {firstPerson, people, firstFilm, films}, rows, columns);
        QCOMPARE(grid.rows, std::min(rows, people));
        QCOMPARE(grid.columns, std::min(columns, films));
        QCOMPARE(grid.person_at(0), firstPerson);
        QCOMPARE(grid.person_at(grid.rows), firstPerson + people);
        QCOMPARE(grid.film_at(grid.columns), firstFilm + films);
        for (int row = 0; row < grid.rows; ++row) {
            QVERIFY(grid.person_at(row) < grid.person_at(row + 1));
            for (int column = 0; column < grid.columns; ++column) {
                const int found = countIn(dataset, order, grid.person_at(row), grid.person_at(row + 1),
                                          grid.film_at(column), grid.film_at(column + 1));
                QCOMPARE(static_cast<int>(grid.counts[grid.index(row, column)]), found);
                const int cells =
                    (grid.person_at(row + 1) - grid.person_at(row)) * (grid.film_at(column + 1) - grid.film_at(column));
                QCOMPARE(grid.density(row, column), static_cast<double>(found) / cells);
            }
        }
    }

    void aSingleCellKnowsItsRating()
    {
        const Dataset dataset = unevenRatings(37, 53, 600);
        const MatrixOrder order = matrix_order(dataset);
        const MatrixGrid grid = matrix_grid(dataset, order, {3, 20, 4, 30}, 20, 30);
        QVERIFY(grid.is_single());
        int known = 0;
        for (int row = 0; row < grid.rows; ++row) {
            for (int column = 0; column < grid.columns; ++column) {
                const std::int32_t at = grid.last[grid.index(row, column)];
                QCOMPARE(at >= 0, grid.counts[grid.index(row, column)] == 1);
                if (at < 0)
                    continue;
                const Rating& rating = dataset.ratings[static_cast<std::size_t>(at)];
                QCOMPARE(rating.user, order.people[static_cast<std::size_t>(3 + row)]);
                QCOMPARE(rating.movie, order.films[static_cast<std::size_t>(4 + column)]);
                ++known;
            }
        }
        QVERIFY(known > 0);
        QVERIFY(!matrix_grid(dataset, order, {0, 37, 0, 53}, 37, 52).is_single());
    }

    void nothingHasNoCells()
    {
        const Dataset dataset = unevenRatings(3, 3, 4);
        const MatrixGrid grid = matrix_grid(dataset, matrix_order(dataset), {0, 0, 0, 3}, 10, 10);
        QCOMPARE(grid.rows, 0);
        QVERIFY(grid.counts.empty());
        const Dataset empty;
        QVERIFY(matrix_order(empty).people.empty());
    }
};

KINOSCOPE_PLAIN_TEST(RatingMatrixTest)
#include "rating_matrix_test.moc"
