// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_table_model.h"

#include "tests/test_main.h"
#include "tests/ui/runs/many_runs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::StringLiterals;

class RunTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_model.setRuns(test::four_runs(), 4); }
    void cleanup() { m_model.setRuns({}, 0); }
    void aRowSaysWhatIsKnownOfARun();
    void aRunThatBrokeHasNoErrors();
    void ofPairsTheLossIsShownAsItIs();
    void itSortsByNumbersAndNotByTexts_data();
    void itSortsByNumbersAndNotByTexts();
    void theHeadingSaysByWhat();
    void aNameOfOnesOwnTakesTheSettingsPlace();
    void whatIsWrittenIsAskedForAndComesBack();
    void nothingElseCanBeWritten();
    void rowsThatStayAreTheSameRows();

private:
    QString text(int row, RunColumn column) { return cell(row, column).data().toString(); }
    QModelIndex cell(int row, RunColumn column) { return m_model.index(row, static_cast<int>(column)); }

    RunTableModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void RunTableModelTest::aRowSaysWhatIsKnownOfARun()
{
    QCOMPARE(text(0, RunColumn::star), QString());
    QCOMPARE(text(0, RunColumn::number), u"1"_s);
    QCOMPARE(text(0, RunColumn::name), u"Notebook, 50 numbers"_s);
    QCOMPARE(text(0, RunColumn::settings), QString());
    QCOMPARE(text(0, RunColumn::epochs), u"2 of 3"_s);
    QCOMPARE(text(0, RunColumn::validation), u"0.900"_s);
    QCOMPARE(text(0, RunColumn::test), u"0.917"_s);
    QCOMPARE(text(0, RunColumn::training), u"0.800"_s);
    QCOMPARE(text(0, RunColumn::seconds), u"11 s"_s);
    QCOMPARE(text(1, RunColumn::settings), u"Learning rate 0.02"_s);
    QVERIFY(!cell(0, RunColumn::name).data(RunTableModel::shownRole).toBool());
    QVERIFY(cell(3, RunColumn::name).data(RunTableModel::shownRole).toBool());
    QCOMPARE(cell(3, RunColumn::number).data(Qt::AccessibleTextRole).toString(), u"run 4, shown"_s);
}

void RunTableModelTest::aRunThatBrokeHasNoErrors()
{
    QVERIFY(text(2, RunColumn::settings).startsWith(u"Diverged at batch 12"_s));
    for (const RunColumn column :
         {RunColumn::epochs, RunColumn::validation, RunColumn::test, RunColumn::training, RunColumn::seconds})
        QCOMPARE(text(2, column), QString());
}

void RunTableModelTest::ofPairsTheLossIsShownAsItIs()
{
    QList<RunSummary> runs = test::four_runs();
    runs[0].ofPairs = true;
    m_model.setRuns(runs, 4);
    QCOMPARE(text(0, RunColumn::validation), u"0.810"_s);
    QCOMPARE(text(0, RunColumn::training), u"0.640"_s);
}

void RunTableModelTest::itSortsByNumbersAndNotByTexts_data()
{
    QTest::addColumn<RunColumn>("column");
    QTest::addColumn<QList<int>>("ascending");
    QTest::addColumn<QList<int>>("descending");
    const auto row = [](const char* name, RunColumn column, const QList<int>& up, const QList<int>& down) {
        QTest::newRow(name) << column << up << down;
    };
    row("number", RunColumn::number, {1, 2, 3, 4}, {4, 3, 2, 1});
    row("test", RunColumn::test, {2, 4, 1, 3}, {1, 4, 2, 3});
    row("validation", RunColumn::validation, {4, 2, 1, 3}, {1, 2, 4, 3});
    row("training", RunColumn::training, {2, 4, 1, 3}, {1, 4, 2, 3});
    row("epochs: 10 after 2", RunColumn::epochs, {2, 1, 4, 3}, {4, 1, 2, 3});
    row("time: 100 s after 11 s", RunColumn::seconds, {2, 1, 4, 3}, {4, 1, 2, 3});
    row("starred first", RunColumn::star, {2, 1, 3, 4}, {1, 3, 4, 2});
    row("name", RunColumn::name, {4, 2, 3, 1}, {1, 2, 3, 4});
}

