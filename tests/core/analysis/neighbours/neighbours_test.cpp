// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/neighbours.h"
#include "tests/core/model/simd_target.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace kinoscope;

Q_DECLARE_METATYPE(kinoscope::Similarity)

namespace {

constexpr int clusters = 5;
constexpr int cluster_size = 13;

/// Movie i belongs to cluster i mod 5: a direction of its own, another length for every movie, and a little noise that
/// is far smaller than the angle between clusters.
FactorMatrix planted_clusters()
{
    FactorMatrix factors = FactorMatrix::Zero(clusters * cluster_size, clusters + 3);
    for (int i = 0; i < factors.rows(); ++i) {
        for (int j = 0; j < factors.cols(); ++j)
            factors(i, j) = 0.1F * std::sin(static_cast<float>(i * 7 + j * 3));
        factors(i, i % clusters) += 1.0F;
        factors.row(i) *= 0.2F + static_cast<float>(i);
    }
    return factors;
}

std::vector<int> movies_of(const std::vector<Neighbour>& neighbours)
{
    std::vector<int> movies;
    for (const Neighbour& neighbour : neighbours)
        movies.push_back(neighbour.movie);
    return movies;
}

FactorMatrix rows_of(std::initializer_list<std::initializer_list<float>> rows)
{
    FactorMatrix factors(static_cast<Eigen::Index>(rows.size()), static_cast<Eigen::Index>(rows.begin()->size()));
    Eigen::Index i = 0;
    for (const auto& row : rows) {
        std::copy(row.begin(), row.end(), factors.row(i).data());
        ++i;
    }
    return factors;
}

enum class LargeTable { normal, crowded, copies, zeros, lengths, overflow };

/// 4,000 rows of 51 numbers: many tiles and one begun, and an odd number of columns.
FactorMatrix large_table(LargeTable kind)
{
    std::mt19937 random(3);
    std::normal_distribution<float> normal;
    FactorMatrix factors(4'000, 51);
    for (float& value : factors.reshaped())
        value = normal(random);
    for (Eigen::Index row = 0; row < factors.rows(); ++row) {
        if (kind == LargeTable::crowded && row > 20)
            factors.row(row) = factors.row(row % 20) + 1e-3F * factors.row(row);
        if (kind == LargeTable::copies && row > 5)
            factors.row(row) = (row % 2 == 0 ? 1.0F : -1.0F) * factors.row(row % 5);
        if (kind == LargeTable::zeros && row % 61 != 17)
            factors.row(row).setZero();
        if (kind == LargeTable::lengths)
            factors.row(row) *= std::pow(10.0F, static_cast<float>(row * 31 % 36) - 30.0F);
    }
    if (kind == LargeTable::overflow)
        factors.row(2'000) *= 1e30F;
    return factors;
}

std::vector<int> sorted(std::vector<int> movies)
{
    std::sort(movies.begin(), movies.end());
    return movies;
}

/// Whom a list of all neighbours of `movie` must name, by index.
std::vector<int> listed(const MovieTable& movies, int movie, int min_ratings)
{
    std::vector<int> found;
    for (int other = 0; other < static_cast<int>(movies.size()); ++other)
        if (other != movie && movies[static_cast<std::size_t>(other)].ratings >= min_ratings)
            found.push_back(other);
    return found;
}

bool closer(const Neighbour& a, const Neighbour& b)
{
    return a.similarity != b.similarity ? a.similarity > b.similarity : a.movie < b.movie;
}

double closed_form(const Eigen::MatrixXd& factors, int a, int b, Similarity similarity)
{
    const auto cosine = [](const Eigen::RowVectorXd& x, const Eigen::RowVectorXd& y) {
        return x.dot(y) / (x.norm() * y.norm());
    };
    switch (similarity) {
    case Similarity::centred_cosine: {
        const Eigen::RowVectorXd centre = factors.colwise().mean();
        return cosine(factors.row(a) - centre, factors.row(b) - centre);
    }
    case Similarity::dot_product: return factors.row(a).dot(factors.row(b));
    case Similarity::euclidean: return -(factors.row(a) - factors.row(b)).norm();
    case Similarity::cosine: break;
    }
    return cosine(factors.row(a), factors.row(b));
}

}  // namespace

Q_DECLARE_METATYPE(LargeTable)

class NeighboursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheClosedFormAtEverySize_data();
    void agreesWithTheClosedFormAtEverySize();
    void kindsDifferInWhatTheyCallClose();
    void similaritiesAreFoundByName();
    void neighboursComeFromThePlantedCluster();
    void similarityIsTheCosineOfTheAngle();
    void selectionAgreesWithSortingAll();
    void fewOfALargeTableAreTheFirstOfAll_data();
    void fewOfALargeTableAreTheFirstOfAll();
    void severalAtOnceAreFoundAsOneByOne_data() { fewOfALargeTableAreTheFirstOfAll_data(); }
    void severalAtOnceAreFoundAsOneByOne();
    void equalSimilarityGoesByLowerIndex();
    void aRowOfZerosIsSimilarToNothing();
    void veryShortAndVeryLongRowsKeepTheirDirection();
    void rarelyRatedMoviesCanBeLeftOut();
    void givesAllOthersIfMoreAreAskedFor();
    void givesNoneIfNoneAreAskedFor();
    void refusesAMovieThatIsNotThere();
    void refusesATableOfAnotherLength();
};

// Every rest of a tile of 64 rows, on every SIMD target: the definition in double, all of them sorted.
void NeighboursTest::agreesWithTheClosedFormAtEverySize_data()
{
    QTest::addColumn<Similarity>("similarity");
    for (const Similarity similarity : all_similarities)
        QTest::newRow(std::string(name_of(similarity)).c_str()) << similarity;
}

void NeighboursTest::agreesWithTheClosedFormAtEverySize()
{
    QFETCH(Similarity, similarity);
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        for (const int rows : {2, 63, 64, 65, 130}) {
            // Not around zero, so that centring changes something, and of lengths from 1 to 4.
            FactorMatrix factors(rows, 7);
            for (int row = 0; row < rows; ++row)
                for (int i = 0; i < 7; ++i)
                    factors(row, i) =
                        (0.4F + std::sin(static_cast<float>(row * 7 + i) * 1.7F)) * (1.0F + 0.02F * float(row));
            const Eigen::MatrixXd exact = factors.cast<double>();
            std::vector<std::pair<double, int>> expected;
            for (int row = 1; row < rows; ++row)
                expected.emplace_back(-closed_form(exact, 0, row, similarity), row);
            std::sort(expected.begin(), expected.end());
            const std::vector<Neighbour> found = NeighbourIndex(factors, similarity).nearest(0, rows);
            QCOMPARE(found.size(), expected.size());
            for (std::size_t i = 0; i < found.size(); ++i)
                QVERIFY2(std::abs(static_cast<double>(found[i].similarity) + expected[i].first) < 1e-5,
                         hwy::TargetName(target));
        }
    }
}

