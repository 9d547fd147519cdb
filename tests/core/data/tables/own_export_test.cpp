// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What services write when somebody takes their own data out of them, each in its public layout; and tables that look
// like that and are many people's.
#include "core/data/files/table_file.h"
#include "core/data/sources/dataset_reader.h"
#include "tests/core/data/data_folder.h"
#include "tests/core/io/zip_builder.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

/// Five rows: in `row` %1 is a number, %2 a rating, %3 a day.
std::string table(const char* heading, const char* row)
{
    QString text = QString::fromUtf8(heading) + u'\n';
    for (int i = 1; i <= 5; ++i)
        text += QString::fromUtf8(row).arg(i).arg(1 + i * 3 % 5).arg(10 + i) + u'\n';
    return text.toStdString();
}

const char* const imdb =
    "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num "
    "Votes,Release Date,Directors";
const char* const imdb_row =
    "tt000%1,%2,2024-01-%3,Film %1,Film %1,https://x.example/%1,Movie,7.%1,12%1,199%1,\"Drama, "
    "War\",1000%1,1995-12-15,Ann Lee";

}  // namespace

class OwnExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePersonsRatingsAreRecognised_data();
    void onePersonsRatingsAreRecognised();
    void listsWithoutRatingsAreNamed_data();
    void listsWithoutRatingsAreNamed();
    void ratingsByManyAreNone_data();
    void ratingsByManyAreNone();
    void aPackedExportIsRecognised();

private:
    QString sentence(const std::string& name, const std::string& bytes) const
    {
        const auto path = m_folder.write(name, bytes);
        return QString::fromStdString(error_of([&] { load_rating_table(path); }));
    }

    DataFolder m_folder;
};

void OwnExportTest::onePersonsRatingsAreRecognised_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("service");
    const auto row = [](const char* name, const std::string& bytes, const char* service) {
        QTest::newRow(name) << bytes << QString::fromLatin1(service);
    };
    row("ratings.csv",
        table("Date,Name,Year,Letterboxd URI,Rating", "2024-01-%3,Film %1,199%1,https://boxd.it/%1,%2.5"),
        "Letterboxd");
    row("diary.csv",
        table("Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date",
              "2024-01-%3,Film %1,199%1,https://boxd.it/%1,%2,,\"tv, home\",2024-01-%3") +
            "2024-02-01,Film 1,1991,https://boxd.it/9,3,Yes,,2024-02-01\n",
        "Letterboxd");
    row("reviews.csv",
        table("Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date",
              "2024-01-%3,Film %1,199%1,https://boxd.it/%1,%2,,\"Good,\nall in all\",,2024-01-%3"),
        "Letterboxd");
    row("imdb.csv", table(imdb, imdb_row), "IMDb");
    row("imdb-2015.csv",
        table("\"position\",\"const\",\"created\",\"modified\",\"description\",\"Title\",\"Title "
              "type\",\"Directors\",\"You "
              "rated\",\"IMDb Rating\"",
              "\"%1\",\"tt%1\",\"Sat Mar %3 00:00:00 2014\",\"\",\"\",\"Film %1\",\"Feature "
              "Film\",\"Ann Lee\",\"%2\",\"7.%1\""),
        "IMDb");
    row("trakt.csv",
        table(
            "rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,tvdb_id,url,released,rating",
            "2024-01-%3T20:15:00Z,movie,Film %1,199%1,7.5,10%1,tt%1,20%1,,https://trakt.tv/movies/f-%1,1995-01-01,%2"),
        "Trakt");
    std::string trakt = "[";
    for (int i = 1; i <= 5; ++i)
        trakt +=
            QStringLiteral("%1{\"rated_at\":\"2024-01-1%2T20:00:00.000Z\",\"rating\":%3,\"type\":\"movie\",\"movie\":{"
                           "\"title\":\"Film %2\",\"year\":199%2,\"ids\":{\"trakt\":1%2,\"slug\":\"film-%2\",\"imdb\":"
                           "\"tt%2\",\"tmdb\":2%2}}}")
                .arg(i == 1 ? QString() : QStringLiteral(","))
                .arg(i)
                .arg(i + 3)
                .toStdString();
    row("ratings-movies.json", trakt + "]", "Trakt");
    row("movielens-ratings.csv",
        table("movie_id,imdb_id,tmdb_id,rating,average_rating,title", "%1,000%1,10%1,%2.5,3.%1,Film %1 (199%1)"),
        "MovieLens");
    row("goodreads_library_export.csv",
        table(
            "Book Id,Title,Author,Author l-f,Additional Authors,ISBN,ISBN13,My Rating,Average Rating,Publisher,Binding,"
            "Number of Pages,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,Bookshelves "
            "with "
            "positions,Exclusive Shelf,My Review,Spoiler,Private Notes,Read Count,Owned Copies",
            "%1,Book %1,Ann Lee,\"Lee, "
            "Ann\",,\"=\"\"1%1\"\"\",\"=\"\"9%1\"\"\",%2,3.9%1,Pub,Hardcover,3%1,200%1,199%1,,"
            "2024/01/%3,,,read,,,,1,0"),
        "Goodreads");
    row("storygraph.csv",
        table("Title,Authors,ISBN/UID,Format,Read Status,Date Added,Last Date Read,Star Rating,Review",
              "Book %1,Ann Lee,9%1,paperback,read,2024/01/%3,2024/01/%3,%2.25,"),
        "StoryGraph");
    row("meine.csv", table("Film,Jahr,Meine Bewertung", "Film %1,199%1,%2"), "");
    row("mine.csv", table("Title,Year,My rating", "Film %1,199%1,%2"), "");
}

