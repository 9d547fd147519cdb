// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/neighbour_finder.h"

#include "core/analysis/neighbours/place_search.h"
#include "tests/app/made_run.h"
#include "tests/app/made_up_model.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <string>

using namespace kinoscope;
using ui::NeighbourChoice;
using ui::NeighbourQuery;
using ui::NeighbourRows;

Q_DECLARE_METATYPE(kinoscope::ui::NeighbourQuery)

class NeighbourFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsComeWithTheirQuery();
    void whatWasFoundForAnotherQueryIsDropped_data();
    void whatWasFoundForAnotherQueryIsDropped();
    void withoutAFilmOrAModelThereAreNoRows();
    void theClosestAreThoseOfThePlantedCluster_data();
    void theClosestAreThoseOfThePlantedCluster();
    void theFarthestAreOfOtherClusters();
    void filmsThatPointTheOtherWayAreNotTheClosest_data();
    void filmsThatPointTheOtherWayAreNotTheClosest();
    void filmsWithTwoIdsAreListedOnce_data();
    void filmsWithTwoIdsAreListedOnce();
    void theNewestFilmWins();
    void theNewestModelIsTheLastAnswer();
    void otherFilmsAreNotAnsweredFor();
    void goneWhileItSearchesItTellsNobody();

private:
    void ask(const NeighbourQuery& query);
    std::vector<Neighbour> expected(const NeighbourQuery& query) const;
    /// Runs the searches that are under way, and those that follow, to their end.
    void finish(const NeighbourQuery& query);
    /// The films of planted clusters, and a model that has found them.
    void plant();
    static std::vector<int> sorted(std::vector<int> movies);

    const MovieTablePtr m_movies = test::madeUpMovies();
    const ModelAnalysisPtr m_analysis = test::madeUpAnalysis(*m_movies);
    std::unique_ptr<test::OneThread> m_pool;
    std::unique_ptr<NeighbourFinder> m_finder;
    QList<NeighbourRows> m_found;
};

void NeighbourFinderTest::init()
{
    m_finder.reset();
    m_pool = std::make_unique<test::OneThread>();
    m_finder = std::make_unique<NeighbourFinder>(*m_pool);
    m_finder->setMovies(m_movies);
    m_finder->setAnalysis(m_analysis);
    m_found.clear();
    connect(m_finder.get(), &NeighbourFinder::found, this, [this](const NeighbourRows& rows) { m_found.append(rows); });
}

void NeighbourFinderTest::ask(const NeighbourQuery& query)
{
    m_finder->setPicked(query.film);
    m_finder->setChoice(query.choice);
}

std::vector<Neighbour> NeighbourFinderTest::expected(const NeighbourQuery& query) const
{
    const FactorMatrix& factors = m_analysis->snapshot->movie_factors;
    const int film = query.film.value();
    const NeighbourChoice& choice = query.choice;
    return choice.farthest
               ? films_around(factors, factors.row(film), *m_movies,
                              {choice.similarity, 10, choice.minRatings, true, {film}})
               : NeighbourIndex(factors, choice.similarity).nearest(film, 10, m_movies.get(), choice.minRatings);
}

void NeighbourFinderTest::finish(const NeighbourQuery& query)
{
    QTRY_VERIFY(!m_found.isEmpty() && m_found.back().query == query);
}

void NeighbourFinderTest::rowsComeWithTheirQuery()
{
    for (const Similarity similarity : all_similarities) {
        for (const bool farthest : {false, true}) {
            const NeighbourQuery query{7, {similarity, 30, farthest}};
            ask(query);
            finish(query);
            QCOMPARE(m_found.back().rows.size(), std::size_t{10});
            QCOMPARE(m_found.back().rows, expected(query));
        }
    }
}

void NeighbourFinderTest::whatWasFoundForAnotherQueryIsDropped_data()
{
    QTest::addColumn<NeighbourQuery>("after");
    constexpr int film = 7;
    QTest::newRow("similarity") << NeighbourQuery{film, {Similarity::euclidean, 20, false}};
    QTest::newRow("ratings") << NeighbourQuery{film, {Similarity::dot_product, 40, false}};
    QTest::newRow("farthest") << NeighbourQuery{film, {Similarity::dot_product, 20, true}};
    QTest::newRow("film") << NeighbourQuery{8, {Similarity::dot_product, 20, false}};
}

