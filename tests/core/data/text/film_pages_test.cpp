// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/film_pages.h"

#include "tests/test_main.h"

#include <QtTest>

using namespace kinoscope;

class FilmPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsOfIdsAreKnownByName();
    void numbersOfImdbAreRead();
    void numbersOfTmdbAreRead();
    void aFilmHasAPageForEachIdThatIsKnown();
    void nothingOfACellButItsNumberGetsIntoAnAddress_data();
    void nothingOfACellButItsNumberGetsIntoAnAddress();
};

void FilmPagesTest::columnsOfIdsAreKnownByName()
{
    for (const char* name : {"imdbId", "IMDb ID", "imdb_id", "tconst", "imdb"})
        QCOMPARE(site_of_column(name), std::optional(FilmSite::imdb));
    for (const char* name : {"tmdbId", "TMDB id", "tmdb"})
        QCOMPARE(site_of_column(name), std::optional(FilmSite::tmdb));
    for (const char* name : {"", "id", "imdb rating", "movieId", "url"})
        QCOMPARE(site_of_column(name), std::nullopt);
}

void FilmPagesTest::numbersOfImdbAreRead()
{
    QCOMPARE(imdb_number("tt0114709"), 114709);
    QCOMPARE(imdb_number("114709"), 114709);
    QCOMPARE(imdb_number("0113277.0"), 113277);
    QCOMPARE(imdb_number(" https://www.imdb.com/title/tt0114709/ "), 114709);
    QCOMPARE(imdb_number("https://www.imdb.com/title/tt0114709/reviews"), 114709);
    for (const char* none : {"", "Fargo", "tt", "-5", "7.8", "12345678901", "tt0114709x"})
        QCOMPARE(imdb_number(none), 0);
}

void FilmPagesTest::numbersOfTmdbAreRead()
{
    QCOMPARE(tmdb_number("949"), 949);
    QCOMPARE(tmdb_number(" 949.0"), 949);
    for (const char* none : {"", "tt949", "-1", "0", "9.5", "12345678901", "movie/949"})
        QCOMPARE(tmdb_number(none), 0);
}

void FilmPagesTest::aFilmHasAPageForEachIdThatIsKnown()
{
    using Kind = ItemColumn::Kind;
    const std::vector<ItemColumn> columns{{"tmdbId", Kind::number, {"949", "", "5"}},
                                          {"director", Kind::word, {"Mann", "Ende", "7"}},
                                          {"imdbId", Kind::number, {"0113277", "10872600"}}};
    const FilmPage heat{FilmSite::imdb, "https://www.imdb.com/title/tt0113277/"};
    QCOMPARE(film_pages(columns, 0),
             (std::vector<FilmPage>{heat, {FilmSite::tmdb, "https://www.themoviedb.org/movie/949"}}));
    QCOMPARE(film_pages(columns, 1),
             (std::vector<FilmPage>{{FilmSite::imdb, "https://www.imdb.com/title/tt10872600/"}}));
    QCOMPARE(film_pages(columns, 2), (std::vector<FilmPage>{{FilmSite::tmdb, "https://www.themoviedb.org/movie/5"}}));
    QVERIFY(film_pages(columns, 3).empty());
    QVERIFY(film_pages({}, 0).empty());
    // As spreadsheets lose zeros, and as IMDb's own tables write it.
    QCOMPARE(film_pages({{"imdb", Kind::number, {"113277"}}}, 0), (std::vector<FilmPage>{heat}));
    QCOMPARE(film_pages({{"tconst", Kind::word, {"tt0113277"}}}, 0), (std::vector<FilmPage>{heat}));
    // A second column may know what the first does not.
    QCOMPARE(film_pages({{"imdb", Kind::word, {"?"}}, {"imdbId", Kind::word, {"113277"}}}, 0),
             (std::vector<FilmPage>{heat}));
}

void FilmPagesTest::nothingOfACellButItsNumberGetsIntoAnAddress_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("isId");
    QTest::newRow("another host") << QByteArray("https://evil.example/tt0113277") << true;
    QTest::newRow("another scheme") << QByteArray("javascript:tt0113277/") << true;
    QTest::newRow("a way up") << QByteArray("tt0113277/../../evil") << true;
    QTest::newRow("a query") << QByteArray("tt0113277?next=https://evil.example") << false;
    QTest::newRow("a user") << QByteArray("tt0113277@evil.example") << false;
    QTest::newRow("zero") << QByteArray("tt0000000") << false;
    QTest::newRow("digits of another script") << QByteArray("tt٠١١٣٢٧٧") << false;
}

void FilmPagesTest::nothingOfACellButItsNumberGetsIntoAnAddress()
{
    QFETCH(QByteArray, cell);
    const auto pages = film_pages({{"imdbId", ItemColumn::Kind::word, {cell.toStdString()}}}, 0);
    QTEST(!pages.empty(), "isId");
    for (const FilmPage& page : pages)
        QCOMPARE(page.address, std::string("https://www.imdb.com/title/tt0113277/"));
}

KINOSCOPE_PLAIN_TEST(FilmPagesTest)
#include "film_pages_test.moc"
