// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/films/listed_movies.h"

#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

MovieTablePtr filmsCalled(const std::vector<std::string>& titles)
{
    auto movies = std::make_shared<MovieTable>();
    for (const std::string& title : titles) {
        Movie movie;
        movie.id = static_cast<std::int64_t>(movies->size()) + 1;
        movie.title = title;
        movie.ratings = static_cast<int>(movies->size() * 5 % 7);
        movies->push_back(movie);
    }
    return movies;
}

}  // namespace

class ListedMoviesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesAreThoseThatPeopleSay()
    {
        QCOMPARE(listMovies(filmsCalled({"Matrix, The (1999)"}))->titles.front(), QStringLiteral("The Matrix"));
    }

    void placesFollowTheOrderOfPeople()
    {
        const ListedMoviesPtr listed = listMovies(
            filmsCalled({"Zodiac", "élan", "Heat", "Elan", "heat", "Eraserhead", "101 Dalmatians", "Ärger"}));
        for (std::size_t a = 0; a < listed->titles.size(); ++a) {
            for (std::size_t b = 0; b < listed->titles.size(); ++b) {
                const int expected = QString::localeAwareCompare(listed->titles[a], listed->titles[b]);
                QCOMPARE(listed->titlePlace[a] < listed->titlePlace[b], expected < 0);
                QCOMPARE(listed->titlePlace[a] == listed->titlePlace[b], expected == 0);
            }
        }
    }

    void equalTitlesShareAPlace()
    {
        const ListedMoviesPtr listed = listMovies(filmsCalled({"Sabrina (1995)", "Heat (1995)", "Sabrina (1954)"}));
        QCOMPARE(listed->titlePlace, (std::vector{1, 0, 1}));
    }

    void theMostRatedComeFirst()
    {
        QCOMPARE(listMovies(filmsCalled({"A", "B", "C", "D"}))->mostRated, (std::vector{1, 2, 3, 0}));
    }

    void noFilmsAreNoTrouble()
    {
        QVERIFY(!listMovies(nullptr)->movies);
        QVERIFY(listMovies(nullptr)->titles.empty());
        QVERIFY(listMovies(filmsCalled({}))->titlePlace.empty());
    }
};

KINOSCOPE_PLAIN_TEST(ListedMoviesTest)
#include "listed_movies_test.moc"
