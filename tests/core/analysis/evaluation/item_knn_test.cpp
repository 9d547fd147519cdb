// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation/item_knn.h"
#include "tests/core/simulated_pairs.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace kinoscope;

class ItemKnnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scoresAreThoseOfItsDefinition();
    void onlyTheRowsCount();
    void costIsAllPairsOfFilmsOfAPerson();
};

// By the whole matrix of cosines, in double.
void ItemKnnTest::scoresAreThoseOfItsDefinition()
{
    const Dataset data = test::simulated_pairs(80, 60, 25);
    std::vector<std::int32_t> rows(data.ratings.size());
    std::iota(rows.begin(), rows.end(), 0);
    const std::size_t films = data.movies.size();
    std::vector<std::set<int>> owners(films);
    for (const Rating& pair : data.ratings)
        owners[static_cast<std::size_t>(pair.movie)].insert(pair.user);
    std::vector<std::vector<double>> cosines(films, std::vector<double>(films, 0.0));
    for (std::size_t a = 0; a < films; ++a)
        for (std::size_t b = 0; b < films; ++b) {
            const auto both =
                std::count_if(owners[a].begin(), owners[a].end(), [&](int user) { return owners[b].contains(user); });
            if (a != b && both > 0)
                cosines[a][b] =
                    static_cast<double>(both) / std::sqrt(static_cast<double>(owners[a].size() * owners[b].size()));
        }
    const ItemKnn nearest(data.ratings, rows, data.user_ids.size(), films);
    std::vector<float> scores;
    for (std::size_t user = 0; user < data.user_ids.size(); ++user) {
        nearest.score(user, scores);
        QCOMPARE(scores.size(), films);
        std::vector<double> expected(films, 0.0);
        for (std::size_t own = 0; own < films; ++own) {
            if (!owners[own].contains(static_cast<int>(user)))
                continue;
            std::vector<double> sorted = cosines[own];
            std::sort(sorted.begin(), sorted.end(), std::greater<>());
            const double least = sorted[ItemKnn::nearest - 1];
            for (std::size_t film = 0; film < films; ++film)
                if (cosines[own][film] > 0.0 && cosines[own][film] >= least - 1e-9)
                    expected[film] += cosines[own][film];
        }
        for (std::size_t film = 0; film < films; ++film)
            QVERIFY(std::abs(static_cast<double>(scores[film]) - expected[film]) < 1e-4);
    }
}

void ItemKnnTest::onlyTheRowsCount()
{
    RatingTable pairs;
    for (const auto& [user, movie] : {std::pair{0, 0}, {0, 1}, {1, 0}, {1, 2}})
        pairs.push_back({user, movie, 1.0F});
    const ItemKnn nearest(pairs, std::vector<std::int32_t>{0, 1, 2}, 2, 3);
    std::vector<float> scores;
    nearest.score(1, scores);
    QCOMPARE(scores[2], 0.0F);
    QCOMPARE(scores[1], 1.0F / std::sqrt(2.0F));
}

void ItemKnnTest::costIsAllPairsOfFilmsOfAPerson()
{
    RatingTable pairs;
    for (const auto& [user, movie] : {std::pair{0, 0}, {0, 1}, {0, 2}, {1, 0}})
        pairs.push_back({user, movie, 1.0F});
    QCOMPARE(ItemKnn::cost(pairs, std::vector<std::int32_t>{0, 1, 2, 3}, 2), 10.0);
}

KINOSCOPE_PLAIN_TEST(ItemKnnTest)
#include "item_knn_test.moc"
