// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of one's own through the import dialog, and the embedding through the export dialog.
#include "tests/app/event_loop.h"
#include "tests/app/window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class ImportExportTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aTableIsOpenedAsItsColumnsAreGuessed();
    void columnsCanBeChosen();
    void aChoiceThatCannotBeIsSaidAtOnce_data();
    void aChoiceThatCannotBeIsSaidAtOnce();
    void whatIsNoTableIsSaid();
    void whatIsBadFurtherDownIsSaid();
    void theEmbeddingIsExported_data();
    void theEmbeddingIsExported();
    void aFolderThatCannotBeIsSaid();
    void everyControlHasAnAccessibleName();

private:
    void choose(const QString& box, const QString& text);
    void openTable(const QByteArray& text);
    void openExport();

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QByteArray survey(const QByteArray& heading, int rows = 60)
{
    QByteArray text = heading + '\n';
    for (int row = 0; row < rows; ++row)
        text += "Kind " + QByteArray::number(row / 5) + ";Buch " + QByteArray::number(row % 5) + ';' +
                QByteArray::number(1 + row * row % 6) + ",5\n";
    return text;
}

void ImportExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    forgetSettings();
    makeWindow();
}

void ImportExportTest::choose(const QString& box, const QString& text)
{
    auto* widget = find<QComboBox>(box);
    QVERIFY2(widget->findText(text) >= 0, qPrintable(text));
    QTest::keyClick(widget, Qt::Key_Home);
    for (int i = 0; i < widget->count() && widget->currentText() != text; ++i)
        QTest::keyClick(widget, Qt::Key_Down);
    QCOMPARE(widget->currentText(), text);
}

