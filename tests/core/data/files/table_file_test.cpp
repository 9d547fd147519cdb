// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What files are by what is in them: packed texts, and those of other programs.
#include "core/data/files/file_kind.h"
#include "core/data/files/table_file.h"
#include "core/data/sources/dataset_reader.h"
#include "tests/core/data/data_folder.h"
#include "tests/core/io/packed.h"
#include "tests/core/io/zip_builder.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

const std::string ratings = "user,film,stars\nAnna,Red Kite,4\nBen,Red Kite,2\nAnna,Blue Door,5\nBen,Blue Door,1\n";

}  // namespace

class TableFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packedTextsAreRead_data();
    void packedTextsAreRead();
    void aListOfTitlesMayBePacked();
    void damagedPackedTextsAreRefused_data();
    void damagedPackedTextsAreRefused();
    void filesOfOtherProgramsAreNamed_data();
    void filesOfOtherProgramsAreNamed();
    void theLineFitsAnyNameOfAFile_data();
    void theLineFitsAnyNameOfAFile();
    void textsThatLookAlikeAreTexts_data();
    void textsThatLookAlikeAreTexts();

private:
    DataFolder m_folder;
};

void TableFileTest::packedTextsAreRead_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("r.csv.gz") << QStringLiteral("gzip");
    QTest::newRow("r.csv.xz") << QStringLiteral("xz");
    QTest::newRow("r.csv.bz2") << QStringLiteral("bzip2");
    QTest::newRow("r.csv.zst") << QStringLiteral("zstd");
    QTest::newRow("whatever its name") << QStringLiteral("gzip");
}

void TableFileTest::packedTextsAreRead()
{
    QFETCH(QString, filter);
    const auto path = m_folder.write(QTest::currentDataTag(), packed(ratings, qPrintable(filter)));
    QCOMPARE(kind_of_file(path), FileKind::packed_text);
    const Dataset dataset = load_rating_table(path);
    QCOMPARE(dataset.ratings.size(), std::size_t{4});
    QCOMPARE(dataset.movies[0].title, std::string("Red Kite"));
    const std::string json =
        "{\"user\": \"a\", \"item\": \"x\", \"stars\": 4}\n{\"user\": \"b\", \"item\": \"x\", \"stars\": 1}\n";
    QCOMPARE(
        load_rating_table(m_folder.write(QTest::currentDataTag(), packed(json, qPrintable(filter)))).ratings.size(),
        std::size_t{2});
}

void TableFileTest::aListOfTitlesMayBePacked()
{
    const auto path =
        m_folder.write("set/ratings.csv.gz", packed("userId,movieId,rating\n1,7,4\n2,7,1\n1,8,2\n2,8,2\n", "gzip"));
    m_folder.write("set/movies.csv.gz", packed("movieId,title\n7,Red Kite\n8,Blue Door\n", "gzip"));
    for (const auto& source : {path.parent_path(), path}) {
        const Dataset dataset =
            std::filesystem::is_directory(source) ? load_dataset(source) : load_rating_table(source);
        QCOMPARE(dataset.movies[1].title, std::string("Blue Door"));
    }
    QCOMPARE(load_rating_table(path).name, std::string("ratings"));
}

void TableFileTest::damagedPackedTextsAreRefused_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("sentence");
    const std::string whole = packed(ratings, "gzip");
    QTest::newRow("broken off")
        << whole.substr(0, whole.size() - 20)
        << QStringLiteral("r.gz: found compressed data that are damaged or incomplete. Expected a whole file.");
    std::string changed = packed(ratings, "xz");
    changed[40] = static_cast<char>(changed[40] ^ 0x55);
    QTest::newRow("changed")
        << changed
        << QStringLiteral("r.gz: found compressed data that are damaged or incomplete. Expected a whole file.");
    QTest::newRow("only a beginning")
        << std::string("\x1f\x8b\x08")
        << QStringLiteral("r.gz: found compressed data that are damaged or incomplete. Expected a whole file.");
    QTest::newRow("a bomb") << packed(std::string(40'000'000, ' '), "gzip")
                            << QStringLiteral(
                                   "r.gz: found more than 250 times the file's size when unpacked. Expected a "
                                   "table.");
}

void TableFileTest::damagedPackedTextsAreRefused()
{
    QFETCH(std::string, bytes);
    const auto path = m_folder.write("r.gz", bytes);
    QTEST(QString::fromStdString(error_of([&] { read_table_text(path); })), "sentence");
}

