// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_error.h"
#include "core/personal/personal_list.h"
#include "tests/test_main.h"

#include <QTest>

#include <string>

using namespace kinoscope;

namespace {

PersonalList read(const std::string& text)
{
    return personal_list_in({.file = "list.csv", .text = text});
}

/// "Title (1999) = 4 | …", with IMDb's number where there is one.
std::string told(const PersonalList& list)
{
    std::string text;
    for (const ListEntry& entry : list.entries) {
        text += text.empty() ? "" : " | ";
        text += entry.title.title;
        if (entry.title.year > 0)
            text += " (" + std::to_string(entry.title.year) + ")";
        if (entry.title.imdb > 0)
            text += " tt" + std::to_string(entry.title.imdb);
        text += " = " + entry.rating;
    }
    return text;
}

}  // namespace

class PersonalListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAreRead_data();
    void listsAreRead();
    void linesAreKnown();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void tooManyRowsAreNoOnePersons();
};

void PersonalListTest::listsAreRead_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("service");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("Letterboxd") << std::string(
                                       "Date,Name,Year,Letterboxd URI,Rating\n"
                                       "2024-04-10,Fargo,1996,https://boxd.it/1,4.5\n"
                                       "2024-04-11,\"Crouching Tiger, Hidden Dragon\",2000,https://boxd.it/2,5\n")
                                << std::string("Letterboxd")
                                << std::string("Fargo (1996) = 4.5 | Crouching Tiger, Hidden Dragon (2000) = 5");
    QTest::newRow("IMDb")
        << std::string("Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Year\n"
                       "tt0116282,9,2020-01-01,Fargo,Fargo,https://www.imdb.com/title/tt0116282,Movie,8.1,1996\n"
                       "tt2802850,8,2020-01-02,Fargo,Fargo,https://x,TV Series,8.8,2014\n")
        << std::string("IMDb") << std::string("Fargo (1996) tt116282 = 9");
    QTest::newRow("Trakt") << std::string("rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,rating\n"
                                          "2020-01-01,movie,Fargo,1996,8,1,tt0116282,10\n"
                                          "2020-01-01,show,Fargo,2014,8,2,tt2802850,3\n")
                           << std::string("Trakt") << std::string("Fargo (1996) tt116282 = 10");
    QTest::newRow("MovieLens") << std::string("movie_id,imdb_id,tmdb_id,rating,average_rating,title\n"
                                              "608,116282,275,4.5,4.1,Fargo (1996)\n")
                               << std::string("MovieLens") << std::string("Fargo (1996) tt116282 = 4.5");
    QTest::newRow("lines") << std::string("Fargo (1996),5\n\n# comment\nGood, the Bad and the Ugly, The,4\n")
                           << std::string() << std::string("Fargo (1996) = 5 | Good, the Bad and the Ugly, The = 4");
    QTest::newRow("one line") << std::string("Fargo,5") << std::string() << std::string("Fargo = 5");
    QTest::newRow("quoted lines") << std::string("\"Fargo, or \"\"snow\"\"\",5\n\"Heat\",\"3\"\n") << std::string()
                                  << std::string("Fargo, or \"snow\" = 5 | Heat = 3");
    QTest::newRow("semicolons") << std::string("Fargo;5\nHeat (1995);3,5\n") << std::string()
                                << std::string("Fargo = 5 | Heat (1995) = 3,5");
    QTest::newRow("tabs, a heading") << std::string("Titel\tSterne\nFargo\t5\nHeat\t3\n") << std::string()
                                     << std::string("Fargo = 5 | Heat = 3");
    QTest::newRow("any table") << std::string("film,year,seen,my rating\nFargo,1996,yes,5\nHeat,1995,no,\n")
                               << std::string() << std::string("Fargo (1996) = 5 | Heat (1995) = ");
    QTest::newRow("ids of one person") << std::string("userId,movieId,rating\n7,50,4\n7,100,3\n") << std::string()
                                       << std::string(" = 4 |  = 3");
    QTest::newRow("words") << std::string("Fargo,★★★★½\nHeat,★★\n") << std::string()
                           << std::string("Fargo = ★★★★½ | Heat = ★★");
}

void PersonalListTest::listsAreRead()
{
    QFETCH(std::string, text);
    QFETCH(std::string, service);
    QFETCH(std::string, expected);
    const PersonalList list = read(text);
    QCOMPARE(told(list), expected);
    QCOMPARE(list.service, service);
}

void PersonalListTest::linesAreKnown()
{
    const PersonalList list = read("Name,Year,Letterboxd URI,Rating\nFargo,1996,x,5\n\nHeat,1995,x,\n");
    QCOMPARE(list.entries.size(), std::size_t{2});
    QCOMPARE(list.entries[0].line, 2);
    QCOMPARE(list.entries[1].line, 4);
    QCOMPARE(list.not_rated, 1);
}

void PersonalListTest::whatIsNoListIsRefused_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("sentence");
    QTest::newRow("nothing")
        << std::string("\n\n")
        << std::string("list.csv: has no films in it. Kinoscope reads exports from Letterboxd, IMDb, Trakt and "
                       "MovieLens, tables with the columns title and rating, and lines \"TITLE,stars\".");
    QTest::newRow("a heading alone")
        << std::string("Date,Name,Year,Letterboxd URI,Rating\n")
        << std::string("list.csv: has no films in it. Kinoscope reads exports from Letterboxd, IMDb, Trakt and "
                       "MovieLens, tables with the columns title and rating, and lines \"TITLE,stars\".");
    QTest::newRow("watched") << std::string("Date,Name,Year,Letterboxd URI\n2024-04-10,Fargo,1996,https://boxd.it/1\n")
                             << std::string("list.csv: has no ratings, only films. Export your ratings instead.");
    QTest::newRow("titles alone") << std::string("Fargo\nHeat\n")
                                  << std::string("list.csv: has no ratings, only films. Export your ratings instead.");
    QTest::newRow("many people")
        << std::string("userId,movieId,rating\n1,50,4\n2,50,3\n")
        << std::string("list.csv: has ratings from several people. Keep one person's rows, or open it as a data set.");
    QTest::newRow("a NUL byte") << std::string("Fargo,5\n\0", 9)
                                << std::string("list.csv: found a NUL byte. Expected text.");
}

void PersonalListTest::whatIsNoListIsRefused()
{
    QFETCH(std::string, text);
    QFETCH(std::string, sentence);
    try {
        read(text);
        QFAIL("was read");
    } catch (const DataError& error) {
        QCOMPARE(std::string(error.what()), sentence);
    }
}

void PersonalListTest::tooManyRowsAreNoOnePersons()
{
    std::string text;
    for (int row = 0; row < 5000; ++row)
        text += "Film " + std::to_string(row) + ",4\n";
    QCOMPARE(read(text).entries.size(), std::size_t{5000});
    for (int row = 5000; row <= 50'000; ++row)
        text += "Film " + std::to_string(row) + ",4\n";
    QVERIFY_THROWS_EXCEPTION(DataError, read(text));
}

KINOSCOPE_PLAIN_TEST(PersonalListTest)
#include "personal_list_test.moc"
