// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of one's own through the import dialog, and the embedding through the export dialog.
#include "tests/app/event_loop.h"
#include "tests/app/window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableWidget>

#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class ImportExportTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aTableIsOpenedAsItIsUnderstood();
    void columnsCanBeChosen();
    void aWideTableIsShownAndTurned();
    void booksAreNotCalledFilms();
    void aTableIsPasted();
    void namesCanBeHidden();
    void whatIsNoTableIsSaid_data();
    void whatIsNoTableIsSaid();
    void whatCannotBeReadIsCounted();
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

void ImportExportTest::aTableIsOpenedAsItIsUnderstood()
{
    openTable(survey("Name;Buch;Sterne"));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    QCOMPARE(find<QComboBox>(u"importRole1"_s)->currentText(), u"Person"_s);
    QCOMPARE(find<QComboBox>(u"importRole2"_s)->currentText(), u"Book"_s);
    QCOMPARE(find<QComboBox>(u"importRole3"_s)->currentText(), u"Rating"_s);
    QCOMPARE(find<QLabel>(u"importQuestion"_s)->text(), u"One row per rating"_s);
    QCOMPARE(find<QLabel>(u"importReads"_s)->text(), u"12 people · 5 book(s) · 60 rating(s) from 1.5 to 5.5"_s);
    QCOMPARE(find<QLabel>(u"importLeftOut"_s)->text(), u"nothing"_s);
    const auto* preview = find<QTableWidget>(u"importPreview"_s);
    QCOMPARE(preview->rowCount(), 13);  // the boxes, and twelve rows
    QCOMPARE(preview->item(1, 1)->text(), u"Buch 0"_s);
    QCOMPARE(find<QAbstractButton>(u"importOpen"_s)->text().remove(u'&'), u"Open 60 rating(s)"_s);
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
    choose(u"importRole1"_s, u"Item"_s);
    QTRY_VERIFY(!find<QAbstractButton>(u"importOpen"_s)->isEnabled());
    QCOMPARE(find<QLabel>(u"importProblem"_s)->text(), u"Choose the column with the people who rated."_s);
    choose(u"importRole2"_s, u"Person"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"importOpen"_s)->isEnabled());
    click(u"importOpen"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->dataset()->layout, std::string("table: user=y,item=x,rating=z; items=item"));
    QCOMPARE(m_window->session()->dataset()->movies.front().title, std::string("Kind 0"));
}

void ImportExportTest::aWideTableIsShownAndTurned()
{
    openTable("Name,Age,The Hobbit,Matilda,Skellig,Holes\nAda,11,5,2,,3\nBen,12,,3,4,5\nEve,11,4,1,9,2\nJan,12,1,,5,4\n"
              "Average,11.5,3.3,2,4.5,3.5\n");
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    QCOMPARE(find<QLabel>(u"importQuestion"_s)->text(), u"One row per person, one column per item"_s);
    QCOMPARE(find<QComboBox>(u"importRole1"_s)->currentText(), u"Person"_s);
    QCOMPARE(find<QComboBox>(u"importRole2"_s)->currentText(), u"Not used"_s);
    QCOMPARE(find<QComboBox>(u"importRole3"_s)->currentText(), u"Rating"_s);
    QVERIFY(find<QLabel>(u"importReads"_s)->text().startsWith(u"4 people · 4 item(s) · 13 rating(s)"_s));
    QVERIFY(find<QLabel>(u"importLeftOut"_s)->text().contains(u"summary row (such as a mean)"_s));
    const auto* preview = find<QTableWidget>(u"importPreview"_s);
    QVERIFY(preview->item(5, 2)->font().strikeOut());
    QVERIFY(!preview->item(4, 2)->font().strikeOut());
    click(u"importTurn"_s);
    QTRY_COMPARE(find<QLabel>(u"importQuestion"_s)->text(), u"One row per item, one column per person"_s);
    choose(u"importNoun"_s, u"book"_s);
    QTRY_VERIFY(find<QLabel>(u"importReads"_s)->text().startsWith(u"4 people · 4 book(s) · 13 rating(s)"_s));
    click(u"importTurn"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"importOpen"_s)->isEnabled());
    QTest::keyClick(find<QWidget>(u"importDialog"_s), Qt::Key_Return);
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->dataset()->user_ids.size(), std::size_t{4});
    QCOMPARE(m_window->session()->dataset()->movies.front().title, std::string("The Hobbit"));
    QCOMPARE(m_window->session()->dataset()->item_noun, std::string("book"));
}

