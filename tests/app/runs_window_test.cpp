// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all runs in the composed window: named, starred, deleted and brought back, kept in a session, exported.
#include "core/io/session/session_file.h"
#include "tests/app/window_fixture.h"
#include "tests/core/io/files.h"
#include "ui/charts/loss_marks.h"
#include "ui/map/map_veil.h"
#include "ui/plot/custom_plot.h"
#include "ui/runs/run_table_delegate.h"
#include "ui/runs/runs_table.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class RunsWindowTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void theTabIsThereWithoutRuns();
    void aRunIsShownFromTheTable();
    void aNameIsTypedWithItsSpaces();
    void whileARunTrainsSpaceTypesAndStars();
    void aStarredRunStaysWhenThereAreTooMany();
    void aDeletedRunComesBack();
    void severalAreDeletedAtOnce();
    void whatIsShownIsNotDeletedAgain();
    void deletingSurvivesCompareCurvesAndMap();
    void aSessionKeepsWhatWasNoted();
    void notesMakeASavedSessionUnsaved();
    void aNoteOnASavedModelIsAskedAbout();
    void theRunsAreExported();
    void whatCannotBeExportedSaysSo();

private:
    ui::RunsTable* table() { return find<ui::RunsTable>(u"runsTable"_s); }
    const RunList& runs() { return session().runs(); }
    void trainRuns(int count);
    int rowOf(int number);
    QPoint placeOf(int number, ui::RunColumn column);
    void clickRun(int number, ui::RunColumn column = ui::RunColumn::test, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys, placeOf(number, column));
    }
    void rename(int number, const QString& name);
    QList<int> numbers()
    {
        QList<int> all;
        for (const KeptRunPtr& run : runs().runs())
            all << run->number;
        return all;
    }
    QString saveSession();
    QFileDialog* exportDialog();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RunsWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    forgetSettings();
    makeWindow();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void RunsWindowTest::trainRuns(int count)
{
    if (!session().dataset())
        openSample();
    TrainingSettings settings = find_preset("balanced").settings;
    settings.factors = 4;
    for (int i = 0; i < count; ++i) {
        settings.epochs = 1 + static_cast<int>(runs().runs().size()) % 3;
        m_window->setTrainingSettings(settings);
        click(u"trainButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isTraining(), 60'000);
    }
    QTRY_VERIFY(session().analysis());
    openResults(u"Runs"_s);
}

int RunsWindowTest::rowOf(int number)
{
    const QAbstractItemModel* model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(ui::RunTableModel::numberRole).toInt() == number)
            return row;
    return -1;
}

QPoint RunsWindowTest::placeOf(int number, ui::RunColumn column)
{
    const QModelIndex cell = table()->model()->index(rowOf(number), static_cast<int>(column));
    table()->scrollTo(cell);
    return table()->visualRect(cell).center();
}

void RunsWindowTest::rename(int number, const QString& name)
{
    clickRun(number);
    QTest::keyClick(table(), Qt::Key_F2);
    auto* editor = table()->findChild<QLineEdit*>(u"runNameEditor"_s);
    QVERIFY(editor && editor->hasFocus());
    QTest::keyClicks(editor, name);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(runs().notes(number).name, name.toStdString());
}

QString RunsWindowTest::saveSession()
{
    const QString path = m_folder->filePath(u"all.kinoscope"_s);
    QSignalSpy saved(&session(), &Session::saved);
    m_window->action(Command::saveSession)->trigger();
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr)
        return {};
    Q_EMIT dialog->fileSelected(path);
    delete dialog;  // hidden, it would still be the active window
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get()) && saved.wait() ? path : QString();
}

QFileDialog* RunsWindowTest::exportDialog()
{
    click(u"runsExportButton"_s);
    return find<QFileDialog>(u"runsDialog"_s);
}

