// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample/sample.h"
#include "core/data/split.h"
#include "core/model/steps/rating_blocks.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace kinoscope;

namespace {

using Triple = std::tuple<std::int32_t, std::int32_t, float>;

/// All ratings of all cells, sorted.
std::vector<Triple> ratings_in(RatingBlocks& blocks)
{
    std::vector<Triple> all;
    for (int user_block = 0; user_block < blocks.count(); ++user_block)
        for (int movie_block = 0; movie_block < blocks.count(); ++movie_block)
            for (const PlacedRating& rating : blocks.cell(user_block, movie_block))
                all.emplace_back(blocks.users(user_block)[rating.user], blocks.movies(movie_block)[rating.movie],
                                 blocks.values()[rating.value]);
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::int32_t> films_of_block(const RatingBlocks& blocks, int block)
{
    const auto films = blocks.movies(block);
    std::vector<std::int32_t> sorted(films.begin(), films.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

}  // namespace

class RatingBlocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRatingIsInOneCellHoweverOftenFilmsAreDealt();
    void everyoneWithARatingIsInOneBlock();
    void dealingMixesFilmsAndLeavesPeople();
    void theSeedAloneDecides();
    void theNumberOfBlocksFollowsFromTheData();
    void manyValuesAreKeptAndVeryManyRounded();

private:
    Dataset m_dataset;
    DataSplit m_split;
    RatingBlocks blocks(std::uint64_t seed = 1) const
    {
        return {m_dataset.ratings, m_split.train, m_dataset.user_ids.size(), m_dataset.movies.size(), seed};
    }
};

void RatingBlocksTest::initTestCase()
{
    m_dataset = make_sample();
    m_split = random_split(m_dataset.ratings, 0.2, 42);
}

void RatingBlocksTest::everyRatingIsInOneCellHoweverOftenFilmsAreDealt()
{
    std::vector<Triple> expected;
    for (const std::int32_t row : m_split.train) {
        const Rating& rating = m_dataset.ratings[static_cast<std::size_t>(row)];
        expected.emplace_back(rating.user, rating.movie, rating.value);
    }
    std::sort(expected.begin(), expected.end());
    RatingBlocks dealt = blocks();
    QVERIFY(dealt.count() > 4);
    QVERIFY(ratings_in(dealt) == expected);
    WorkerPool pool(3);
    for (int epoch = 1; epoch < 4; ++epoch) {
        dealt.deal_films(epoch, pool);
        QVERIFY(ratings_in(dealt) == expected);
    }
}

void RatingBlocksTest::everyoneWithARatingIsInOneBlock()
{
    const RatingBlocks dealt = blocks();
    std::multiset<std::int32_t> users;
    std::multiset<std::int32_t> movies;
    std::size_t least = m_dataset.movies.size();
    std::size_t most = 0;
    for (int block = 0; block < dealt.count(); ++block) {
        users.insert(dealt.users(block).begin(), dealt.users(block).end());
        movies.insert(dealt.movies(block).begin(), dealt.movies(block).end());
        least = std::min(least, dealt.movies(block).size());
        most = std::max(most, dealt.movies(block).size());
    }
    QVERIFY(most - least <= 1);
    std::set<std::int32_t> rated_by;
    std::set<std::int32_t> rated;
    for (const std::int32_t row : m_split.train) {
        rated_by.insert(m_dataset.ratings[static_cast<std::size_t>(row)].user);
        rated.insert(m_dataset.ratings[static_cast<std::size_t>(row)].movie);
    }
    QVERIFY(std::equal(users.begin(), users.end(), rated_by.begin(), rated_by.end()));
    QVERIFY(std::equal(movies.begin(), movies.end(), rated.begin(), rated.end()));
}

void RatingBlocksTest::dealingMixesFilmsAndLeavesPeople()
{
    RatingBlocks dealt = blocks();
    const std::vector<std::int32_t> people(dealt.users(2).begin(), dealt.users(2).end());
    const std::vector<std::int32_t> films = films_of_block(dealt, 2);
    WorkerPool pool(1);
    dealt.deal_films(1, pool);
    QVERIFY(std::equal(people.begin(), people.end(), dealt.users(2).begin(), dealt.users(2).end()));
    std::vector<std::int32_t> stayed;
    const std::vector<std::int32_t> now = films_of_block(dealt, 2);
    std::set_intersection(films.begin(), films.end(), now.begin(), now.end(), std::back_inserter(stayed));
    QVERIFY(stayed.size() < films.size() / 2);
}

void RatingBlocksTest::theSeedAloneDecides()
{
    const auto order = [&](std::uint64_t seed, int threads) {
        RatingBlocks dealt = blocks(seed);
        WorkerPool pool(threads);
        dealt.deal_films(1, pool);
        dealt.deal_films(2, pool);
        std::vector<Triple> all;
        for (int block = 0; block < dealt.count(); ++block)
            for (const PlacedRating& rating : dealt.cell(block, 0))
                all.emplace_back(dealt.users(block)[rating.user], dealt.movies(0)[rating.movie],
                                 dealt.values()[rating.value]);
        return all;
    };
    QVERIFY(order(5, 1) == order(5, 4));
    QVERIFY(order(5, 1) != order(6, 1));
}

void RatingBlocksTest::theNumberOfBlocksFollowsFromTheData()
{
    QCOMPARE(RatingBlocks::blocks_for(313, 25, 20), 1);          // a class of 25
    QCOMPARE(RatingBlocks::blocks_for(80'000, 943, 1'650), 16);  // MovieLens 100K
    QCOMPARE(RatingBlocks::blocks_for(20'000'000, 162'541, 59'047), 64);
    QCOMPARE(RatingBlocks::blocks_for(6'000'000, 70'000, 100), 4);  // 25 films a block
    QCOMPARE(RatingBlocks::blocks_for(1'000'000, 40, 10'000), 10);  // 4 people a block
    QCOMPARE(RatingBlocks::blocks_for(100, 6'553'700, 10), 101);    // a place has 16 bits
    QCOMPARE(RatingBlocks::blocks_for(0, 0, 0), 1);
}

// Percentages with many decimals: 10,000 different ones are exact, of 100,000 each is off by half a step at most.
void RatingBlocksTest::manyValuesAreKeptAndVeryManyRounded()
{
    for (const int different : {10'000, 100'000}) {
        RatingTable ratings;
        DataSplit split;
        for (int i = 0; i < different; ++i) {
            ratings.push_back({i % 1000, i % 997,
                               100.0F * static_cast<float>((i * 7919LL) % different) / static_cast<float>(different)});
            split.train.push_back(i);
        }
        RatingBlocks dealt(ratings, split.train, 1000, 997, 1);
        std::vector<float> found;
        for (int user_block = 0; user_block < dealt.count(); ++user_block)
            for (int movie_block = 0; movie_block < dealt.count(); ++movie_block)
                for (const PlacedRating& rating : dealt.cell(user_block, movie_block))
                    found.push_back(dealt.values()[rating.value]);
        std::sort(found.begin(), found.end());
        QCOMPARE(found.size(), static_cast<std::size_t>(different));
        float largest = 0.0F;
        for (int i = 0; i < different; ++i)
            largest = std::max(largest, std::abs(found[static_cast<std::size_t>(i)] -
                                                 100.0F * static_cast<float>(i) / static_cast<float>(different)));
        QVERIFY(different == 10'000 ? largest == 0.0F : largest > 0.0F && largest < 100.0F / 65'536.0F);
    }
}

KINOSCOPE_PLAIN_TEST(RatingBlocksTest)
#include "rating_blocks_test.moc"
