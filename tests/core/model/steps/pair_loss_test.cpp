// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"
#include "core/model/steps/pair_loss.h"
#include "tests/core/simulated_pairs.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace kinoscope;

class PairLossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void askedOnlyForFilmsThatThePersonDoesNotHave();
    void theMeanIsThatOfItsParts();
    void weightsCount();
    void sameFilmsAtEachCall();
    void popularityIsTheBestThatFilmsAloneCanTell();
    void weightsHaveAMean();

private:
    PairLoss loss(const Dataset& data) const
    {
        return {data.ratings, m_split.train, m_split.test, data.user_ids.size(), data.movies.size(), 6, 3};
    }

    Dataset m_data;
    DataSplit m_split;
};

void PairLossTest::initTestCase()
{
    m_data = test::simulated_pairs(60, 40, 20);
    m_split = random_split(m_data.ratings, 0.2, 42);
}

void PairLossTest::askedOnlyForFilmsThatThePersonDoesNotHave()
{
    std::set<std::pair<int, int>> has;
    for (const Rating& pair : m_data.ratings)
        has.insert({pair.user, pair.movie});
    std::size_t held_out = 0;
    std::size_t drawn = 0;
    loss(m_data).mean([&](std::int32_t user, std::int32_t movie) {
        ++(has.contains({user, movie}) ? held_out : drawn);
        return 0.5;
    });
    QCOMPARE(held_out, m_split.test.size());
    QVERIFY(drawn > 3 * held_out);  // of six a few are left out
    QVERIFY(drawn <= 6 * held_out);
}

// By a predictor that says 0.8 of everything: -log 0.8 for what the person has, -log 0.2 for what not.
void PairLossTest::theMeanIsThatOfItsParts()
{
    std::vector<int> drawn;  // by pair, in order
    std::set<std::pair<int, int>> has;
    for (const Rating& pair : m_data.ratings)
        has.insert({pair.user, pair.movie});
    const double found = loss(m_data).mean([&](std::int32_t user, std::int32_t movie) {
        if (has.contains({user, movie}))
            drawn.push_back(0);
        else
            ++drawn.back();
        return 0.8;
    });
    double expected = 0.0;
    for (const int others : drawn)
        expected += (-std::log(0.8) - others * std::log(0.2)) / (1 + others);
    expected /= static_cast<double>(drawn.size());
    QVERIFY(std::abs(found - expected) < 1e-12);
}

void PairLossTest::weightsCount()
{
    Dataset data = m_data;
    const std::int32_t heavy = m_split.test.front();
    data.ratings[static_cast<std::size_t>(heavy)].value = 1e6F;
    const Rating pair = data.ratings[static_cast<std::size_t>(heavy)];
    const double found = loss(data).mean([&](std::int32_t user, std::int32_t movie) {
        return user == pair.user && movie == pair.movie ? 0.999 : user == pair.user ? 0.001 : 0.5;
    });
    QVERIFY2(found < 0.002, qPrintable(QString::number(found)));  // nearly all is that pair's
}

void PairLossTest::sameFilmsAtEachCall()
{
    const PairLoss same = loss(m_data);
    const auto uneven = [](std::int32_t user, std::int32_t movie) {
        return 0.1 + 0.8 * ((user * 7 + movie) % 10) / 10.0;
    };
    QCOMPARE(same.mean(uneven), same.mean(uneven));
    QCOMPARE(same.mean(uneven), loss(m_data).mean(uneven));
}

// Moving any film's share up or down costs loss on the training pairs, where it was fitted.
void PairLossTest::popularityIsTheBestThatFilmsAloneCanTell()
{
    const Dataset data = test::simulated_pairs(400, 12, 8);
    std::vector<std::int32_t> all(data.ratings.size());
    std::iota(all.begin(), all.end(), 0);
    constexpr int drawn = 50;  // enough for chance to even out
    const std::vector<double> shares =
        popularity_shares(data.ratings, all, data.user_ids.size(), data.movies.size(), drawn);
    const auto loss_of = [&](const std::vector<double>& by_film) {
        // All pairs with every film that the person does not have, as often as it is drawn on average.
        std::vector<std::set<int>> films(data.user_ids.size());
        for (const Rating& pair : data.ratings)
            films[static_cast<std::size_t>(pair.user)].insert(pair.movie);
        double sum = 0.0;
        for (const Rating& pair : data.ratings) {
            sum -= std::log(by_film[static_cast<std::size_t>(pair.movie)]);
            for (int film = 0; film < static_cast<int>(by_film.size()); ++film)
                if (!films[static_cast<std::size_t>(pair.user)].contains(film))
                    sum -= drawn / static_cast<double>(by_film.size()) *
                           std::log(1.0 - by_film[static_cast<std::size_t>(film)]);
        }
        return sum;
    };
    const double least = loss_of(shares);
    for (std::size_t film = 0; film < shares.size(); ++film)
        for (const double factor : {0.97, 1.03}) {
            std::vector<double> moved = shares;
            moved[film] *= factor;
            QVERIFY2(loss_of(moved) > least, qPrintable(QString::number(film)));
        }
}

void PairLossTest::weightsHaveAMean()
{
    RatingTable pairs;
    pairs.push_back({0, 0, 1.0F});
    pairs.push_back({0, 1, 4.0F});
    pairs.push_back({1, 0, 9.0F});
    QCOMPARE(mean_weight(pairs, std::vector<std::int32_t>{0, 1}), 2.5);
    QCOMPARE(mean_weight(pairs, std::vector<std::int32_t>{}), 1.0);
}

KINOSCOPE_PLAIN_TEST(PairLossTest)
#include "pair_loss_test.moc"