// But nothing is to be seen in it.
void RunsWindowTest::theTabIsThereWithoutRuns()
{
    openSample();
    const auto* tabs = find<QTabWidget>(u"resultTabs"_s);
    int tab = 0;
    while (tab < tabs->count() && !tabs->tabText(tab).startsWith(u"Runs"_s))
        ++tab;
    QVERIFY(tab < tabs->count() && !tabs->isTabEnabled(tab));
    QVERIFY(tabs->tabToolTip(tab).startsWith(u"Train first"_s));
    trainRuns(1);
    openResults(u"Runs"_s);
    QVERIFY(table()->isVisible());
    QVERIFY(!find<QLabel>(u"runsHint"_s)->isVisible());
    QCOMPARE(table()->model()->rowCount(), 1);
}

void RunsWindowTest::aRunIsShownFromTheTable()
{
    trainRuns(2);
    QCOMPARE(runs().shown(), 2);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, placeOf(1, ui::RunColumn::test));
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, placeOf(1, ui::RunColumn::test));
    QCOMPARE(runs().shown(), 1);
    QCOMPARE(session().document(), runs().find(1)->document);
    QTest::keyClick(table(), Qt::Key_Up);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(runs().shown(), 2);
}

// And the short list, the comparison and the row have it.
void RunsWindowTest::aNameIsTypedWithItsSpaces()
{
    trainRuns(2);
    rename(1, u"Half a dozen films"_s);
    QCOMPARE(runs().notes(1).name, std::string("Half a dozen films"));
    QCOMPARE(find<QListView>(u"runsList"_s)->model()->index(1, 0).data().toString(), u"Half a dozen films"_s);
    QVERIFY(find<QComboBox>(u"compareFirst"_s)->currentText().startsWith(u"Run 1: Half a dozen films"_s));
    QCOMPARE(table()->selectedRuns(), QList<int>{1});
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_F2);
    auto* editor = table()->findChild<QLineEdit*>(u"runNameEditor"_s);
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(runs().notes(1).name, std::string());
    QCOMPARE(numbers(), (QList<int>{1, 2}));
}

void RunsWindowTest::whileARunTrainsSpaceTypesAndStars()
{
    trainRuns(1);
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1000);
    click(u"trainButton"_s);
    QTRY_COMPARE(session().runState(), std::optional(RunState::running));
    clickRun(1);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(runs().notes(1).starred);
    QCOMPARE(session().runState(), std::optional(RunState::running));
    rename(1, u"a b"_s);
    QCOMPARE(runs().notes(1).name, std::string("a b"));
    QCOMPARE(session().runState(), std::optional(RunState::running));
    QVERIFY(!find<QAbstractButton>(u"runsShowButton"_s)->isEnabled());
    click(u"stopButton"_s);
    QTRY_VERIFY(!session().isTraining());
}

void RunsWindowTest::aStarredRunStaysWhenThereAreTooMany()
{
    trainRuns(8);
    clickRun(1, ui::RunColumn::star);
    QVERIFY(runs().notes(1).starred);
    trainRuns(1);
    QCOMPARE(numbers(), (QList<int>{1, 3, 4, 5, 6, 7, 8, 9}));
    QVERIFY(find<QLabel>(u"messageText"_s)->text().startsWith(u"Run 2 was removed"_s));
}

void RunsWindowTest::aDeletedRunComesBack()
{
    trainRuns(3);
    rename(2, u"Middle"_s);
    const KeptRunPtr second = runs().find(2);
    clickRun(2);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(numbers(), (QList<int>{1, 3}));
    QCOMPARE(table()->model()->rowCount(), 2);
    QAction* const undo = m_window->action(Command::undo);
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), u"&Undo: delete run 2"_s);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(numbers(), (QList<int>{1, 2, 3}));
    QCOMPARE(runs().find(2), second);
    QCOMPARE(runs().notes(2).name, std::string("Middle"));
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(numbers(), (QList<int>{1, 3}));
    // Undone over a pick, in the order in which it was done.
    view().selection()->pick(3);
    undo->trigger();
    QCOMPARE(view().selection()->current(), std::nullopt);
    undo->trigger();
    QCOMPARE(numbers(), (QList<int>{1, 2, 3}));
}

void RunsWindowTest::severalAreDeletedAtOnce()
{
    trainRuns(3);
    clickRun(1);
    clickRun(2, ui::RunColumn::test, Qt::ControlModifier);
    click(u"runsDeleteButton"_s);
    QCOMPARE(numbers(), QList<int>{3});
    QCOMPARE(m_window->action(Command::undo)->text(), u"&Undo: delete 2 run(s)"_s);
    m_window->action(Command::undo)->trigger();
    QCOMPARE(numbers(), (QList<int>{1, 2, 3}));
}

