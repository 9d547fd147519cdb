// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/neighbour_stability.h"
#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <stdexcept>

using namespace kinoscope;

namespace {

MovieTablePtr films(int count, int ratings = 100)
{
    auto movies = std::make_shared<MovieTable>();
    for (int movie = 0; movie < count; ++movie)
        movies->push_back({.id = movie + 1, .title = "Film " + std::to_string(movie), .ratings = ratings});
    return movies;
}

/// 24 films in four groups; those of a group point the same way, and the groups at right angles.
FactorMatrix grouped(int (*group_of)(int))
{
    FactorMatrix factors = FactorMatrix::Zero(24, 4);
    for (int movie = 0; movie < 24; ++movie)
        factors(movie, group_of(movie)) = 1.0F;
    return factors;
}

int by_six(int movie)
{
    return movie / 6;
}
int by_remainder(int movie)
{
    return movie % 4;
}

}  // namespace

class NeighbourStabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTurnedModelHasTheSameNeighbours_data();
    void aTurnedModelHasTheSameNeighbours();
    void countsAreOrderedByModelsThenSimilarity();
    void agreementIsTheShareOfTheListThatTwoModelsName();
    void listsThatAreShorterThanAskedForAgreeInFull();
    void filmsWithFewRatingsAreNotAskedAbout();
    void ofManyFilmsSomeAreAskedAbout();
    void oneModelAgreesWithNobody();
    void itCanBeStopped();
    void aTableOfOtherFilmsIsRefused();
};

void NeighbourStabilityTest::aTurnedModelHasTheSameNeighbours_data()
{
    QTest::addColumn<int>("kind");
    for (const Similarity similarity : all_similarities)
        QTest::addRow("%s", std::string(name_of(similarity)).c_str()) << static_cast<int>(similarity);
}

void NeighbourStabilityTest::aTurnedModelHasTheSameNeighbours()
{
    QFETCH(int, kind);
    const FactorMatrix shown = test::random_table(200, 6, 1);
    std::vector<FactorMatrix> tables{shown};
    for (unsigned seed = 2; seed < 6; ++seed)
        tables.emplace_back(shown * test::random_rotation(6, seed));
    const NeighbourStability stability(tables, films(200), static_cast<Similarity>(kind));
    const auto lists = stability.lists(17, 20);
    QCOMPARE(lists.size(), std::size_t{5});
    const std::vector<NeighbourCount> counts = count_neighbours(lists);
    QCOMPARE(counts.size(), std::size_t{10});
    for (std::size_t i = 0; i < counts.size(); ++i) {
        QCOMPARE(counts[i].models, 5);
        QCOMPARE(counts[i].movie, lists.front()[i].movie);
    }
    const ListAgreement agreement = stability.agreement(20);
    QCOMPARE(agreement.pairs, 10);
    QCOMPARE(agreement.films.size(), std::size_t{200});
    QVERIFY(std::abs(agreement.mean - 1.0) < 1e-12);
    QVERIFY(agreement.deviation < 1e-12);
}

void NeighbourStabilityTest::countsAreOrderedByModelsThenSimilarity()
{
    const std::vector<std::vector<Neighbour>> lists{
        {{7, 0.9F}, {3, 0.5F}}, {{3, 0.7F}, {9, 0.3F}}, {{4, 0.95F}, {3, 0.6F}}};
    const std::vector<NeighbourCount> expected{{3, 3, 0.6F}, {4, 1, 0.95F}, {7, 1, 0.9F}, {9, 1, 0.3F}};
    QCOMPARE(count_neighbours(lists), expected);
    QVERIFY(count_neighbours({}).empty());
}

