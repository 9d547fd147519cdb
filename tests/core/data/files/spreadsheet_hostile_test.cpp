// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/table_file.h"
#include "tests/core/data/data_folder.h"
#include "tests/core/data/files/small_workbook.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

std::string repeated(const std::string& text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

/// Nine levels of ten: a thousand million times "ha".
const std::string entities =
    R"(<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>)";

}  // namespace

class SpreadsheetHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void everyTruncationHasASentence();
    void cellsWithoutPlacesFollowEachOther();
    void emptyRowsAtTheEndAreNoRows();

private:
    void rows_of_excel();
    void rows_of_parts();
    void rows_of_open_document();

    DataFolder m_folder;
};

void SpreadsheetHostileTest::rows_of_excel()
{
    const auto row = [](const char* what, const std::string& rows, const char* sentence) {
        QTest::newRow(what) << workbook(rows) << QString::fromUtf8(sentence);
    };
    row("a text that is not there", R"(<row r="1"><c r="A1" t="s"><v>7</v></c></row>)",
        "f.xlsx, sheet \"S\", row 1: found the text number \"7\". Expected one of the 0 texts that the file holds.");
    row("a negative text", R"(<row r="1"><c r="A1" t="s"><v>-1</v></c></row>)",
        "f.xlsx, sheet \"S\", row 1: found the text number \"-1\". Expected one of the 0 texts that the file holds.");
    row("a style that is not there", R"(<row r="1"><c r="A1" s="4"><v>7</v></c></row>)",
        "f.xlsx, sheet \"S\", row 1: found the style number 4. Expected one of the 0 styles that the file holds.");
    row("a row beyond all sheets", R"(<row r="1048577"/>)",
        "f.xlsx, sheet \"S\", row 1: found the row number \"1048577\". Expected one from 1 to 1048576.");
    row("a row before the last", R"(<row r="5"/><row r="4"/>)",
        "f.xlsx, sheet \"S\", row 6: found the row number \"4\". Expected one from 6 to 1048576.");
    row("a column beyond all sheets", R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)",
        "f.xlsx, sheet \"S\", row 1: found the cell \"XFE1\". Expected one from column 1 to 16384.");
    row("a cell before the last", R"(<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>)",
        "f.xlsx, sheet \"S\", row 1: found the cell \"A1\". Expected one from column 3 to 16384.");
    row("a cell without a row", R"(<c r="A1"><v>1</v></c>)",
        "f.xlsx, sheet \"S\", row 0: found a cell outside of all rows. Expected cells in rows.");
    row("nested elements", repeated("<a>", 300),
        "f.xlsx, sheet \"S\": found XML nested deeper than 200 elements. Expected a spreadsheet.");
    row("nothing", "", "f.xlsx, sheet \"S\": found nothing in the sheet. Expected ratings.");
    row("a wide and long sheet",
        repeated(R"(<row><c><v>1</v></c></row>)", 20'000) + R"(<row><c r="XFD20001"><v>1</v></c></row>)",
        "f.xlsx, sheet \"S\": found more than 268435456 bytes in its cells. Expected a smaller table.");
    QTest::newRow("a bomb")
        << workbook(repeated(" ", 40'000'000))
        << QStringLiteral("f.xlsx: found more than 500 times the file's size when unpacked. Expected a table.");
}

void SpreadsheetHostileTest::rows_of_parts()
{
    const auto row = [](const char* what, const WorkbookParts& parts, const char* sentence) {
        QTest::newRow(what) << workbook_of(parts) << QString::fromUtf8(sentence);
    };
    const std::string fine = sheet_of("<row><c><v>1</v></c></row>");
    row("no workbook", {.workbook = "", .sheet = fine},
        "f.xlsx: found no part \"xl/workbook.xml\". Expected a workbook of Excel.");
    row("no sheets", {.workbook = "<workbook/>", .sheet = fine}, "f.xlsx: found no sheet. Expected at least one.");
    row("no cells", {},
        "f.xlsx, sheet \"S\": found no part \"xl/worksheets/sheet1.xml\". Expected the cells of the "
        "sheet.");
    row("no relations", {.relations = "", .sheet = fine},
        "f.xlsx, sheet \"S\": found no part \"\". Expected the cells of the sheet.");
    row("a target above the root",
        {.relations = R"(<R><Relationship Id="rId1" Target="../../../etc/passwd"/></R>)", .sheet = fine},
        "f.xlsx, sheet \"S\": found no part \"\". Expected the cells of the sheet.");
    row("a target elsewhere",
        {.relations = R"(<R><Relationship Id="rId1" Target="http://x.example/" TargetMode="External"/></R>)",
         .sheet = fine},
        "f.xlsx, sheet \"S\": found no part \"\". Expected the cells of the sheet.");
    row("broken XML", {.sheet = "<worksheet><sheetData></worksheet>"},
        "f.xlsx, sheet \"S\": found XML that is not well-formed (xl/worksheets/sheet1.xml, line 1). Expected a whole "
        "spreadsheet.");
    row("XML that breaks off", {.sheet = "<worksheet><sheetData>"},
        "f.xlsx, sheet \"S\": found XML that is not well-formed (xl/worksheets/sheet1.xml, line 1). Expected a whole "
        "spreadsheet.");
    row("entities in the cells", {.sheet = entities + "<worksheet>&b;</worksheet>"},
        "f.xlsx, sheet \"S\": found a document type in xl/worksheets/sheet1.xml, which may hide entities. Expected "
        "plain "
        "XML, as spreadsheet programs write it.");
    row("entities in the texts", {.sheet = fine, .texts = entities + "<sst><si><t>&b;</t></si></sst>"},
        "f.xlsx: found a document type in xl/sharedStrings.xml, which may hide entities. Expected plain XML, as "
        "spreadsheet programs write it.");
}

