// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_reader.h"

#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

#include <stop_token>

using namespace kinoscope;
using kinoscope::test::DataFolder;
using kinoscope::test::error_of;

namespace {

const char* const class_survey = "Name;Buch;Note\n"
                                 "Anna;Momo;4,5\n"
                                 "Bert;Momo;3\n"
                                 "Anna;Krabat;1,5\n"
                                 "Çelik;\"Die Schatzinsel; neu\";5\n";

Dataset read(std::string_view bytes, const std::optional<TableColumns>& columns = {}, const ReadControl& control = {})
{
    return parse_table(bytes, "own.csv", columns, control);
}

std::string title_of(const Dataset& dataset, std::size_t row)
{
    return dataset.movies.at(row).title;
}

/// "1:2=4.5 …": ids of person and item, and the rating, in the file's order.
std::string ratings_of(const Dataset& dataset)
{
    std::string text;
    for (const Rating& rating : dataset.ratings)
        text += (text.empty() ? "" : " ") + std::to_string(dataset.user_ids.at(static_cast<std::size_t>(rating.user))) +
                ":" + std::to_string(dataset.movies.at(static_cast<std::size_t>(rating.movie)).id) + "=" +
                QByteArray::number(static_cast<double>(rating.value)).toStdString();
    return text;
}

}  // namespace

class TableReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClassSurveyIsRead();
    void namesBecomeIdsAndNumbersStayThem();
    void aTitleColumnNamesNumberedItems();
    void columnsCanBeGiven();
    void timesAreKeptIfAskedFor();
    void theScaleIsFound_data();
    void theScaleIsFound();
    void rowsThatCannotCountAreLeftOutAndCounted();
    void bytesOfEveryEncodingGiveTheSame_data();
    void bytesOfEveryEncodingGiveTheSame();
    void aFileIsReadAsItsBytesAre();
    void progressComesAndAStopEndsIt();
    void theLayoutSaysHowToReadItAgain();
    void badTablesAreRefusedWithASentence_data();
    void badTablesAreRefusedWithASentence();
    void badFilesAreRefusedWithASentence();
};

void TableReaderTest::aClassSurveyIsRead()
{
    const Dataset dataset = read(class_survey);
    QCOMPARE(ratings_of(dataset), std::string("1:1=4.5 2:1=3 1:2=1.5 3:3=5"));
    QCOMPARE(title_of(dataset, 0), std::string("Momo"));
    QCOMPARE(title_of(dataset, 2), std::string("Die Schatzinsel; neu"));
    QCOMPARE(dataset.layout, std::string("table: user=Name,item=Buch,rating=Note"));
    QCOMPARE(dataset.movies[0].ratings, 2);
    QCOMPARE(dataset.movies[0].mean_rating, 3.75);
    QVERIFY(!dataset.simulated);
    QVERIFY(dataset.times.empty());
}

void TableReaderTest::namesBecomeIdsAndNumbersStayThem()
{
    QCOMPARE(ratings_of(read("user,item,rating\n70,9,1\n7,200,2\n70,200,3\n")), std::string("70:9=1 7:200=2 70:200=3"));
    QCOMPARE(title_of(read("user,item,rating\n70,9,1\n7,200,2\n"), 1), std::string("Film 200"));
    // 007 and 7 are two names, so numbers they are not.
    QCOMPARE(ratings_of(read("user,item,rating\n007,9,1\n7,x,2\n")), std::string("1:1=1 2:2=2"));
    QCOMPARE(title_of(read("user,item,rating\n007,9,1\n7,x,2\n"), 0), std::string("9"));
}

void TableReaderTest::aTitleColumnNamesNumberedItems()
{
    const Dataset dataset =
        read("userId,movieId,title,rating\n1,50,,5\n1,3,Heat (1995),4\n2,50,\"Alien, the (1979)\",3\n");
    QCOMPARE(title_of(dataset, 0), std::string("Heat (1995)"));
    QCOMPARE(title_of(dataset, 1), std::string("Alien, the (1979)"));
    QCOMPARE(dataset.movies[1].year, 1979);
}

void TableReaderTest::columnsCanBeGiven()
{
    const char* const text = "a,b,c,d\nx,u,1,5\ny,v,2,3\n";
    QCOMPARE(ratings_of(read(text, parse_columns("user=b,item=a,rating=d"))), std::string("1:1=5 2:2=3"));
    QCOMPARE(ratings_of(read(text, parse_columns("rating=3,user=1,item=2"))), std::string("1:1=1 2:2=2"));
    QCOMPARE(ratings_of(read("8\t9\t4\n8\t7\t3\n", parse_columns("user=1,item=2,rating=3"))),
             std::string("8:9=4 8:7=3"));
}

