// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as documents: saved and opened as they were, asked about before they go, offered again after a crash.
#include "tests/app/event_loop.h"
#include "tests/app/window_fixture.h"
#include "ui/charts/loss_chart.h"
#include "ui/map/map_view.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/state/map_state.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QSettings>

#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

QDir autosaveFolder()
{
    return QDir(QFileInfo(QSettings().fileName()).dir().filePath(u"autosave"_s));
}

QStringList autosaved()
{
    return autosaveFolder().entryList({u"*.safetensors"_s}, QDir::Files);
}

}  // namespace

class RunFilesTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTitleSaysWhatIsOpenAndWhetherItIsSaved();
    void closingAsksAndCancelStays();
    void closingWithSaveSavesFirst();
    void closingWithDiscardGoesAndLeavesNothing();
    void openingAsksToo();
    void trainingAgainNeedsNoQuestion();
    void closingAnUnfinishedRunAsks_data();
    void closingAnUnfinishedRunAsks();
    void openingAsksForAnUnfinishedRunToo();
    void aRunThatEndsWhileItIsAskedForIsAFinishedOne();
    void aRunWithoutACompleteEpochHasNothingToSave();
    void closingWaitsForASave();
    void aSaveThatFailsKeepsTheWindow();
    void anEarlierRunsSaveDoesNotCostTheLastOne();
    void aFailedSaveSaysWhyAndNothingIsLost();
    void aSavedRunOpensAsItWas();
    void thePickedFilmIsFoundByItsId();
    void aRunWhoseRatingsAreGoneIsShownWithoutThem();
    void aRunWhoseRatingsHaveChangedIsShownWithoutThem();
    void whatACrashLeftIsOfferedAndOpened();
    void whatACrashLeftCanBeDiscarded();
    void aLiveWindowsRunIsNotOffered();
    void anotherProcessOfTheSameNumberLosesNothing();
    void whatWasHalfWrittenIsTidiedAway();
    void aKilledProgramsRunIsOffered();

private:
    bool isThere(const QString& name) { return m_window->findChild<QWidget*>(name) != nullptr; }
    void open(const QString& source);
    void train();
    void startTraining(int epochs);
    void waitForAnEpoch();
    void answer(const QString& button);
    void saveAs(const QString& path);
    QString writeFolder(int people);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RunFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    forgetSettings();
    autosaveFolder().removeRecursively();
    makeWindow();
}

void RunFilesTest::cleanup()
{
    m_window.reset();
    QVERIFY2(autosaved().isEmpty(), qPrintable(autosaved().join(u' ')));
}

void RunFilesTest::open(const QString& source)
{
    m_window->open(source);
    QTRY_VERIFY(m_window->session()->movies() && !m_window->session()->isLoading());
}

void RunFilesTest::train()
{
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(3);
    click(u"trainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->document(), 60'000);
    QTRY_VERIFY(m_window->isWindowModified());
}

void RunFilesTest::startTraining(int epochs)
{
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(epochs);
    click(u"trainButton"_s);
}

void RunFilesTest::waitForAnEpoch()
{
    // The first is the random start, of which nothing can be saved.
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->frames()->epochs().size() > 1, 60'000);
}

void RunFilesTest::answer(const QString& button)
{
    QTRY_VERIFY(isThere(u"unsavedQuestion"_s));
    click(button);
    QTRY_VERIFY(!isThere(u"unsavedQuestion"_s));
}

void RunFilesTest::saveAs(const QString& path)
{
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())));
    // What a person's choice comes to; to type it would need the offscreen window's focus.
    Q_EMIT dialog->fileSelected(path);
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
}

