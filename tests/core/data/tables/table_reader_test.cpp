// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/table_file.h"
#include "core/data/sources/dataset_reader.h"
#include "core/data/tables/table_reader.h"

#include "core/data/text/text_encoding.h"

#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

#include <stop_token>

using namespace kinoscope;
using kinoscope::test::DataFolder;
using kinoscope::test::error_of;

namespace {

const char* const class_survey = "Name;Buch;Sterne\n"
                                 "Anna;Momo;4,5\n"
                                 "Bert;Momo;3\n"
                                 "Anna;Krabat;1,5\n"
                                 "Çelik;\"Die Schatzinsel; neu\";5\n";

TableText text_of_bytes(std::string_view bytes)
{
    const std::string encoding = guess_encoding(bytes);
    return {"own.csv", decoded(bytes, encoding, "own.csv"), encoding};
}

Dataset read(std::string_view bytes, const TableOptions& options = {}, const ReadControl& control = {})
{
    return read_table(text_of_bytes(bytes), options, control).dataset;
}

TableOptions with_columns(const char* columns)
{
    return {.columns = parse_columns(columns)};
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
    void whatCannotBeReadIsLeftOutAndCounted_data();
    void whatCannotBeReadIsLeftOutAndCounted();
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
    QCOMPARE(dataset.layout, std::string("table: user=Name,item=Buch,rating=Sterne"));
    QCOMPARE(dataset.movies[0].ratings, 2);
    QCOMPARE(dataset.movies[0].mean_rating, 3.75);
    QVERIFY(!dataset.simulated);
    QVERIFY(dataset.times.empty());
}

void TableReaderTest::namesBecomeIdsAndNumbersStayThem()
{
    QCOMPARE(ratings_of(read("user,item,rating\n70,9,1\n7,200,2\n70,200,3\n")), std::string("70:9=1 7:200=2 70:200=3"));
    QCOMPARE(title_of(read("user,item,rating\n70,9,1\n7,200,2\n"), 1), std::string("Item 200"));
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
    QCOMPARE(ratings_of(read(text, with_columns("user=b,item=a,rating=d"))), std::string("1:1=5 2:2=3"));
    QCOMPARE(ratings_of(read(text, with_columns("rating=3,user=1,item=2"))), std::string("1:1=1 2:2=2"));
    QCOMPARE(ratings_of(read("8\t9\t4\n8\t7\t3\n", with_columns("user=1,item=2,rating=3"))),
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
    QCOMPARE(ratings_of(dataset), std::string("2:1=3 1:1=5"));
    std::string skipped;
    for (const SkippedRows& rows : dataset.skipped)
        skipped += rows.reason + " " + std::to_string(rows.count) + " " + rows.first + "; ";
    QCOMPARE(skipped, std::string("empty row 2 own.csv:6; row without a person 1 own.csv:3; "
                                  "row without an item 1 own.csv:4; row without a rating 1 own.csv:5; "
                                  "earlier rating of the same film by the same person 1 own.csv:2; "));
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
    const Dataset dataset = load_rating_table(path);
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
    const Dataset once = read(text, with_columns("user=x,item=2,rating=n"));
    const auto options = options_in_layout(once.layout);
    QVERIFY(options.has_value());
    QCOMPARE(ratings_of(read(text, *options)), ratings_of(once));
    QVERIFY(!options_in_layout("ml-100k").has_value());
    QVERIFY(!options_in_layout("table: nonsense").has_value());
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
    const char* const no_table = "own.csv: found no table. Expected rows of three columns or more (person, item, "
                                 "rating) with commas, semicolons, "
                                 "tabs, |, :: or spaces between them.";
    row("empty", "", no_table);
    row("only line ends", "\n\r\n\n", no_table);
    row("a byte order mark alone", "\xef\xbb\xbf", no_table);
    row("a UTF-16 mark alone", "\xff\xfe", no_table);
    row("two columns", "user,rating\na,1\n",
        "own.csv, line 1: found the columns \"user\", \"rating\". Expected names for a person, an item and a rating "
        "(if "
        "they are these, use --columns 'user=user,item=…,rating=rating').");
    row("two columns without a heading", "a,1\nb,2\n", no_table);
    row("one column", "a\nb\n", no_table);
    row("only a heading", "user,item,rating\n", "own.csv: found a heading and nothing below it. Expected ratings.");
    row("a program",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\0\0\0",
                   10),
        "own.csv, line 1, column 8: found a NUL byte. Expected text.");
    row("half a UTF-16 letter",
        QByteArray("\xff\xfe"
                   "a\0,\0b",
                   7),
        "own.csv, line 1: found half a character at the end. Expected text in UTF-16LE.");
    row("half a surrogate pair",
        QByteArray("\xff\xfe"
                   "a\0\n\0\x00\xd8"
                   "b\0",
                   10),
        "own.csv, line 2: found the byte 0x00. Expected text in UTF-16LE.");
    row("a byte of no alphabet", "user,item,rating\na,x\x81,1\n",
        "own.csv, line 2: found the byte 0x81. Expected text in WINDOWS-1252.");
    row("unknown names", "first,second,amount\na,x,1\nb,x,2\na,y,1\nb,y,2\na,z,3\n",
        "own.csv, line 1: found the columns \"first\", \"second\", \"amount\". Expected names for a person, an item "
        "and a "
        "rating (if they are these, use --columns user=first,item=second,rating=amount).");
    row("a column that is not there", good,
        "own.csv: found the columns \"user\", \"item\", \"rating\". Expected one called \"stars\".",
        "user=user,item=item,rating=stars");
    row("a column number that is not there", good,
        "own.csv: found the columns \"user\", \"item\", \"rating\". Expected one called \"4\".",
        "user=1,item=2,rating=4");
    row("a column number 0", good,
        "own.csv: found the columns \"user\", \"item\", \"rating\". Expected one called \"0\".",
        "user=0,item=2,rating=3");
    row("one column for two", good,
        "own.csv: found one column for two of person, item and rating. Expected a column for each.",
        "user=1,item=1,rating=3");
    row("columns of a wide table that are not there", good,
        "own.csv: found 3 columns. Expected those that \"2-9\" names.", "user=1,items=2-9");
    row("ratings in words of no scale", "user,item,rating\na,x,lovely\nb,x,dull\nc,x,3\n",
        "own.csv, line 2: found \"lovely\". Expected a rating.");
    row("a huge rating", "user,item,rating\na,x,1e9\nb,x,-1e9\n", "own.csv, line 2: found \"1e9\". Expected a rating.");
    row("infinities", "user,item,rating\na,x,inf\nb,x,-inf\n", "own.csv, line 2: found \"inf\". Expected a rating.");
    row("an escape code alone", "user,item,rating\na,x,\x1b[31m\n",
        "own.csv, line 2: found \"\\x1b[31m\". Expected a rating.");
    row("always the same rating", "user,item,rating\na,x,3\nb,x,3\n",
        "own.csv: holds only 3. There is nothing to learn from ratings that are all the same. To learn from who has "
        "what, use --columns user=user,item=item.");
    row("no row that counts", "user,item,rating\n,x,3\nb,,2\n",
        "own.csv: holds no row with a person, an item and a rating. Check which columns they are in.");
    row("a list of items", "movieId,title,genres\n1,Heat,Crime\n2,Alien,Horror\n3,Up,Comedy\n4,Big,Comedy\n",
        "own.csv: is a list of items without ratings. Ratings with a person, an item and a rating in each row are "
        "needed; "
        "such a list can give the titles to them (--movies).");
    row("one row of a wide table", "name,Heat,Ran,Big,Jaws,Alien,Brazil\nAnn,4,5,3,4,5,2\n",
        "own.csv: These are one person's ratings. They can't train a model, but a trained model can use them to "
        "recommend films to that person. To train, open ratings by many people, such as MovieLens.");
    row("one person's ratings",
        "Const,Your Rating,Date Rated,Title\ntt1,8,2020-01-01,Heat\ntt2,7,2020-01-02,Alien\ntt3,9,2020-01-03,Up\n"
        "tt4,8,2020-01-04,Big\n",
        "own.csv: These are one person's ratings, exported from IMDb. They can't train a model, but a trained model "
        "can use them to recommend films to that person. To train, open ratings by many people, such as MovieLens.");
    row("a list of people", "user_id,age,gender,zip\n1,24,M,85711\n2,53,F,94043\n3,23,M,32067\n4,24,M,43537\n",
        "own.csv: is a list of people; no column says what they rated or how. Open a table with a person, an item and "
        "a rating in each row.");
}

void TableReaderTest::whatCannotBeReadIsLeftOutAndCounted_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("example");
    const auto row = [](const char* name, const QByteArray& text, const char* reason, const char* example = "") {
        QTest::newRow(name) << text << QString::fromUtf8(reason) << QString::fromUtf8(example);
    };
    row("a rating in words", "c,x,good", "rating that cannot be read", "\"good\"");
    row("a huge rating", "c,x,1000001", "rating that cannot be read", "\"1000001\"");
    row("infinity", "c,x,inf", "rating that cannot be read", "\"inf\"");
    row("a fraction among numbers", "c,x,4/5", "rating that cannot be read", "\"4/5\"");
    row("two decimal points", "c,x,1.2.3", "rating that cannot be read", "\"1.2.3\"");
    row("an escape code", "c,x,\x1b[31m", "rating that cannot be read", "\"\\x1b[31m\"");
    row("not a number", "c,x,nan", "row without a rating", "\"nan\"");
    row("a field too few", "c,x", "row without a rating");
    row("a field too many", "c,x,1,9", "row with more cells than the table has columns");
    row("another separator", "c;x;1", "row without an item");
    row("a line without end", QByteArray(70'000, 'u') + ",x,NA", "row without a rating", "\"NA\"");
}

void TableReaderTest::whatCannotBeReadIsLeftOutAndCounted()
{
    QFETCH(QByteArray, row);
    const QByteArray text = "user,item,rating\na,x,1\nb,x,2\n" + row + "\nb,y,2\n";
    const Dataset dataset = read(text.toStdString());
    QCOMPARE(dataset.ratings.size(), std::size_t{3});
    QCOMPARE(dataset.skipped.size(), std::size_t{1});
    QTEST(QString::fromStdString(dataset.skipped.front().reason), "reason");
    QTEST(QString::fromStdString(dataset.skipped.front().example), "example");
    QCOMPARE(dataset.skipped.front().first, std::string("own.csv:4"));
}

void TableReaderTest::badTablesAreRefusedWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, columns);
    QFETCH(QString, expected);
    const TableOptions options = columns.isEmpty() ? TableOptions() : with_columns(qPrintable(columns));
    QCOMPARE(QString::fromStdString(error_of([&] { read(bytes.toStdString(), options); })), expected);
}

void TableReaderTest::badFilesAreRefusedWithASentence()
{
    const DataFolder folder;
    const auto message = [&folder](const char* name) {
        return error_of([&] { read_table_text(folder.path() / name); });
    };
    QCOMPARE(message("missing.csv"), (folder.path() / "missing.csv").string() +
                                         ": there is no such file. Check the name, or get the data set again.");
    std::filesystem::create_directory(folder.path() / "folder.csv");
    QCOMPARE(message("folder.csv"), std::string("folder.csv: found a folder. Expected a file."));
    std::filesystem::resize_file(folder.write("large.csv", ""),
                                 (std::uintmax_t{1} << 30U) + 1);  // takes no room on the disk
    QCOMPARE(message("large.csv"),
             std::string("large.csv: found 1073741825 bytes. Expected a file of at most 1073741824 bytes."));
}

KINOSCOPE_PLAIN_TEST(TableReaderTest)
#include "table_reader_test.moc"
