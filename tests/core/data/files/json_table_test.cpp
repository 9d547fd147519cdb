// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/json_table.h"
#include "core/data/sources/dataset_reader.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

/// "a·b" for the cells a and b.
QString visible(std::string text)
{
    return QString::fromStdString(text).replace(QChar::fromLatin1(cell_separator), u'·');
}

}  // namespace

class JsonTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void objectsBecomeRows_data();
    void objectsBecomeRows();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void jsonIsKnownByItsBeginning_data();
    void jsonIsKnownByItsBeginning();
    void publicLayoutsAreOpened_data();
    void publicLayoutsAreOpened();
    void longTextsAreCutBetweenLetters();
    void lineNumbersAreThoseOfTheFile();
    void noMoreRowsAreReadThanAreWanted();
    void aStopEndsIt();

private:
    TableText read(const std::string& bytes) const
    {
        return read_json_table(m_folder.write("r.jsonl", bytes), "r.jsonl", 1'000'000, {});
    }

    DataFolder m_folder;
};

void JsonTableTest::objectsBecomeRows_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* what, const char* json, const char* text) {
        QTest::newRow(what) << QString::fromUtf8(json) << QString::fromUtf8(text);
    };
    row("lines", "{\"a\": 1, \"b\": \"x\"}\n{\"a\": 2, \"b\": \"y\"}\n", "a·b\n1·x\n2·y\n");
    row("no end of the last line", "{\"a\": 1}\r\n{\"a\": 2}", "a\n1\n2\n");
    row("a mark and empty lines", "\xef\xbb\xbf{\"a\": 1}\n\n{\"a\": 2}\n\n", "a\n1\n\n2\n\n");
    row("another order", "{\"a\": 1, \"b\": 2}\n{\"b\": 3, \"a\": 4}\n", "a·b\n1·2\n4·3\n");
    row("a field that comes later", "{\"a\": 1}\n{\"a\": 2, \"b\": 3}\n{\"c\": 4}\n", "a·b·c\n1··\n2·3·\n··4\n");
    row("a list of objects", " [ {\"a\": 1},\n {\"a\": 2}\n ] ", "a\n1\n2\n");
    row("objects inside", "{\"u\": {\"id\": 5, \"n\": {\"m\": \"x\"}}, \"r\": 4.5}\n", "u.id·u.n.m·r\n5·x·4.5\n");
    row("lists inside", "{\"g\": [\"Drama\", \"War\"], \"o\": [{\"n\": 1}, {\"n\": 2}]}\n", "g·o.n\nDrama|War·1|2\n");
    row("lists inside of a list", "[{\"g\": [1, [2, 3]]}, {\"g\": []}]", "g\n1|2|3\n\n");
    row("words and nothing", "{\"t\": true, \"f\": false, \"n\": null, \"z\": 1}\n", "t·f·n·z\nTRUE·FALSE··1\n");
    row("letters in all ways", "{\"a\": \"\\u00e9\\ud83d\\ude00 é\\n\\u001f|\"}\n", "a\né😀 é  |\n");
    row("the same field twice", "{\"a\": 1, \"a\": 2}\n", "a\n2\n");
    row("as Python shows objects",
        "{u'a': 'it\\'s', 'b': True, \"c\": \"x'y\", 'd': None, 'e': (1, 2), 'f': 'say \"no\"'}\n",
        "a·b·c·d·e·f\nit's·TRUE·x'y··1|2·say \"no\"\n");
    row("Python's escapes", "{'a': u'\\xe9\\u00e9\\U0001f600\\\\', 'b': 1}\n", "a·b\néé😀\\·1\n");
}

void JsonTableTest::objectsBecomeRows()
{
    QFETCH(QString, json);
    QTEST(visible(read(json.toStdString()).text), "text");
}