QString RunFilesTest::writeFolder(int people)
{
    QDir(m_folder->path()).mkpath(u"ratings"_s);
    const QString folder = m_folder->filePath(u"ratings"_s);
    QFile movies(folder + u"/movies.csv"_s);
    QFile ratings(folder + u"/ratings.csv"_s);
    if (!movies.open(QIODevice::WriteOnly) || !ratings.open(QIODevice::WriteOnly))
        qFatal("cannot write the test's data");
    movies.write("movieId,title,genres\n10,Heat (1995),Crime\n20,Alien (1979),Horror\n30,Fargo (1996),Crime\n"
                 "40,Up (2009),Comedy\n");
    ratings.write("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= people; ++user)
        for (int movie = 1; movie <= 4; ++movie)
            ratings.write(QByteArray::number(user) + ',' + QByteArray::number(10 * movie) + ',' +
                          QByteArray::number(1 + (user * movie) % 5) + ".0,964982703\n");
    return folder;
}

void RunFilesTest::theTitleSaysWhatIsOpenAndWhetherItIsSaved()
{
    QCOMPARE(m_window->windowTitle(), u"Kinoscope"_s);
    open(u"sample"_s);
    QCOMPARE(m_window->windowTitle(), u"Simulated sample[*]"_s);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!m_window->action(Command::saveModel)->isEnabled());
    train();
    const QString file = m_folder->filePath(u"my run.safetensors"_s);
    m_window->action(Command::saveModel)->trigger();
    saveAs(file);
    QTRY_VERIFY(!m_window->isWindowModified());
    QCOMPARE(m_window->windowTitle(), u"my run[*]"_s);
    // Saved once, it is saved there again without a question.
    QVERIFY(QFile::remove(file));
    m_window->action(Command::saveModel)->trigger();
    QTRY_VERIFY(QFile::exists(file));
    const QString other = m_folder->filePath(u"other.safetensors"_s);
    m_window->action(Command::saveModelAs)->trigger();
    saveAs(other);
    QTRY_COMPARE(m_window->windowTitle(), u"other[*]"_s);
    QVERIFY(QFile::exists(other));
    train();
    QCOMPARE(m_window->windowTitle(), u"Simulated sample[*]"_s);
    m_window.reset();
}

void RunFilesTest::closingAsksAndCancelStays()
{
    open(u"sample"_s);
    train();
    QTRY_COMPARE(autosaved().size(), 1);
    m_window->close();
    answer(u"unsavedCancel"_s);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(autosaved().size(), 1);
}

void RunFilesTest::closingWithSaveSavesFirst()
{
    open(u"sample"_s);
    train();
    m_window->close();
    answer(u"unsavedSave"_s);
    const QString file = m_folder->filePath(u"run.safetensors"_s);
    saveAs(file);
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(QFile::exists(file));
}

void RunFilesTest::closingWithDiscardGoesAndLeavesNothing()
{
    open(u"sample"_s);
    train();
    m_window->close();
    answer(u"unsavedDiscard"_s);
    QTRY_VERIFY(!m_window->isVisible());
    QTRY_VERIFY(autosaved().isEmpty());
}

void RunFilesTest::openingAsksToo()
{
    open(u"sample"_s);
    train();
    const QString folder = writeFolder(20);
    m_window->open(folder);
    answer(u"unsavedCancel"_s);
    test::runFor(100);
    QVERIFY(m_window->session()->document() && !m_window->session()->isLoading());
    m_window->open(folder);
    answer(u"unsavedSave"_s);
    auto* dialog = find<QFileDialog>(u"saveDialog"_s);
    dialog->reject();  // thought better of it
    test::runFor(100);
    QVERIFY(m_window->session()->document());
    m_window->open(folder);
    answer(u"unsavedDiscard"_s);
    QTRY_VERIFY(!m_window->session()->document());
    QTRY_VERIFY(autosaved().isEmpty());
    m_window->open(u"sample"_s);  // nothing to lose, no question
    QTRY_VERIFY(m_window->session()->dataset()->simulated);
}