// By six and by remainder, films 0, 1, 4 and 5 of each six have one of their five fellows in common, 2 and 3 none.
void NeighbourStabilityTest::agreementIsTheShareOfTheListThatTwoModelsName()
{
    const FactorMatrix a = grouped(by_six);
    const FactorMatrix b = grouped(by_remainder);
    const double other = 4.0 / 6.0 / 5.0;
    const std::vector<FactorMatrix> two{a, b};
    const ListAgreement pair = NeighbourStability(two, films(24), Similarity::cosine, 5).agreement(0);
    QVERIFY(std::abs(pair.mean - other) < 1e-12);
    QCOMPARE(pair.pairs, 1);
    QCOMPARE(pair.deviation, 0.0);
    QCOMPARE(pair.films[0].share, 0.2);
    QCOMPARE(pair.films[2].share, 0.0);

    const std::vector<FactorMatrix> three{a, b, a};
    const ListAgreement all = NeighbourStability(three, films(24), Similarity::cosine, 5).agreement(0);
    QCOMPARE(all.pairs, 3);
    QVERIFY(std::abs(all.mean - (1.0 + 2.0 * other) / 3.0) < 1e-12);
    QVERIFY(std::abs(all.deviation - (1.0 - other) / std::sqrt(3.0)) < 1e-12);
}

void NeighbourStabilityTest::listsThatAreShorterThanAskedForAgreeInFull()
{
    const std::vector<FactorMatrix> tables{test::random_table(4, 3, 1), test::random_table(4, 3, 2)};
    const NeighbourStability stability(tables, films(4), Similarity::cosine, 10);
    QCOMPARE(stability.lists(0, 0).front().size(), std::size_t{3});
    QCOMPARE(stability.agreement(0).mean, 1.0);
}

void NeighbourStabilityTest::filmsWithFewRatingsAreNotAskedAbout()
{
    auto movies = std::make_shared<MovieTable>(*films(24));
    (*movies)[3].ratings = 19;
    const std::vector<FactorMatrix> tables{grouped(by_six), grouped(by_six)};
    const NeighbourStability stability(tables, movies, Similarity::cosine, 5);
    QCOMPARE(stability.agreement(20).films.size(), std::size_t{23});
    for (const NeighbourCount& count : count_neighbours(stability.lists(0, 20)))
        QVERIFY(count.movie != 3);
    QVERIFY(stability.agreement(1000).films.empty());
}

void NeighbourStabilityTest::ofManyFilmsSomeAreAskedAbout()
{
    const std::vector<FactorMatrix> tables{test::random_table(2500, 2, 1), test::random_table(2500, 2, 2)};
    const ListAgreement agreement = NeighbourStability(tables, films(2500), Similarity::cosine, 1).agreement(20);
    QCOMPARE(agreement.films.size(), std::size_t{NeighbourStability::mostFilms});
    for (std::size_t i = 1; i < agreement.films.size(); ++i)
        QVERIFY(agreement.films[i].movie > agreement.films[i - 1].movie);
    QVERIFY(agreement.films.back().movie >= 2498);
}

void NeighbourStabilityTest::oneModelAgreesWithNobody()
{
    const std::vector<FactorMatrix> one{grouped(by_six)};
    const ListAgreement agreement = NeighbourStability(one, films(24), Similarity::cosine).agreement(0);
    QCOMPARE(agreement.pairs, 0);
    QVERIFY(agreement.films.empty());
    QCOMPARE(NeighbourStability({}, films(24), Similarity::cosine).agreement(0).pairs, 0);
}

void NeighbourStabilityTest::itCanBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const std::vector<FactorMatrix> tables{grouped(by_six), grouped(by_six)};
    const NeighbourStability stability(tables, films(24), Similarity::cosine);
    QVERIFY(stability.agreement(0, stop.get_token()).films.empty());
}

void NeighbourStabilityTest::aTableOfOtherFilmsIsRefused()
{
    const std::vector<FactorMatrix> tables{grouped(by_six), test::random_table(23, 4, 1)};
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, NeighbourStability(tables, films(24), Similarity::cosine));
}

KINOSCOPE_PLAIN_TEST(NeighbourStabilityTest)
#include "neighbour_stability_test.moc"