// A search that has begun is handed back by the event loop: the query changes before it can be.
void NeighbourFinderTest::whatWasFoundForAnotherQueryIsDropped()
{
    QFETCH(NeighbourQuery, after);
    const NeighbourQuery before{7, {Similarity::dot_product, 20, false}};
    QVERIFY(expected(before) != expected(after));
    ask(before);
    ask(after);
    QVERIFY(m_found.isEmpty());
    finish(after);
    for (const NeighbourRows& found : std::as_const(m_found)) {
        QCOMPARE(found.query, after);
        QCOMPARE(found.rows, expected(after));
    }
}

void NeighbourFinderTest::withoutAFilmOrAModelThereAreNoRows()
{
    const NeighbourQuery query{7, {Similarity::dot_product, 20, false}};
    ask(query);
    m_finder->setPicked(std::nullopt);
    QCOMPARE(m_found.size(), 1);
    QVERIFY(m_found.back().rows.empty() && !m_found.back().query.film);
    // What is handed back now is of a film that is not picked any more.
    m_pool->finish();
    QCoreApplication::processEvents();
    for (const NeighbourRows& found : std::as_const(m_found))
        QVERIFY(found.rows.empty());
    ask(query);
    finish(query);
    m_finder->setMovies(m_movies);
    QVERIFY(m_found.back().rows.empty());
    QCOMPARE(m_found.back().query, (NeighbourQuery{std::nullopt, query.choice}));  // its row was one of other films
}

void NeighbourFinderTest::plant()
{
    const MovieTablePtr movies = test::clustered_films();
    m_finder->setMovies(movies);
    m_finder->setAnalysis(test::made_analysis(*movies, test::clustered_factors(1)));
    m_found.clear();
}

std::vector<int> NeighbourFinderTest::sorted(std::vector<int> movies)
{
    std::sort(movies.begin(), movies.end());
    return movies;
}

void NeighbourFinderTest::theClosestAreThoseOfThePlantedCluster_data()
{
    QTest::addColumn<Similarity>("similarity");
    for (const Similarity similarity : all_similarities)
        QTest::newRow(std::string(name_of(similarity)).c_str()) << similarity;
}

void NeighbourFinderTest::theClosestAreThoseOfThePlantedCluster()
{
    QFETCH(Similarity, similarity);
    plant();
    for (const int film : {0, 13, 54}) {
        ask({film, {similarity, enough_ratings, false}});
        test::settle(*m_pool);
        std::vector<int> others;
        for (int row = film % 5; row < 55; row += 5)
            if (row != film)
                others.push_back(row);
        QCOMPARE(sorted(m_found.back().movies()), others);
    }
}

void NeighbourFinderTest::theFarthestAreOfOtherClusters()
{
    plant();
    ask({13, {Similarity::cosine, enough_ratings, true}});
    test::settle(*m_pool);
    QCOMPARE(m_found.back().rows.size(), std::size_t{10});
    for (const int movie : m_found.back().movies())
        QVERIFY(movie % 5 != 13 % 5);
}

void NeighbourFinderTest::filmsThatPointTheOtherWayAreNotTheClosest_data()
{
    QTest::addColumn<Similarity>("similarity");
    QTest::addColumn<bool>("farthest");
    QTest::addColumn<std::vector<int>>("films");
    QTest::addColumn<bool>("leftOut");
    QTest::newRow("cosine") << Similarity::cosine << false << std::vector<int>{1, 2} << true;
    QTest::newRow("dot product") << Similarity::dot_product << false << std::vector<int>{1, 2} << true;
    QTest::newRow("distance") << Similarity::euclidean << false << std::vector<int>{1, 2, 4, 3} << false;
    QTest::newRow("unlike it") << Similarity::cosine << true << std::vector<int>{3, 4, 2, 1} << false;
}

// Film 0 points to the right, as 1 and 2 do more or less; 3 to the left, 4 upwards.
void NeighbourFinderTest::filmsThatPointTheOtherWayAreNotTheClosest()
{
    QFETCH(Similarity, similarity);
    QFETCH(bool, farthest);
    auto movies = std::make_shared<MovieTable>(5);
    for (std::size_t row = 0; row < movies->size(); ++row) {
        (*movies)[row].title = "Film " + std::to_string(row);
        (*movies)[row].ratings = 100;
    }
    auto snapshot = std::make_shared<FactorSnapshot>();
    snapshot->movie_factors = FactorMatrix(5, 2);
    snapshot->movie_factors << 2.0F, 0.0F, 1.9F, 0.1F, 1.0F, 1.0F, -2.0F, 0.1F, 0.0F, 1.0F;
    snapshot->movie_bias = Eigen::VectorXf::Zero(5);
    m_finder->setMovies(movies);
    m_finder->setAnalysis(std::make_shared<const ModelAnalysis>(snapshot, *movies));
    const NeighbourQuery query{0, {similarity, 0, farthest}};
    ask(query);
    finish(query);
    QTEST(m_found.back().movies(), "films");
    QTEST(m_found.back().unlikeLeftOut, "leftOut");
}