void RunFilesTest::trainingAgainNeedsNoQuestion()
{
    open(u"sample"_s);
    train();
    click(u"trainButton"_s);
    QVERIFY(!isThere(u"unsavedQuestion"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->document(), 60'000);
}

void RunFilesTest::closingAnUnfinishedRunAsks_data()
{
    QTest::addColumn<bool>("paused");
    QTest::addColumn<QString>("button");
    for (const bool paused : {false, true})
        for (const char* button : {"unsavedSave", "unsavedDiscard", "unsavedCancel"})
            QTest::addRow("%s, %s", paused ? "paused" : "training", button) << paused << QString::fromLatin1(button);
}

void RunFilesTest::closingAnUnfinishedRunAsks()
{
    QFETCH(bool, paused);
    QFETCH(QString, button);
    open(u"sample"_s);
    startTraining(1000);
    waitForAnEpoch();
    const Session& session = *m_window->session();
    if (paused) {
        click(u"epochPlay"_s);
        QTRY_COMPARE(session.runState(), RunState::paused);
    }
    m_window->close();
    QVERIFY(m_window->isVisible());
    const auto* question = find<QMessageBox>(u"unsavedQuestion"_s);
    QCOMPARE(question->text(), u"This run is not finished: Simulated sample."_s);
    QCOMPARE(find<QAbstractButton>(u"unsavedSave"_s)->accessibleName(), u"Stop and save"_s);
    QVERIFY(session.isTraining());
    answer(button);
    if (button == u"unsavedCancel"_s) {
        test::runFor(50);
        QVERIFY(m_window->isVisible());
        QCOMPARE(session.runState(), paused ? RunState::paused : RunState::running);
    } else if (button == u"unsavedDiscard"_s) {
        QVERIFY(!m_window->isVisible());
    } else {
        const QString file = m_folder->filePath(u"run.safetensors"_s);
        saveAs(file);
        QTRY_VERIFY(!m_window->isVisible());
        const ModelDocument saved = load_model(file.toStdString());
        QCOMPARE(saved.termination, std::string("cancelled"));
        QVERIFY(!saved.history.empty() && saved.history.size() < 1000);
        QCOMPARE(saved.snapshots.size(), saved.history.size() + 1);  // and the start
    }
}

void RunFilesTest::openingAsksForAnUnfinishedRunToo()
{
    open(u"sample"_s);
    startTraining(1000);
    waitForAnEpoch();
    const QString folder = writeFolder(20);
    m_window->open(folder);
    answer(u"unsavedCancel"_s);
    QVERIFY(m_window->session()->isTraining() && !m_window->session()->isLoading());
    m_window->open(folder);
    answer(u"unsavedDiscard"_s);
    QTRY_VERIFY(!m_window->session()->dataset()->simulated);
    QVERIFY(!m_window->session()->isTraining());
}

void RunFilesTest::aRunThatEndsWhileItIsAskedForIsAFinishedOne()
{
    open(u"sample"_s);
    startTraining(2);
    m_window->session()->pause();
    QTRY_COMPARE(m_window->session()->runState(), RunState::paused);
    m_window->close();
    const auto* question = find<QMessageBox>(u"unsavedQuestion"_s);
    m_window->session()->resume();
    QTRY_COMPARE_WITH_TIMEOUT(question->text(),
                              u"This run has not been saved: Balanced, 60 numbers, on Simulated sample."_s, 60'000);
    QCOMPARE(find<QAbstractButton>(u"unsavedSave"_s)->accessibleName(), u"Save"_s);
    answer(u"unsavedSave"_s);
    const QString file = m_folder->filePath(u"run.safetensors"_s);
    saveAs(file);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(load_model(file.toStdString()).history.size(), std::size_t{2});
}

void RunFilesTest::aRunWithoutACompleteEpochHasNothingToSave()
{
    open(u"sample"_s);
    startTraining(5);
    m_window->session()->pause();
    QTRY_COMPARE(m_window->session()->runState(), RunState::paused);
    QTRY_COMPARE(m_window->session()->frames()->epochs(), std::vector<int>{start_epoch});
    m_window->close();
    answer(u"unsavedSave"_s);
    QTRY_VERIFY(!m_window->session()->isTraining());
    QVERIFY(m_window->isVisible() && !isThere(u"saveDialog"_s));
    QCOMPARE(find<QLabel>(u"progressText"_s)->text(),
             u"Stopped before the first pass was complete, so there is no model."_s);
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void RunFilesTest::closingWaitsForASave()
{
    open(u"sample"_s);
    train();
    const QString file = m_folder->filePath(u"run.safetensors"_s);
    const QString other = m_folder->filePath(u"other.safetensors"_s);
    m_window->action(Command::saveModel)->trigger();
    saveAs(file);
    QTRY_VERIFY(!m_window->isWindowModified());
    m_window->action(Command::saveModelAs)->trigger();
    saveAs(other);
    m_window->close();
    QVERIFY(m_window->isVisible() && !isThere(u"unsavedQuestion"_s));
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(QFile::exists(other));
}

void RunFilesTest::aSaveThatFailsKeepsTheWindow()
{
    open(u"sample"_s);
    train();
    m_window->action(Command::saveModel)->trigger();
    saveAs(m_folder->filePath(u"no/such/run.safetensors"_s));
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(find<QLabel>(u"messageText"_s)->isVisible());
    test::runFor(50);
    QVERIFY(m_window->isVisible() && m_window->isWindowModified());
}

void RunFilesTest::anEarlierRunsSaveDoesNotCostTheLastOne()
{
    open(u"sample"_s);
    train();
    startTraining(2);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->document(), 60'000);
    QTRY_COMPARE(autosaved().size(), 1);
    m_window->session()->showRun(1);
    m_window->action(Command::saveModel)->trigger();
    saveAs(m_folder->filePath(u"first.safetensors"_s));
    QTRY_VERIFY(!m_window->isWindowModified());
    test::runFor(200);  // it would go in the background
    QCOMPARE(autosaved().size(), 1);
    m_window->session()->showRun(2);
    QVERIFY(m_window->isWindowModified());
}

void RunFilesTest::aFailedSaveSaysWhyAndNothingIsLost()
{
    open(u"sample"_s);
    train();
    m_window->close();
    answer(u"unsavedSave"_s);
    QTRY_VERIFY(isThere(u"saveDialog"_s));
    QCOMPARE(QFileInfo(find<QFileDialog>(u"saveDialog"_s)->selectedFiles().value(0)).fileName(),
             u"Simulated-sample.safetensors"_s);
    Q_EMIT find<QFileDialog>(u"saveDialog"_s)->fileSelected(m_folder->filePath(u"no/such/run.safetensors"_s));
    auto* message = find<QLabel>(u"messageText"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"cannot be written (No such file or directory). Choose another place"_s),
             qPrintable(message->text()));
    QVERIFY(m_window->isVisible() && m_window->isWindowModified());
    QCOMPARE(autosaved().size(), 1);
    click(u"messageRemedy"_s);
    QTRY_VERIFY(isThere(u"saveDialog"_s));
    Q_EMIT find<QFileDialog>(u"saveDialog"_s)->fileSelected(m_folder->filePath(u"run.safetensors"_s));
    QTRY_VERIFY(message->text().startsWith(u"Saved as"_s));
    QCOMPARE(find<QAbstractButton>(u"messageRemedy"_s)->text(), u"Show in folder"_s);
    QVERIFY(!m_window->isWindowModified());
}

void RunFilesTest::aSavedRunOpensAsItWas()
{
    open(writeFolder(40));
    train();
    auto* map = m_window->findChild<ui::MapView*>();
    QTest::keyClick(find<QComboBox>(u"mapAxisX"_s), Qt::Key_Down);
    QTest::keyClick(find<QComboBox>(u"mapAxisY"_s), Qt::Key_Home);
    QCOMPARE(map->axes(), std::pair(1, 0));
    ui::MapOptions options = m_window->view()->map();
    options.topCount = 70;  // none of those to choose from
    m_window->view()->setMap(options);
    auto* log = find<QCheckBox>(u"lossLogScale"_s);
    QTest::mouseClick(log, Qt::LeftButton, {}, QPoint(8, log->height() / 2));
    m_window->view()->selection()->pick(2);
    const QString file = m_folder->filePath(u"run.safetensors"_s);
    m_window->action(Command::saveModel)->trigger();
    saveAs(file);
    QTRY_VERIFY(!m_window->isWindowModified());
    const double rmse = m_window->session()->document()->test.rmse;
    forgetSettings();
    m_window.reset();
    forgetSettings();

    makeWindow();
    open(file);
    const Session& session = *m_window->session();
    QVERIFY(session.document() && session.dataset());
    QCOMPARE(session.document()->test.rmse, rmse);
    QCOMPARE(session.document()->snapshots.size(), std::size_t{4});
    QCOMPARE(session.document()->view->film, std::optional<std::int64_t>(30));
    map = m_window->findChild<ui::MapView*>();
    QCOMPARE(map->axes(), std::pair(1, 0));
    QCOMPARE(map->topCount(), 70);
    QVERIFY(m_window->findChild<ui::LossChart*>()->logScale());
    QCOMPARE(m_window->view()->selection()->current(), std::optional(2));
    QCOMPARE(m_window->windowTitle(), u"run[*]"_s);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!find<QLabel>(u"messageText"_s)->isVisible());
    // Its ratings are there, so it can be trained again.
    QVERIFY(m_window->action(Command::train)->isEnabled());
    train();
}

// Films are named by id in a file: the same ones may lie in other rows, and some may be gone.
void RunFilesTest::thePickedFilmIsFoundByItsId()
{
    open(writeFolder(40));
    train();
    m_window->view()->selection()->pick(2);
    const QString file = m_folder->filePath(u"run.safetensors"_s);
    m_window->action(Command::saveModel)->trigger();
    saveAs(file);
    QTRY_VERIFY(!m_window->isWindowModified());
    ModelDocument document = load_model(file.toStdString());
    QCOMPARE(document.view->film, std::optional<std::int64_t>(30));

    document.movies.erase(document.movies.begin());
    document.model.movie_factors = document.model.movie_factors.bottomRows(3).eval();
    document.model.movie_bias = document.model.movie_bias.tail(3).eval();
    document.model.watch.reset();
    document.snapshots.clear();
    save_model(file.toStdString(), document);
    open(file);
    const Session& session = *m_window->session();
    QTRY_COMPARE(session.movies()->size(), std::size_t{3});
    QCOMPARE(m_window->view()->selection()->current(), std::optional(1));
    QVERIFY(find<QLabel>(u"filmTitle"_s)->text().contains(u"Fargo"_s));
    QCOMPARE(m_window->findChild<ui::MapPlot*>()->state().current(), std::optional(1));

    document.view->film = 10;
    save_model(file.toStdString(), document);
    open(file);
    QTRY_COMPARE(session.document()->view->film, std::optional<std::int64_t>(10));
    QVERIFY(!m_window->view()->selection()->current());
    QVERIFY(!m_window->action(Command::undo)->isEnabled());
}

void RunFilesTest::aRunWhoseRatingsAreGoneIsShownWithoutThem()
{
    const QString folder = writeFolder(40);
    open(folder);
    train();
    const QString file = m_folder->filePath(u"run.safetensors"_s);
    m_window->action(Command::saveModel)->trigger();
    saveAs(file);
    QTRY_VERIFY(!m_window->isWindowModified());
    QVERIFY(QDir(folder).removeRecursively());
    makeWindow();
    open(file);
    QCOMPARE(find<QLabel>(u"messageText"_s)->text(),
             u"The ratings of this model are no longer in %1. Showing the model without them."_s.arg(folder));
    QVERIFY(!m_window->session()->dataset());
    QVERIFY(!m_window->action(Command::train)->isEnabled());
    QTRY_VERIFY(m_window->session()->analysis());
}

void RunFilesTest::aRunWhoseRatingsHaveChangedIsShownWithoutThem()
{
    const QString folder = writeFolder(40);
    open(folder);
    train();
    const QString file = m_folder->filePath(u"run.safetensors"_s);
    m_window->action(Command::saveModel)->trigger();
    saveAs(file);
    QTRY_VERIFY(!m_window->isWindowModified());
    writeFolder(41);
    makeWindow();
    open(file);
    QCOMPARE(
        find<QLabel>(u"messageText"_s)->text(),
        u"The ratings in %1 have changed since this model was trained. Showing the model without them."_s.arg(folder));
    QVERIFY(!m_window->session()->dataset() && m_window->session()->document());
}

void RunFilesTest::whatACrashLeftIsOfferedAndOpened()
{
    open(u"sample"_s);
    train();
    QTRY_COMPARE(autosaved().size(), 1);
    // As a process that died would leave it: with nobody who holds its lock.
    const QString left = autosaveFolder().filePath(u"run-1-0.safetensors"_s);
    QVERIFY(QFile::copy(autosaveFolder().filePath(autosaved().front()), left));
    const double rmse = m_window->session()->document()->test.rmse;
    makeWindow();
    QTRY_VERIFY(find<QWidget>(u"recoveryBar"_s)->isVisible());
    QVERIFY2(find<QLabel>(u"recoveryText"_s)
                 ->text()
                 .startsWith(u"Kinoscope closed before this run was saved: Simulated sample, 3 pass"_s),
             qPrintable(find<QLabel>(u"recoveryText"_s)->text()));
    click(u"recoveryOpen"_s);
    QTRY_VERIFY(m_window->session()->document());
    QCOMPARE(m_window->session()->document()->test.rmse, rmse);
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(m_window->windowTitle(), u"Simulated sample[*]"_s);
    QCOMPARE(m_window->session()->runs().shown(), 1);
    QVERIFY(find<QLabel>(u"errorText"_s)->text().endsWith(QString::number(rmse, 'f', 3)));
    QTRY_VERIFY(!find<QWidget>(u"recoveryBar"_s)->isVisible());
    // It is this window's own now, and nobody else's.
    QVERIFY(QFile::exists(left));
    QTRY_COMPARE(autosaved().size(), 1);
    MainWindow another;
    another.show();
    test::runFor(200);
    QVERIFY(!test::find_widget<QWidget>(another, u"recoveryBar"_s)->isVisible());
    QVERIFY(WindowSettings().recent().isEmpty());
}

void RunFilesTest::whatACrashLeftCanBeDiscarded()
{
    QVERIFY(autosaveFolder().mkpath(u"."_s));
    const QString left = autosaveFolder().filePath(u"run-1-0.safetensors"_s);
    QVERIFY(QFile::copy(QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/core/io/model/version-1.safetensors"), left));
    makeWindow();
    QTRY_VERIFY(find<QWidget>(u"recoveryBar"_s)->isVisible());
    click(u"recoveryDiscard"_s);
    QTRY_VERIFY(!find<QWidget>(u"recoveryBar"_s)->isVisible());
    QTRY_VERIFY(!QFile::exists(left));
    QVERIFY(!m_window->session()->document());
}

void RunFilesTest::aLiveWindowsRunIsNotOffered()
{
    open(u"sample"_s);
    train();
    QTRY_COMPARE(autosaved().size(), 1);
    auto first = std::move(m_window);
    makeWindow();
    test::runFor(500);
    QVERIFY(!find<QWidget>(u"recoveryBar"_s)->isVisible());
    QCOMPARE(autosaved().size(), 1);
}

// In a sandbox, programs have the same number again and again.
void RunFilesTest::anotherProcessOfTheSameNumberLosesNothing()
{
    m_window.reset();
    QVERIFY(autosaveFolder().mkpath(u"."_s));
    const QString number = QString::number(QCoreApplication::applicationPid());
    const QString left = autosaveFolder().filePath(u"run-%1-0.safetensors"_s.arg(number));
    QVERIFY(QFile::copy(QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/core/io/model/version-1.safetensors"), left));
    // As a QLockFile of that process would look: it says nothing about whether that one is alive.
    QFile lock(left + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(number.toUtf8() + '\n' + QCoreApplication::applicationName().toUtf8() + '\n');
    lock.close();
    makeWindow();
    QTRY_VERIFY(find<QWidget>(u"recoveryBar"_s)->isVisible());
    open(u"sample"_s);
    train();
    QTRY_COMPARE(autosaved().size(), 2);
    m_window.reset();
    QVERIFY(QFile::exists(left));
    QVERIFY(autosaveFolder().removeRecursively());
}

void RunFilesTest::whatWasHalfWrittenIsTidiedAway()
{
    m_window.reset();
    QVERIFY(autosaveFolder().mkpath(u"."_s));
    const auto write = [](const QString& name, int minutesAgo) {
        QFile file(autosaveFolder().filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4 && file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesAgo), QFile::FileModificationTime));
    };
    write(u".kinoscope-1-0.tmp"_s, 90);
    write(u".kinoscope-1-1.tmp"_s, 0);  // another program may be writing it
    write(u"run-gone.safetensors.lock"_s, 0);
    makeWindow();
    QTRY_COMPARE(autosaveFolder().entryList(QDir::Files | QDir::Hidden), QStringList{u".kinoscope-1-1.tmp"_s});
    QVERIFY(!find<QWidget>(u"recoveryBar"_s)->isVisible());
}

void RunFilesTest::aKilledProgramsRunIsOffered()
{
    const QDir home(m_folder->path());
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(KINOSCOPE_WINDOW), {u"sample"_s, u"--train"_s});
    const QDir left(home.filePath(u"kinoscope/autosave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(left.entryList({u"run-*.safetensors"_s}).size(), 1, 120'000);
    program.kill();
    QVERIFY(program.waitForFinished());
    // Its file and its lock, which names the process that is gone, where this program looks.
    QVERIFY(autosaveFolder().mkpath(u"."_s));
    for (const QString& name : left.entryList(QDir::Files))
        QVERIFY(QFile::copy(left.filePath(name), autosaveFolder().filePath(name)));
    QVERIFY(autosaveFolder().entryList({u"*.lock"_s}).size() == 1);
    makeWindow();
    QTRY_VERIFY(find<QWidget>(u"recoveryBar"_s)->isVisible());
    click(u"recoveryOpen"_s);
    QTRY_VERIFY(m_window->session()->document());
    QVERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->document()->history.size(), std::size_t{26});
    QVERIFY(m_window->isWindowModified());
}

KINOSCOPE_WINDOW_TEST(RunFilesTest)
#include "run_files_test.moc"
