// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/rating_row.h"
#include "tests/test_main.h"

#include <QTest>

#include <limits>
#include <string>

using namespace kinoscope;

namespace {

/// The rating in a row by person 12 of film 34 at 881250949; -2 if anything else stands there.
double rating_of(const RatingRow& row)
{
    return row.user == 12 && row.movie == 34 && row.timestamp == 881250949 ? double{row.value} : -2.0;
}

/// -1 if the row is refused.
double rating_in(const std::string& line, const RatingFormat& format)
{
    try {
        return rating_of(parse_rating_row({"x", 1, line}, format));
    } catch (const DataError&) {
        return -1.0;
    }
}

/// -1 if the row is passed on.
double quick_rating_in(const std::string& line, const RatingFormat& format)
{
    RatingRow row;
    return quick_row_parser(format)((line + "\n").c_str(), row) == nullptr ? -1.0 : rating_of(row);
}

}  // namespace

class RatingRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRatingIsOneOfItsValues_data();
    void aRatingIsOneOfItsValues();
    void theLargestIdIsRead();
    void theQuickWayStopsAtTheLinesEnd();
};

void RatingRowTest::aRatingIsOneOfItsValues_data()
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

// By each separator. Both ways through a row must agree, but that the quick one may pass a row on: it takes times of up
// to 18 digits.
void RatingRowTest::aRatingIsOneOfItsValues()
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
            for (const auto& [values, expected] : cases) {
                QCOMPARE(rating_in(line.toStdString(), {separator, values}), expected);
                const double quick = quick_rating_in(line.toStdString(), {separator, values});
                QCOMPARE(quick, time.size() > 18 ? -1.0 : expected);
            }
        }
    }
}

void RatingRowTest::theLargestIdIsRead()
{
    const RatingRow row = parse_rating_row({"u.data", 1, "9223372036854775807\t0000000000000000000007\t5\t881250949"},
                                           {"\t", RatingValues::whole_stars});
    QCOMPARE(row.user, std::numeric_limits<std::int64_t>::max());
    QCOMPARE(row.movie, std::int64_t{7});
    QCOMPARE(row.value, 5.0F);
    QCOMPARE(row.timestamp, std::int64_t{881250949});
}

// Whatever is cut off or put in, the quick way never passes the line's end.
void RatingRowTest::theQuickWayStopsAtTheLinesEnd()
{
    const std::string good = "12,34,3.5,881250949\n";
    for (std::size_t length = 0; length < good.size(); ++length) {
        const std::string text = good.substr(0, length) + "\n12,34,3.5,881250949\n";
        RatingRow row;
        const char* const next = quick_row_parser({",", RatingValues::half_stars})(text.c_str(), row);
        // Cut inside the time it is a row with another time; cut before, it is none.
        QCOMPARE(next != nullptr, length > 10);
        if (next != nullptr)
            QCOMPARE(next - text.c_str(), static_cast<std::ptrdiff_t>(length) + 1);
    }
    for (const char* line :
         {"12,34,3.5,881250949\r\n", "12,34,3.5,881250949 \n", "12,34,3.5,881250949,\n", "12;34,3.5,8\n",
          "12,34,3.,8\n", "12,34,.5,8\n", "-12,34,3.5,8\n", "\n", "12,34,3.5,881250949\r8\n"}) {
        RatingRow row;
        const char* const next = quick_row_parser({",", RatingValues::half_stars})(line, row);
        QVERIFY2((next != nullptr) == std::string_view(line).ends_with("949\r\n"), line);
    }
}

KINOSCOPE_PLAIN_TEST(RatingRowTest)
#include "rating_row_test.moc"