void JsonTableTest::badJsonIsRefused_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* what, const std::string& json, const char* sentence) {
        QTest::newRow(what) << json << QString::fromUtf8(sentence);
    };
    const std::string good = "{\"a\": 1}\n";
    row("a line that breaks off", good + "{\"a\": \n" + good,
        "r.jsonl, line 2: found \"{\"a\":\". Expected a JSON object in each line, or one list of objects.");
    row("two objects in a line", good + "{\"a\": 1} {\"a\": 2}\n",
        "r.jsonl, line 2: found \"{\"a\": 1} {\"a\": 2}\". Expected a JSON object in each line, or one list of "
        "objects.");
    row("an object in several lines", "{\n\"a\": 1\n}\n",
        "r.jsonl, line 1: found \"{\". Expected a JSON object in each line, or one list of objects.");
    row("a number", good + "5\n",
        "r.jsonl, line 2: found a value that is not an object. Expected a JSON object in each line, or one list of "
        "objects.");
    row("a list in a line", good + "[1]\n",
        "r.jsonl, line 2: found a value that is not an object. Expected a JSON object in each line, or one list of "
        "objects.");
    row("bytes that are not UTF-8", good + "{\"a\": \"\xff\"}\n",
        "r.jsonl, line 2: found \"{\"a\": \"\\xff\"}\". Expected a JSON object in each line, or one list of objects.");
    row("a NUL", good + std::string("{\"a\": \"\0\"}\n", 11),
        "r.jsonl, line 2: found \"{\"a\": \"\\x00\"}\". Expected a JSON object in each line, or one list of objects.");
    row("half a letter", good + "{\"a\": \"\\ud800\"}\n",
        "r.jsonl, line 2: found \"{\"a\": \"\\ud800\"}\". Expected a JSON object in each line, or one list of "
        "objects.");
    std::string deep;
    std::string fields = "{";
    for (int i = 0; i < 100'000; ++i)
        deep += "{\"a\":";
    for (int i = 0; i < 11'000; ++i)
        fields += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":1";
    row("too deep", deep,
        "r.jsonl, line 1: found objects nested deeper than 16 levels. Expected a JSON object in each line, or one list "
        "of objects.");
    row("too deep a list", "[{\"a\":" + std::string(100'000, '['),
        "r.jsonl, entry 1: found objects nested deeper than 16 levels. Expected a JSON object in each line, or one "
        "list "
        "of objects.");
    row("too many fields", fields + "}\n",
        "r.jsonl, line 1: found more than 10,000 fields. Expected a JSON object in each line, or one list of objects.");
    row("a line without end", good + "{\"a\": \"" + std::string(17U << 20U, 'x'),
        "r.jsonl, line 2: found 17039351 bytes. Expected a line of at most 16777216 bytes.");
    row("an entry without end", "[{\"a\": \"" + std::string(17U << 20U, 'x'),
        "r.jsonl: found an entry of more than 16777216 bytes. Expected a list of objects.");
    row("a list that breaks off", "[{\"a\": 1}, {\"a\": 2}",
        "r.jsonl, entry 3: found text that is not JSON. Expected a JSON object in each line, or one list of objects.");
    row("a list of numbers", "[1, 2]",
        "r.jsonl, entry 1: found a value that is not an object. Expected a JSON object in each line, or one list of "
        "objects.");
    row("something behind the list", "[{\"a\": 1}] 5",
        "r.jsonl, entry 2: found text that is not JSON. Expected a JSON object in each line, or one list of objects.");
    row("no fields", "{}\n{}\n", "r.jsonl: found JSON without any field. Expected ratings.");
    row("an empty list", "[]", "r.jsonl: found JSON without any field. Expected ratings.");
}

void JsonTableTest::badJsonIsRefused()
{
    QFETCH(std::string, json);
    QTEST(QString::fromStdString(error_of([&] { read(json); })), "sentence");
}

void JsonTableTest::jsonIsKnownByItsBeginning_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("{\"a\"") << true;
    QTest::newRow(" \n[\n {\"a\"") << true;
    QTest::newRow("{u'a'") << true;
    QTest::newRow("{}") << true;
    QTest::newRow("{a,b,c}") << false;
    QTest::newRow("[a],[b],[c]") << false;
    QTest::newRow("user,item,rating") << false;
    QTest::newRow("5 0:1 943:1") << false;
}

void JsonTableTest::jsonIsKnownByItsBeginning()
{
    QTEST(looks_like_json(QTest::currentDataTag()), "json");
}

void JsonTableTest::publicLayoutsAreOpened_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("times");
    // %1: person, %2: item, %3: rating
    QTest::newRow("Amazon 2018")
        << QStringLiteral(
               R"({"overall": %3.0, "verified": true, "reviewTime": "01 1, 2018", "reviewerID": "A%1", "asin": "B00%2", "style": {"Format:": " Kindle"}, "reviewerName": "N %1", "reviewText": "Good, in \"its\" way", "summary": "Good", "unixReviewTime": 1514764%1%2})")
        << 1;
    QTest::newRow("Amazon 2023")
        << QStringLiteral(
               R"({"rating": %3.0, "title": "Good", "text": "Quite", "images": [], "asin": "B00%2", "parent_asin": "B00%2", "user_id": "A%1", "timestamp": 1514764%1%2, "helpful_vote": 0, "verified_purchase": true})")
        << 1;
    QTest::newRow("Yelp")
        << QStringLiteral(
               R"({"review_id": "r%1x%2", "user_id": "u%1", "business_id": "b%2", "stars": %3.0, "useful": 0, "funny": 0, "cool": 0, "text": "Fine", "date": "2018-07-0%1 22:09:%2"})")
        << 1;
    QTest::newRow("Goodreads")
        << QStringLiteral(
               R"({"user_id": "u%1", "book_id": "%2", "review_id": "r%1x%2", "rating": %3, "review_text": "Fine", "n_votes": 0})")
        << 0;
}

