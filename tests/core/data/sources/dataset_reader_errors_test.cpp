// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/movielens_100k.h"
#include "core/data/readers/movielens_csv.h"
#include "core/data/sources/dataset_reader.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using kinoscope::test::DataFolder;
using kinoscope::test::error_of;
using kinoscope::test::item_line;

namespace {

const QByteArray good_u_data("1\t1\t5\t881250949\n2\t1\t3\t881250950\n2\t2\t4\t881250951\n");
const QByteArray good_u_item =
    QByteArray::fromStdString(item_line(1, "Toy Story (1995)") + item_line(2, "Heat (1995)"));
const QByteArray good_ratings("userId,movieId,rating,timestamp\n1,1,4.0,964982703\n1,2,0.5,964981247\n");
const QByteArray good_movies("movieId,title,genres\n1,Toy Story (1995),Comedy\n2,Heat (1995),Crime\n");

/// A row: one file of a good data set is replaced, and this is the sentence that it gets.
void bad(const char* name, const char* file, const QByteArray& bytes, const QString& sentence)
{
    QTest::newRow(name) << QString::fromLatin1(file) << bytes << sentence;
}

QString sentence(const char* place, const QString& found, const QString& expected)
{
    return QStringLiteral("%1: found %2. Expected %3.").arg(QString::fromUtf8(place), found, expected);
}

const QString person("the number of a person");
const QString film("the number of a film");
const QString time("a time in seconds since 1970");
const QString row_of_tabs("a row of 4 with tabs between them (person, film, rating, time)");
const QString row_of_commas("a row of 4 with commas between them (person, film, rating, time)");
const QString
    row_of_films("a row of 3 with commas between them (film, title, genres; a title with a comma needs quotes)");
const QString row_of_flags("a row of 24 with | between them");

void bad_u_data()
{
    bad("empty u.data", "u.data", "", "u.data: holds no ratings. Get the data set again.");
    bad("only line ends", "u.data", "\n\r\n\n", "u.data: holds no ratings. Get the data set again.");
    bad("too few fields", "u.data", "1\t1\t5\t9\n1\t2\t5\n", sentence("u.data, line 2", "3 fields", row_of_tabs));
    bad("too many fields", "u.data", "1\t1\t5\t9\n1\t2\t5\t9\t9\n",
        sentence("u.data, line 2", "5 fields", row_of_tabs));
    bad("one field", "u.data", "1\t1\t5\t9\n1 2 5 9\n", sentence("u.data, line 2", "1 field", row_of_tabs));
    bad("commas for tabs", "u.data", "1,1,5,9\n", sentence("u.data, line 1", "1 field", row_of_tabs));
    bad("empty line inside", "u.data", "1\t1\t5\t9\n\n1\t2\t5\t9\n",
        sentence("u.data, line 2", "an empty line", "person, film, rating and time"));
    bad("trailing tab", "u.data", "1\t1\t5\t9\t\n", sentence("u.data, line 1", "5 fields", row_of_tabs));
    bad("letters for a person", "u.data", "abc\t1\t5\t9\n", sentence("u.data, line 1", "\"abc\"", person));
    bad("letters for a film", "u.data", "1\tx1\t5\t9\n", sentence("u.data, line 1", "\"x1\"", film));
    bad("letters for a time", "u.data", "1\t1\t5\tnoon\n", sentence("u.data, line 1", "\"noon\"", time));
    bad("letters for a rating", "u.data", "1\t1\t5\t9\n1\t2\tabc\t9\n",
        sentence("u.data, line 2", "\"abc\"", "a rating from 1 to 5"));
    bad("negative person", "u.data", "-1\t1\t5\t9\n", sentence("u.data, line 1", "\"-1\"", person));
    bad("film beyond 64 bits", "u.data", "1\t9223372036854775808\t5\t9\n",
        sentence("u.data, line 1", "\"9223372036854775808\"", film));
    bad("empty person", "u.data", "\t1\t5\t9\n", sentence("u.data, line 1", "\"\"", person));
    for (const char* rating : {"0", "6", "-1", "+3", "nan", "inf", "1e3", "3.5", "3.0", "10", " 3", ""})
        bad(qPrintable("rating " + QString::fromLatin1(rating)), "u.data", QByteArray("1\t1\t") + rating + "\t9\n",
            sentence("u.data, line 1", QStringLiteral("\"%1\"").arg(QLatin1String(rating)), "a rating from 1 to 5"));
    bad("NUL byte", "u.data", QByteArray("1\t1\t5\t9\n1\t\0002\t5\t9\n", 17),
        sentence("u.data, line 2, column 3", "a NUL byte", "text"));
    bad("UTF-16", "u.data",
        QByteArray("\xff\xfe"
                   "1\0\t\0",
                   6),
        sentence("u.data, line 1, column 4", "a NUL byte", "text"));
    bad("endless line", "u.data", QByteArray(5000, '7'),
        sentence("u.data, line 1", "5000 bytes", "a line of at most 1024 bytes"));
    bad("bytes that are no text", "u.data", "1\t1\t\xff\x01\t9\n",
        sentence("u.data, line 1", "\"\\xff\\x01\"", "a rating from 1 to 5"));
    bad("a terminal's command", "u.data",
        "1\t1\t\xc2\x9b"
        "2J\t9\n",
        sentence("u.data, line 1", "\"\\xc2\\x9b2J\"", "a rating from 1 to 5"));
    bad("only films that are not listed", "u.data", "1\t77\t5\t9\n",
        "u.data: holds no rating of a listed film. Get the data set again.");
    bad("only person 0", "u.data", "0\t1\t5\t9\n", "u.data: holds no rating of a listed film. Get the data set again.");
}

void bad_u_item()
{
    const QByteArray line = QByteArray::fromStdString(item_line(1, "Toy Story (1995)"));
    bad("empty u.item", "u.item", "", "u.item: is empty. Get the data set again.");
    bad("film listed twice", "u.item", good_u_item + line,
        sentence("u.item, line 3", "film 1 a second time", "a film not listed yet"));
    bad("title with |", "u.item", QByteArray::fromStdString(item_line(1, "Toy|Story")),
        sentence("u.item, line 1", "25 fields", row_of_flags));
    bad("flag cut off", "u.item", line.chopped(3) + "\n", sentence("u.item, line 1", "23 fields", row_of_flags));
    bad("flag neither 0 nor 1", "u.item", line.chopped(2) + "2\n",
        sentence("u.item, line 1", "\"2\"", "0 or 1 for Western"));
    bad("letters for a listed film", "u.item", "x" + line, sentence("u.item, line 1", "\"x1\"", film));
    bad("neither Latin-1 nor UTF-8", "u.item", QByteArray(line).replace("Toy", "T\x93y"),
        sentence("u.item, line 1, column 4", "the byte 0x93", "Latin-1 or UTF-8 text"));
    bad("NUL in u.item", "u.item", QByteArray(line).replace("Toy", QByteArray("T\0y", 3)),
        sentence("u.item, line 1, column 4", "a NUL byte", "text"));
    bad("genre without number", "u.genre", "unknown|0\nAction\n",
        sentence("u.genre, line 2", "\"Action\"", "a genre and its number, 1"));
    bad("genre out of order", "u.genre", "unknown|0\nAction|2\n",
        sentence("u.genre, line 2", "\"2\"", "a genre and its number, 1"));
    bad("fewer genres than flags", "u.genre", "unknown|0\n",
        sentence("u.item, line 1", "24 fields", "a row of 6 with | between them"));
    bad("empty u.genre", "u.genre", "", "u.genre: is empty. Get the data set again, or remove this file.");
}

void bad_ratings_csv()
{
    const QByteArray heading("userId,movieId,rating,timestamp\n");
    const QString heading_line("the heading \"userId,movieId,rating,timestamp\"");
    const char* const second = "ratings.csv, line 2";
    bad("empty ratings.csv", "ratings.csv", "", "ratings.csv: holds no ratings. Get the data set again.");
    bad("heading alone", "ratings.csv", heading, "ratings.csv: holds no ratings. Get the data set again.");
    bad("no header row", "ratings.csv", "1,1,4.0,964982703\n",
        sentence("ratings.csv, line 1", "\"1,1,4.0,964982703\"", heading_line));
    bad("columns swapped", "ratings.csv", "movieId,userId,rating,timestamp\n1,1,4,9\n",
        sentence("ratings.csv, line 1", "\"movieId,userId,rating,timestamp\"", heading_line));
    bad("too few columns", "ratings.csv", heading + "1,1,4.0\n", sentence(second, "3 fields", row_of_commas));
    bad("too many columns", "ratings.csv", heading + "1,1,4,5,9\n", sentence(second, "5 fields", row_of_commas));
    for (const char* rating : {"0", "0.0", "5.5", "6", "-1", "+3", "nan", "inf", "1e3", "3.7", "four", ""})
        bad(qPrintable("half stars " + QString::fromLatin1(rating)), "ratings.csv", heading + "1,1," + rating + ",9\n",
            sentence(second, QStringLiteral("\"%1\"").arg(QLatin1String(rating)),
                     "a rating from 0.5 to 5 in half stars"));
    bad("decimal comma", "ratings.csv", heading + "1,1,3,5,9\n", sentence(second, "5 fields", row_of_commas));
    bad("quoted number", "ratings.csv", heading + "\"1\",1,3,9\n", sentence(second, "\"\"1\"\"", person));
    bad("negative time", "ratings.csv", heading + "1,1,3,-9\n", sentence(second, "\"-9\"", time));
    bad("NUL in ratings.csv", "ratings.csv", heading + QByteArray("1,1,3,9\0\n", 9),
        sentence("ratings.csv, line 2, column 8", "a NUL byte", "text"));
}

void bad_movies_csv()
{
    const QByteArray heading("movieId,title,genres\n");
    const char* const second = "movies.csv, line 2";
    bad("empty movies.csv", "movies.csv", "", "movies.csv: is empty. Get the data set again.");
    bad("no heading of films", "movies.csv", "1,Heat (1995),Crime\n",
        sentence("movies.csv, line 1", "\"1,Heat (1995),Crime\"", "the heading \"movieId,title,genres\""));
    bad("comma without quotes", "movies.csv", heading + "1,Matrix, The (1999),Action\n",
        sentence(second, "4 fields", row_of_films));
    bad("empty line among films", "movies.csv", heading + "\n1,Heat,Crime\n",
        sentence(second, "1 field", row_of_films));
    bad("letters for a film in movies.csv", "movies.csv", heading + "one,Heat,Crime\n",
        sentence(second, "\"one\"", film));
    bad("film twice in movies.csv", "movies.csv", good_movies + "1,Again,Drama\n",
        sentence("movies.csv, line 4", "film 1 a second time", "a film not listed yet"));
    bad("film twice behind a title of two lines", "movies.csv", heading + "1,\"Two\nlines\",Drama\n1,Again,Drama\n",
        sentence("movies.csv, line 4", "film 1 a second time", "a film not listed yet"));
    bad("quote never closed", "movies.csv", heading + "1,\"Heat,Crime\n",
        sentence(second, "a quote that is never closed", "a closing quote"));
    bad("text behind a quote", "movies.csv", heading + "1,\"Heat\"x,Crime\n",
        sentence("movies.csv, line 2, column 9", "a quote or text out of place",
                 "a field with a quote at both ends, and inner quotes doubled"));
    bad("Latin-1 in movies.csv", "movies.csv", heading + "1,Am\xe9lie,Comedy\n",
        sentence("movies.csv, line 2, column 5", "the byte 0xe9", "UTF-8 text"));
    bad("NUL in movies.csv", "movies.csv", heading + QByteArray("1,\0,x\n", 6),
        sentence("movies.csv, line 2, column 3", "a NUL byte", "text"));
    bad("endless line of films", "movies.csv", heading + QByteArray(70000, 'x'),
        sentence(second, "70000 bytes", "a line of at most 65536 bytes"));
}

}  // namespace

class DatasetReaderErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badFilesAreToldApart_data();
    void badFilesAreToldApart();
    void aMissingFileIsNamedWithItsPath();
    void whatIsNoFileIsRefused();
    void aLargeFileIsRefused();
    void foldersWithoutADataSetSayWhatIsNeeded();
};

void DatasetReaderErrorsTest::badFilesAreToldApart_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    bad_u_data();
    bad_u_item();
    bad_ratings_csv();
    bad_movies_csv();
}

void DatasetReaderErrorsTest::badFilesAreToldApart()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    DataFolder folder;
    if (file.startsWith(QLatin1String("u."))) {
        folder.write("u.data", good_u_data.toStdString());
        folder.write("u.item", good_u_item.toStdString());
    } else {
        folder.write("ratings.csv", good_ratings.toStdString());
        folder.write("movies.csv", good_movies.toStdString());
    }
    const auto read = [&] {
        if (file.startsWith(QLatin1String("u.")))
            read_movielens_100k(folder.path(), {});
        else
            read_movielens_csv(folder.path(), {});
    };
    if (file != QLatin1String("u.genre"))
        QCOMPARE(error_of(read), std::string());
    folder.write(file.toStdString(), bytes.toStdString());

    QCOMPARE(QString::fromStdString(error_of(read)), expected);
}

