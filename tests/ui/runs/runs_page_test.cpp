// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_page.h"

#include "tests/test_main.h"
#include "tests/ui/runs/many_runs.h"
#include "ui/runs/run_table_delegate.h"
#include "ui/runs/runs_table.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::StringLiterals;

class RunsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void withoutRunsThereIsOneLine();
    void aClickOnTheStarSetsIt();
    void aClickOnTheSquareHidesTheCurve();
    void spaceSetsTheStarOfTheRow();
    void enterAndADoubleClickShowARun();
    void aDoubleClickOnANameEditsIt();
    void f2EditsTheNameOrTheNote();
    void whileOneTypesTheKeysAreTheFields();
    void theCommandsSayWhyTheyCannot();
    void deleteAsksForAllThatAreSelected();
    void whereTheChosenRowGoesTheNextIsChosen();
    void aHeadingSorts();
    void rowsAreCopiedAsText();
    void theCommandsAreInTheMenuToo();

private:
    template <typename Widget>
    Widget* find(const QString& name)
    {
        return m_page->findChild<Widget*>(name);
    }
    QModelIndex cell(int row, RunColumn column) { return m_table->model()->index(row, static_cast<int>(column)); }
    QPoint placeOf(int row, RunColumn column) { return m_table->visualRect(cell(row, column)).center(); }
    void click(int row, RunColumn column, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, keys, placeOf(row, column));
    }
    void doubleClick(int row, RunColumn column)
    {
        click(row, column);
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, placeOf(row, column));
    }

    std::unique_ptr<RunsPage> m_page;
    RunsTable* m_table = nullptr;
};

// Newest first: row 0 is run 4.
void RunsPageTest::init()
{
    m_page = std::make_unique<RunsPage>();
    m_page->resize(1100, 220);
    m_page->setRuns(test::four_runs(), {.shown = 4, .map = 4});
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_table = find<RunsTable>(u"runsTable"_s);
    m_table->setFocus();
}

void RunsPageTest::withoutRunsThereIsOneLine()
{
    QVERIFY(!find<QLabel>(u"runsHint"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"runsCount"_s)->text(), u"4 runs"_s);
    m_page->setRuns({}, {});
    QVERIFY(find<QLabel>(u"runsHint"_s)->isVisible());
    for (const QPushButton* button : m_page->findChildren<QPushButton*>())
        QVERIFY(!button->isVisible());
    QVERIFY(!m_table->isVisible());
}

void RunsPageTest::aClickOnTheStarSetsIt()
{
    QSignalSpy noted(m_page.get(), &RunsPage::notesWanted);
    QSignalSpy shown(m_page.get(), &RunsPage::showWanted);
    click(2, RunColumn::star);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.front().front().toInt(), 2);
    QVERIFY(noted.front().back().value<RunNotes>().starred);
    doubleClick(2, RunColumn::star);
    QCOMPARE(noted.size(), 2);
    QVERIFY(shown.isEmpty());
}

void RunsPageTest::aClickOnTheSquareHidesTheCurve()
{
    QSignalSpy noted(m_page.get(), &RunsPage::notesWanted);
    const QRect square = RunTableDelegate::squareIn(m_table->visualRect(cell(3, RunColumn::number)));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, square.center());
    QCOMPARE(noted.size(), 1);
    QVERIFY(!noted.front().back().value<RunNotes>().curve);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, square.topRight() + QPoint(5, 5));
    QCOMPARE(noted.size(), 1);
}

void RunsPageTest::spaceSetsTheStarOfTheRow()
{
    QSignalSpy noted(m_page.get(), &RunsPage::notesWanted);
    click(1, RunColumn::test);
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.front().front().toInt(), 2);
    QVERIFY(noted.front().back().value<RunNotes>().starred);
}

void RunsPageTest::enterAndADoubleClickShowARun()
{
    QSignalSpy shown(m_page.get(), &RunsPage::showWanted);
    doubleClick(3, RunColumn::test);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.takeFirst().front().toInt(), 1);
    QTest::keyClick(m_table, Qt::Key_Up);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.takeFirst().front().toInt(), 2);
    doubleClick(0, RunColumn::test);  // is shown
    QVERIFY(shown.isEmpty());
    m_page->setRuns(test::four_runs(), {.shown = 0, .map = 5, .training = true});
    doubleClick(3, RunColumn::test);
    QVERIFY(shown.isEmpty());
}

void RunsPageTest::aDoubleClickOnANameEditsIt()
{
    QSignalSpy noted(m_page.get(), &RunsPage::notesWanted);
    QSignalSpy shown(m_page.get(), &RunsPage::showWanted);
    doubleClick(2, RunColumn::name);
    auto* editor = find<QLineEdit>(u"runNameEditor"_s);
    QVERIFY(editor);
    QCOMPARE(editor->text(), QString());
    QVERIFY(editor->placeholderText().startsWith(u"Balanced"_s));
    QTest::keyClicks(editor, u"Slow and good"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(noted.size(), 1);
    QCOMPARE(noted.front().back().value<RunNotes>().name, std::string("Slow and good"));
    QVERIFY(shown.isEmpty());
}

void RunsPageTest::f2EditsTheNameOrTheNote()
{
    click(1, RunColumn::epochs);
    QTest::keyClick(m_table, Qt::Key_F2);
    QVERIFY(find<QLineEdit>(u"runNameEditor"_s));
    QTest::keyClick(find<QLineEdit>(u"runNameEditor"_s), Qt::Key_Escape);
    QTRY_VERIFY(!find<QLineEdit>(u"runNameEditor"_s));
    QTRY_VERIFY(m_table->hasFocus());
    QTest::keyClick(m_table, Qt::Key_End);
    QTest::keyClick(m_table, Qt::Key_F2);
    auto* editor = find<QLineEdit>(u"runNoteEditor"_s);
    QVERIFY(editor);
    QCOMPARE(editor->maxLength(), 4000);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!find<QLineEdit>(u"runNoteEditor"_s));
    QTest::mouseClick(find<QPushButton>(u"runsRenameButton"_s), Qt::LeftButton);
    QVERIFY(find<QLineEdit>(u"runNameEditor"_s));
}