// What is no film is not called one, wherever a text can be read.
void ImportExportTest::booksAreNotCalledFilms()
{
    openTable(survey("Name;Buch;Sterne"));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    click(u"importOpen"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QStringList films;
    const auto check = [&films](const QObject* object, const QString& text) {
        static const QRegularExpression film(u"\\b[Ff]ilms?\\b"_s);
        if (text.contains(film) && !text.contains(u"Movie"_s) && !text.contains(u"simulated"_s))
            films << object->objectName() + u": "_s + text;
    };
    for (const QWidget* widget : m_window->findChildren<QWidget*>())
        for (const char* property : {"text", "toolTip", "placeholderText", "accessibleName", "windowTitle", "title"})
            if (widget->isVisibleTo(m_window.get()))
                check(widget, widget->property(property).toString());
    for (const QAction* action : m_window->findChildren<QAction*>())
        check(action, action->text() + u' ' + action->toolTip());
    QVERIFY2(films.isEmpty(), qPrintable(films.join(u'\n')));
    // And films are films again.
    m_window->open(u"sample"_s);
    QTRY_VERIFY(m_window->session()->dataset()->simulated);
    QCOMPARE(m_window->action(Command::goToFilm)->text().contains(u"Book"_s), false);
}

void ImportExportTest::aTableIsPasted()
{
    QGuiApplication::clipboard()->setText(u"Name\tMomo\tKrabat\tHeidi\nAda\t5\t2\t\nBen\t\t3\t4\nEve\t4\t1\t5\n"_s);
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    QVERIFY(find<QLabel>(u"importReads"_s)->text().startsWith(u"3 people · 3 item(s) · 7 rating(s)"_s));
    click(u"importOpen"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->dataset()->ratings.size(), std::size_t{7});
    QVERIFY(QFile::exists(QString::fromStdString(m_window->session()->dataset()->source)));
}

void ImportExportTest::namesCanBeHidden()
{
    openTable(survey("Name;Buch;Sterne"));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    QTest::keyClick(find<QWidget>(u"importHideNames"_s), Qt::Key_Space);
    QTRY_VERIFY(find<QAbstractButton>(u"importOpen"_s)->isEnabled());
    click(u"importOpen"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QVERIFY(m_window->session()->dataset()->user_keys.empty());
}

void ImportExportTest::whatIsNoTableIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("prose") << QByteArray("Dear diary\n") << u"class.csv: found no table"_s;
    QTest::newRow("a list") << QByteArray(
                                   "movieId,title,genres\n1,Heat,Crime\n2,Alien,Horror\n3,Up,Comedy\n4,Big,Comedy\n")
                            << u"class.csv: is a list of items without ratings."_s;
    QTest::newRow("one person") << QByteArray("Date,Name,Year,Rating\n2024-04-10,Heat,1995,4\n2024-04-11,Alien,1979,5\n"
                                              "2024-04-12,Up,2009,3\n2024-04-13,Big,1988,4.5\n")
                                << u"class.csv: These are one person's ratings"_s;
}

void ImportExportTest::whatIsNoTableIsSaid()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    openTable(text);
    auto* error = find<QLabel>(u"startError"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().startsWith(expected), qPrintable(error->text()));
    QVERIFY(!m_window->findChild<QWidget*>(u"importDialog"_s));
}

void ImportExportTest::whatCannotBeReadIsCounted()
{
    openTable(survey("Name;Buch;Sterne", 300) + "Kind 9;Buch 9;sehr gut\n");
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"importDialog"_s));
    QVERIFY(find<QLabel>(u"importLeftOut"_s)->text().contains(u"1 × rating that cannot be read (\"sehr gut\")"_s));
    click(u"importOpen"_s);
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->dataset()->ratings.size(), std::size_t{300});
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
