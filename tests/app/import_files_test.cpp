// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Archives, spreadsheets and JSON in the window: what opens at once, and what is asked about.
#include "tests/app/window_fixture.h"
#include "tests/core/data/files/small_workbook.h"
#include "tests/core/io/packed.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTableWidget>
#include <QUrl>

#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class ImportFilesTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void anArchiveOfAKnownSetOpensAtOnce();
    void anArchiveIsOpenedWhenItIsDropped();
    void theTableInAnArchiveIsAskedAbout();
    void aSheetIsChosen();
    void oneSheetIsNotAskedFor();
    void packedJsonIsShown();
    void aFileOfAnotherProgramIsNamed();

private:
    QString write(const QString& name, const std::string& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Twelve ratings, `first` to `first` + 3.
static std::vector<std::vector<std::string>> ratings(int first)
{
    std::vector<std::vector<std::string>> rows{{"Name", "Book", "Stars"}};
    for (int i = 0; i < 12; ++i)
        rows.push_back(
            {"Child " + std::to_string(i / 3), "Book " + std::to_string(i % 3), std::to_string(first + i % 4)});
    return rows;
}

static std::string csv(const std::vector<std::vector<std::string>>& rows)
{
    std::string text;
    for (const auto& row : rows)
        text += row[0] + ',' + row[1] + ',' + row[2] + '\n';
    return text;
}

void ImportFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    forgetSettings();
    makeWindow();
}

QString ImportFilesTest::write(const QString& name, const std::string& bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(bytes)) < 0)
        return {};
    return file.fileName();
}

void ImportFilesTest::anArchiveOfAKnownSetOpensAtOnce()
{
    const QString path = write(u"ml-small.zip"_s, test::small_movielens_zip());
    m_window->open(path);
    QTRY_VERIFY(m_window->session()->dataset());
    QVERIFY(!m_window->findChild<QWidget*>(u"importDialog"_s));
    QCOMPARE(m_window->session()->dataset()->name, std::string("ml-small"));
    QCOMPARE(m_window->session()->dataset()->source, path.toStdString());
    QCOMPARE(m_window->session()->dataset()->movies.front().title, std::string("Toy Story (1995)"));
}

void ImportFilesTest::anArchiveIsOpenedWhenItIsDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"ml-small.zip"_s, test::small_movielens_zip()))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(m_window.get(), &enter) && enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(m_window.get(), &drop));
    QTRY_VERIFY(m_window->session()->dataset());
}

void ImportFilesTest::theTableInAnArchiveIsAskedAbout()
{
    m_window->open(write(u"our class.zip"_s, test::ZipBuilder().add("in/class.csv", csv(ratings(1))).bytes()));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    QCOMPARE(find<QLabel>(u"importReads"_s)->text(), u"4 people · 3 book(s) · 12 rating(s) from 1 to 4"_s);
    click(u"importOpen"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->dataset()->name, std::string("our class"));
    QCOMPARE(m_window->session()->dataset()->ratings.size(), std::size_t{12});
}

void ImportFilesTest::aSheetIsChosen()
{
    m_window->open(write(u"class.xlsx"_s, test::two_sheets(test::rows_of(ratings(1)), test::rows_of(ratings(5)))));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    auto* sheet = find<QComboBox>(u"importSheet"_s);
    QVERIFY(sheet->isVisible());
    QVERIFY(!find<QComboBox>(u"importEncoding"_s)->isVisible());
    QCOMPARE(sheet->currentText(), u"Summer"_s);
    QVERIFY(find<QLabel>(u"importReads"_s)->text().endsWith(u"from 1 to 4"_s));
    QTest::keyClick(sheet, Qt::Key_Down);
    QCOMPARE(sheet->currentText(), u"Winter"_s);
    QTRY_VERIFY(find<QLabel>(u"importReads"_s)->text().endsWith(u"from 5 to 8"_s));
    QCOMPARE(find<QTableWidget>(u"importPreview"_s)->item(1, 2)->text(), u"5"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"importOpen"_s)->isEnabled());
    click(u"importOpen"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->dataset()->scale.min, 5.0);
    QVERIFY(m_window->session()->dataset()->layout.find("; sheet=Winter") != std::string::npos);
}

void ImportFilesTest::oneSheetIsNotAskedFor()
{
    m_window->open(write(u"class.xlsx"_s, test::workbook(test::rows_of(ratings(1)))));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    QVERIFY(!find<QComboBox>(u"importSheet"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"importFound"_s)->text(), u"The heading names the columns."_s);
}

void ImportFilesTest::packedJsonIsShown()
{
    std::string lines;
    for (const auto& row : ratings(1))
        lines += row[0] == "Name" ? ""
                                  : R"({"user": ")" + row[0] + R"(", "book": {"title": ")" + row[1] +
                                        R"("}, "stars": )" + row[2] + "}\n";
    m_window->open(write(u"reviews.jsonl.gz"_s, test::packed(lines, "gzip")));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    QCOMPARE(find<QLabel>(u"importReads"_s)->text(), u"4 people · 3 book(s) · 12 rating(s) from 1 to 4"_s);
    click(u"importOpen"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->dataset()->name, std::string("reviews"));
}

void ImportFilesTest::aFileOfAnotherProgramIsNamed()
{
    m_window->open(write(u"ratings.parquet"_s, "PAR1\x15"));
    auto* error = find<QLabel>(u"startError"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().contains(u"found a Parquet file. Expected a table."_s), qPrintable(error->text()));
    QVERIFY(!m_window->findChild<QWidget*>(u"importDialog"_s));
}

KINOSCOPE_WINDOW_TEST(ImportFilesTest)
#include "import_files_test.moc"