void DatasetReaderErrorsTest::aMissingFileIsNamedWithItsPath()
{
    DataFolder folder;
    folder.write("u.data", good_u_data.toStdString());
    QCOMPARE(error_of([&] { read_movielens_100k(folder.path(), {}); }),
             (folder.path() / "u.item").string() +
                 ": there is no such file. Check the name, or get the data set again.");
    DataFolder csv;
    csv.write("ratings.csv", good_ratings.toStdString());
    QVERIFY(error_of([&] {
                read_movielens_csv(csv.path(), {});
            }).starts_with((csv.path() / "movies.csv").string() + ": there is no"));
}

void DatasetReaderErrorsTest::whatIsNoFileIsRefused()
{
    DataFolder folder;
    folder.write("u.data/x", "");
    folder.write("u.item", good_u_item.toStdString());
    QCOMPARE(error_of([&] { read_movielens_100k(folder.path(), {}); }),
             std::string("u.data: found a folder. Expected a file."));
    QVERIFY(error_of([&] {
                load_rating_tables("/dev/zero", folder.path() / "u.item");
            }).starts_with("zero: found a device"));
}

void DatasetReaderErrorsTest::aLargeFileIsRefused()
{
    DataFolder folder;
    folder.write("ratings.csv", good_ratings.toStdString());
    std::filesystem::resize_file(folder.write("movies.csv", ""), std::uintmax_t{1} << 30U);  // sparse
    QVERIFY(error_of([&] {
                read_movielens_csv(folder.path(), {});
            }).starts_with("movies.csv: found 1073741824 bytes. Expected a file of at most"));
}

void DatasetReaderErrorsTest::foldersWithoutADataSetSayWhatIsNeeded()
{
    DataFolder folder;
    const std::string path = folder.path().string();
    const std::string sentence = error_of([&] { load_dataset(path); });
    QVERIFY2(sentence.starts_with(path + ": holds no ratings"), sentence.c_str());
    for (const char* file : {"u.data", "ratings.csv", "ratings.dat"})
        QVERIFY2(sentence.find(file) != std::string::npos, sentence.c_str());

    folder.write("one/ratings.csv", "");
    folder.write("two/u.data", "");
    QCOMPARE(error_of([&] { load_dataset(path); }),
             path + ": holds several tables (one/ratings.csv, two/u.data). Open the one with the ratings.");
    QVERIFY(error_of([&] { load_dataset(path + "/three"); }).starts_with(path + "/three: there is no such folder"));
    QVERIFY(error_of([&] {
                load_dataset(path + "/two/u.data");
            }).starts_with(path + "/two/u.data: is a file. Open the folder"));
}

KINOSCOPE_PLAIN_TEST(DatasetReaderErrorsTest)
#include "dataset_reader_errors_test.moc"
