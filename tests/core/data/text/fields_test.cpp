// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/fields.h"
#include "tests/test_main.h"

#include <QTest>

#include <utility>

#include <limits>

using namespace kinoscope;

class FieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aZeroFractionIsTakenOffIds();
    void wholeNumbersAreDigitsOnly_data();
    void wholeNumbersAreDigitsOnly();
    void halfStarsAreHalvesOnly_data();
    void halfStarsAreHalvesOnly();
    void fieldsAreSplitAtEverySeparator();
    void genresThatAreNoneAreLeftOut();
};

void FieldsTest::wholeNumbersAreDigitsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");  // -1: refused
    QTest::newRow("zero") << "0" << qint64{0};
    QTest::newRow("leading zeros") << "0000042" << qint64{42};
    QTest::newRow("largest") << "9223372036854775807" << std::numeric_limits<qint64>::max();
    for (const char* bad :
         {"", " ", "-1", "+1", " 1", "1 ", "1.0", "1e3", "0x10", "nan", "12a", "9223372036854775808", "1,0"})
        QTest::newRow(bad) << bad << qint64{-1};
}

void FieldsTest::wholeNumbersAreDigitsOnly()
{
    QFETCH(QString, text);
    QTEST(qint64{parse_whole(text.toStdString()).value_or(-1)}, "value");
}

void FieldsTest::halfStarsAreHalvesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("halves");  // -1: refused
    QTest::newRow("lowest") << "0.5" << 1;
    QTest::newRow("whole") << "3" << 6;
    QTest::newRow("whole with point") << "3.0" << 6;
    QTest::newRow("more zeros") << "4.500" << 9;
    QTest::newRow("highest") << "5.0" << 10;
    for (const char* bad : {"",   "0",  "0.0", "5.5", "6",   "10",  "3.7", "4.55", "4.05", "3.", ".5",
                            "+3", "-3", "nan", "inf", "1e3", "3,5", " 3",  "3 ",   "3.0x", "0x3"})
        QTest::newRow(bad) << bad << -1;
}

void FieldsTest::halfStarsAreHalvesOnly()
{
    QFETCH(QString, text);
    QTEST(parse_half_stars(text.toStdString()).value_or(-1), "halves");
}

void FieldsTest::fieldsAreSplitAtEverySeparator()
{
    QVERIFY(split_fields("a||b|", '|') == (std::vector<std::string_view>{"a", "", "b", ""}));
    QVERIFY(split_fields("", '|') == std::vector<std::string_view>{""});
}

void FieldsTest::genresThatAreNoneAreLeftOut()
{
    QCOMPARE(split_genres("Action|Western"), (std::vector<std::string>{"Action", "Western"}));
    QCOMPARE(split_genres("|War||"), std::vector<std::string>{"War"});
    QVERIFY(split_genres("").empty());
    QVERIFY(split_genres("(no genres listed)").empty());
    QVERIFY(split_genres("(no genres\x1blisted)|").empty());
    QCOMPARE(split_genres("War|(no genres listed)|a\nb"), (std::vector<std::string>{"War", "a b"}));
}

void FieldsTest::aZeroFractionIsTakenOffIds()
{
    for (const auto& [text, id] :
         {std::pair("7.0", "7"), std::pair("007.00", "007"), std::pair("7.5", "7.5"), std::pair("7.", "7."),
          std::pair(".0", ".0"), std::pair("a7.0", "a7.0"), std::pair("1.0.0", "1.0.0"), std::pair("", "")})
        QCOMPARE(std::string(without_zero_fraction(text)), std::string(id));
}

KINOSCOPE_PLAIN_TEST(FieldsTest)
#include "fields_test.moc"
