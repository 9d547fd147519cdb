// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spreadsheets as openpyxl, XlsxWriter and odfpy write them (make_spreadsheets.py, which also counts what it writes).
#include "core/data/files/table_file.h"
#include "core/data/sources/dataset_reader.h"
#include "core/data/sources/table_preview.h"
#include "tests/core/data/data_folder.h"
#include "tests/core/data/files/small_workbook.h"
#include "tests/test_main.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace kinoscope;

namespace {

const ReadControl keep_times{.progress = {}, .stop = {}, .keep_times = true};

/// The cells of a line of a table's text.
QStringList cells_of(const TableText& table, qsizetype line)
{
    return QString::fromStdString(table.text).split(u'\n').value(line).split(QChar::fromLatin1(cell_separator));
}

}  // namespace

class SpreadsheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachIsReadAsItWasWritten_data();
    void eachIsReadAsItWasWritten();
    void theSheetWithRatingsIsFound();
    void aSheetCanBeNamed_data();
    void aSheetCanBeNamed();
    void aSheetThatIsNotThereIsSaid();
    void datesAreThoseThatWereWritten_data();
    void datesAreThoseThatWereWritten();
    void formulasWithoutResultsAreSaid();
    void aModelFindsItsSheetAgain();
    void thePreviewShowsAnotherSheet();
    void rowsAreCalledRows();
    void titlesComeFromASpreadsheetBeside();

private:
    std::filesystem::path path(const char* name) const { return m_folder.path() / name; }

    test::DataFolder m_folder;
    QStringList m_written;  // a line a file
};

void SpreadsheetTest::initTestCase()
{
    QProcess script;
    script.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/core/data/files/make_spreadsheets.py"),
                  QString::fromStdString(m_folder.path().string())});
    QVERIFY2(script.waitForFinished(60'000) && script.exitCode() == 0, script.readAllStandardError().constData());
    m_written = QString::fromUtf8(script.readAllStandardOutput()).trimmed().split(u'\n');
    QVERIFY(m_written.size() >= 10);
}

void SpreadsheetTest::eachIsReadAsItWasWritten_data()
{
    QTest::addColumn<QStringList>("counts");
    for (const QString& line : m_written) {
        const QStringList fields = line.split(u'\t');
        QTest::newRow(qPrintable(fields.front())) << fields.sliced(1);
    }
}

void SpreadsheetTest::eachIsReadAsItWasWritten()
{
    QFETCH(QStringList, counts);
    const Dataset dataset = load_rating_table(path(QTest::currentDataTag()), {}, keep_times);
    QCOMPARE(dataset.user_ids.size(), counts[0].toUInt());
    QCOMPARE(dataset.movies.size(), counts[1].toUInt());
    QCOMPARE(dataset.ratings.size(), counts[2].toUInt());
    QCOMPARE(dataset.scale.min, counts[3].toDouble());
    QCOMPARE(dataset.scale.max, counts[4].toDouble());
    QCOMPARE(dataset.movies[0].title.substr(0, 5), std::string("Film "));
    QVERIFY(dataset.movies[0].year >= 1980);
    // What p and f have in make_spreadsheets.py.
    const auto rated = std::find_if(dataset.ratings.begin(), dataset.ratings.end(), [&](const Rating& rating) {
        return user_key(dataset, rating.user) == "Person 03" &&
               dataset.movies[static_cast<std::size_t>(rating.movie)].title.starts_with("Film 07");
    });
    QVERIFY(rated != dataset.ratings.end());
    const double value = 1.5 + (3 * 3 + 5 * 7 + 3 * 7) % 7 / 2.0;
    QCOMPARE(static_cast<double>(rated->value), value * (dataset.scale.max > 10 ? 10 : 1));
}

void SpreadsheetTest::theSheetWithRatingsIsFound()
{
    const TableText excel = read_table_text(path("openpyxl-long.xlsx"));
    QCOMPARE(excel.sheet, std::string("Ratings"));
    QCOMPARE(excel.sheets, (std::vector<std::string>{"About", "Ratings", "Old"}));
    const TableText ods = read_table_text(path("odfpy-long.ods"));
    QCOMPARE(ods.sheet, std::string("Ratings"));  // the hidden one comes before it
    QCOMPARE(ods.sheets, (std::vector<std::string>{"Old", "Ratings"}));
}

void SpreadsheetTest::aSheetCanBeNamed_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::newRow("by its name") << QStringLiteral("Old");
    QTest::newRow("whatever the case") << QStringLiteral("old");
    QTest::newRow("by its number") << QStringLiteral("3");
}

void SpreadsheetTest::aSheetCanBeNamed()
{
    QFETCH(QString, sheet);
    const Dataset dataset = load_rating_table(path("openpyxl-long.xlsx"), {.sheet = sheet.toStdString()});
    QCOMPARE(dataset.ratings.size(), std::size_t{12});
    QCOMPARE(dataset.user_ids.size(), std::size_t{3});
}

