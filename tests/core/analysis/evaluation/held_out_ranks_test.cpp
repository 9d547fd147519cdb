// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/evaluation.h"
#include "core/analysis/evaluation/held_out_ranks.h"
#include "tests/core/simulated_pairs.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace kinoscope;

class HeldOutRanksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ranksAreThoseOfASortedList();
    void rankingFiguresFollowFromRanks();

private:
    Dataset m_data;
    DataSplit m_split;
    TrainedModel m_model;
};

void HeldOutRanksTest::initTestCase()
{
    m_data = test::simulated_pairs(40, 50, 20);
    m_split = carve_validation(random_split(m_data.ratings, 0.3, 42), 0.1, 42);
    std::srand(7);
    m_model.user_factors = FactorMatrix::Random(40, 6);
    m_model.user_bias = Eigen::VectorXf::Random(40);
    m_model.movie_factors = FactorMatrix::Random(50, 6);
    m_model.movie_bias = Eigen::VectorXf::Random(50);
    m_model.movie_factors.row(9) = m_model.movie_factors.row(4);  // equal scores
    m_model.movie_bias(9) = m_model.movie_bias(4);
}

void HeldOutRanksTest::ranksAreThoseOfASortedList()
{
    const std::vector<HeldOutRank> found = held_out_ranks(m_model, m_data.ratings, m_split, m_split.test);
    QCOMPARE(found.size(), m_split.test.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Rating& pair = m_data.ratings[static_cast<std::size_t>(m_split.test[i])];
        std::set<int> known;
        for (const auto* part : {&m_split.train, &m_split.validation})
            for (const std::int32_t row : *part)
                if (m_data.ratings[static_cast<std::size_t>(row)].user == pair.user)
                    known.insert(m_data.ratings[static_cast<std::size_t>(row)].movie);
        std::vector<std::pair<float, int>> list;
        for (int film = 0; film < 50; ++film)
            if (!known.contains(film))
                list.emplace_back(-(m_model.user_factors.row(pair.user).dot(m_model.movie_factors.row(film)) +
                                    m_model.movie_bias(film)),
                                  film);
        std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
            return std::abs(a.first - b.first) < 1e-6F ? a.second < b.second : a.first < b.first;
        });
        const auto place =
            std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.second == pair.movie; });
        QCOMPARE(found[i].user, pair.user);
        QCOMPARE(found[i].movie, pair.movie);
        QCOMPARE(found[i].rank, static_cast<std::int32_t>(place - list.begin()) + 1);
        QCOMPARE(found[i].of, static_cast<std::int32_t>(list.size()));
    }
}

// NDCG and recall of `evaluate_pairs` from the ranks alone.
void HeldOutRanksTest::rankingFiguresFollowFromRanks()
{
    std::map<int, std::vector<int>> ranks;
    for (const HeldOutRank& rank : held_out_ranks(m_model, m_data.ratings, m_split, m_split.test))
        ranks[rank.user].push_back(rank.rank);
    double ndcg = 0.0;
    double recall = 0.0;
    for (const auto& [user, places] : ranks) {
        double gain = 0.0;
        double best = 0.0;
        int hits = 0;
        for (const int place : places) {
            gain += place <= 10 ? 1.0 / std::log2(place + 1.0) : 0.0;
            hits += place <= 10 ? 1 : 0;
        }
        for (std::size_t place = 1; place <= std::min<std::size_t>(10, places.size()); ++place)
            best += 1.0 / std::log2(static_cast<double>(place) + 1.0);
        ndcg += gain / best / static_cast<double>(ranks.size());
        recall += hits / static_cast<double>(places.size()) / static_cast<double>(ranks.size());
    }
    const Evaluation evaluation = evaluate_pairs(m_model, m_data.ratings, m_split);
    QCOMPARE(evaluation.rows.size(), std::size_t{3});
    QCOMPARE(evaluation.rows[0].name, "model");
    QCOMPARE(evaluation.rows[1].name, item_knn_row);
    QCOMPARE(evaluation.rows[2].name, most_popular_row);
    for (const Evaluated& row : evaluation.rows)
        QVERIFY(!row.errors && row.ranking);
    QVERIFY(std::abs(evaluation.rows[0].ranking->ndcg - ndcg) < 1e-9);
    QVERIFY(std::abs(evaluation.rows[0].ranking->recall - recall) < 1e-9);
    QVERIFY(evaluation.rows[1].ranking->ndcg > evaluation.rows[0].ranking->ndcg);  // random tables rank by chance
}

KINOSCOPE_PLAIN_TEST(HeldOutRanksTest)
#include "held_out_ranks_test.moc"