void RunsPageTest::whileOneTypesTheKeysAreTheFields()
{
    QSignalSpy noted(m_page.get(), &RunsPage::notesWanted);
    QSignalSpy deleted(m_page.get(), &RunsPage::deleteWanted);
    click(3, RunColumn::test);
    QTest::keyClick(m_table, Qt::Key_F2);
    auto* editor = find<QLineEdit>(u"runNameEditor"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"a b"_s);
    QTest::keyClick(editor, Qt::Key_Home);
    QTest::keyClick(editor, Qt::Key_Delete);
    QCOMPARE(editor->text(), u" b"_s);
    QVERIFY(noted.isEmpty() && deleted.isEmpty());
}

void RunsPageTest::theCommandsSayWhyTheyCannot()
{
    auto* show = find<QPushButton>(u"runsShowButton"_s);
    auto* remove = find<QPushButton>(u"runsDeleteButton"_s);
    click(0, RunColumn::test);
    QVERIFY(!show->isEnabled() && !remove->isEnabled());
    QCOMPARE(remove->toolTip(), u"Run 4 is shown. Show another one to delete it."_s);
    click(2, RunColumn::test);
    QVERIFY(show->isEnabled() && remove->isEnabled());
    // A run that broke is shown over the map of run 2.
    m_page->setRuns(test::four_runs(), {.shown = 3, .map = 2});
    QVERIFY(show->isEnabled() && !remove->isEnabled());
    QCOMPARE(remove->toolTip(), u"The map shows run 2. Show another one to delete it."_s);
    m_page->setRuns(test::four_runs(), {.shown = 0, .map = 5, .training = true});
    QVERIFY(!show->isEnabled() && remove->isEnabled());
    m_page->setRuns(test::four_runs(), {.shown = 4, .map = 4, .hasRatings = false});
    click(1, RunColumn::test);
    QVERIFY(!show->isEnabled());
    QVERIFY(show->toolTip().contains(u"failed run"_s));
}

void RunsPageTest::deleteAsksForAllThatAreSelected()
{
    QSignalSpy deleted(m_page.get(), &RunsPage::deleteWanted);
    click(3, RunColumn::test);
    click(2, RunColumn::test, Qt::ControlModifier);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.takeFirst().front().value<QList<int>>(), (QList<int>{2, 1}));
    click(0, RunColumn::test, Qt::ControlModifier);  // the shown one, too
    QTest::keyClick(m_table, Qt::Key_Delete);
    QVERIFY(deleted.isEmpty());
}

void RunsPageTest::whereTheChosenRowGoesTheNextIsChosen()
{
    click(2, RunColumn::test);
    QList<RunSummary> runs = test::four_runs();
    runs.removeAt(1);
    m_page->setRuns(runs, {.shown = 4, .map = 4});
    QCOMPARE(m_table->selectedRuns(), QList<int>{m_table->currentRun()});
    QVERIFY(m_table->currentRun() == 1 || m_table->currentRun() == 3);
    QVERIFY(find<QPushButton>(u"runsDeleteButton"_s)->isEnabled());
}

void RunsPageTest::aHeadingSorts()
{
    QHeaderView* header = m_table->horizontalHeader();
    const auto clickHeading = [header](RunColumn column) {
        const int section = static_cast<int>(column);
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2});
    };
    clickHeading(RunColumn::test);
    QCOMPARE(cell(0, RunColumn::number).data().toString(), u"2"_s);
    clickHeading(RunColumn::test);
    QCOMPARE(cell(0, RunColumn::number).data().toString(), u"1"_s);
    QCOMPARE(cell(3, RunColumn::number).data().toString(), u"3"_s);
}

void RunsPageTest::rowsAreCopiedAsText()
{
    QList<RunSummary> runs = test::four_runs();
    runs[1].notes = {.name = "Tab\there", .note = "a note", .starred = true};
    m_page->setRuns(runs, {.shown = 4, .map = 4});
    click(2, RunColumn::test);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(0), u"Star\tRun\tName\tSettings\tPasses\tValidation\tTest\tTraining\tTime\tNote"_s);
    QCOMPARE(lines.at(1), u"★\t2\tTab here\tLearning rate 0.02\t1 of 1\t0.850\t0.891\t0.600\t2.5 s\ta note"_s);
}

void RunsPageTest::theCommandsAreInTheMenuToo()
{
    QCOMPARE(m_table->contextMenuPolicy(), Qt::ActionsContextMenu);
    QStringList names;
    for (const QAction* action : m_table->actions())
        names << action->objectName();
    for (const QString& name : {u"runsShow"_s, u"runsRename"_s, u"runsDelete"_s, u"runsExport"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QSignalSpy wanted(m_page.get(), &RunsPage::exportWanted);
    QTest::mouseClick(find<QPushButton>(u"runsExportButton"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

KINOSCOPE_WIDGET_TEST(RunsPageTest)
#include "runs_page_test.moc"