void SpreadsheetHostileTest::rows_of_open_document()
{
    const auto row = [](const char* what, const std::string& tables, const char* sentence) {
        QTest::newRow(what) << open_document(tables) << QString::fromUtf8(sentence);
    };
    const std::string cell = R"(<table:table-cell office:value-type="float" office:value="1"/>)";
    row("no table", "", "f.xlsx: found no sheet. Expected at least one.");
    row("an empty table", R"(<table:table table:name="S"/>)",
        "f.xlsx, sheet \"S\": found nothing in the sheet. Expected ratings.");
    row("a row repeated for ever",
        R"(<table:table table:name="S"><table:table-row table:number-rows-repeated="99999999999999999999">)" + cell +
            "</table:table-row></table:table>",
        "f.xlsx, sheet \"S\": found more than 268435456 bytes in its cells. Expected a smaller table.");
    row("a cell repeated for ever",
        R"(<table:table table:name="S"><table:table-row><table:table-cell office:value-type="string" table:number-columns-repeated="2000000000"><text:p>a</text:p></table:table-cell></table:table-row></table:table>)",
        "f.xlsx, sheet \"S\", row 1: found more than 16384 columns. Expected a smaller table.");
    row("a thousand million empty rows in the middle",
        R"(<table:table table:name="S"><table:table-row table:number-rows-repeated="1000000000"/><table:table-row>)" +
            cell + "</table:table-row></table:table>",
        "f.xlsx, sheet \"S\": found more than 268435456 bytes in its cells. Expected a smaller table.");
    row("a cell without a row", R"(<table:table table:name="S">)" + cell + "</table:table>",
        "f.xlsx, sheet \"S\", row 1: found a cell outside of all rows. Expected cells in rows.");
    QTest::newRow("entities in a document")
        << open_document("", entities)
        << QStringLiteral(
               "f.xlsx: found a document type in content.xml, which may hide entities. Expected plain XML, as "
               "spreadsheet programs write it.");
    QTest::newRow("a password") << ZipBuilder()
                                       .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                       .add("META-INF/manifest.xml", "<m:f><manifest:encryption-data/></m:f>")
                                       .add("content.xml", "\x01\x02")
                                       .bytes()
                                << QStringLiteral(
                                       "f.xlsx: is password-protected. Save it without a password and open that.");
}

void SpreadsheetHostileTest::isRefused_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("sentence");
    rows_of_excel();
    rows_of_parts();
    rows_of_open_document();
}

void SpreadsheetHostileTest::isRefused()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, sentence);
    const auto path = m_folder.write("f.xlsx", bytes);
    QCOMPARE(QString::fromStdString(error_of([&] { read_table_text(path); })), sentence);
}

void SpreadsheetHostileTest::everyTruncationHasASentence()
{
    const std::string whole = workbook("<row><c><v>1</v></c><c><v>2</v></c></row>");
    QCOMPARE(read_table_text(m_folder.write("f.xlsx", whole)).text, std::string("1\x1f"
                                                                                "2\n"));
    for (std::size_t size = 4; size < whole.size(); ++size) {
        const auto path = m_folder.write("f.xlsx", whole.substr(0, size));
        QVERIFY2(!error_of([&] { read_table_text(path); }).empty(), std::to_string(size).c_str());
    }
}

void SpreadsheetHostileTest::cellsWithoutPlacesFollowEachOther()
{
    const auto path = m_folder.write(
        "f.xlsx",
        workbook(R"(<row><c><v>1</v></c><c t="b"><v>1</v></c></row><row r="3"><c r="B3"><v>4.4000000000000004</v></c>)"
                 R"(<c t="e"><v>#N/A</v></c><c t="str"><f>x</f><v>a&#10;b</v></c></row>)"));
    QCOMPARE(read_table_text(path).text, std::string("1\x1fTRUE\x1f\x1f\n\n\x1f"
                                                     "4.4\x1f\x1f"
                                                     "a b\n"));
}

void SpreadsheetHostileTest::emptyRowsAtTheEndAreNoRows()
{
    const auto path = m_folder.write(
        "f.ods",
        open_document(R"(<table:table table:name="S"><table:table-row><table:table-cell office:value-type="float" )"
                      R"(office:value="1.0"/></table:table-row><table:table-row table:number-rows-repeated="1048575">)"
                      R"(<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>)"));
    QCOMPARE(read_table_text(path).text, std::string("1\n"));
}

KINOSCOPE_PLAIN_TEST(SpreadsheetHostileTest)
#include "spreadsheet_hostile_test.moc"
