// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_columns.h"
#include "tests/test_main.h"

#include <QTest>

#include <stdexcept>

using namespace kinoscope;

class TableColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextComesBack();
    void badTextsAreRefused_data();
    void badTextsAreRefused();
    void columnsAreFoundByNameThenByNumber();
    void everyColumnHasAKeyThatFindsIt();
};

void TableColumnsTest::aTextComesBack()
{
    const TableColumns columns = parse_columns("time=t,rating=Note 1-6,user=Wer,item=Was,title=Titel");
    QCOMPARE(columns.rating, std::string("Note 1-6"));
    QCOMPARE(text_of(columns), std::string("user=Wer,item=Was,rating=Note 1-6,title=Titel,time=t"));
    QVERIFY(parse_columns(text_of(columns)) == columns);
}

void TableColumnsTest::badTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "user", "user=a,item=b,rating=c,count=d", "user=a,items=2-3,count=d",
                             "user=a,item=b,rating=", "user=a,item=b,rating=c,", "user=a,user=b,item=c,rating=d",
                             "person=a,item=b,rating=c", "=a,item=b,rating=c", "user=a;item=b;rating=c"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TableColumnsTest::badTextsAreRefused()
{
    QFETCH(QString, text);
    try {
        parse_columns(text.toStdString());
        QFAIL("it was taken");
    } catch (const std::invalid_argument& error) {
        QCOMPARE(
            QString::fromUtf8(error.what()),
            QStringLiteral("The columns are \"%1\", but must be like user=Name,item=Film,rating=Stars (and title=, "
                           "time= if wanted), each once. Where nobody rates: user=Name,item=Film (and count=). For a "
                           "table with a column for each film: user=Name,items=3-22.")
                .arg(text));
    }
}

void TableColumnsTest::columnsAreFoundByNameThenByNumber()
{
    const std::vector<std::string> heading{"a", "3", "b", "a"};
    QCOMPARE(find_column(heading, "b"), 2);
    QCOMPARE(find_column(heading, "a"), 0);
    QCOMPARE(find_column(heading, "3"), 1);
    QCOMPARE(find_column(heading, "4"), 3);
    for (const char* none : {"c", "0", "5", "-1", "1.0", "99999999999999999999"})
        QCOMPARE(find_column(heading, none), -1);
}

void TableColumnsTest::everyColumnHasAKeyThatFindsIt()
{
    const std::vector<std::string> heading{
        "a", "b", "a", "", "x,y", "k=v", "3", "#3", "\x1b[2J", "\xc2\x9b", std::string(61, 'l')};
    for (int column = 0; column < static_cast<int>(heading.size()); ++column) {
        const std::string key = column_key(heading, column);
        QCOMPARE(find_column(heading, key), column);
        QVERIFY(key.find_first_of(",=\x1b\x9b") == std::string::npos);
        QVERIFY(key.size() <= 60);
    }
}

KINOSCOPE_PLAIN_TEST(TableColumnsTest)
#include "table_columns_test.moc"
