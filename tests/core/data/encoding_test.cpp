// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/encoding.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class EncodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badUtf8IsFoundAtItsFirstByte_data();
    void badUtf8IsFoundAtItsFirstByte();
    void everyCodePointIsTakenAsQtTakesIt();
    void latin1BecomesUtf8AsQtDoesIt();
    void controlCodesAreNoLatin1();
    void controlCharactersBecomeSpaces_data();
    void controlCharactersBecomeSpaces();
};

void EncodingTest::badUtf8IsFoundAtItsFirstByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::newRow("lone continuation") << QByteArray("ab\x80") << 2;
    QTest::newRow("Latin-1 letter") << QByteArray("Am\xe9lie") << 2;
    QTest::newRow("cut off at the end") << QByteArray("a\xe2\x82") << 1;
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << 0;
    QTest::newRow("overlong of three") << QByteArray("\xe0\x9f\xbf") << 0;
    QTest::newRow("overlong of four") << QByteArray("\xf0\x8f\xbf\xbf") << 0;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << 0;
    QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << 0;
    QTest::newRow("no lead byte") << QByteArray("x\xff") << 1;
    QTest::newRow("third byte wrong") << QByteArray("\xe2\x82\x28") << 0;
}

void EncodingTest::badUtf8IsFoundAtItsFirstByte()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QCOMPARE(find_invalid_utf8(text.toStdString()), static_cast<std::size_t>(offset));
}

void EncodingTest::everyCodePointIsTakenAsQtTakesIt()
{
    for (char32_t code = 0; code <= 0x10ffff; ++code) {
        if (code >= 0xd800 && code <= 0xdfff)
            continue;
        const std::string text = QString::fromUcs4(&code, 1).toStdString();
        if (utf8_sequence_length(text) != text.size())
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(static_cast<uint>(code), 0, 16)));
    }
}

void EncodingTest::latin1BecomesUtf8AsQtDoesIt()
{
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte)
        all += static_cast<char>(byte);
    QCOMPARE(QByteArray::fromStdString(latin1_to_utf8(all.toStdString())), QString::fromLatin1(all).toUtf8());
}

void EncodingTest::controlCodesAreNoLatin1()
{
    QCOMPARE(find_invalid_latin1("Am\xe9lie \xa0\xff"), std::string_view::npos);
    QCOMPARE(find_invalid_latin1("\xe9\x93"), std::size_t{1});
}

void EncodingTest::controlCharactersBecomeSpaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QByteArray("Amélie ~") << QByteArray("Amélie ~");
    QTest::newRow("line end") << QByteArray("a\r\nb") << QByteArray("a  b");
    QTest::newRow("escape code") << QByteArray("\x1b[2J") << QByteArray(" [2J");
    QTest::newRow("DEL") << QByteArray("a\x7f") << QByteArray("a ");
    QTest::newRow("escape code of two bytes") << QByteArray("a\xc2\x9b"
                                                            "2J")
                                              << QByteArray("a 2J");
    QTest::newRow("no-break space") << QByteArray("a\xc2\xa0"
                                                  "b")
                                    << QByteArray("a\xc2\xa0"
                                                  "b");
}

void EncodingTest::controlCharactersBecomeSpaces()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(has_control_characters(text.toStdString()), text != expected);
    QCOMPARE(QByteArray::fromStdString(without_control_characters(text.toStdString())), expected);
}

KINOSCOPE_PLAIN_TEST(EncodingTest)
#include "encoding_test.moc"