// The four kinds put these three in different orders: b is far in b's direction, c is near, d is short.
void NeighboursTest::kindsDifferInWhatTheyCallClose()
{
    const FactorMatrix factors = rows_of({{1, 0}, {6, 2}, {1, 0.5F}, {0.1F, 0}});
    const auto order = [&](Similarity similarity) {
        return movies_of(NeighbourIndex(factors, similarity).nearest(0, 3));
    };
    QCOMPARE(order(Similarity::cosine), (std::vector<int>{3, 1, 2}));
    QCOMPARE(order(Similarity::dot_product), (std::vector<int>{1, 2, 3}));
    QCOMPARE(order(Similarity::euclidean), (std::vector<int>{2, 3, 1}));
    QCOMPARE(NeighbourIndex(factors, Similarity::euclidean).nearest(0, 1).front().similarity, -0.5F);
    QCOMPARE(NeighbourIndex(factors, Similarity::dot_product).nearest(0, 1).front().similarity, 6.0F);
}

void NeighboursTest::similaritiesAreFoundByName()
{
    for (const Similarity similarity : all_similarities)
        QCOMPARE(find_similarity(name_of(similarity)), similarity);
    try {
        find_similarity("cosin");
        QFAIL("was accepted");
    } catch (const std::invalid_argument& error) {
        QCOMPARE(QString::fromUtf8(error.what()),
                 QStringLiteral("There is no similarity \"cosin\"; known are cosine, centred-cosine, dot-product, "
                                "euclidean."));
    }
}

void NeighboursTest::neighboursComeFromThePlantedCluster()
{
    const NeighbourIndex index(planted_clusters());
    for (int movie = 0; movie < index.size(); ++movie) {
        const std::vector<Neighbour> nearest = index.nearest(movie, cluster_size - 1);
        std::set<int> found;
        for (const Neighbour& neighbour : nearest) {
            QCOMPARE(neighbour.movie % clusters, movie % clusters);
            QVERIFY(neighbour.movie != movie);
            found.insert(neighbour.movie);
        }
        QCOMPARE(found.size(), std::size_t{cluster_size - 1});
    }
}

