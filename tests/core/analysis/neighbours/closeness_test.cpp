// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/closeness.h"
#include "core/analysis/neighbours/neighbours.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <cstdint>
#include <random>
#include <stdexcept>
#include <vector>

using namespace kinoscope;

namespace {

FactorMatrix random_factors(int films, int factors)
{
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    FactorMatrix rows(films, factors);
    for (Eigen::Index i = 0; i < rows.size(); ++i)
        rows.data()[i] = normal(random);
    return rows;
}

/// The share of all pairs that are less similar than `similarity`, by the index that lists neighbours.
double less_close(const FactorMatrix& factors, Similarity measure, float similarity)
{
    const NeighbourIndex index(factors, measure);
    const int films = index.size();
    std::int64_t less = 0;
    for (int film = 0; film < films; ++film)
        for (const Neighbour& other : index.nearest(film, films))
            less += other.similarity < similarity - 1e-6F ? 1 : 0;
    return static_cast<double>(less) / static_cast<double>(films) / (films - 1);
}

}  // namespace

class ClosenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scaleSplitsAllPairs_data();
    void scaleSplitsAllPairs();
    void drawnPairsAreNearToAll();
    void wordsFollowTheScale();
    void closestOfFewFilmsIsVeryClose();
    void rowOfZerosIsNoTrouble();
    void filmsWithFewRatingsDoNotCount();
    void needsTwoFilms();
};

void ClosenessTest::scaleSplitsAllPairs_data()
{
    QTest::addColumn<Similarity>("measure");
    for (const Similarity measure : all_similarities)
        QTest::newRow(std::string(name_of(measure)).c_str()) << measure;
}

void ClosenessTest::scaleSplitsAllPairs()
{
    QFETCH(const Similarity, measure);
    const FactorMatrix factors = random_factors(120, 4);
    const ClosenessScale scale = closeness_scale(factors, measure);
    const double pair = 1.0 / (120 * 119 / 2);
    QVERIFY(std::abs(less_close(factors, measure, scale.related) - closeness_shares[0]) <= pair);
    QVERIFY(std::abs(less_close(factors, measure, scale.close) - closeness_shares[1]) <= pair);
    QVERIFY(std::abs(less_close(factors, measure, scale.very_close) - closeness_shares[2]) <= pair);
}

void ClosenessTest::drawnPairsAreNearToAll()
{
    const FactorMatrix factors = random_factors(900, 8);
    const ClosenessScale drawn = closeness_scale(factors, Similarity::cosine, 100'000);
    QCOMPARE(closeness_scale(factors, Similarity::cosine, 100'000), drawn);
    QVERIFY(drawn != closeness_scale(factors, Similarity::cosine, 900 * 899 / 2));
    // three standard deviations of a share of 100,000 pairs
    const auto far = [](double share) { return 3.0 * std::sqrt(share * (1.0 - share) / 100'000); };
    const auto off = [&](float from, double share) {
        return std::abs(less_close(factors, Similarity::cosine, from) - share);
    };
    QVERIFY(off(drawn.related, closeness_shares[0]) <= far(closeness_shares[0]));
    QVERIFY(off(drawn.close, closeness_shares[1]) <= far(closeness_shares[1]));
    QVERIFY(off(drawn.very_close, closeness_shares[2]) <= far(closeness_shares[2]));
}

void ClosenessTest::wordsFollowTheScale()
{
    const ClosenessScale scale{0.3F, 0.5F, 0.9F};
    QCOMPARE(scale.of(0.29F), Closeness::loosely_related);
    QCOMPARE(scale.of(0.3F), Closeness::related);
    QCOMPARE(scale.of(0.5F), Closeness::close);
    QCOMPARE(scale.of(0.89F), Closeness::close);
    QCOMPARE(scale.of(0.9F), Closeness::very_close);
}

void ClosenessTest::closestOfFewFilmsIsVeryClose()
{
    FactorMatrix factors(3, 2);
    factors << 1, 0, 0.9F, 0.1F, -1, 0.5F;
    const ClosenessScale scale = closeness_scale(factors, Similarity::cosine);
    const float closest = NeighbourIndex(factors).nearest(0, 1).front().similarity;
    QVERIFY(std::abs(scale.very_close - closest) < 1e-6F);
}

void ClosenessTest::rowOfZerosIsNoTrouble()
{
    FactorMatrix factors = FactorMatrix::Zero(4, 3);
    factors(0, 0) = 1;
    for (const Similarity measure : all_similarities)
        QVERIFY(std::isfinite(closeness_scale(factors, measure).very_close));
}

void ClosenessTest::filmsWithFewRatingsDoNotCount()
{
    const FactorMatrix factors = random_factors(5, 2);
    MovieTable movies(5);
    for (std::size_t i = 0; i < 5; ++i)
        movies[i].ratings = static_cast<int>(10 * i);  // 0 … 40: the median is 20
    const FactorMatrix known = well_rated_films(factors, movies);
    QCOMPARE(known.rows(), Eigen::Index{3});
    QCOMPARE(known.row(0), factors.row(2));
    movies.assign(5, Movie{});
    QCOMPARE(well_rated_films(factors, movies).rows(), Eigen::Index{5});
}

void ClosenessTest::needsTwoFilms()
{
    QVERIFY_EXCEPTION_THROWN(closeness_scale(FactorMatrix::Zero(1, 3), Similarity::cosine), std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(ClosenessTest)
#include "closeness_test.moc"
