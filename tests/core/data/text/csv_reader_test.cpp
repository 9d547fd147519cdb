// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/csv_reader.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using kinoscope::test::error_of;

namespace {

using Row = std::pair<std::int64_t, std::vector<std::string>>;  // line and fields

std::vector<Row> rows_of(std::string_view text)
{
    CsvReader csv(TextFile::from_text("movies.csv", text));
    std::vector<Row> rows;
    while (csv.next_row())
        rows.emplace_back(csv.line_number(), csv.fields());
    return rows;
}

}  // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesHoldCommasQuotesAndLineEnds();
    void fieldsAreTakenExactly();
    void emptyLinesAreRowsOfOneEmptyField();
    void brokenQuotesAreReportedWhereTheyAre();
};

void CsvReaderTest::quotesHoldCommasQuotesAndLineEnds()
{
    const std::vector<Row> expected{{1, {"1", "Good, the Bad and the Ugly, The", "Western"}},
                                    {2, {"2", "The \"Burbs\"", ""}},
                                    {3, {"3", "two\nlines", "x"}},
                                    {5, {"4", "", "after them"}}};
    QVERIFY(rows_of("1,\"Good, the Bad and the Ugly, The\",Western\n"
                    "2,\"The \"\"Burbs\"\"\",\n"
                    "3,\"two\r\nlines\",x\r\n"
                    "4,\"\",after them") == expected);
}

void CsvReaderTest::fieldsAreTakenExactly()
{
    QVERIFY(rows_of(" a ,b \n") == (std::vector<Row>{{1, {" a ", "b "}}}));
    QVERIFY(rows_of("a\rb,c\n") == (std::vector<Row>{{1, {"a\rb", "c"}}}));
    QVERIFY(rows_of(",\n") == (std::vector<Row>{{1, {"", ""}}}));
    QVERIFY(rows_of("").empty());
}

void CsvReaderTest::emptyLinesAreRowsOfOneEmptyField()
{
    QVERIFY(rows_of("a\n\nb\n\n") == (std::vector<Row>{{1, {"a"}}, {2, {""}}, {3, {"b"}}}));
}

void CsvReaderTest::brokenQuotesAreReportedWhereTheyAre()
{
    QVERIFY(error_of([] { rows_of("a,b\n1,x\"y\n"); }).starts_with("movies.csv, line 2, column 4: found a quote"));
    QVERIFY(error_of([] { rows_of("a,b\n1,\"x\"y\n"); }).starts_with("movies.csv, line 2, column "));
    QVERIFY(error_of([] {
                rows_of("a,b\n1,\"x\n2,y\n");
            }).starts_with("movies.csv, line 2: found a quote that is never closed"));
    std::string endless = "a\n\"";
    for (int line = 0; line < 10000; ++line)
        endless += "1234567890\n";
    QVERIFY(error_of([&] {
                rows_of(endless);
            }).starts_with("movies.csv, line 2: found a quote that is not closed within 64 KiB"));
}

KINOSCOPE_PLAIN_TEST(CsvReaderTest)
#include "csv_reader_test.moc"
