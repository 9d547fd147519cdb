// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/ranking.h"
#include "tests/test_main.h"

#include <QtTest>

#include <tuple>

using namespace kinoscope;

namespace {

MovieTable rated(const std::vector<std::pair<std::string, int>>& titles_and_ratings)
{
    MovieTable movies;
    for (const auto& [title, ratings] : titles_and_ratings) {
        Movie movie;
        movie.id = static_cast<std::int64_t>(movies.size()) + 1;
        movie.title = title;
        movie.ratings = ratings;
        movies.push_back(movie);
    }
    return movies;
}

using Row = std::tuple<int, int, int>;  // movie, ratings, movies

std::vector<Row> rows_of(const std::vector<TitleCount>& counts)
{
    std::vector<Row> rows;
    for (const TitleCount& count : counts)
        rows.emplace_back(count.movie, count.ratings, count.movies);
    return rows;
}

}  // namespace

class RankingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksByBiasFromEitherEnd();
    void equalBiasGoesByLowerIndexFromEitherEnd();
    void asksForMoreOrFewerThanThereAre();
    void ranksByRatings();
    void titlesOfSeveralMoviesAreCountedTogether();
    void equalTitleCountsGoByLowerIndex();
};

void RankingTest::ranksByBiasFromEitherEnd()
{
    const Eigen::VectorXf bias{{0.5F, -1.0F, 2.0F, 0.0F, -0.25F}};
    QCOMPARE(rank_by_bias(bias, 5, Order::highest_first), (std::vector<int>{2, 0, 3, 4, 1}));
    QCOMPARE(rank_by_bias(bias, 2, Order::highest_first), (std::vector<int>{2, 0}));
    QCOMPARE(rank_by_bias(bias, 2, Order::lowest_first), (std::vector<int>{1, 4}));
}

void RankingTest::equalBiasGoesByLowerIndexFromEitherEnd()
{
    const Eigen::VectorXf bias{{1.0F, 3.0F, 1.0F, 3.0F, 1.0F, 3.0F}};
    QCOMPARE(rank_by_bias(bias, 4, Order::highest_first), (std::vector<int>{1, 3, 5, 0}));
    QCOMPARE(rank_by_bias(bias, 4, Order::lowest_first), (std::vector<int>{0, 2, 4, 1}));
}

void RankingTest::asksForMoreOrFewerThanThereAre()
{
    const Eigen::VectorXf bias{{1.0F, 2.0F}};
    QCOMPARE(rank_by_bias(bias, 40, Order::highest_first), (std::vector<int>{1, 0}));
    QVERIFY(rank_by_bias(bias, 0, Order::highest_first).empty());
    QVERIFY(rank_by_bias(bias, -1, Order::highest_first).empty());
    QVERIFY(rank_by_bias(Eigen::VectorXf(0), 3, Order::lowest_first).empty());
    QVERIFY(most_rated({}, 3).empty());
    QVERIFY(most_rated_titles({}, 3).empty());
}

void RankingTest::ranksByRatings()
{
    const MovieTable movies = rated({{"A", 3}, {"B", 9}, {"C", 3}, {"D", 12}, {"E", 0}});
    QCOMPARE(most_rated(movies, 4), (std::vector<int>{3, 1, 0, 2}));
    QCOMPARE(most_rated(movies, 9).size(), std::size_t{5});
}

void RankingTest::titlesOfSeveralMoviesAreCountedTogether()
{
    // Alone, neither Chasing Amy nor Ulee's Gold beats Fargo.
    const MovieTable movies =
        rated({{"Ulee's Gold", 40}, {"Chasing Amy", 50}, {"Fargo", 90}, {"Chasing Amy", 70}, {"Ulee's Gold", 55}});
    QCOMPARE(rows_of(most_rated_titles(movies, 3)), (std::vector<Row>{{3, 120, 2}, {4, 95, 2}, {2, 90, 1}}));
    QCOMPARE(rows_of(most_rated_titles(movies, 1)), (std::vector<Row>{{3, 120, 2}}));
}

void RankingTest::equalTitleCountsGoByLowerIndex()
{
    const MovieTable movies = rated({{"A", 4}, {"B", 10}, {"A", 4}, {"C", 8}});
    QCOMPARE(rows_of(most_rated_titles(movies, 9)), (std::vector<Row>{{1, 10, 1}, {0, 8, 2}, {3, 8, 1}}));
}

KINOSCOPE_EVENT_TEST(RankingTest)
#include "ranking_test.moc"