void JsonTableTest::publicLayoutsAreOpened()
{
    QFETCH(QString, line);
    QFETCH(int, times);
    QString text;
    for (int person = 1; person <= 6; ++person)
        for (int item = 10; item < 20; ++item)
            if ((person + item) % 4 != 0)
                text += line.arg(person).arg(item).arg(1 + (person * item) % 5) + u'\n';
    const Dataset dataset = load_rating_table(m_folder.write("reviews.json", text.toStdString()), {},
                                              {.progress = {}, .stop = {}, .keep_times = true});
    QCOMPARE(dataset.user_ids.size(), std::size_t{6});
    QCOMPARE(dataset.movies.size(), std::size_t{10});
    QCOMPARE(dataset.ratings.size(), std::size_t{44});
    QCOMPARE(dataset.scale.max, 5.0);
    QCOMPARE(dataset.times.empty() ? 0 : 1, times);
}

void JsonTableTest::longTextsAreCutBetweenLetters()
{
    // "é" is two bytes, and the 64th byte is in the middle of one.
    const QString long_text = u'x' + QString(300, QChar(0xe9));
    QCOMPARE(visible(read("{\"a\": \"" + long_text.toStdString() + "\"}\n").text),
             QStringLiteral("a\n") + u'x' + QString(31, QChar(0xe9)) + QStringLiteral("…\n"));
    const QString short_text = QString(128, QChar(0xe9));
    QCOMPARE(visible(read("{\"a\": \"" + short_text.toStdString() + "\"}\n").text),
             QStringLiteral("a\n") + short_text + u'\n');
}

void JsonTableTest::lineNumbersAreThoseOfTheFile()
{
    const auto path = m_folder.write("r.jsonl", "{\"user\": \"a\", \"item\": \"x\", \"rating\": 1}\n\n"
                                                "{\"user\": \"b\", \"item\": \"x\", \"rating\": 2}\n"
                                                "{\"user\": \"\", \"item\": \"x\", \"rating\": 2}\n");
    const Dataset dataset = load_rating_table(path);
    QCOMPARE(dataset.ratings.size(), std::size_t{2});
    QStringList first;
    for (const SkippedRows& rows : dataset.skipped)
        first << QString::fromStdString(rows.reason + ' ' + rows.first);
    QCOMPARE(first,
             (QStringList{QStringLiteral("empty row r.jsonl"), QStringLiteral("row without a person r.jsonl:4")}));
}

void JsonTableTest::noMoreRowsAreReadThanAreWanted()
{
    for (const char* json : {"{\"a\": 1}\n{\"a\": 2}\nbroken", "[{\"a\": 1}, {\"a\": 2}, broken"}) {
        const TableText table = read_json_table(m_folder.write("r.json", json), "r.json", 2, {});
        QCOMPARE(visible(table.text), QStringLiteral("a\n1\n2\n"));
        QVERIFY(!table.complete);
    }
}

void JsonTableTest::aStopEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    const auto path = m_folder.write("r.json", "{\"a\": 1}\n");
    QVERIFY_EXCEPTION_THROWN(read_json_table(path, "r.json", 9, {.progress = {}, .stop = stop.get_token()}),
                             ReadStopped);
}

KINOSCOPE_PLAIN_TEST(JsonTableTest)
#include "json_table_test.moc"
