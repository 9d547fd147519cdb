// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/item_facts.h"

#include "core/data/sources/dataset_reader.h"
#include "core/data/values/cell_kind.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using Cells = std::vector<std::string>;

class ItemFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void furtherColumnsOfAListAreKept();
    void linksAndTagsAreKept();
    void badLinksAreLeftOutWithASentence_data();
    void badLinksAreLeftOutWithASentence();
    void kindsAreFound_data();
    void kindsAreFound();
    void thereIsAnEndToThem();
};

void ItemFactsTest::furtherColumnsOfAListAreKept()
{
    const test::DataFolder folder;
    const auto ratings = folder.write("ratings.csv", "user_id,book_id,rating\n1,1,5\n2,1,4\n1,2,3\n");
    folder.write("books.csv", "book_id,title,author,pages,original_publication_year,shelves,empty\n"
                              "1,Momo,Ende,300,1973,fantasy|children,\n2,Krabat,Preussler,256,1971,fantasy,\n");
    const Dataset dataset = load_rating_table(ratings);
    QCOMPARE(dataset.item_columns.size(), std::size_t{2});
    QCOMPARE(dataset.item_columns[0].name, std::string("author"));
    QCOMPARE(dataset.item_columns[0].cells, (Cells{"Ende", "Preussler"}));
    QVERIFY(dataset.item_columns[1].kind == ItemColumn::Kind::number);
    QCOMPARE(dataset.movies[0].genres, (std::vector<std::string>{"fantasy", "children"}));  // as they look
    QCOMPARE(dataset.movies[0].year, 1973);
}

void ItemFactsTest::linksAndTagsAreKept()
{
    const test::DataFolder folder;
    folder.write("ratings.csv", "userId,movieId,rating,timestamp\n1,1,5.0,9\n2,1,4.0,9\n1,7,3.0,9\n");
    folder.write("movies.csv", "movieId,title,genres\n1,Heat (1995),Crime\n7,Up (2009),Animation\n");
    folder.write("links.csv", "movieId,imdbId,tmdbId\n1,0113277,949\n7,1049413,\n9,5,6\n");
    folder.write("tags.csv", "userId,movieId,tag,timestamp\n1,1,heist,5\n2,1,Heist,6\n3,1,\"slow, long\",7\n4,9,x,8\n");
    const Dataset dataset = load_dataset(folder.path());
    QCOMPARE(dataset.layout, std::string("ml-csv"));
    QCOMPARE(dataset.item_columns.size(), std::size_t{3});
    QCOMPARE(dataset.item_columns[0].name, std::string("imdbId"));
    QCOMPARE(dataset.item_columns[0].cells, (Cells{"0113277", "1049413"}));
    QCOMPARE(dataset.item_columns[1].cells, (Cells{"949", ""}));
    QCOMPARE(dataset.item_columns[2].name, std::string("tags"));
    QCOMPARE(dataset.item_columns[2].cells, (Cells{"heist|slow, long", ""}));
}

void ItemFactsTest::badLinksAreLeftOutWithASentence_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QStringList>("imdb");  // of the two films; none: there is no column
    QTest::addColumn<QString>("note");
    const auto row = [](const char* name, const QByteArray& links, const QStringList& imdb, const char* note) {
        QTest::newRow(name) << links << imdb << QString::fromUtf8(note);
    };
    const QByteArray heading = "movieId,imdbId,tmdbId\n";
    const char* const letters = "links.csv, line 2: found \"tt0113277\". Expected a number of at most 10 digits as "
                                "\"imdbId\". That id is left out.";
    row("none", {}, {}, "");
    row("empty", "", {}, "");
    row("a heading alone", heading, {}, "");
    row("letters", heading + "1,tt0113277,949\n7,1049413,\n", {"", "1049413"}, letters);
    row("an address", heading + "1,https://evil.example/1,949\n7,5,5\n", {"", "5"},
        "links.csv, line 2: found \"https://evil.example/1\". Expected a number of at most 10 digits as \"imdbId\". "
        "That id is left out.");
    row("below zero", heading + "1,-5,949\n7,5,5\n", {"", "5"},
        "links.csv, line 2: found \"-5\". Expected a number of at most 10 digits as \"imdbId\". That id is left out.");
    row("too many digits", heading + "1,12345678901,949\n7,5,5\n", {"", "5"},
        "links.csv, line 2: found \"12345678901\". Expected a number of at most 10 digits as \"imdbId\". That id is "
        "left out.");
    row("several", heading + "1,5,x\n7,6,y\n", {"5", "6"},
        "links.csv, line 2: found \"x\". Expected a number of at most 10 digits as \"tmdbId\". 2 such ids are left "
        "out.");
    row("control characters", heading + "1,\x1b[2J,5\n7,6,6\n", {"", "6"},
        "links.csv, line 2: found \"\\x1b[2J\". Expected a number of at most 10 digits as \"imdbId\". That id is left "
        "out.");
    row("as pandas writes", heading + "1,5.0,949.0\n7,6,\n", {"5.0", "6"}, "");
    row("rows too short", heading + "1\n7,6,6\n", {"", "6"}, "");
    row("a film a second time", heading + "1,5,5\n1,6,6\n7,7,7\n", {"5", "7"}, "");
    row("films that nobody rated", heading + "99,5,5\n", {}, "");
    row("other columns", "movieId,imdbId,note\n1,5,tt\n7,6,x\n", {"5", "6"}, "");
    row("no movieId", "film,imdbId\n1,5\n7,6\n", {}, "");
}