void SpreadsheetTest::aSheetThatIsNotThereIsSaid()
{
    QCOMPARE(test::error_of([&] { load_rating_table(path("openpyxl-long.xlsx"), {.sheet = "Votes"}); }),
             std::string("openpyxl-long.xlsx: found the sheets \"About\", \"Ratings\", \"Old\". Expected one called "
                         "\"Votes\"."));
    const auto table = m_folder.write("class.csv", "Name,Film,Stars\nA,B,1\n");
    QCOMPARE(test::error_of([&] { load_rating_table(table, {.sheet = "Votes"}); }),
             std::string("class.csv: found something that is not a spreadsheet. Expected one with a sheet \"Votes\"."));
}

void SpreadsheetTest::datesAreThoseThatWereWritten_data()
{
    QTest::addColumn<int>("column");
    for (const char* name : {"openpyxl-long.xlsx", "xlsxwriter-long.xlsx", "xlsxwriter-1904.xlsx", "odfpy-long.ods"})
        QTest::newRow(name) << 3;
}

void SpreadsheetTest::datesAreThoseThatWereWritten()
{
    QFETCH(int, column);
    const TableText table = read_table_text(path(QTest::currentDataTag()));
    QCOMPARE(cells_of(table, 1)[column].replace(u'T', u' '), QStringLiteral("2024-02-27 18:30:00"));
    QCOMPARE(cells_of(table, 3)[column].replace(u'T', u' '), QStringLiteral("2024-02-29 18:30:00"));
    const Dataset dataset = load_rating_table(path(QTest::currentDataTag()), {}, keep_times);
    QCOMPARE(dataset.first_timestamp, std::int64_t{1709058600});
}

void SpreadsheetTest::formulasWithoutResultsAreSaid()
{
    const Dataset dataset = load_rating_table(path("openpyxl-formulas.xlsx"));
    QVERIFY(std::any_of(dataset.notes.begin(), dataset.notes.end(), [](const Message& note) {
        return note.english().starts_with("400 cells hold formulas without saved results");
    }));
}

void SpreadsheetTest::aModelFindsItsSheetAgain()
{
    const Dataset first = load_rating_table(path("openpyxl-long.xlsx"), {.sheet = "Old"});
    const auto options = options_in_layout(first.layout);
    QVERIFY(options.has_value());
    QCOMPARE(options->sheet, std::string("Old"));
    const Dataset again = load_rating_table(path("openpyxl-long.xlsx"), *options);
    QCOMPARE(again.ratings.size(), first.ratings.size());
    QCOMPARE(again.layout, first.layout);
    const TableOptions odd{.sheet = "100 %; \"7b\"; hide-names"};
    QCOMPARE(parse_table_options(text_of(odd)), odd);
}

void SpreadsheetTest::thePreviewShowsAnotherSheet()
{
    const TableSample sample = read_sample(path("openpyxl-long.xlsx"));
    QCOMPARE(preview_table(sample, {}).ratings, std::size_t{400});
    QCOMPARE(preview_table(sample, {.sheet = "Old"}).ratings, std::size_t{12});
    QVERIFY(!preview_table(sample, {.sheet = "About"}).problem.empty());
}

void SpreadsheetTest::rowsAreCalledRows()
{
    const std::string sentence = test::error_of([&] {
        load_rating_table(path("openpyxl-long.xlsx"), {.columns = parse_columns("user=Name,item=Stars,rating=Film")});
    });
    QVERIFY2(sentence.starts_with("openpyxl-long.xlsx, sheet \"Ratings\", row 2: found"), sentence.c_str());
    const auto odd =
        m_folder.write("odd.xlsx", test::workbook(test::rows_of({{"A", "B", "C"}, {"x", "y", "z"}, {"u", "v", "w"}})));
    const std::string unclear = test::error_of([&] { load_rating_table(odd); });
    QVERIFY2(unclear.starts_with("odd.xlsx, sheet \"S\", row 1: found"), unclear.c_str());
}

void SpreadsheetTest::titlesComeFromASpreadsheetBeside()
{
    const auto ratings = m_folder.write("beside/r.csv", "user,film_id,stars\n1,7,1\n2,8,5\n1,8,3\n2,7,2\n");
    m_folder.write(
        "beside/movies.xlsx",
        test::workbook("<row><c t=\"inlineStr\"><is><t>film_id</t></is></c><c t=\"inlineStr\"><is><t>title</t>"
                       "</is></c></row><row><c><v>7</v></c><c t=\"inlineStr\"><is><t>Red Kite</t></is></c></row>"
                       "<row><c><v>8</v></c><c t=\"inlineStr\"><is><t>Blue Door</t></is></c></row>"));
    QCOMPARE(load_rating_table(ratings).movies[0].title, std::string("Red Kite"));
}

KINOSCOPE_PLAIN_TEST(SpreadsheetTest)
#include "spreadsheet_test.moc"
