// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_error.h"
#include "core/data/fields.h"

#include <QTest>

#include <limits>

using namespace kinoscope;

namespace {

/// The rating in a row by person 12 of film 34 at 881250949; -1 if it is refused.
double rating_in(const std::string& line, const RatingFormat& format)
{
    TextFile file = TextFile::from_text("x", line);
    file.next_line();
    try {
        const RatingRow row = parse_rating_row(file, format);
        return row.user == 12 && row.movie == 34 && row.timestamp == 881250949 ? double{row.value} : -2.0;
    } catch (const DataError&) {
        return -1.0;
    }
}

}  // namespace

class FieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbersAreDigitsOnly_data();
    void wholeNumbersAreDigitsOnly();
    void halfStarsAreHalvesOnly_data();
    void halfStarsAreHalvesOnly();
    void fieldsAreSplitAtEverySeparator();
    void genresThatAreNoneAreLeftOut();
    void aRatingIsOneOfItsValues_data();
    void aRatingIsOneOfItsValues();
    void theLargestIdIsRead();
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
}

void FieldsTest::aRatingIsOneOfItsValues_data()
{
    QTest::addColumn<QString>("rating");
    QTest::addColumn<double>("stars");  // -1: refused
    QTest::addColumn<double>("halves");
    QTest::addColumn<double>("ten");
    QTest::newRow("0") << "0" << -1.0 << -1.0 << 0.0;
    QTest::newRow("1") << "1" << 1.0 << 1.0 << 1.0;
    QTest::newRow("5") << "5" << 5.0 << 5.0 << 5.0;
    QTest::newRow("6") << "6" << -1.0 << -1.0 << 6.0;
    QTest::newRow("10") << "10" << -1.0 << -1.0 << 10.0;
    QTest::newRow("11") << "11" << -1.0 << -1.0 << -1.0;
    QTest::newRow("0.5") << "0.5" << -1.0 << 0.5 << -1.0;
    QTest::newRow("3.5") << "3.5" << -1.0 << 3.5 << -1.0;
    QTest::newRow("4.0") << "4.0" << -1.0 << 4.0 << -1.0;
    QTest::newRow("05") << "05" << -1.0 << -1.0 << -1.0;
    QTest::newRow("empty") << "" << -1.0 << -1.0 << -1.0;
}

// By each separator, and by both ways through a row: a time of 20 digits is too long for the quick one.
void FieldsTest::aRatingIsOneOfItsValues()
{
    QFETCH(QString, rating);
    QFETCH(double, stars);
    QFETCH(double, halves);
    QFETCH(double, ten);
    const std::array cases{std::pair(RatingValues::whole_stars, stars), std::pair(RatingValues::half_stars, halves),
                           std::pair(RatingValues::zero_to_ten, ten)};
    for (const std::string separator : {"\t", ",", "::"}) {
        for (const QString time : {"881250949", "00000000000881250949"}) {
            const QString line = QStringList{"12", "34", rating, time}.join(QString::fromStdString(separator));
            for (const auto& [values, expected] : cases)
                QCOMPARE(rating_in(line.toStdString(), {separator, values}), expected);
        }
    }
}

// It is too long for the quick way through a row, and must come out of the thorough one all the same.
void FieldsTest::theLargestIdIsRead()
{
    TextFile file = TextFile::from_text("u.data", "9223372036854775807\t0000000000000000000007\t5\t881250949\n");
    QVERIFY(file.next_line());
    const RatingRow row = parse_rating_row(file, {"\t", RatingValues::whole_stars});
    QCOMPARE(row.user, std::numeric_limits<std::int64_t>::max());
    QCOMPARE(row.movie, std::int64_t{7});
    QCOMPARE(row.value, 5.0F);
    QCOMPARE(row.timestamp, std::int64_t{881250949});
}

QTEST_APPLESS_MAIN(FieldsTest)
#include "fields_test.moc"
