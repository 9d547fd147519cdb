// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personal/list_columns.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class ListColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsAreUnderstood_data();
    void headingsAreUnderstood();
    void kindsThatAreNoFilms_data();
    void kindsThatAreNoFilms();
};

void ListColumnsTest::headingsAreUnderstood_data()
{
    QTest::addColumn<std::vector<std::string>>("heading");
    QTest::addColumn<std::vector<int>>("columns");  // title, year, rating, imdb
    using Names = std::vector<std::string>;
    using Columns = std::vector<int>;
    QTest::newRow("Letterboxd") << Names{"Date", "Name", "Year", "Letterboxd URI", "Rating"} << Columns{1, 2, 4, -1};
    QTest::newRow("IMDb") << Names{"Const", "Your Rating", "Title", "IMDb Rating", "Year"} << Columns{2, 4, 1, 0};
    QTest::newRow("Trakt's JSON") << Names{"rated_at", "rating", "movie.title", "movie.year", "movie.ids.imdb"}
                                  << Columns{2, 3, 1, 4};
    QTest::newRow("German") << Names{"Filmtitel", "Jahr", "Bewertung"} << Columns{0, 1, 2, -1};
    QTest::newRow("stars") << Names{"movie", "stars"} << Columns{0, -1, 1, -1};
    QTest::newRow("no header row") << Names{"Fargo (1996)", "5"} << Columns{-1, -1, -1, -1};
}

void ListColumnsTest::headingsAreUnderstood()
{
    QFETCH(std::vector<std::string>, heading);
    QFETCH(std::vector<int>, columns);
    const ListColumns found = list_columns(heading);
    QCOMPARE((std::vector<int>{found.title, found.year, found.rating, found.imdb}), columns);
    QCOMPARE(found.complete(), columns[2] >= 0);
}

void ListColumnsTest::kindsThatAreNoFilms_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("film");
    QTest::newRow("nothing said") << QString() << true;
    QTest::newRow("Movie") << QStringLiteral("Movie") << true;
    QTest::newRow("TV Movie") << QStringLiteral("TV Movie") << true;
    QTest::newRow("Short") << QStringLiteral("Short") << true;
    QTest::newRow("TV Series") << QStringLiteral("TV Series") << false;
    QTest::newRow("tvEpisode") << QStringLiteral("tvEpisode") << false;
    QTest::newRow("Video Game") << QStringLiteral("Video Game") << false;
    QTest::newRow("show") << QStringLiteral("show") << false;
}

void ListColumnsTest::kindsThatAreNoFilms()
{
    QFETCH(QString, kind);
    QFETCH(bool, film);
    QCOMPARE(is_film_kind(kind.toStdString()), film);
}

KINOSCOPE_PLAIN_TEST(ListColumnsTest)
#include "list_columns_test.moc"