void RunsWindowTest::whatIsShownIsNotDeletedAgain()
{
    trainRuns(2);
    clickRun(1);
    QTest::keyClick(table(), Qt::Key_Delete);
    m_window->action(Command::undo)->trigger();
    session().showRun(1);
    m_window->action(Command::redo)->trigger();
    QCOMPARE(numbers(), (QList<int>{1, 2}));
    QCOMPARE(find<QLabel>(u"messageText"_s)->text(), u"Run 1 is shown, so it can't be deleted."_s);
    QVERIFY(!m_window->action(Command::redo)->isEnabled());
    session().deleteRun(1);
    QCOMPARE(numbers(), (QList<int>{1, 2}));
}

// A run that broke is shown over an earlier one's map, which has to stay.
void RunsWindowTest::deletingSurvivesCompareCurvesAndMap()
{
    trainRuns(3);
    m_window->action(Command::compareRuns)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"movedTable"_s)->model()->rowCount() > 0, 20'000);
    QCOMPARE(find<QComboBox>(u"compareFirst"_s)->currentData().toInt(), 2);
    openResults(u"Runs"_s);
    clickRun(2);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(find<QComboBox>(u"compareFirst"_s)->currentData().toInt(), 1);
    QStringList ends;
    for (const ui::CurveEnd& end : find<QCustomPlot>(u"lossPlot"_s)->findChild<ui::LossMarks*>()->ends())
        ends << end.text.section(u' ', 0, 1);
    QVERIFY(ends.contains(u"run 1"_s) && !ends.contains(u"run 2"_s));
    m_window->action(Command::compareRuns)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"movedTable"_s)->model()->rowCount() > 0, 20'000);

    TrainingSettings wild = find_preset("balanced").settings;
    wild.factors = 4;
    wild.learning_rate = 10;
    m_window->setTrainingSettings(wild);
    click(u"trainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!session().isTraining(), 60'000);
    QCOMPARE(runs().shown(), 4);
    QCOMPARE(session().mapRun(), 3);
    openResults(u"Runs"_s);
    clickRun(3);
    QVERIFY(!find<QAbstractButton>(u"runsDeleteButton"_s)->isEnabled());
    clickRun(1);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(numbers(), (QList<int>{3, 4}));
    QCOMPARE(find<ui::MapVeil>(u"mapVeil"_s)->text(), u"From run 3"_s);
    session().showRun(3);
    session().showRun(4);
    QCOMPARE(session().mapRun(), 3);
    QVERIFY(session().analysis());
}

void RunsWindowTest::aSessionKeepsWhatWasNoted()
{
    trainRuns(3);
    rename(1, u"Larger, slower"_s);
    clickRun(2, ui::RunColumn::star);
    const QModelIndex first = table()->model()->index(rowOf(1), static_cast<int>(ui::RunColumn::number));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      ui::RunTableDelegate::squareIn(table()->visualRect(first)).center());
    QVERIFY(!runs().notes(1).curve);
    clickRun(3, ui::RunColumn::note);
    QTest::keyClick(table(), Qt::Key_F2);
    auto* editor = table()->findChild<QLineEdit*>(u"runNoteEditor"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"hardly better"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(runs().notes(3).note, std::string("hardly better"));
    const QString path = saveSession();
    QVERIFY(!path.isEmpty());
    QVERIFY(!m_window->isWindowModified());

    makeWindow();
    m_window->open(path);
    QTRY_VERIFY(session().document());
    QCOMPARE(runs().notes(1), (RunNotes{.name = "Larger, slower", .curve = false}));
    QCOMPARE(runs().notes(2), (RunNotes{.starred = true}));
    QCOMPARE(runs().notes(3), (RunNotes{.note = "hardly better"}));
    QVERIFY(!m_window->isWindowModified());
    QStringList ends;
    for (const ui::CurveEnd& end : find<QCustomPlot>(u"lossPlot"_s)->findChild<ui::LossMarks*>()->ends())
        ends << end.text.section(u' ', 0, 1);
    QVERIFY(!ends.contains(u"run 1"_s) && ends.contains(u"run 2"_s));
}

