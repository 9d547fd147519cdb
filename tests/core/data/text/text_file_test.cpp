// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/text_file.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

#include <sys/stat.h>

#include <vector>

using namespace kinoscope;
using kinoscope::test::DataFolder;
using kinoscope::test::error_of;

namespace {

QStringList lines_of(const std::string& text)
{
    TextFile file = TextFile::from_text("x", text);
    QStringList lines;
    while (file.next_line()) {
        lines += QString::fromStdString(std::string(file.line()));
        if (file.line_number() != lines.size())
            lines += "wrong number";
    }
    return lines;
}

bool holds(const std::string& sentence, std::string_view part)
{
    return sentence.find(part) != std::string::npos;
}

}  // namespace

class TextFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesComeWithoutTheirEnds_data();
    void linesComeWithoutTheirEnds();
    void aFileIsReadAsItIs();
    void aNulByteIsReportedWithLineAndColumn();
    void badUtf8IsReportedWithLineAndColumn();
    void latin1IsToldFromUtf8();
    void aLongLineIsRefused();
    void aLargeFileIsRefusedBeforeItIsRead();
    void whatIsNoFileIsRefused();
};

void TextFileTest::linesComeWithoutTheirEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("plain") << "a\nb\n" << QStringList{"a", "b"};
    QTest::newRow("no end of the last line") << "a\nb" << QStringList{"a", "b"};
    QTest::newRow("CR LF") << "a\r\nb\r\n" << QStringList{"a", "b"};
    QTest::newRow("byte order mark") << "\ufeffa\nb" << QStringList{"a", "b"};
    QTest::newRow("empty line between") << "a\n\nb\n" << QStringList{"a", "", "b"};
    QTest::newRow("empty lines at the end") << "a\n\n\r\n\n" << QStringList{"a"};
    QTest::newRow("CR inside stays") << "a\rb\n" << QStringList{"a\rb"};
    QTest::newRow("empty") << "" << QStringList{};
    QTest::newRow("only ends") << "\n\r\n" << QStringList{};
    QTest::newRow("only a mark") << "\ufeff" << QStringList{};
}

void TextFileTest::linesComeWithoutTheirEnds()
{
    QFETCH(QString, text);
    QTEST(lines_of(text.toStdString()), "lines");
}

void TextFileTest::aFileIsReadAsItIs()
{
    DataFolder folder;
    TextFile file = TextFile::read(folder.write("u.item", "1|Am\xe9lie\n2|Heat"));
    QCOMPARE(file.name(), std::string("u.item"));
    QVERIFY(file.next_line());
    QCOMPARE(std::string(file.line()), std::string("1|Am\xe9lie"));
    QVERIFY(file.next_line());
    QCOMPARE(file.line_number(), std::int64_t{2});
    QVERIFY(!file.next_line());
}

void TextFileTest::aNulByteIsReportedWithLineAndColumn()
{
    using namespace std::string_literals;
    DataFolder folder;
    const auto path = folder.write("u.data", "ab\ncd\0e\n"s);
    QCOMPARE(error_of([&] { TextFile::read(path); }),
             std::string("u.data, line 2, column 3: found a NUL byte where text was expected."));
}

void TextFileTest::badUtf8IsReportedWithLineAndColumn()
{
    QCOMPARE(error_of([] { TextFile::from_text("movies.csv", "a\r\nAm\xe9lie\n").require_utf8(); }),
             std::string("movies.csv, line 2, column 3: found the byte 0xe9 where UTF-8 text was expected."));
    QCOMPARE(error_of([] { TextFile::from_text("movies.csv", "Amélie\n").require_utf8(); }), std::string());
}

void TextFileTest::latin1IsToldFromUtf8()
{
    QVERIFY(!TextFile::from_text("x", "plain").is_latin1());
    QVERIFY(!TextFile::from_text("x", "Amélie").is_latin1());
    QVERIFY(TextFile::from_text("x", "Am\xe9lie").is_latin1());
    QCOMPARE(error_of([] { (void)TextFile::from_text("x", "a\nAm\xe9lie \x93").is_latin1(); }),
             std::string("x, line 2, column 8: found the byte 0x93 where Latin-1 or UTF-8 text was expected."));
}

void TextFileTest::aLongLineIsRefused()
{
    const TextLimits limits{1000, 5};
    TextFile file = TextFile::from_text("x", "12345\r\n123456\n", limits);
    QVERIFY(file.next_line());
    QCOMPARE(error_of([&] { file.next_line(); }),
             std::string("x, line 2: found 6 bytes where a line of at most 5 bytes was expected."));
}

void TextFileTest::aLargeFileIsRefusedBeforeItIsRead()
{
    DataFolder folder;
    const auto path = folder.write("big", "");
    std::filesystem::resize_file(path, std::uintmax_t{1} << 33U);  // sparse: takes no room on the disk
    QVERIFY(holds(error_of([&] { TextFile::read(path, rating_file_limits); }), "found 8589934592 bytes"));
    const auto small = folder.write("small", "12345");
    QCOMPARE(error_of([&] { TextFile::read(small, {5, 5}); }), std::string());
    QVERIFY(holds(error_of([&] { TextFile::read(small, {4, 5}); }), "a file of at most 4 bytes"));
}

void TextFileTest::whatIsNoFileIsRefused()
{
    DataFolder folder;
    QVERIFY(holds(error_of([&] { TextFile::read(folder.path()); }), "found a folder where a file was expected"));
    QVERIFY(holds(error_of([] { TextFile::read("/dev/zero"); }), "zero: found a device or a pipe"));
    const auto pipe = folder.path() / "pipe";
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    QVERIFY(holds(error_of([&] { TextFile::read(pipe); }), "found a device or a pipe"));
    const std::string missing = error_of([&] { TextFile::read(folder.path() / "u.data"); });
    QVERIFY(holds(missing, folder.path().string() + "/u.data: there is no such file."));
}

KINOSCOPE_PLAIN_TEST(TextFileTest)
#include "text_file_test.moc"
