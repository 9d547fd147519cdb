// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/excel_parts.h"
#include "core/data/files/sheet_values.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class SheetValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsAreKnownByTheirCode_data();
    void formatsAreKnownByTheirCode();
    void valuesAreWrittenAsPeopleSeeThem_data();
    void valuesAreWrittenAsPeopleSeeThem();
    void targetsLeadToParts_data();
    void targetsLeadToParts();
};

void SheetValuesTest::formatsAreKnownByTheirCode_data()
{
    QTest::addColumn<int>("format");
    const auto row = [](const char* code, CellFormat format) { QTest::newRow(code) << static_cast<int>(format); };
    row("General", CellFormat::number);
    row("0.00", CellFormat::number);
    row("#,##0.00 [$€-407]", CellFormat::number);
    row("[Red]-0.0;[Black]0.0", CellFormat::number);
    row("0 \"days\"", CellFormat::number);
    row("0\\d", CellFormat::number);
    row("@", CellFormat::number);
    row("0%", CellFormat::percent);
    row("0.0 %", CellFormat::percent);
    row("0\"%\"", CellFormat::number);
    row("yyyy\\-mm\\-dd", CellFormat::date);
    row("[$-407]d. mmmm yyyy", CellFormat::date);
    row("DD.MM.YY", CellFormat::date);
    row("[h]:mm", CellFormat::date);
    row("h:mm AM/PM", CellFormat::date);
    row("m/d/yy;@", CellFormat::date);
}

void SheetValuesTest::formatsAreKnownByTheirCode()
{
    QTEST(static_cast<int>(format_of_code(QTest::currentDataTag())), "format");
}

void SheetValuesTest::valuesAreWrittenAsPeopleSeeThem_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("mac");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* value, CellFormat format, const char* text, bool mac = false) {
        QTest::newRow(qPrintable(QStringLiteral("%1 as %2").arg(QLatin1String(value), QLatin1String(text))))
            << QString::fromLatin1(value) << static_cast<int>(format) << mac << QString::fromLatin1(text);
    };
    row("4.4000000000000004", CellFormat::number, "4.4");
    row("4.0", CellFormat::number, "4");
    row("9007199254740993", CellFormat::number, "9.00719925474099e+15");
    row("1E2", CellFormat::number, "100");
    row("-0.5", CellFormat::number, "-0.5");
    row("abc", CellFormat::number, "abc");
    row("1e999", CellFormat::number, "1e999");
    row("0.85", CellFormat::percent, "85%");
    row("0.29", CellFormat::percent, "29%");
    row("1.125", CellFormat::percent, "112.5%");
    row("1", CellFormat::date, "1900-01-01");
    row("59", CellFormat::date, "1900-02-28");
    row("61", CellFormat::date, "1900-03-01");
    row("45351", CellFormat::date, "2024-02-29");
    row("45351.770833333336", CellFormat::date, "2024-02-29 18:30:00");
    row("45350.999999999", CellFormat::date, "2024-02-29");
    row("0.5", CellFormat::date, "12:00:00");
    row("43889", CellFormat::date, "2024-02-29", true);
    row("0", CellFormat::date, "1904-01-01", true);
    row("2958465", CellFormat::date, "9999-12-31");
    row("2958466", CellFormat::date, "2958466");
    row("-1", CellFormat::date, "-1");
}

void SheetValuesTest::valuesAreWrittenAsPeopleSeeThem()
{
    QFETCH(QString, value);
    QFETCH(int, format);
    QFETCH(bool, mac);
    const std::string text = text_of_value(value.toStdString(), static_cast<CellFormat>(format),
                                           mac ? CellEpoch::mac_1904 : CellEpoch::excel_1900);
    QTEST(QString::fromStdString(text), "text");
}

void SheetValuesTest::targetsLeadToParts_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("part");
    QTest::newRow("beside") << QStringLiteral("styles.xml") << QStringLiteral("xl/styles.xml");
    QTest::newRow("below") << QStringLiteral("worksheets/sheet1.xml") << QStringLiteral("xl/worksheets/sheet1.xml");
    QTest::newRow("from the root") << QStringLiteral("/xl/a.xml") << QStringLiteral("xl/a.xml");
    QTest::newRow("upwards") << QStringLiteral("../data/a.xml") << QStringLiteral("data/a.xml");
    QTest::newRow("here") << QStringLiteral("./a.xml") << QStringLiteral("xl/a.xml");
    QTest::newRow("too far upwards") << QStringLiteral("../../a.xml") << QString();
}

void SheetValuesTest::targetsLeadToParts()
{
    QFETCH(QString, target);
    QTEST(QString::fromStdString(part_of_target("xl/workbook.xml", target.toStdString())), "part");
}

KINOSCOPE_PLAIN_TEST(SheetValuesTest)
#include "sheet_values_test.moc"
