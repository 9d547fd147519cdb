// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/rating_file.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

#include <string>
#include <vector>

using namespace kinoscope;
using kinoscope::test::DataFolder;
using kinoscope::test::error_of;

namespace {

constexpr std::size_t kManyRows = 120'000;  // 2 MB: several blocks, whose borders fall into rows

std::string row_text(std::size_t i)
{
    return std::to_string(i * 7919 % 1'000'003) + "," + std::to_string(i % 977) + (i % 2 == 0 ? ",4.5," : ",3,") +
           std::to_string(i);
}

/// Many rows, with `line` as the one of number `at`, from 1.
std::string many_rows(std::string_view end, std::size_t at = 0, std::string_view line = {})
{
    std::string text;
    for (std::size_t i = 1; i <= kManyRows; ++i) {
        text += i == at ? std::string(line) : row_text(i);
        text += end;
    }
    return text;
}

constexpr RatingFormat kFormat{",", RatingValues::half_stars};

std::vector<RatingRow> rows_of(const std::filesystem::path& path, const ReadControl& control = {})
{
    RatingFile file(path, kFormat, control);
    std::vector<RatingRow> rows;
    std::vector<RatingRow> some(1000);
    while (const std::size_t count = file.next_rows(some))
        rows.insert(rows.end(), some.begin(), some.begin() + static_cast<std::ptrdiff_t>(count));
    return rows;
}

}  // namespace

class RatingFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfALargeFileIsRead_data();
    void everyRowOfALargeFileIsRead();
    void aBadRowDeepInsideIsNamedByItsLine_data();
    void aBadRowDeepInsideIsNamedByItsLine();
    void aMarkBeforeALineWithoutAnEndIsPassedOver();
    void emptyLinesAreFineOnlyAtTheEnd();
    void theHeadingIsRequired();
    void rowsAreFewerThanIsLikely();
    void progressGoesUpToOne();
    void readingIsStopped();
};

void RatingFileTest::everyRowOfALargeFileIsRead_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("LF") << QByteArray() << QByteArray("\n") << QByteArray("\n");
    QTest::newRow("CR LF") << QByteArray() << QByteArray("\r\n") << QByteArray("\r\n");
    QTest::newRow("no end of the last line") << QByteArray() << QByteArray("\n") << QByteArray();
    QTest::newRow("CR LF without an end") << QByteArray() << QByteArray("\r\n") << QByteArray();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << QByteArray("\n") << QByteArray("\n");
    QTest::newRow("empty lines at the end") << QByteArray() << QByteArray("\n") << QByteArray("\n\r\n\n\n");
}

void RatingFileTest::everyRowOfALargeFileIsRead()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, last);
    const DataFolder folder;
    std::string text = many_rows(end.toStdString());
    text.resize(text.size() - static_cast<std::size_t>(end.size()));
    const auto rows = rows_of(folder.write("ratings.csv", start.toStdString() + text + last.toStdString()));
    QCOMPARE(rows.size(), kManyRows);
    for (std::size_t i = 1; i <= kManyRows; ++i) {
        const RatingRow& row = rows[i - 1];
        QCOMPARE(row.user, static_cast<std::int64_t>(i * 7919 % 1'000'003));
        QCOMPARE(row.movie, static_cast<std::int64_t>(i % 977));
        QCOMPARE(row.value, i % 2 == 0 ? 4.5F : 3.0F);
        QCOMPARE(row.timestamp, static_cast<std::int64_t>(i));
    }
}

void RatingFileTest::aBadRowDeepInsideIsNamedByItsLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("message");
    const QString at = QStringLiteral("ratings.csv, line 100001");
    QTest::newRow("letters") << QByteArray("1,abc,3,9") << at + ": found \"abc\". Expected the number of a film.";
    QTest::newRow("fields") << QByteArray("1,2,3") << at + ": found 3 fields. Expected a row of 4";
    QTest::newRow("empty") << QByteArray() << at + ": found an empty line. Expected person, film, rating and time.";
    QTest::newRow("NUL") << QByteArray("1,2\0,3,9", 8) << at + ", column 4: found a NUL byte. Expected text.";
    QTest::newRow("long") << QByteArray(5000, '7') << at + ": found 5000 bytes. Expected a line of at most 1024 bytes";
    QTest::newRow("longer than a block") << QByteArray(3'000'000, '7')
                                         << at +
                                                ": found more than 524288 bytes. Expected a line of at most 1024 bytes";
}