void TableReaderTest::timesAreKeptIfAskedFor()
{
    const char* const text = "user|item|rating|timestamp\na|x|1|964982703\nb|x|2|964982704\n";
    const Dataset dataset = read(text, {}, {.keep_times = true});
    QCOMPARE(dataset.times.size(), std::size_t{2});
    QCOMPARE(dataset.times[1], 964982704U);
    QCOMPARE(dataset.first_timestamp, 964982703);
    QVERIFY(read("user,item,rating\na,x,1\nb,x,2\n", {}, {.keep_times = true}).times.empty());
    // A date in words is left alone.
    QVERIFY(read("user,item,rating,time\na,x,1,May\nb,x,2,June\n", {}, {.keep_times = true}).times.empty());
}

void TableReaderTest::theScaleIsFound_data()
{
    QTest::addColumn<QByteArray>("ratings");
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<double>("step");
    const auto row = [](const char* ratings, double min, double max, double step) {
        QTest::newRow(ratings) << QByteArray(ratings) << min << max << step;
    };
    row("1 5 3", 1, 5, 1);
    row("0 1", 0, 1, 1);
    row("0.5 1.5 3", 0.5, 3, 0.5);
    row("3,25 4", 3.25, 4, 0.25);
    row("1.2 1.4 2", 1.2, 2, 0.2);
    row("0 100 70", 0, 100, 10);
    row("0 100 75", 0, 100, 5);
    row("0.137 2.71828", 0.137, 2.71828, 0);
}

void TableReaderTest::theScaleIsFound()
{
    QFETCH(QByteArray, ratings);
    QByteArray text = "user;item;rating\n";
    int user = 0;
    for (const QByteArray& rating : ratings.split(' '))
        text += "u" + QByteArray::number(++user) + ";x;" + rating + "\n";
    const RatingScale scale = read(text.toStdString()).scale;
    QTEST(scale.min, "min");
    QTEST(scale.max, "max");
    QTEST(scale.step, "step");
}

void TableReaderTest::rowsThatCannotCountAreLeftOutAndCounted()
{
    const Dataset dataset = read("user,item,rating\n"
                                 "a,x,1\n"
                                 ",x,2\n"
                                 "a,,2\n"
                                 "b,x,\n"
                                 ",,\n"
                                 "\n"
                                 "b, x ,3\n"
                                 "a,x,5\n");
    QCOMPARE(ratings_of(dataset), std::string("1:1=1 2:1=3"));
    std::string skipped;
    for (const SkippedRows& rows : dataset.skipped)
        skipped += rows.reason + " " + std::to_string(rows.count) + " " + rows.first + "; ";
    QCOMPARE(skipped, std::string("row without a person 1 own.csv:3; row without an item 1 own.csv:4; "
                                  "row without a rating 1 own.csv:5; empty row 2 own.csv:6; "
                                  "second rating of a film by the same person 1 own.csv:9; "));
}

void TableReaderTest::bytesOfEveryEncodingGiveTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(class_survey);
    const auto utf16 = [&text](bool big) {
        QByteArray bytes;
        for (const QChar letter : QString(QChar(0xfeff)) + text) {
            const char low = static_cast<char>(letter.unicode() & 0xff);
            const char high = static_cast<char>(letter.unicode() >> 8);
            bytes += big ? high : low;
            bytes += big ? low : high;
        }
        return bytes;
    };
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
    QTest::newRow("Latin-1") << text.toLatin1();
    QTest::newRow("UTF-16, low byte first") << utf16(false);
    QTest::newRow("UTF-16, high byte first") << utf16(true);
    QTest::newRow("lines as Windows ends them") << text.toUtf8().replace("\n", "\r\n");
    QTest::newRow("tabs") << text.toUtf8().replace("; neu", "^").replace(';', '\t').replace("^", "; neu");
}

void TableReaderTest::bytesOfEveryEncodingGiveTheSame()
{
    QFETCH(QByteArray, bytes);
    const Dataset dataset = read(bytes.toStdString());
    QCOMPARE(ratings_of(dataset), std::string("1:1=4.5 2:1=3 1:2=1.5 3:3=5"));
    QCOMPARE(title_of(dataset, 2), std::string("Die Schatzinsel; neu"));
}

void TableReaderTest::aFileIsReadAsItsBytesAre()
{
    const DataFolder folder;
    const auto path = folder.write("Klasse 7b.csv", class_survey);
    const Dataset dataset = read_table(path, {});
    QCOMPARE(dataset.name, std::string("Klasse 7b"));
    QCOMPARE(dataset.source, path.string());
    QCOMPARE(ratings_of(dataset), ratings_of(read(class_survey)));
}