void NeighboursTest::similarityIsTheCosineOfTheAngle()
{
    const NeighbourIndex index(rows_of({{2, 0}, {-3, 0}, {0, 5}, {1, 1}, {3, 4}, {-3, 4}}));
    const std::vector<Neighbour> nearest = index.nearest(0, 5);
    QCOMPARE(movies_of(nearest), (std::vector<int>{3, 4, 2, 5, 1}));
    const std::vector<double> cosines{std::sqrt(0.5), 0.6, 0.0, -0.6, -1.0};
    for (std::size_t i = 0; i < cosines.size(); ++i)
        QVERIFY(std::abs(nearest[i].similarity - cosines[i]) < 1e-6);
}

void NeighboursTest::selectionAgreesWithSortingAll()
{
    const FactorMatrix factors = planted_clusters();
    const NeighbourIndex index(factors);
    const std::vector<Neighbour> all = index.nearest(7, index.size());
    QVERIFY(std::is_sorted(all.begin(), all.end(),
                           [](const Neighbour& a, const Neighbour& b) { return a.similarity > b.similarity; }));
    for (const Neighbour& neighbour : all) {
        const Eigen::RowVectorXd a = factors.row(7).cast<double>();
        const Eigen::RowVectorXd b = factors.row(neighbour.movie).cast<double>();
        QVERIFY(std::abs(neighbour.similarity - a.dot(b) / (a.norm() * b.norm())) < 1e-6);
    }
    for (const int k : {1, 2, 10, 63})
        QCOMPARE(index.nearest(7, k), std::vector<Neighbour>(all.begin(), all.begin() + k));
}

void NeighboursTest::fewOfALargeTableAreTheFirstOfAll_data()
{
    QTest::addColumn<LargeTable>("kind");
    QTest::newRow("normal numbers") << LargeTable::normal;
    QTest::newRow("clusters around few films") << LargeTable::crowded;
    QTest::newRow("a few rows again and again") << LargeTable::copies;
    QTest::newRow("all zeros but a few") << LargeTable::zeros;
    QTest::newRow("lengths from 1e-30 to 1e5") << LargeTable::lengths;
    QTest::newRow("one row that overflows") << LargeTable::overflow;
}

// Asking for all gives every film that may be listed, once and in order; asking for few gives the first of those, to
// the last bit.
void NeighboursTest::fewOfALargeTableAreTheFirstOfAll()
{
    QFETCH(LargeTable, kind);
    const FactorMatrix factors = large_table(kind);
    MovieTable movies(static_cast<std::size_t>(factors.rows()));
    for (std::size_t movie = 0; movie < movies.size(); ++movie)
        movies[movie].ratings = static_cast<int>(movie * 7919 % 40);
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        for (const Similarity similarity : all_similarities) {
            const NeighbourIndex index(factors, similarity);
            for (const int movie : {0, 64, 1237, index.size() - 1}) {
                for (const int min_ratings : {0, 20, 39}) {
                    const std::vector<Neighbour> all = index.nearest(movie, index.size(), &movies, min_ratings);
                    QCOMPARE(sorted(movies_of(all)), listed(movies, movie, min_ratings));
                    QVERIFY(std::is_sorted(all.begin(), all.end(), closer));
                    for (const int k : {1, 10, 13})
                        QVERIFY2(index.nearest(movie, k, &movies, min_ratings) ==
                                     std::vector<Neighbour>(all.begin(), all.begin() + k),
                                 qPrintable(QStringLiteral("%1, %2, film %3, %4 ratings, %5 neighbours")
                                                .arg(QLatin1String(hwy::TargetName(target)))
                                                .arg(QString::fromStdString(label_of(similarity)))
                                                .arg(movie)
                                                .arg(min_ratings)
                                                .arg(k)));
                }
            }
        }
    }
}