void ItemFactsTest::badLinksAreLeftOutWithASentence()
{
    QFETCH(QByteArray, links);
    QFETCH(QStringList, imdb);
    QFETCH(QString, note);
    const test::DataFolder folder;
    folder.write("ratings.csv", "userId,movieId,rating,timestamp\n1,1,5.0,9\n2,1,4.0,9\n1,7,3.0,9\n");
    folder.write("movies.csv", "movieId,title,genres\n1,Heat (1995),Crime\n7,Up (2009),Animation\n");
    if (!links.isNull())
        folder.write("links.csv", links.toStdString());
    const Dataset dataset = load_dataset(folder.path());
    QCOMPARE(dataset.ratings.size(), std::size_t{3});
    Cells expected;
    for (const QString& id : imdb)
        expected.push_back(id.toStdString());
    Cells found;
    for (const ItemColumn& column : dataset.item_columns)
        if (column.name == "imdbId")
            found = column.cells;
    QCOMPARE(found, expected);
    QStringList notes;
    for (const Message& one : dataset.notes)
        notes << QString::fromStdString(one.english());
    QCOMPARE(notes.join(u'\n'), note);
}

void ItemFactsTest::kindsAreFound_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QStringList& cells, ItemColumn::Kind kind) {
        QTest::newRow(name) << cells << static_cast<int>(kind);
    };
    row("pages", {"300", "", "12.5"}, ItemColumn::Kind::number);
    row("year", {"1999", "2001", ""}, ItemColumn::Kind::year);
    row("release year", {"1999", "1"}, ItemColumn::Kind::number);
    row("author", {"Ende", "12"}, ItemColumn::Kind::word);
    row("shelves", {"a|b", "c"}, ItemColumn::Kind::list);
}

void ItemFactsTest::kindsAreFound()
{
    QFETCH(QStringList, cells);
    Cells texts;
    for (const QString& cell : cells)
        texts.push_back(cell.toStdString());
    QTEST(static_cast<int>(kind_of_cells(QTest::currentDataTag(), texts)), "kind");
}

void ItemFactsTest::thereIsAnEndToThem()
{
    Dataset dataset;
    dataset.movies.resize(2);
    for (std::size_t column = 0; column < most_item_columns; ++column)
        QVERIFY(add_item_column(dataset, {"c" + std::to_string(column), ItemColumn::Kind::word, {"x", "y"}}));
    QVERIFY(!add_item_column(dataset, {"one more", ItemColumn::Kind::word, {"x", "y"}}));
    dataset.item_columns.clear();
    QVERIFY(
        !add_item_column(dataset, {"large", ItemColumn::Kind::word, {std::string(most_item_column_bytes, 'x'), "y"}}));
    QVERIFY(!add_item_column(dataset, {"empty", ItemColumn::Kind::word, {"", ""}}));
    QVERIFY(add_item_column(dataset, {"bad\x1b", ItemColumn::Kind::word, {"\x1b[2J", ""}}));
    QCOMPARE(dataset.item_columns.front().cells.front(), std::string(" [2J"));
}

KINOSCOPE_PLAIN_TEST(ItemFactsTest)
#include "item_facts_test.moc"