void TableReaderTest::progressComesAndAStopEndsIt()
{
    std::string text = "user,item,rating\n";
    for (int user = 0; user < 300; ++user)
        for (int item = 0; item < 100; ++item)
            text += "u" + std::to_string(user) + ",i" + std::to_string(item) + "," + std::to_string(item % 5) + "\n";
    std::vector<double> shares;
    std::stop_source stop;
    const ReadControl control{.progress = [&](double share) { shares.push_back(share); }, .stop = stop.get_token()};
    QCOMPARE(read(text, {}, control).ratings.size(), std::size_t{30'000});
    QVERIFY(shares.size() > 5);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.back(), 1.0);
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(ReadStopped, read(text, {}, control));
}

void TableReaderTest::theLayoutSaysHowToReadItAgain()
{
    const char* const text = "x,\"a=b, c\",n\n1,u,5\n2,v,3\n";
    const Dataset once = read(text, parse_columns("user=x,item=2,rating=n"));
    const auto columns = columns_in_layout(once.layout);
    QVERIFY(columns.has_value());
    QCOMPARE(ratings_of(read(text, columns)), ratings_of(once));
    QVERIFY(!columns_in_layout("ml-100k").has_value());
    QVERIFY(!columns_in_layout("table: nonsense").has_value());
}

void TableReaderTest::badTablesAreRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const char* expected, const char* columns = "") {
        QTest::newRow(name) << bytes << QString::fromUtf8(columns) << QString::fromUtf8(expected);
    };
    const QByteArray good = "user,item,rating\na,x,1\nb,x,2\n";
    const char* const no_table =
        "own.csv: found no table where rows of three columns or more (person, item, rating) with "
        "commas, semicolons, tabs or | between them was expected.";
    row("empty", "", no_table);
    row("only line ends", "\n\r\n\n", no_table);
    row("a byte order mark alone", "\xef\xbb\xbf", no_table);
    row("a UTF-16 mark alone", "\xff\xfe", no_table);
    row("two columns", "user,rating\na,1\n", no_table);
    row("prose", "Dear diary\ntoday I saw Heat\n", no_table);
    row("spaces between", "user item rating\na x 1\n", no_table);
    row("only a heading", "user,item,rating\n",
        "own.csv: found a heading and nothing below it where ratings was expected.");
    row("a program",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\0\0\0",
                   10),
        "own.csv, line 1, column 8: found a NUL byte where text was expected.");
    row("UTF-16 without a mark", QByteArray("u\0,\0i\0,\0r\0\n\0", 12),
        "own.csv, line 1, column 2: found a NUL byte where text was expected.");
    row("half a UTF-16 letter",
        QByteArray("\xff\xfe"
                   "a\0,\0b",
                   7),
        "own.csv, line 1: found half a character at the end where UTF-16 text was expected.");
    row("half a surrogate pair",
        QByteArray("\xff\xfe"
                   "a\0\n\0\x00\xd8"
                   "b\0",
                   10),
        "own.csv, line 2: found half a surrogate pair where UTF-16 text was expected.");
    row("a byte of no alphabet", "user,item,rating\na,x\x81,1\n",
        "own.csv, line 2: found the byte 0x81 where text in UTF-8 or Latin-1 was expected.");
    row("unknown names", "who knows,thing,amount\na,x,1\nb,y,2\n",
        "own.csv, line 1: found the columns \"who knows\", \"thing\", \"amount\" where names for a person, an item and "
        "a "
        "rating (if they are these, say so with --columns user=who knows,item=thing,rating=amount) was expected.");
    row("no heading", "a,x,1\nb,y,2\n",
        "own.csv, line 1: found the columns \"column 1\", \"column 2\", \"column 3\" where names for a person, an item "
        "and "
        "a rating (if they are these, say so with --columns user=column 1,item=column 2,rating=column 3) was "
        "expected.");
    row("a column that is not there", good,
        "own.csv, line 1: found the columns \"user\", \"item\", \"rating\" where one called \"stars\" was expected.",
        "user=user,item=item,rating=stars");
    row("a column number that is not there", good,
        "own.csv, line 1: found the columns \"user\", \"item\", \"rating\" where one called \"4\" was expected.",
        "user=1,item=2,rating=4");
    row("a column number 0", good,
        "own.csv, line 1: found the columns \"user\", \"item\", \"rating\" where one called \"0\" was expected.",
        "user=0,item=2,rating=3");
    row("one column for two", good,
        "own.csv, line 1: found one column for two of person, item and rating where a column for each was expected.",
        "user=1,item=1,rating=3");
    row("a rating in words", good + "c,x,good\n",
        "own.csv, line 4: found \"good\" where a rating from 0 to 1000000 was expected.");
    row("a negative rating", good + "c,x,-2\n",
        "own.csv, line 4: found \"-2\" where a rating from 0 to 1000000 was expected.");
    row("a huge rating", good + "c,x,1000001\n",
        "own.csv, line 4: found \"1000001\" where a rating from 0 to 1000000 was expected.");
    row("a rating with an exponent", good + "c,x,1e3\n",
        "own.csv, line 4: found \"1e3\" where a rating from 0 to 1000000 was expected.");
    row("not a number", good + "c,x,nan\n",
        "own.csv, line 4: found \"nan\" where a rating from 0 to 1000000 was expected.");
    row("infinity", good + "c,x,inf\n",
        "own.csv, line 4: found \"inf\" where a rating from 0 to 1000000 was expected.");
    row("a rating of many", good + "c,x,4/5\n",
        "own.csv, line 4: found \"4/5\" where a rating from 0 to 1000000 was expected.");
    row("two decimal commas", "user;item;rating\na;x;1\nb;x;1,2,3\n",
        "own.csv, line 3: found \"1,2,3\" where a rating from 0 to 1000000 was expected.", "user=1,item=2,rating=3");
    row("an escape code", good + "c,x,\x1b[31m\n",
        "own.csv, line 4: found \"\\x1b[31m\" where a rating from 0 to 1000000 was expected.");
    row("a time before 1970", "user,item,rating,time\na,x,1,5\nb,x,2,-5\n",
        "own.csv, line 3: found \"-5\" where a time in seconds since 1970 was expected.",
        "user=user,item=item,rating=rating,time=time");
    row("a time after 2106", "user,item,rating,time\na,x,1,5\nb,x,2,4294967296\n",
        "own.csv, line 3: found \"4294967296\" where a time in seconds since 1970 was expected.");
    row("a field too few", good + "c,x\n",
        "own.csv, line 4: found 2 fields where a row of 3 with commas between them was expected.");
    row("a field too many", good + "c,x,1,9\n",
        "own.csv, line 4: found 4 fields where a row of 3 with commas between them was expected.");
    row("another delimiter further down", good + "c;x;1\n",
        "own.csv, line 4: found 1 field where a row of 3 with commas between them was expected.");
    row("a quote that is never closed", good + "c,\"x,1\n",
        "own.csv, line 4: found a quote that is never closed where a closing quote was expected.");
    row("a quote in the middle", good + "c,x\"y\"z,1\n",
        "own.csv, line 4, column 4: found a quote or text out of place where a field with a quote at both ends, and "
        "inner quotes doubled, was expected.");
    row("a line without end", good + "c," + QByteArray(70'000, 'x') + ",1\n",
        "own.csv, line 4: found 70004 bytes where a line of at most 65536 bytes was expected.");
    row("always the same rating", "user,item,rating\na,x,3\nb,x,3\n",
        "own.csv: gives every item the same rating (3). There is nothing to learn from.");
    row("no row that counts", "user,item,rating\n,x,3\nb,,2\n",
        "own.csv: holds no row with a person, an item and a rating. Check which columns they are in.");
}

void TableReaderTest::badTablesAreRefusedWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, columns);
    QFETCH(QString, expected);
    const auto given = columns.isEmpty() ? std::nullopt : std::optional(parse_columns(columns.toStdString()));
    QCOMPARE(QString::fromStdString(error_of([&] { read(bytes.toStdString(), given); })), expected);
}

void TableReaderTest::badFilesAreRefusedWithASentence()
{
    const DataFolder folder;
    const auto message = [&folder](const char* name) {
        return error_of([&] { read_table(folder.path() / name, {}); });
    };
    QCOMPARE(message("missing.csv"), (folder.path() / "missing.csv").string() +
                                         ": there is no such file. Check the name, or get the data set again.");
    std::filesystem::create_directory(folder.path() / "folder.csv");
    QCOMPARE(message("folder.csv"), std::string("folder.csv: found a folder where a file was expected."));
    std::filesystem::resize_file(folder.write("large.csv", ""), (128U << 20U) + 1);  // takes no room on the disk
    QCOMPARE(message("large.csv"),
             std::string("large.csv: found 134217729 bytes where a file of at most 134217728 bytes was expected."));
}

KINOSCOPE_PLAIN_TEST(TableReaderTest)
#include "table_reader_test.moc"