void RatingFileTest::aBadRowDeepInsideIsNamedByItsLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, message);
    const DataFolder folder;
    const auto path = folder.write("ratings.csv", many_rows("\n", 100'001, line.toStdString()));
    const QString error = QString::fromStdString(error_of([&] { rows_of(path); }));
    QVERIFY2(error.startsWith(message), qPrintable(error.left(200)));
}

void RatingFileTest::aMarkBeforeALineWithoutAnEndIsPassedOver()
{
    const DataFolder folder;
    QCOMPARE(rows_of(folder.write("a.csv", "\xef\xbb\xbf"
                                           "1,2,3,4"))
                 .size(),
             std::size_t{1});
    QCOMPARE(rows_of(folder.write("b.csv", "\xef\xbb\xbf")).size(), std::size_t{0});
    const auto path = folder.write("c.csv", "\xef\xbb\xbf"
                                            "1,2,3");
    QVERIFY(RatingFile(path, kFormat, {}).likely_rows() <= 8);
    QCOMPARE(error_of([&] { rows_of(path); }),
             std::string(
                 "c.csv, line 1: found 3 fields. Expected a row of 4 with commas between them (person, film, rating, "
                 "time)."));
}

void RatingFileTest::emptyLinesAreFineOnlyAtTheEnd()
{
    const DataFolder folder;
    QCOMPARE(rows_of(folder.write("a.csv", "")).size(), std::size_t{0});
    QCOMPARE(rows_of(folder.write("b.csv", "\n\n\r\n")).size(), std::size_t{0});
    QCOMPARE(rows_of(folder.write("c.csv", "1,2,3,4\n\n\n")).size(), std::size_t{1});
    // The first of several empty lines is the one that is named.
    const std::string error = error_of([&] { rows_of(folder.write("d.csv", "1,2,3,4\n\n\r\n1,3,3,4\n")); });
    QVERIFY2(error.starts_with("d.csv, line 2: found an empty line"), error.c_str());
}

void RatingFileTest::theHeadingIsRequired()
{
    const DataFolder folder;
    const auto path = folder.write("ratings.csv", "\xef\xbb\xbf"
                                                  "a,b,c,d\r\n1,2,3,4\n");
    RatingFile file(path, kFormat, {});
    file.require_heading("a,b,c,d");
    std::vector<RatingRow> rows(10);
    QCOMPARE(file.next_rows(rows), std::size_t{1});
    RatingFile again(path, kFormat, {});
    const std::string error = error_of([&] { again.require_heading("x"); });
    QCOMPARE(error, std::string("ratings.csv, line 1: found \"a,b,c,d\". Expected the heading \"x\"."));
    RatingFile empty(folder.write("empty.csv", "\n"), kFormat, {});
    empty.require_heading("x");
    QCOMPARE(empty.next_rows(rows), std::size_t{0});
}

void RatingFileTest::rowsAreFewerThanIsLikely()
{
    const DataFolder folder;
    const RatingFile large(folder.write("large.csv", many_rows("\n")), kFormat, {});
    QVERIFY(large.likely_rows() >= kManyRows);
    QVERIFY(large.likely_rows() < kManyRows * 5 / 4);
    const RatingFile small(folder.write("small.csv", "1,2,3,4\n1,3,3,4"), kFormat, {});
    QVERIFY(small.likely_rows() >= 2);
    const RatingFile none(folder.write("none.csv", ""), kFormat, {});
    QCOMPARE(none.likely_rows(), std::size_t{0});
    // Line ends alone ask for no more room than rows would.
    const RatingFile empty_lines(folder.write("empty.csv", std::string(800'000, '\n')), kFormat, {});
    QVERIFY(empty_lines.likely_rows() <= 100'001);
}

void RatingFileTest::progressGoesUpToOne()
{
    const DataFolder folder;
    std::vector<double> shares;
    rows_of(folder.write("ratings.csv", many_rows("\n")), {[&](double share) { shares.push_back(share); }, {}});
    QVERIFY(shares.size() >= 3);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.front() > 0.0 && shares.front() < 1.0);
    QCOMPARE(shares.back(), 1.0);
}

void RatingFileTest::readingIsStopped()
{
    const DataFolder folder;
    const auto path = folder.write("ratings.csv", many_rows("\n"));
    std::stop_source stop;
    const ReadControl control{[&](double) { stop.request_stop(); }, stop.get_token()};
    QVERIFY_EXCEPTION_THROWN(rows_of(path, control), ReadStopped);
}

KINOSCOPE_PLAIN_TEST(RatingFileTest)
#include "rating_file_test.moc"