void TableFileTest::filesOfOtherProgramsAreNamed_data()
{
    using namespace std::string_literals;
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const std::string& bytes, const char* what, const char* line) {
        QTest::newRow(name) << bytes << QString::fromLatin1(what) << QString::fromLatin1(line);
    };
    row("r.parquet", "PAR1\x15\x04"s, "a Parquet file", "pandas.read_parquet(");
    row("r.feather", "ARROW1\0\0"s, "an Arrow or Feather file", "pandas.read_feather(");
    row("r.sqlite", "SQLite format 3\0\x10\0"s, "an SQLite database", "sqlite3.connect(");
    row("r.pkl", "\x80\x04\x95\x0e\0\0\0"s, "a Python pickle", "pandas.read_pickle(");
    row("old.pkl", "\x80\x02}q\0(X\x01"s, "a Python pickle", "pandas.read_pickle(");
    row("text.pkl", "(dp0\nS'a'\n"s, "a Python pickle", "pandas.read_pickle(");
    row("packed.pkl.gz", packed("\x80\x04\x95\x0e\0\0\0"s, "gzip"), "a Python pickle", "pandas.read_pickle(");
    row("r.mat", "MATLAB 5.0 MAT-file, Platform: GLNXA64"s, "a MATLAB file", "scipy.io.loadmat(");
    row("new.mat", "MATLAB 7.3 MAT-file, Platform: GLNXA64"s, "a MATLAB 7.3 file", "h5py.File(");
    row("r.h5", "\x89HDF\r\n\x1a\n\0"s, "an HDF5 file", "h5py.File(");
    row("r.rds", packed("X\n\0\0\0\x03\0\x04"s, "gzip"), "a file of R", "pyreadr.read_r(");
    row("xz.rds", packed("X\n\0\0\0\x02"s, "xz"), "a file of R", "pyreadr.read_r(");
    row("r.RData", packed("RDX3\nX\n\0\0\0\x03"s, "bzip2"), "a file of R", "pyreadr.read_r(");
    row("r.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"s, "a workbook of Excel 97", "pandas.read_excel(");
    row("r.xlsb", ZipBuilder().add("[Content_Types].xml", "").add("xl/workbook.bin", "").bytes(),
        "a binary workbook of Excel", "pandas.read_excel(");
    row("r.numbers", ZipBuilder().add("Index/Document.iwa", "").add("preview.jpg", "").bytes(),
        "a spreadsheet of Apple Numbers", "numbers_parser.Document(");
    row("r.npy", "\x93NUMPY\x01\0"s, "an array of NumPy", "numpy.load(");
    row("r.npz", ZipBuilder().add("data.npy", "").add("row.npy", "").bytes(), "arrays of NumPy", "numpy.load(");
    row("r.sav", "$FL2@(#)"s, "an SPSS file", "pandas.read_spss(");
    row("r.dta", "<stata_dta><header>"s, "a Stata file", "pandas.read_stata(");
    row("page.xls", "\n<HTML><body><table>"s, "a web page", "pandas.read_html(");
    row("2003.xls", R"(<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">)"s,
        "an XML spreadsheet of Excel 2003", "");
    row("r.7z", "7z\xbc\xaf\x27\x1c"s, "a 7-Zip archive", "");
    row("r.rar", "Rar!\x1a\x07\x01"s, "a RAR archive", "");
    row("r.pdf", "%PDF-1.7\n"s, "a PDF document", "");
    row("r.docx", ZipBuilder().add("[Content_Types].xml", "").add("word/document.xml", "").bytes(), "a text document",
        "");
    row("r.png", "\x89PNG\r\n\x1a\n"s, "a picture", "");
}

void TableFileTest::filesOfOtherProgramsAreNamed()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, what);
    QFETCH(QString, line);
    const auto path = m_folder.write(QTest::currentDataTag(), bytes);
    QCOMPARE(kind_of_file(path), FileKind::foreign);
    const QString sentence = QString::fromStdString(error_of([&] { load_rating_table(path); }));
    const QString begin = QStringLiteral("%1: found %2").arg(QLatin1String(QTest::currentDataTag()), what);
    QVERIFY2(sentence.startsWith(begin), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Expected a table.")), qPrintable(sentence));
    QVERIFY2(line.isEmpty() || sentence.contains(line), qPrintable(sentence));
    const QString call = QStringLiteral("python3 -c '");
    QCOMPARE(sentence.contains(call), !line.isEmpty());
    const auto from = sentence.indexOf(call) + call.size();
    QVERIFY(line.isEmpty() || !sentence.sliced(from, sentence.lastIndexOf(u'\'') - from).contains(u'\''));
}

void TableFileTest::theLineFitsAnyNameOfAFile_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain.parquet") << QStringLiteral("%1/plain.parquet %1/plain.csv");
    QTest::newRow("my ratings.parquet") << QStringLiteral("'%1/my ratings.parquet' '%1/my ratings.csv'");
    QTest::newRow("it's; rm.parquet") << QStringLiteral("'%1/it'\\''s; rm.parquet' '%1/it'\\''s; rm.csv'");
}

void TableFileTest::theLineFitsAnyNameOfAFile()
{
    QFETCH(QString, words);
    const auto path = m_folder.write(QTest::currentDataTag(), "PAR1");
    const QString sentence = QString::fromStdString(error_of([&] { load_rating_table(path); }));
    QVERIFY2(sentence.endsWith(words.arg(QString::fromStdString(m_folder.path().string()))), qPrintable(sentence));
}

void TableFileTest::textsThatLookAlikeAreTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a heading that begins as bzip2 does") << QStringLiteral("BZhapi,film,stars\nA,x,1\nB,x,2\n");
    QTest::newRow("a heading that begins as zip does") << QStringLiteral("PKid,film,stars\nA,x,1\nB,x,2\n");
    QTest::newRow("X and a line") << QStringLiteral("X\n1,2,3\n");
    QTest::newRow("nothing") << QString();
}

void TableFileTest::textsThatLookAlikeAreTexts()
{
    QFETCH(QString, text);
    const auto path = m_folder.write("t.csv", text.toStdString());
    QCOMPARE(kind_of_file(path), FileKind::text);
    QCOMPARE(read_table_text(path).text, text.toStdString());
}

KINOSCOPE_PLAIN_TEST(TableFileTest)
#include "table_file_test.moc"