void RunsWindowTest::notesMakeASavedSessionUnsaved()
{
    trainRuns(2);
    const QString path = saveSession();
    QVERIFY(!path.isEmpty());
    QVERIFY(!m_window->isWindowModified());
    clickRun(1, ui::RunColumn::star);
    QVERIFY(m_window->isWindowModified());
    clickRun(1, ui::RunColumn::star);
    QVERIFY(!m_window->isWindowModified());
    clickRun(1);
    QCOMPARE(table()->selectedRuns(), QList<int>{1});
    QVERIFY(table()->hasFocus());
    QVERIFY(find<QAbstractButton>(u"runsDeleteButton"_s)->isEnabled());
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(numbers(), QList<int>{2});
    QVERIFY(m_window->isWindowModified());
    m_window->action(Command::undo)->trigger();
    QVERIFY(!m_window->isWindowModified());
    rename(1, u"First"_s);
    QVERIFY(m_window->isWindowModified());
    m_window->close();
    QTRY_VERIFY(m_window->findChild<QMessageBox*>(u"unsavedQuestion"_s));
    QVERIFY(m_window->findChild<QMessageBox*>(u"unsavedQuestion"_s)->text().startsWith(u"Your notes"_s));
    click(u"unsavedSave"_s);
    QTRY_VERIFY(!m_window->isVisible());  // without another question: it is known where
    QCOMPARE(read_session(path.toStdString()).runs.front().notes.name, std::string("First"));
}

// A model file cannot hold it.
void RunsWindowTest::aNoteOnASavedModelIsAskedAbout()
{
    trainRuns(1);
    QSignalSpy saved(&session(), &Session::saved);
    session().saveModel(m_folder->filePath(u"one.safetensors"_s));
    QVERIFY(saved.wait());
    QVERIFY(!m_window->isWindowModified());
    clickRun(1, ui::RunColumn::star);
    QVERIFY2(!m_window->isWindowModified(), "a star alone asks for no session file");
    rename(1, u"Only"_s);
    QVERIFY(m_window->isWindowModified());
    m_window->action(Command::saveModel)->trigger();
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), u"kinoscope"_s);
    Q_EMIT dialog->fileSelected(m_folder->filePath(u"one.kinoscope"_s));
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY(!m_window->isWindowModified());
}

void RunsWindowTest::theRunsAreExported()
{
    trainRuns(2);
    rename(2, u"=SUM(1), \"two\""_s);
    const QString path = m_folder->filePath(u"runs.csv"_s);
    auto* dialog = exportDialog();
    Q_EMIT dialog->fileSelected(path);
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY(find<QLabel>(u"messageText"_s)->text().startsWith(u"Exported 2 run"_s));
    const QStringList lines = QString::fromStdString(test::read_all(path.toStdString())).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4);  // with the one after the last
    QVERIFY(lines[0].startsWith(u"number,name,note,starred,preset,"_s));
    QVERIFY(lines[1].startsWith(u"1,,,0,balanced,"_s));
    QVERIFY2(lines[2].startsWith(u"2,\"=SUM(1), \"\"two\"\"\",,0,balanced,"_s), qPrintable(lines[2]));
    QVERIFY2(lines[2].contains(QString::number(runs().find(2)->document->clipped_test->rmse, 'g', 6)),
             qPrintable(lines[2]));
    QVERIFY(lines[2].endsWith(u",completed"_s));
}

void RunsWindowTest::whatCannotBeExportedSaysSo()
{
    trainRuns(1);
    auto* dialog = exportDialog();
    Q_EMIT dialog->fileSelected(m_folder->filePath(u"not there/runs.csv"_s));
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY(find<QLabel>(u"messageText"_s)->text().contains(u"runs.csv"_s));
    QVERIFY(find<QLabel>(u"messageText"_s)->isVisible());
}

KINOSCOPE_WINDOW_TEST(RunsWindowTest)
#include "runs_window_test.moc"
