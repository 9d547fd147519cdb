// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_guess.h"
#include "core/data/tables/table_plan.h"

#include "core/data/values/rating_values.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

#include <fmt/format.h>

using namespace kinoscope;

namespace {

/// As `--columns` would name them.
QString columns_of(const TableGuess& guess)
{
    TablePlan plan;
    plan.roles = guess.shape.roles;
    plan.cells = guess.shape.cells;
    plan.turned = guess.shape.turned;
    return QString::fromStdString(text_of(kinoscope::columns_of(plan, guess)));
}

}  // namespace

class TableGuessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreKnownByName_data();
    void columnsAreKnownByName();
    void columnsAreGuessedByWhatIsInThem();
    void theDelimiterIsTheOneThatMakesATable_data();
    void theDelimiterIsTheOneThatMakesATable();
    void theFirstRowsAreThereForAPreview();
    void aLargeFileIsSeenFromAllOverIt();
    void decimalsAreReadAsPeopleWriteThem_data();
    void decimalsAreReadAsPeopleWriteThem();
};

void TableGuessTest::columnsAreKnownByName_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* heading, const char* expected) {
        QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromUtf8(expected);
    };
    row("userId,movieId,rating,timestamp", "user=userId,item=movieId,rating=rating,time=timestamp");
    row("user_id,Movie ID,title,Rating", "user=user_id,item=Movie ID,rating=Rating,title=title");
    row("Title,Reviewer,Stars", "user=Reviewer,item=Title,rating=Stars");
    row("SCHÜLER,BUCH,NOTE", "user=SCHÜLER,item=BUCH,rating=NOTE");
    row("Note,Élève,Livre", "user=Élève,item=Livre,rating=Note");
    row("usuario,película,puntuación", "user=usuario,item=película,rating=puntuación");
    row("id,name,game,score", "user=name,item=game,rating=score");
}

void TableGuessTest::columnsAreKnownByName()
{
    QFETCH(QString, heading);
    QFETCH(QString, expected);
    const QString values = heading.count(u',') == 3 ? QStringLiteral("7,8,9,3") : QStringLiteral("7,8,3");
    const TableGuess guess = guess_table((heading + u'\n' + values + u'\n').toStdString(), "t.csv");
    QVERIFY(guess.shape.by_name);
    QCOMPARE(columns_of(guess), expected);
}

void TableGuessTest::columnsAreGuessedByWhatIsInThem()
{
    const TableGuess guess = guess_table("4,101,7\n5,102,7\n4,103,8\n4,104,9\n5,105,10\n", "t.csv");
    QVERIFY(!guess.shape.by_name);
    QCOMPARE(guess.heading_rows, 0);
    QCOMPARE(guess.rows.size(), std::size_t{5});
    const TableGuess words = guess_table("a,b,c\nx,y,z\n", "t.csv");
    QCOMPARE(words.shape.roles.rating, -1);
    QVERIFY(words.shape.shape == TableShape::unclear);
}

void TableGuessTest::theDelimiterIsTheOneThatMakesATable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("separator");
    QTest::newRow("commas") << QByteArray("user,item,rating\na,x;y,1.5\n") << QByteArray(",");
    QTest::newRow("semicolons and decimal commas")
        << QByteArray("user;item;rating\na;x;1,5\nb;x;2\n") << QByteArray(";");
    QTest::newRow("semicolons, commas in titles")
        << QByteArray("user;item;rating\na;Good, Bad, Ugly;1\nb;x;2\n") << QByteArray(";");
    QTest::newRow("tabs") << QByteArray("user\titem\trating\na\tx, y, z\t1\n") << QByteArray("\t");
    QTest::newRow("bars") << QByteArray("user|item|rating\na|x|1\n") << QByteArray("|");
    QTest::newRow("quoted decimal commas") << QByteArray("user,item,rating\na,x,\"1,5\"\n") << QByteArray(",");
}

void TableGuessTest::theDelimiterIsTheOneThatMakesATable()
{
    QFETCH(QByteArray, text);
    const TableGuess guess = guess_table(text.toStdString(), "t.csv");
    QTEST(QByteArray::fromStdString(guess.dialect.separator), "separator");
}

void TableGuessTest::theFirstRowsAreThereForAPreview()
{
    std::string text = "user,item,rating\n";
    for (int row = 0; row < 500; ++row)
        text += "u" + std::to_string(row) + ",x,1\n";
    const TableGuess guess = guess_table(text, "t.csv");
    QCOMPARE(guess.rows.size(), std::size_t{199});
    QCOMPARE(guess.rows.front(), (std::vector<std::string>{"u0", "x", "1"}));
}

// Parts of a large file from its beginning to its end: rows that were looked at in the beginning only would be sorted.
void TableGuessTest::aLargeFileIsSeenFromAllOverIt()
{
    std::string text;
    for (int user = 1; text.size() < (std::size_t{12} << 20U); ++user)
        for (int item = 1; item <= 200; ++item)
            text += fmt::format("{}\t{}\t{}\n", user, item * 7 % 500, 1 + (user * item) % 5);
    const TableGuess guess = guess_table(text, "t.tsv");
    QCOMPARE(columns_of(guess), QStringLiteral("user=column 1,item=column 2,rating=column 3"));
    QVERIFY(guess.profiles[0].highest() > 5000.0);
    QCOMPARE(guess.profiles[2].distinct(), std::size_t{5});
}

void TableGuessTest::decimalsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const char* text, double value) { QTest::newRow(text) << QString::fromUtf8(text) << value; };
    const double none = -1e9;
    row("4", 4);
    row(" 4.5 ", 4.5);
    row("3,25", 3.25);
    row("-2", -2);
    row("+2", 2);
    row(".5", 0.5);
    row("5.", 5);
    row("0012", 12);
    row("1e3", 1000);
    row("4.000e+00", 4);
    row("−2", -2);
    for (const char* text :
         {"", " ", "-", ".", "1.2.3", "1,2.3", "0x10", "nan", "inf", "4 stars", "1 000", "--1", "+-1"})
        row(text, none);
    row("99999999999999999999999999999999999999999", none);  // longer than any number of a table
}

void TableGuessTest::decimalsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QCOMPARE(parse_table_number(text.toStdString()).value_or(-1e9), value);
}

KINOSCOPE_PLAIN_TEST(TableGuessTest)
#include "table_guess_test.moc"
