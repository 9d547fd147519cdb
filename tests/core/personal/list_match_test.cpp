// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personal/list_match.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

namespace {

PersonalList list_of(const std::vector<std::pair<std::string, std::string>>& lines)
{
    PersonalList list;
    for (const auto& [title, rating] : lines)
        list.entries.push_back({.title = {.title = title}, .key = title, .rating = rating});
    return list;
}

const MovieTable films{{.id = 1, .title = "Fargo (1996)", .year = 1996, .ratings = 100},
                       {.id = 2, .title = "Heat (1995)", .year = 1995, .ratings = 80},
                       {.id = 3, .title = "Sabrina (1954)", .year = 1954, .ratings = 60},
                       {.id = 4, .title = "Sabrina (1995)", .year = 1995, .ratings = 90}};

ListMatch match(const PersonalList& list, const MovieTable& movies)
{
    return match_list(list, scale_ratings(list, {}), movies, TitleMatcher(movies));
}

}  // namespace

class ListMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRatedEntryHasItsPlace();
    void ofOneFilmTheLaterRatingCounts();
    void idsStandForTitlesWhereThereAreNone();
};

void ListMatchTest::everyRatedEntryHasItsPlace()
{
    const ListMatch found =
        match(list_of({{"Fargo (1996)", "5"}, {"Sabrina", "3"}, {"Amélie", "4"}, {"Heat", ""}}), films);
    QCOMPARE(found.ratings.size(), std::size_t{1});
    QCOMPARE(found.ratings.front().movie, 0);
    QCOMPARE(found.ratings.front().value, 5.0);
    QCOMPARE(found.questions.size(), std::size_t{1});
    QCOMPARE(found.questions.front().entry, std::size_t{1});
    QCOMPARE(found.questions.front().candidates, (std::vector<int>{3, 2}));
    QCOMPARE(found.not_found, std::vector<std::size_t>{2});
}

void ListMatchTest::ofOneFilmTheLaterRatingCounts()
{
    const ListMatch found =
        match(list_of({{"Fargo (1996)", "5"}, {"Heat (1995)", "2"}, {"Fargo", "1"}, {"Heat", "2"}}), films);
    QCOMPARE(found.ratings.size(), std::size_t{2});
    QCOMPARE(found.ratings[0].value, 1.0);
    QCOMPARE(found.ratings[0].entry, std::size_t{2});
    QCOMPARE(found.overruled, std::vector<std::size_t>{0});
    QCOMPARE(found.repeated, std::vector<std::size_t>{1});
}

void ListMatchTest::idsStandForTitlesWhereThereAreNone()
{
    const MovieTable untitled{{.id = 7, .title = "Film 7"}, {.id = 50, .title = "Film 50"}};
    QVERIFY(has_only_ids(untitled));
    QVERIFY(!has_only_ids(films));
    const ListMatch found = match(list_of({{"50", "5"}, {"Fargo", "3"}}), untitled);
    QCOMPARE(found.ratings.size(), std::size_t{1});
    QCOMPARE(found.ratings.front().movie, 1);
    QCOMPARE(found.not_found.size(), std::size_t{1});
}

KINOSCOPE_PLAIN_TEST(ListMatchTest)
#include "list_match_test.moc"
