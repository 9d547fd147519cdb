// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/film_groups.h"
#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace kinoscope;

class FilmGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThresholdIsTheQuantileOfAllPairs();
    void manyFilmsAreSampled();
    void sequelsAreAlikeAndOthersAreNot();
    void filmsWithoutADirectionAreLikeNone();
};

void FilmGroupsTest::theThresholdIsTheQuantileOfAllPairs()
{
    const FactorMatrix factors = test::random_table(120, 6, 4);
    std::vector<double> cosines;
    for (int a = 1; a < 120; ++a)
        for (int b = 0; b < a; ++b)
            cosines.push_back(static_cast<double>(factors.row(a).dot(factors.row(b)) /
                                                  (factors.row(a).norm() * factors.row(b).norm())));
    std::sort(cosines.begin(), cosines.end());
    const FilmGroups groups(factors);
    const double expected = cosines[static_cast<std::size_t>(0.995 * static_cast<double>(cosines.size()))];
    QVERIFY(std::abs(static_cast<double>(groups.threshold()) - expected) < 1e-5);
}

void FilmGroupsTest::manyFilmsAreSampled()
{
    const float all = FilmGroups(test::random_table(1500, 6, 4)).threshold();
    const float sampled = FilmGroups(test::random_table(5000, 6, 4)).threshold();
    QVERIFY(std::abs(all - sampled) < 0.02F);
}

void FilmGroupsTest::sequelsAreAlikeAndOthersAreNot()
{
    FactorMatrix factors = test::random_table(200, 20, 5);
    factors.row(7) = factors.row(3) * 2.0F;
    const FilmGroups groups(factors);
    QVERIFY(groups.alike(3, 7));
    QVERIFY(!groups.alike(3, 8));
}

void FilmGroupsTest::filmsWithoutADirectionAreLikeNone()
{
    FactorMatrix factors = test::random_table(50, 4, 6);
    factors.row(0).setZero();
    const FilmGroups groups(factors);
    for (int film = 1; film < 50; ++film)
        QCOMPARE(groups.cosine(0, film), 0.0F);
    QVERIFY(!FilmGroups(FactorMatrix::Ones(1, 3)).alike(0, 0));
}

KINOSCOPE_PLAIN_TEST(FilmGroupsTest)
#include "film_groups_test.moc"