void ImportExportTest::openTable(const QByteArray& text)
{
    QFile file(m_folder->filePath(u"class.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_window->open(file.fileName());
}

void ImportExportTest::aTableIsOpenedAsItsColumnsAreGuessed()
{
    openTable(survey("Name;Buch;Note"));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    QCOMPARE(find<QComboBox>(u"importUser"_s)->currentText(), u"Name"_s);
    QCOMPARE(find<QComboBox>(u"importItem"_s)->currentText(), u"Buch"_s);
    QCOMPARE(find<QComboBox>(u"importRating"_s)->currentText(), u"Note"_s);
    QCOMPARE(find<QComboBox>(u"importTitle"_s)->currentText(), u"none"_s);
    QCOMPARE(find<QLabel>(u"importFound"_s)->text(),
             u"Found: semicolons between columns, UTF-8, a heading, decimal commas."_s);
    const auto* preview = find<QTableWidget>(u"importPreview"_s);
    QCOMPARE(preview->rowCount(), 8);
    QCOMPARE(preview->item(0, 1)->text(), u"Buch 0"_s);
    click(u"importOpen"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    const Dataset& dataset = *m_window->session()->dataset();
    QCOMPARE(dataset.name, std::string("class"));
    QCOMPARE(dataset.user_ids.size(), std::size_t{12});
    QCOMPARE(dataset.movies.front().title, std::string("Buch 0"));
    QVERIFY(m_window->action(Command::train)->isEnabled());
}

void ImportExportTest::columnsCanBeChosen()
{
    openTable(survey("x;y;z"));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    choose(u"importUser"_s, u"y"_s);
    QVERIFY(!find<QAbstractButton>(u"importOpen"_s)->isEnabled());
    choose(u"importItem"_s, u"x"_s);
    QVERIFY(find<QAbstractButton>(u"importOpen"_s)->isEnabled());
    click(u"importOpen"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->dataset()->layout, std::string("table: user=y,item=x,rating=z"));
    QCOMPARE(m_window->session()->dataset()->movies.front().title, std::string("Kind 0"));
}

void ImportExportTest::aChoiceThatCannotBeIsSaidAtOnce_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one column twice") << u"importItem"_s << u"Name"_s
                                      << u"Person, film and rating are in three different columns."_s;
    QTest::newRow("words as ratings") << u"importRating"_s << u"Anmerkung"_s
                                      << u"“gut” is no rating: that is a number from 0 on."_s;
    QTest::newRow("words as times") << u"importTime"_s << u"Anmerkung"_s
                                    << u"“gut” is no time in seconds since 1970. Choose none."_s;
}

void ImportExportTest::aChoiceThatCannotBeIsSaidAtOnce()
{
    QFETCH(QString, box);
    QFETCH(QString, column);
    QFETCH(QString, expected);
    openTable("Name,Buch,Note,Anmerkung\na,x,1,gut\nb,x,2,gut\n");
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    QVERIFY(find<QAbstractButton>(u"importOpen"_s)->isEnabled());
    choose(box, column);
    QVERIFY(!find<QAbstractButton>(u"importOpen"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"importProblem"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"importProblem"_s)->text(), expected);
    click(u"importCancel"_s);
    QTRY_VERIFY(!m_window->findChild<QWidget*>(u"importDialog"_s));
    QVERIFY(!m_window->session()->dataset());
}

void ImportExportTest::whatIsNoTableIsSaid()
{
    openTable("Dear diary\n");
    auto* error = find<QLabel>(u"startError"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().startsWith(u"class.csv: found no table where rows of three columns or more"_s),
             qPrintable(error->text()));
}

void ImportExportTest::whatIsBadFurtherDownIsSaid()
{
    openTable(survey("Name;Buch;Note", 300) + "Kind 9;Buch 9;sehr gut\n");
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    click(u"importOpen"_s);
    auto* error = find<QLabel>(u"startError"_s);
    QTRY_VERIFY(error->isVisible());
    QCOMPARE(error->text(),
             u"class.csv, line 302: found \"sehr gut\" where a rating from 0 to 1000000 was expected."_s);
}

void ImportExportTest::openExport()
{
    m_window->open(u"sample"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QVERIFY(!m_window->action(Command::exportEmbedding)->isEnabled());
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1);
    click(u"trainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->document(), 60'000);
    QTRY_VERIFY(m_window->action(Command::exportEmbedding)->isEnabled());
    m_window->action(Command::exportEmbedding)->trigger();
    QVERIFY(find<QWidget>(u"exportDialog"_s)->isVisible());
}

void ImportExportTest::theEmbeddingIsExported_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("projector") << u"Embedding Projector"_s
                               << QStringList{u"metadata.tsv"_s, u"projector_config.json"_s,
                                              u"projector_config.pbtxt"_s, u"vectors.tsv"_s};
    QTest::newRow("jsonl") << u"JSON lines for Embedding Atlas"_s << QStringList{u"embedding.jsonl"_s};
    QTest::newRow("page") << u"Report as one page"_s << QStringList{u"report.html"_s};
}

void ImportExportTest::theEmbeddingIsExported()
{
    QFETCH(QString, format);
    QFETCH(QStringList, files);
    openExport();
    choose(u"exportFormat"_s, format);
    QVERIFY(!find<QLabel>(u"exportReader"_s)->text().isEmpty());
    const QString folder = m_folder->filePath(u"new"_s);
    auto* field = find<QLineEdit>(u"exportFolder"_s);
    field->clear();
    QVERIFY(!find<QAbstractButton>(u"exportRun"_s)->isEnabled());
    QTest::keyClicks(field, folder);
    click(u"exportRun"_s);
    auto* message = find<QLabel>(u"messageText"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().startsWith(u"Exported"_s), qPrintable(message->text()));
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), files);
    for (const QString& file : files)
        QVERIFY(QFileInfo(folder + u'/' + file).size() > 100);
    // Both are suggested the next time.
    m_window->action(Command::exportEmbedding)->trigger();
    QTRY_COMPARE(find<QComboBox>(u"exportFormat"_s)->currentText(), format);
    QCOMPARE(find<QLineEdit>(u"exportFolder"_s)->text(), folder);
}

void ImportExportTest::aFolderThatCannotBeIsSaid()
{
    openExport();
    find<QLineEdit>(u"exportFolder"_s)->setText(u"/proc/kinoscope"_s);
    click(u"exportRun"_s);
    auto* message = find<QLabel>(u"messageText"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->text(), u"/proc/kinoscope: cannot be made (No such file or directory). Choose another folder."_s);
}

void ImportExportTest::everyControlHasAnAccessibleName()
{
    openExport();
    QTest::keyClick(find<QWidget>(u"exportDialog"_s), Qt::Key_Escape);
    openTable(survey("Name;Buch;Note"));
    QTRY_VERIFY(m_window->findChild<QAbstractButton*>(u"unsavedDiscard"_s));
    QStringList nameless;
    const auto look = [&](const QString& dialog) {
        for (const QWidget* widget : find<QWidget>(dialog)->findChildren<QWidget*>()) {
            const bool ours = !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s);
            if (ours && widget->focusPolicy() != Qt::NoFocus && widget->accessibleName().isEmpty())
                nameless << widget->objectName();
        }
    };
    look(u"unsavedQuestion"_s);
    click(u"unsavedDiscard"_s);
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    look(u"importDialog"_s);
    click(u"importCancel"_s);
    m_window->action(Command::exportEmbedding)->trigger();
    look(u"exportDialog"_s);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
}

KINOSCOPE_WINDOW_TEST(ImportExportTest)
#include "import_export_test.moc"