void OwnExportTest::onePersonsRatingsAreRecognised()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, service);
    const QString found = sentence(QTest::currentDataTag(), bytes);
    const QString from = service.isEmpty() ? QString() : QStringLiteral(", exported from %1").arg(service);
    QVERIFY2(found.contains(
                 QStringLiteral(": These are one person's ratings%1. They can't train a model, but a trained model can "
                                "use them to recommend films to that person.")
                     .arg(from)),
             qPrintable(found));
}

void OwnExportTest::listsWithoutRatingsAreNamed_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("part");
    const QString items = QStringLiteral("is a list of items without ratings");
    QTest::newRow("watchlist.csv") << table("Date,Name,Year,Letterboxd URI",
                                            "2024-01-%3,Film %1,199%1,https://boxd.it/%1")
                                   << items;
    QTest::newRow("movies.csv") << table("movieId,title,genres", "%1,Film %1 (199%1),Drama|War") << items;
    QTest::newRow("titles.tsv") << table("tconst\taverageRating\tnumVotes", "tt%1\t5.%3\t10%1")
                                << QStringLiteral("is a list of items");
    QTest::newRow("u.user") << std::string("1|24|M|technician|85711\n2|53|F|other|94043\n3|23|M|writer|32067\n4|24|M|"
                                           "technician|43537\n")
                            << QStringLiteral("is a list of people");
    QTest::newRow("u.item") << item_line(1, "Paper Moons (1995)") + item_line(2, "Salt (1996)") +
                                   item_line(3, "Kite (1997)")
                            << items;
    QTest::newRow("users.csv") << table("userId,gender,age,occupation,zip", "%1,F,2%2,1%2,1000%1")
                               << QStringLiteral("is a list of people");
}

void OwnExportTest::listsWithoutRatingsAreNamed()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, part);
    const QString found = sentence(QTest::currentDataTag(), bytes);
    QVERIFY2(found.contains(part), qPrintable(found));
    QVERIFY2(!found.contains(QStringLiteral("--columns")), qPrintable(found));
}

void OwnExportTest::ratingsByManyAreNone_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("a user beside IMDb's ids") << table("user_id,imdb_id,movie_id,tmdb_id,rating", "%2,tt%1,%1,2%1,%2");
    QTest::newRow("a survey") << table("Name,Film,Your rating", "Anna,Film %1,%2") + "Ben,Film 1,2\nBen,Film 2,5\n";
}

void OwnExportTest::ratingsByManyAreNone()
{
    QFETCH(std::string, bytes);
    const auto path = m_folder.write("many.csv", bytes);
    QVERIFY(load_rating_table(path).user_ids.size() > 1);
}

void OwnExportTest::aPackedExportIsRecognised()
{
    const std::string ratings =
        table("Date,Name,Year,Letterboxd URI,Rating", "2024-01-%3,Film %1,199%1,https://boxd.it/%1,%2");
    const QString found =
        sentence("letterboxd-ann-2024-01-20.zip", ZipBuilder()
                                                      .add("profile.csv", "Date Joined,Username\n2020-01-01,ann\n")
                                                      .add("ratings.csv", ratings)
                                                      .add("diary.csv", ratings)
                                                      .add("watched.csv", "Date,Name,Year,Letterboxd URI\n")
                                                      .add("deleted/diary.csv", ratings)
                                                      .bytes());
    QVERIFY2(
        found.startsWith(QStringLiteral("letterboxd-ann-2024-01-20.zip: ratings.csv: These are one person's ratings, "
                                        "exported from Letterboxd")),
        qPrintable(found));
}

KINOSCOPE_PLAIN_TEST(OwnExportTest)
#include "own_export_test.moc"