// To the last bit, whether or not as many are asked for as the kernel answers at once.
void NeighboursTest::severalAtOnceAreFoundAsOneByOne()
{
    QFETCH(LargeTable, kind);
    const FactorMatrix factors = large_table(kind);
    MovieTable movies(static_cast<std::size_t>(factors.rows()));
    for (std::size_t movie = 0; movie < movies.size(); ++movie)
        movies[movie] = {.title = "F" + std::to_string(movie % 3'900), .year = 1990, .ratings = int(movie * 7919 % 40)};
    const Duplicates duplicates(movies);
    const std::vector<int> asked{3'999, 0, 64, 1'237, 17, 17, 3'950};
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        for (const Similarity similarity : all_similarities) {
            const NeighbourIndex index(factors, similarity);
            for (const std::size_t count : {0U, 1U, 4U, 7U}) {
                const auto found = index.nearest_of(std::span(asked).first(count), 13, &movies, 20,
                                                    count == 4 ? &duplicates : nullptr);
                QCOMPARE(found.size(), count);
                for (std::size_t i = 0; i < count; ++i)
                    QVERIFY2(found[i] == index.nearest(asked[i], 13, &movies, 20, count == 4 ? &duplicates : nullptr),
                             hwy::TargetName(target));
            }
        }
    }
    const NeighbourIndex index(factors);
    const std::vector<int> absent{0, 4'000};
    const MovieTable other(5);
    QVERIFY_EXCEPTION_THROWN(index.nearest_of(absent, 3), std::out_of_range);
    QVERIFY_EXCEPTION_THROWN(index.nearest_of(asked, 3, &other), std::invalid_argument);
    QVERIFY(index.nearest_of(asked, 0) == std::vector<std::vector<Neighbour>>(7));
}

void NeighboursTest::equalSimilarityGoesByLowerIndex()
{
    // 40 copies of one row: whatever blocks the product is computed in, equal rows must come out equal.
    const FactorMatrix factors = Eigen::RowVectorXf::LinSpaced(50, -0.3F, 0.9F).replicate(40, 1);
    const std::vector<Neighbour> nearest = NeighbourIndex(factors).nearest(2, 6);
    QCOMPARE(movies_of(nearest), (std::vector<int>{0, 1, 3, 4, 5, 6}));
    for (const Neighbour& neighbour : nearest)
        QVERIFY(neighbour.similarity <= 1.0F && neighbour.similarity > 1.0F - 1e-6F);
}

void NeighboursTest::aRowOfZerosIsSimilarToNothing()
{
    const NeighbourIndex index(rows_of({{1, 0}, {0, 0}, {-1, 0}}));
    QCOMPARE(index.nearest(0, 2), (std::vector<Neighbour>{{1, 0.0F}, {2, -1.0F}}));
    QCOMPARE(index.nearest(1, 2), (std::vector<Neighbour>{{0, 0.0F}, {2, 0.0F}}));
}

void NeighboursTest::veryShortAndVeryLongRowsKeepTheirDirection()
{
    const NeighbourIndex index(rows_of({{1e-30F, 1e-30F}, {1e30F, 1e30F}, {1, 0}}));
    const std::vector<Neighbour> nearest = index.nearest(0, 2);
    QCOMPARE(movies_of(nearest), (std::vector<int>{1, 2}));
    QVERIFY(std::abs(nearest[0].similarity - 1.0F) < 1e-6F);
    QVERIFY(std::abs(nearest[1].similarity - std::sqrt(0.5F)) < 1e-6F);
}

void NeighboursTest::rarelyRatedMoviesCanBeLeftOut()
{
    const NeighbourIndex index(rows_of({{1, 0}, {1, 0.1F}, {1, 0.2F}, {1, 0.3F}}));
    MovieTable movies(4);
    movies[0].ratings = 1;  // the one asked about may be rarely rated itself
    movies[1].ratings = 19;
    movies[2].ratings = 20;
    movies[3].ratings = 300;
    QCOMPARE(movies_of(index.nearest(0, 3, &movies, 20)), (std::vector<int>{2, 3}));
    QCOMPARE(movies_of(index.nearest(0, 3, &movies)), (std::vector<int>{1, 2, 3}));
    QCOMPARE(movies_of(index.nearest(0, 3, nullptr, 20)), (std::vector<int>{1, 2, 3}));
    QVERIFY(index.nearest(0, 3, &movies, 301).empty());
}

void NeighboursTest::givesAllOthersIfMoreAreAskedFor()
{
    const NeighbourIndex index(rows_of({{1, 0}, {0, 1}, {1, 1}}));
    QCOMPARE(movies_of(index.nearest(0, 100)), (std::vector<int>{2, 1}));
    QVERIFY(NeighbourIndex(rows_of({{1, 2}})).nearest(0, 100).empty());
}

void NeighboursTest::givesNoneIfNoneAreAskedFor()
{
    const NeighbourIndex index(rows_of({{1, 0}, {0, 1}}));
    QVERIFY(index.nearest(0, 0).empty());
    QVERIFY(index.nearest(0, -3).empty());
}

void NeighboursTest::refusesAMovieThatIsNotThere()
{
    const NeighbourIndex index(rows_of({{1, 0}, {0, 1}}));
    QVERIFY_EXCEPTION_THROWN(index.nearest(-1, 1), std::out_of_range);
    QVERIFY_EXCEPTION_THROWN(index.nearest(2, 1), std::out_of_range);
}

void NeighboursTest::refusesATableOfAnotherLength()
{
    const NeighbourIndex index(rows_of({{1, 0}, {0, 1}}));
    const MovieTable movies(3);
    QVERIFY_EXCEPTION_THROWN(index.nearest(0, 1, &movies), std::invalid_argument);
}

KINOSCOPE_EVENT_TEST(NeighboursTest)
#include "neighbours_test.moc"