void RunTableModelTest::itSortsByNumbersAndNotByTexts()
{
    QFETCH(RunColumn, column);
    QFETCH(QList<int>, ascending);
    QFETCH(QList<int>, descending);
    QList<RunSummary> runs = test::four_runs();
    runs[1].notes.starred = true;
    m_model.setRuns(runs, 4);
    RunSortModel sorted;
    const QAbstractItemModelTester tester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sorted.setSourceModel(&m_model);
    const auto order = [&sorted] {
        QList<int> numbers;
        for (int row = 0; row < sorted.rowCount(); ++row)
            numbers << sorted.index(row, 0).data(RunTableModel::numberRole).toInt();
        return numbers;
    };
    sorted.sort(static_cast<int>(column), Qt::AscendingOrder);
    QCOMPARE(order(), ascending);
    sorted.sort(static_cast<int>(column), Qt::DescendingOrder);
    QCOMPARE(order(), descending);
}

void RunTableModelTest::theHeadingSaysByWhat()
{
    RunSortModel sorted;
    sorted.setSourceModel(&m_model);
    const auto heading = [&sorted](RunColumn column, int role) {
        return sorted.headerData(static_cast<int>(column), Qt::Horizontal, role).toString();
    };
    sorted.sort(static_cast<int>(RunColumn::test), Qt::AscendingOrder);
    QCOMPARE(heading(RunColumn::test, Qt::DisplayRole), u"Test ▴"_s);
    QCOMPARE(heading(RunColumn::test, Qt::EditRole), u"Test"_s);
    QCOMPARE(heading(RunColumn::training, Qt::DisplayRole), u"Training"_s);
    sorted.sort(static_cast<int>(RunColumn::test), Qt::DescendingOrder);
    QCOMPARE(heading(RunColumn::test, Qt::DisplayRole), u"Test ▾"_s);
}

void RunTableModelTest::aNameOfOnesOwnTakesTheSettingsPlace()
{
    QList<RunSummary> runs = test::four_runs();
    runs[0].notes.name = "For <class>";
    m_model.setRuns(runs, 4);
    QCOMPARE(text(0, RunColumn::name), u"For <class>"_s);
    QCOMPARE(cell(0, RunColumn::name).data(Qt::EditRole).toString(), u"For <class>"_s);
    const QString tip = cell(0, RunColumn::name).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"For &lt;class&gt;"_s) && tip.contains(u"Notebook, 50 numbers"_s), qPrintable(tip));
    // What stands there by itself is nobody's name.
    QCOMPARE(cell(1, RunColumn::name).data(Qt::EditRole).toString(), QString());
}

void RunTableModelTest::whatIsWrittenIsAskedForAndComesBack()
{
    QList<RunNotes> wanted;
    connect(&m_model, &RunTableModel::notesWanted, this, [&wanted](int number, const RunNotes& notes) {
        QCOMPARE(number, 2);
        wanted << notes;
    });
    QVERIFY(m_model.setData(cell(1, RunColumn::name), u"Größer"_s, Qt::EditRole));
    QVERIFY(m_model.setData(cell(1, RunColumn::note), u"too slow"_s, Qt::EditRole));
    QVERIFY(m_model.setData(cell(1, RunColumn::star), true, Qt::EditRole));
    QVERIFY(m_model.setData(cell(1, RunColumn::number), false, RunTableModel::curveRole));
    QVERIFY(m_model.setData(cell(1, RunColumn::note), QString(), Qt::EditRole));  // as it is
    QCOMPARE(wanted, (QList<RunNotes>{{.name = "Größer"}, {.note = "too slow"}, {.starred = true}, {.curve = false}}));
    QCOMPARE(text(1, RunColumn::note), QString());
    m_model.disconnect(this);
}

void RunTableModelTest::nothingElseCanBeWritten()
{
    QVERIFY(!m_model.setData(cell(1, RunColumn::test), u"0.1"_s, Qt::EditRole));
    QVERIFY(!m_model.setData(cell(1, RunColumn::settings), u"x"_s, Qt::EditRole));
    for (int i = 0; i < runColumns; ++i) {
        const auto column = static_cast<RunColumn>(i);
        QCOMPARE(cell(1, column).flags().testFlag(Qt::ItemIsEditable),
                 column == RunColumn::name || column == RunColumn::note);
    }
}

void RunTableModelTest::rowsThatStayAreTheSameRows()
{
    const QPersistentModelIndex second(cell(1, RunColumn::name));
    const QPersistentModelIndex fourth(cell(3, RunColumn::name));
    QList<RunSummary> runs = test::four_runs();
    runs.removeAt(1);
    m_model.setRuns(runs, 4);
    QVERIFY(!second.isValid());
    QCOMPARE(fourth.row(), 2);
    m_model.setRuns(test::four_runs(), 4);
    QCOMPARE(fourth.row(), 3);
    QCOMPARE(m_model.rowCount(), 4);
}

KINOSCOPE_EVENT_TEST(RunTableModelTest)
#include "run_table_model_test.moc"