void NeighbourFinderTest::filmsWithTwoIdsAreListedOnce_data()
{
    QTest::addColumn<bool>("farthest");
    QTest::newRow("closest") << false;
    QTest::newRow("farthest") << true;
}

// Each three rows are one film.
void NeighbourFinderTest::filmsWithTwoIdsAreListedOnce()
{
    QFETCH(bool, farthest);
    auto movies = std::make_shared<MovieTable>(*m_movies);
    for (std::size_t row = 0; row < movies->size(); ++row) {
        (*movies)[row].title = "Film " + std::to_string(row / 3);
        (*movies)[row].year = 1990;
    }
    const auto duplicates = std::make_shared<const Duplicates>(*movies);
    m_finder->setMovies(movies);
    m_finder->setAnalysis(m_analysis);
    ask({7, {Similarity::cosine, 0, farthest}});
    m_finder->setDuplicates(duplicates);
    test::settle(*m_pool);
    const std::vector<int> listed = m_found.back().movies();
    QCOMPARE(listed.size(), std::size_t{10});
    for (const int movie : listed)
        QVERIFY(!duplicates->is_hidden(movie) && movie / 3 != 7 / 3);
    m_finder->setDuplicates(nullptr);
    test::settle(*m_pool);
    const std::vector<int> every = m_found.back().movies();
    QVERIFY(std::any_of(every.begin(), every.end(), [&](int movie) { return duplicates->is_hidden(movie); }));
}

void NeighbourFinderTest::theNewestFilmWins()
{
    plant();
    test::Gate gate(*m_pool);
    for (const int film : {0, 1, 2})
        m_finder->setPicked(film);
    QVERIFY(m_found.isEmpty());
    gate.open();
    test::settle(*m_pool);
    QCOMPARE(m_found.size(), 1);
    QCOMPARE(m_found.front().query.film, std::optional(2));
    for (const int movie : m_found.front().movies())
        QCOMPARE(movie % 5, 2);
}

// In the newer model, the second half of the films is a cluster further: half of the list is others.
void NeighbourFinderTest::theNewestModelIsTheLastAnswer()
{
    plant();
    const MovieTablePtr movies = test::clustered_films();
    m_finder->setMovies(movies);
    m_finder->setAnalysis(test::made_analysis(*movies, test::clustered_factors(1)));
    test::Gate gate(*m_pool);
    m_finder->setPicked(0);
    m_finder->setAnalysis(test::made_analysis(*movies, test::clustered_factors(1, 1), 1));
    m_finder->setAnalysis(test::made_analysis(*movies, test::clustered_factors(1, 2), 2));
    gate.open();
    test::settle(*m_pool);
    std::vector<int> expected;
    for (int row = 5; row < 30; row += 5)
        expected.push_back(row);
    for (int row = 33; row < 55; row += 5)
        expected.push_back(row);
    QCOMPARE(sorted(m_found.back().movies()), expected);
}

void NeighbourFinderTest::otherFilmsAreNotAnsweredFor()
{
    plant();
    test::Gate gate(*m_pool);
    m_finder->setPicked(0);
    m_finder->setMovies(test::clustered_films());
    QCOMPARE(m_found.size(), 1);  // nothing has been learned of them
    QVERIFY(m_found.back().rows.empty());
    gate.open();
    test::settle(*m_pool);
    for (const NeighbourRows& found : std::as_const(m_found))
        QVERIFY(found.rows.empty());
}

void NeighbourFinderTest::goneWhileItSearchesItTellsNobody()
{
    plant();
    m_finder->setPicked(0);
    m_finder.reset();
    m_pool.reset();
    test::runFor(20);
    QVERIFY(m_found.isEmpty());
}

KINOSCOPE_EVENT_TEST(NeighbourFinderTest)
#include "neighbour_finder_test.moc"
