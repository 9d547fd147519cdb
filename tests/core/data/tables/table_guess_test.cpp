// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_guess.h"

#include "core/data/text/decimal.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class TableGuessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreKnownByName_data();
    void columnsAreKnownByName();
    void columnsAreGuessedByWhatIsInThem();
    void theDelimiterIsTheOneThatMakesATable_data();
    void theDelimiterIsTheOneThatMakesATable();
    void theFirstRowsAreThereForAPreview();
    void aFileLargerThanWhatIsSeenIsCutBetweenLines_data();
    void aFileLargerThanWhatIsSeenIsCutBetweenLines();
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
    QVERIFY(guess.by_name);
    QCOMPARE(QString::fromStdString(text_of(guess.columns)), expected);
}

void TableGuessTest::columnsAreGuessedByWhatIsInThem()
{
    const TableGuess guess = guess_table("4,101,7\n5,102,7\n4,103,8\n4,104,9\n5,105,10\n", "t.csv");
    QVERIFY(!guess.by_name);
    QVERIFY(!guess.has_heading);
    QCOMPARE(text_of(guess.columns), std::string("user=column 2,item=column 3,rating=column 1"));
    QCOMPARE(guess.rows.size(), std::size_t{5});
    const TableGuess words = guess_table("a,b,c\nx,y,z\n", "t.csv");
    QVERIFY(words.columns.rating.empty());
}

void TableGuessTest::theDelimiterIsTheOneThatMakesATable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("comma");
    QTest::newRow("commas") << QByteArray("user,item,rating\na,x;y,1.5\n") << ',' << false;
    QTest::newRow("semicolons and decimal commas") << QByteArray("user;item;rating\na;x;1,5\nb;x;2\n") << ';' << true;
    QTest::newRow("semicolons, commas in titles")
        << QByteArray("user;item;rating\na;Good, Bad, Ugly;1\nb;x;2\n") << ';' << false;
    QTest::newRow("tabs") << QByteArray("user\titem\trating\na\tx, y, z\t1\n") << '\t' << false;
    QTest::newRow("bars") << QByteArray("user|item|rating\na|x|1\n") << '|' << false;
    QTest::newRow("quoted decimal commas") << QByteArray("user,item,rating\na,x,\"1,5\"\n") << ',' << true;
}

void TableGuessTest::theDelimiterIsTheOneThatMakesATable()
{
    QFETCH(QByteArray, text);
    const TableGuess guess = guess_table(text.toStdString(), "t.csv");
    QTEST(guess.delimiter, "delimiter");
    QTEST(guess.decimal_comma, "comma");
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

void TableGuessTest::aFileLargerThanWhatIsSeenIsCutBetweenLines_data()
{
    QTest::addColumn<int>("shift");
    QTest::addColumn<bool>("wide");
    for (int shift = 0; shift < 4; ++shift) {
        QTest::addRow("UTF-8, %d", shift) << shift << false;
        QTest::addRow("UTF-16, %d", shift) << shift << true;
    }
}

// Whatever letter the cut goes through: é, 終 and a letter of a surrogate pair.
void TableGuessTest::aFileLargerThanWhatIsSeenIsCutBetweenLines()
{
    QFETCH(int, shift);
    QFETCH(bool, wide);
    QString text = QStringLiteral("user,item,rating\n") + QString(shift, u'a') + QStringLiteral(",x,1\n");
    while (text.size() < 300'000)
        text += QStringLiteral("é,終🎬🎬,1\n");
    QByteArray bytes = text.toUtf8();
    if (wide) {
        const QString marked = QChar(0xfeff) + text;
        bytes = QByteArray(reinterpret_cast<const char*>(marked.utf16()), 2 * marked.size());
    }
    const test::DataFolder folder;
    const TableGuess guess = guess_table(folder.write("t.csv", bytes.toStdString()));
    QCOMPARE(guess.encoding, wide ? TextEncoding::utf16_le : TextEncoding::utf8);
    QCOMPARE(guess.rows.back(), (std::vector<std::string>{"é", "終🎬🎬", "1"}));
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
    for (const char* text :
         {"", " ", "-", ".", "1.2.3", "1,2.3", "1e3", "0x10", "nan", "inf", "4 stars", "1 000", "--1", "+-1"})
        row(text, none);
    row("99999999999999999999999999999999999999999", none);  // longer than any number of a table
}

void TableGuessTest::decimalsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QCOMPARE(parse_decimal(text.toStdString()).value_or(-1e9), value);
}

KINOSCOPE_PLAIN_TEST(TableGuessTest)
#include "table_guess_test.moc"
