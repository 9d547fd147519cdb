// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the composed window with real clicks and keys on named widgets.
#include "app/files/download/catalogue.h"
#include "core/analysis/evaluation/metrics.h"
#include "core/training/run_split.h"
#include "tests/app/cut_texts.h"
#include "tests/app/event_loop.h"
#include "tests/app/window_fixture.h"
#include "tests/real_data.h"
#include "ui/charts/loss_chart.h"
#include "ui/map/map_view.h"
#include "ui/plot/custom_plot.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QSlider>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

const QByteArray fourMovies = "1,Heat (1995),Action|Crime\n2,\"Matrix, The (1999)\",Action|Sci-Fi\n"
                              "3,Amélie (2001),Comedy\n4,Fargo (1996),Crime\n";

class MainWindowTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstScreenOffersThreeWays();
    void theSampleOpensTrainsAndSaysItIsSimulated();
    void theButtonsAreEnabledExactlyWhenPossible();
    void stepTrainsOneEpochAndPauses();
    void spacePausesAndResumes();
    void stopKeepsWhatIsComplete();
    void aClickOnTheMapPicksTheFilmEverywhere();
    void neighboursWalkOnAndBackWalksBack();
    void neighboursFollowSimilarityAndRatings();
    void searchFindsAFilmByAnyWord();
    void listsPickFilmsToo();
    void theModelIsSetBesideBaselines();
    void ratingsAreOfferedFromTheCatalogue();
    void debiansCopyIsFetchedWhereTheNetworkFails();
    void fetchingDebiansCopyCanFailAndBeCancelled();
    void aBadFolderIsSaidWhereItArose();
    void aDroppedFolderOpens();
    void whatIsOpenStaysWhenAnotherCannotBeRead();
    void openingAnotherDataSetEndsTheRun();
    void aSavedModelOpensWithoutItsData();
    void picturesAreExported_data();
    void picturesAreExported();
    void aPictureHasTheSizeAndKindThatAreChosen();
    void darkAndLightAreRemembered();
    void recentFoldersAndLayoutAreRemembered();
    void closingWhileTrainingIsSafe();
    void everyControlHasAnAccessibleName();
    void noTextIsCutOff_data();
    void noTextIsCutOff();
    void inALowWindowTheCurvesGiveWayToTheMap();
    void theFirstWindowLeavesRoomForItsFrame();
    void realRatingsEndToEnd();

private:
    void searchFor(const QString& words);
    void trainSample(int epochs)
    {
        openSample();
        train(epochs);
        QTest::qWait(100);
    }
    bool isRunState(RunState state) { return m_window->session()->runState() == state; }
    QPoint pixelOf(int movie);
    QString writeFolder(const QString& name, const QByteArray& ratings, const QByteArray& movies = fourMovies);
    void fetchWith(const QByteArray& script);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    forgetSettings();
    makeWindow();
    map()->setReducedMotion(true);  // where films lie is looked up and clicked on at once
}

void MainWindowTest::cleanup()
{
    m_window.reset();
}

// As a person does: Ctrl+F, the words, Return.
void MainWindowTest::searchFor(const QString& words)
{
    auto* search = find<QLineEdit>(u"filmSearch"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    search->clear();
    QTest::keyClicks(search, words);
    QTest::qWait(50);
    QTest::keyClick(search, Qt::Key_Return);
}

QPoint MainWindowTest::pixelOf(int movie)
{
    const auto* map = m_window->findChild<ui::MapView*>();
    const auto& at = m_window->session()->analysis()->frame->positions;
    const auto [x, y] = map->axes();
    return QPointF(map->plot()->xAxis->coordToPixel(at(movie, x)), map->plot()->yAxis->coordToPixel(at(movie, y)))
        .toPoint();
}

QString MainWindowTest::writeFolder(const QString& name, const QByteArray& ratings, const QByteArray& movies)
{
    QDir(m_folder->path()).mkpath(name);
    const QString folder = m_folder->filePath(name);
    QFile movieFile(folder + u"/movies.csv"_s);
    QFile ratingFile(folder + u"/ratings.csv"_s);
    if (!movieFile.open(QIODevice::WriteOnly) || !ratingFile.open(QIODevice::WriteOnly))
        qFatal("cannot write the test's data");
    movieFile.write("movieId,title,genres\n" + movies);
    ratingFile.write("userId,movieId,rating,timestamp\n" + ratings);
    return folder;
}

// A stand-in for packaging/get-movielens, which has tests of its own: the folder on standard output, words on the
// other.
void MainWindowTest::fetchWith(const QByteArray& script)
{
    QFile file(m_folder->filePath(u"get-movielens"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the script");
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    file.close();
    qputenv("KINOSCOPE_GET_MOVIELENS", file.fileName().toUtf8());
    DownloadSet unreachable;
    unreachable.id = u"ml-100k"_s;
    unreachable.address = QUrl(u"https://nowhere.invalid/ml-100k.zip"_s);
    m_window->offerDownloads({unreachable});
    click(u"startMovieLens"_s);
    find<QLineEdit>(u"downloadFolder"_s)->setText(m_folder->filePath(u"fetched sets"_s));
    click(u"downloadBegin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"downloadProblem"_s)->isVisible(), 20'000);
    QCOMPARE(find<QLabel>(u"downloadProblem"_s)->text(), u"Can't reach nowhere.invalid."_s);
    click(u"downloadDebianCopy"_s);
    QVERIFY(!find<QDialog>(u"downloadDialog"_s)->isVisible());
}

static QByteArray someRatings()
{
    QByteArray rows;
    for (int user = 1; user <= 20; ++user)
        for (int movie = 1; movie <= 4; ++movie)
            rows += QByteArray::number(user) + ',' + QByteArray::number(movie) + ',' +
                    QByteArray::number(1 + (user * movie) % 5) + ".0,964982703\n";
    return rows;
}

void MainWindowTest::theFirstScreenOffersThreeWays()
{
    for (const QString& name : {u"startOpen"_s, u"startMovieLens"_s, u"startSample"_s})
        QVERIFY(find<QAbstractButton>(name)->isVisible());
    QVERIFY(!find<QWidget>(u"trainingPanel"_s)->isVisible());
    QVERIFY(!m_window->action(Command::train)->isEnabled());
    click(u"startOpen"_s);
    auto* dialog = find<QFileDialog>(u"folderDialog"_s);
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void MainWindowTest::theSampleOpensTrainsAndSaysItIsSimulated()
{
    trainSample(3);
    QVERIFY(find<QWidget>(u"trainingPanel"_s)->isVisible());
    QVERIFY(find<QLabel>(u"statusText"_s)->text().contains(u"Simulated"_s));
    QVERIFY(find<QLabel>(u"errorText"_s)->text().contains(u"RMSE"_s));
    QVERIFY(isRunState(RunState::finished));
}

void MainWindowTest::theButtonsAreEnabledExactlyWhenPossible()
{
    const auto enabled = [this] {
        QStringList names;
        for (const Command command : {Command::train, Command::pause, Command::step, Command::stop}) {
            QAction* const action = m_window->action(command);
            const bool plays = command == Command::pause;
            const auto* button = find<QAbstractButton>(plays ? u"epochPlay"_s : action->objectName() + u"Button"_s);
            // Panel, transport and menu never disagree; but of epochs that are there, step is one through them.
            const bool steps = command == Command::step && session().frames()->epochs().size() > 1;
            if (button->isEnabled() != action->isEnabled() && !steps)
                return QStringList{u"disagree about "_s + action->objectName()};
            if (action->isEnabled())
                names << action->objectName();
        }
        return names;
    };
    openSample();
    QTRY_COMPARE(enabled(), (QStringList{u"train"_s, u"step"_s}));
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1000);
    click(u"trainButton"_s);
    QTRY_COMPARE(enabled(), (QStringList{u"pause"_s, u"stop"_s}));
    click(u"epochPlay"_s);
    QTRY_VERIFY(isRunState(RunState::paused));
    QTRY_COMPARE(enabled(), (QStringList{u"pause"_s, u"step"_s, u"stop"_s}));
    click(u"stopButton"_s);
    QTRY_VERIFY(isRunState(RunState::finished));
    // Its epochs can be played, if there are several.
    QStringList possible{u"train"_s, u"step"_s};
    if (session().frames()->epochs().size() > 1)
        possible.insert(1, u"pause"_s);
    QTRY_COMPARE(enabled(), possible);
}

void MainWindowTest::stepTrainsOneEpochAndPauses()
{
    openSample();
    click(u"stepButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isRunState(RunState::paused), 20'000);
    QTRY_VERIFY(find<QLabel>(u"progressText"_s)->text().contains(u"1"_s));
    QTRY_VERIFY(m_window->session()->analysis());
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->analysis()->frame->epoch, 0, 20'000);
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session()->analysis()->frame->epoch, 1, 20'000);
}

void MainWindowTest::spacePausesAndResumes()
{
    openSample();
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1000);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(isRunState(RunState::running));
    auto* plot = find<QCustomPlot>(u"mapPlot"_s);
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Space);
    QTRY_VERIFY(isRunState(RunState::paused));
    QTest::keyClick(plot, Qt::Key_Space);
    QTRY_VERIFY(isRunState(RunState::running));
    // In a field, a space is a space.
    auto* search = find<QLineEdit>(u"filmSearch"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"star wars"_s);
    QCOMPARE(search->text(), u"star wars"_s);
    QVERIFY(isRunState(RunState::running));
}

void MainWindowTest::stopKeepsWhatIsComplete()
{
    openSample();
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1000);
    click(u"trainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->analysis(), 20'000);
    click(u"stopButton"_s);
    QTRY_VERIFY(m_window->session()->document());
    QCOMPARE(m_window->session()->document()->termination, std::string("cancelled"));
    QVERIFY(m_window->session()->document()->history.size() >= 1);
}

void MainWindowTest::aClickOnTheMapPicksTheFilmEverywhere()
{
    trainSample(3);
    const auto& session = *m_window->session();
    // The most extreme film of the first axis stands alone enough to be hit.
    const auto* map = m_window->findChild<ui::MapView*>();
    int best = session.analysis()->frame->by_bias.front();
    double extreme = 0.0;
    for (int i = 0; i < map->topCount(); ++i) {
        const int movie = session.analysis()->frame->by_bias[static_cast<std::size_t>(i)];
        const double x = std::abs(session.analysis()->frame->positions(movie, map->axes().first));
        if (x > extreme) {
            extreme = x;
            best = movie;
        }
    }
    auto* plot = find<QCustomPlot>(u"mapPlot"_s);
    QTest::mouseMove(plot, pixelOf(best));
    QTest::mouseClick(plot, Qt::LeftButton, {}, pixelOf(best));
    QTRY_COMPARE(m_window->view()->selection()->current(), std::optional(best));
    QVERIFY(!find<QLabel>(u"filmTitle"_s)->text().isEmpty());
    auto* list = find<QListView>(u"neighbourList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 10);
}

void MainWindowTest::neighboursWalkOnAndBackWalksBack()
{
    trainSample(3);
    auto* selection = m_window->view()->selection();
    constexpr int first = 0;
    selection->pick(first);
    auto* list = find<QListView>(u"neighbourList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 10);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTRY_VERIFY(selection->current() != first);
    const int second = *selection->current();
    QTRY_COMPARE(list->model()->rowCount(), 10);
    click(u"filmBack"_s);
    QCOMPARE(selection->current(), std::optional(first));
    click(u"filmForward"_s);
    QCOMPARE(selection->current(), std::optional(second));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(selection->current(), std::optional(first));
    QVERIFY(!find<QAbstractButton>(u"filmBack"_s)->isEnabled());
}

void MainWindowTest::neighboursFollowSimilarityAndRatings()
{
    trainSample(3);
    const auto& session = *m_window->session();
    const MovieTable& movies = *session.movies();
    ui::NeighbourRows found;
    connect(&m_window->services()->neighbours(), &NeighbourFinder::found, this,
            [&](const ui::NeighbourRows& rows) { found = rows; });
    const auto expected = [&](Similarity similarity, int minRatings) {
        const NeighbourIndex index(session.analysis()->snapshot->movie_factors, similarity);
        return index.nearest(0, 10, &movies, minRatings);
    };
    const auto shown = [&] { return found.rows; };
    m_window->view()->selection()->pick(0);
    QTRY_COMPARE(shown(), expected(Similarity::cosine, 20));
    auto* box = find<QComboBox>(u"similarityBox"_s);
    auto* slider = find<QSlider>(u"minRatingsSlider"_s);
    QTest::keyClick(box, Qt::Key_End);
    QTRY_COMPARE(shown(), expected(Similarity::euclidean, 20));
    QVERIFY(shown() != expected(Similarity::cosine, 20));
    QTest::keyClick(slider, Qt::Key_End);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(slider, Qt::Key_Left);
    QTRY_COMPARE(shown(), expected(Similarity::euclidean, 50));
    QCOMPARE(find<QListView>(u"neighbourList"_s)->model()->rowCount(), 10);
    QVERIFY(shown() != expected(Similarity::euclidean, 20));
    m_window->close();
    makeWindow();
    QCOMPARE(find<QComboBox>(u"similarityBox"_s)->currentText(), u"Euclidean distance"_s);
    QCOMPARE(find<QLabel>(u"minRatingsText"_s)->text(), u"at least 50 ratings"_s);
}

void MainWindowTest::searchFindsAFilmByAnyWord()
{
    const QString folder = writeFolder(u"four"_s, someRatings());
    m_window->open(folder);
    QTRY_VERIFY(m_window->session()->dataset());
    searchFor(u"matrix"_s);
    QTRY_COMPARE(m_window->view()->selection()->current(), std::optional(1));
    QVERIFY(find<QLabel>(u"filmTitle"_s)->text().contains(u"The Matrix"_s));
    searchFor(u"amelie"_s);
    QTRY_COMPARE(m_window->view()->selection()->current(), std::optional(2));
}

void MainWindowTest::listsPickFilmsToo()
{
    trainSample(2);
    auto* tabs = find<QTabWidget>(u"resultTabs"_s);
    const QStringList tables{u"predictionsTable"_s, u"highestBiasTable"_s, u"mostRatedTable"_s};
    for (int tab = 2; tab <= 4; ++tab) {
        openResults(tabs->tabText(tab));
        QCOMPARE(tabs->currentIndex(), tab);
        auto* table = find<QTableView>(tables[tab - 2]);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        m_window->view()->selection()->clear();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        QTRY_VERIFY(m_window->view()->selection()->current());
    }
    QCOMPARE(find<QTableView>(u"predictionsTable"_s)->model()->rowCount(), 8000);
}

void MainWindowTest::theModelIsSetBesideBaselines()
{
    trainSample(3);
    openResults(u"Evaluation"_s);
    const auto* table = find<QTableWidget>(u"evaluationTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 20'000);
    QCOMPARE(table->rowCount(), 6);
    QCOMPARE(table->item(0, 0)->text(), u"Model"_s);
    const auto& document = m_window->session()->document();
    const DatasetPtr& dataset = m_window->session()->dataset();
    const DataSplit split = split_by(document->settings, *dataset);
    const ErrorMetrics errors =
        clipped_prediction_errors(document->model, dataset->ratings, split.test, dataset->scale);
    QCOMPARE(table->item(0, 1)->text(), QString::number(errors.rmse, 'f', 4));
    QVERIFY(table->item(0, 5)->text().toDouble() > 0.0);
    QCOMPARE(table->item(3, 5)->text(), u"–"_s);  // the global mean cannot rank
    click(u"trainButton"_s);
    QTRY_VERIFY(find<QLabel>(u"evaluationHint"_s)->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 60'000);
}

void MainWindowTest::ratingsAreOfferedFromTheCatalogue()
{
    click(u"startMovieLens"_s);
    const auto* dialog = find<QDialog>(u"downloadDialog"_s);
    QVERIFY(dialog->isVisible());
    QCOMPARE(find<QTableWidget>(u"downloadTable"_s)->rowCount(), downloadCatalogue().size());
    m_window->action(Command::getMovieLens)->trigger();
    QCOMPARE(m_window->findChildren<QDialog*>(u"downloadDialog"_s).size(), 1);
    m_window->close();
    QVERIFY(!dialog->isVisible());
}

void MainWindowTest::debiansCopyIsFetchedWhereTheNetworkFails()
{
    const QString folder = writeFolder(u"fetched"_s, someRatings());
    fetchWith("echo Fetching from $KINOSCOPE_MOVIELENS_SOURCES >&2\nsleep 0.3\necho '" + folder.toUtf8() + "'\n");
    QTRY_COMPARE(find<QLabel>(u"startBusyText"_s)->text(), u"Fetching from dslabs"_s);
    QVERIFY(!find<QAbstractButton>(u"startSample"_s)->isEnabled());
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->dataset()->movies.size(), std::size_t{4});
}

void MainWindowTest::fetchingDebiansCopyCanFailAndBeCancelled()
{
    fetchWith("echo 'No way to fetch MovieLens worked.' >&2\necho 'Connect and try again.' >&2\nexit 1\n");
    auto* error = find<QLabel>(u"startError"_s);
    QTRY_VERIFY(error->isVisible());
    QCOMPARE(error->text(), u"No way to fetch MovieLens worked. Connect and try again."_s);

    const QString witness = m_folder->filePath(u"witness"_s);
    fetchWith("echo Waiting >&2\n(sleep 1; touch '" + witness.toUtf8() + "')\necho nowhere\n");
    QTRY_COMPARE(find<QLabel>(u"startBusyText"_s)->text(), u"Waiting"_s);
    QVERIFY(!error->isVisible());
    click(u"startCancel"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"startMovieLens"_s)->isEnabled());
    QVERIFY(!error->isVisible());
    QTest::qWait(1500);
    QVERIFY2(!QFile::exists(witness), "what the script waited for went on after the cancel");
    openSample();
}

void MainWindowTest::aBadFolderIsSaidWhereItArose()
{
    m_window->open(writeFolder(u"bad"_s, "1,1,excellent,964982703\n"));
    auto* error = find<QLabel>(u"startError"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().startsWith(u"ratings.csv: holds only 5."_s), qPrintable(error->text()));
    openSample();
    QVERIFY(!error->isVisible());
}

void MainWindowTest::aDroppedFolderOpens()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeFolder(u"dropped"_s, someRatings()))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->session()->dataset());
    QCOMPARE(m_window->session()->dataset()->movies.size(), std::size_t{4});
}

void MainWindowTest::whatIsOpenStaysWhenAnotherCannotBeRead()
{
    trainSample(1);
    const auto document = m_window->session()->document();
    m_window->open(m_folder->filePath(u"nowhere"_s));
    QTRY_VERIFY(m_window->findChild<QAbstractButton*>(u"unsavedDiscard"_s));
    click(u"unsavedDiscard"_s);
    auto* message = find<QLabel>(u"messageText"_s);
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"nowhere"_s));
    QCOMPARE(m_window->session()->document(), document);
    const auto* remedy = find<QToolButton>(u"messageRemedy"_s);
    QVERIFY(remedy->isVisible() && remedy->defaultAction() == m_window->action(Command::openFolder));
    QTest::mouseClick(find<QAbstractButton>(u"messageClose"_s), Qt::LeftButton);
    QVERIFY(!message->isVisible());
}

void MainWindowTest::openingAnotherDataSetEndsTheRun()
{
    openSample();
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1000);
    click(u"trainButton"_s);
    QTRY_VERIFY(m_window->session()->analysis());
    m_window->open(writeFolder(u"four"_s, someRatings()));
    // The run has epochs that would be lost: that is asked about.
    QTRY_VERIFY(m_window->findChild<QAbstractButton*>(u"unsavedDiscard"_s));
    click(u"unsavedDiscard"_s);
    QTRY_COMPARE(m_window->session()->movies()->size(), std::size_t{4});
    QVERIFY(!m_window->session()->isTraining());
    QVERIFY(!m_window->session()->analysis());
    QTest::qWait(100);
    QVERIFY(!m_window->session()->analysis());
}

void MainWindowTest::aSavedModelOpensWithoutItsData()
{
    trainSample(2);
    const QString file = m_folder->filePath(u"model.safetensors"_s);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    auto* dialog = find<QFileDialog>(u"saveDialog"_s);
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(file));
    makeWindow();
    // A file of version 1 says nothing of where its ratings are.
    m_window->open(QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/core/io/model/version-1.safetensors"));
    QTRY_VERIFY(m_window->session()->analysis());
    QVERIFY(!m_window->session()->dataset());
    QVERIFY(!m_window->action(Command::train)->isEnabled());
    m_window->view()->selection()->pick(0);
    QTRY_COMPARE(find<QListView>(u"neighbourList"_s)->model()->rowCount(), 10);
}

void MainWindowTest::picturesAreExported_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PNG") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF");
}

void MainWindowTest::picturesAreExported()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    trainSample(1);
    const QString path = m_folder->filePath(u"map."_s + ending);
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>(u"pictureOptions"_s)->isVisible());
    click(u"pictureSave"_s);
    auto* dialog = find<QFileDialog>(u"pictureDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

// In the file, and suggested where the next one is exported.
void MainWindowTest::aPictureHasTheSizeAndKindThatAreChosen()
{
    trainSample(1);
    m_window->action(Command::exportMap)->trigger();
    const QPointer<QWidget> options = find<QWidget>(u"pictureOptions"_s);
    auto* size = find<QComboBox>(u"pictureSize"_s);
    QCOMPARE(find<QLineEdit>(u"pictureTitle"_s)->text(), u"Map of films – Simulated sample"_s);
    QVERIFY(find<QLabel>(u"pictureSource"_s)->text().contains(u"Ratings of simulated people"_s));
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down);
    QVERIFY(size->currentText().endsWith(u"1600 × 1000"_s));
    click(u"pictureSave"_s);
    auto* dialog = find<QFileDialog>(u"pictureDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    dialog->selectFile(m_folder->filePath(u"chosen.png"_s));
    // Another kind in the list gives the name another ending.
    auto* kinds = dialog->findChild<QComboBox*>(u"fileTypeCombo"_s);
    QTest::keyClick(kinds, Qt::Key_Down);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"chosen.svg"_s);
    QTest::keyClick(kinds, Qt::Key_Up);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(QImage(m_folder->filePath(u"chosen.png"_s)).size(), QSize(1600, 1000));
    QTRY_VERIFY(options.isNull());
    m_window->action(Command::exportMap)->trigger();
    QVERIFY(find<QComboBox>(u"pictureSize"_s)->currentText().endsWith(u"1600 × 1000"_s));
    click(u"pictureCancel"_s);
}

void MainWindowTest::darkAndLightAreRemembered()
{
    const auto windowColour = [] { return QApplication::palette().color(QPalette::Window); };
    m_window->action(Command::darkTheme)->trigger();
    QVERIFY(windowColour().lightness() < 80);
    QCOMPARE(WindowSettings().theme(), ThemeSetting::dark);
    m_window->action(Command::lightTheme)->trigger();
    QVERIFY(windowColour().lightness() > 200);
    QCOMPARE(WindowSettings().theme(), ThemeSetting::light);
}

void MainWindowTest::recentFoldersAndLayoutAreRemembered()
{
    const QString folder = writeFolder(u"four"_s, someRatings());
    m_window->open(folder);
    QTRY_VERIFY(m_window->session()->dataset());
    click(u"showRightSwitch"_s);
    m_window->close();
    makeWindow();
    QCOMPARE(WindowSettings().recent().size(), 1);
    QCOMPARE(WindowSettings().recent().front().path, folder);
    QCOMPARE(WindowSettings().recent().front().name, u"four"_s);
    const auto* recent = find<QMenu>(u"recentMenu"_s);
    QCOMPARE(recent->actions().size(), 1);
    recent->actions().front()->trigger();
    QTRY_VERIFY(m_window->session()->dataset());
    QVERIFY(!find<QWidget>(u"sideTabs"_s)->isVisible());
    QVERIFY(find<QWidget>(u"trainingPanel"_s)->isVisible());
    m_window->action(Command::resetLayout)->trigger();
    QVERIFY(find<QWidget>(u"sideTabs"_s)->isVisible());
}

// Checked by what does not happen: a crash, a deadlock, or what the sanitizers find. From before the first batch to the
// midst of the epochs.
void MainWindowTest::closingWhileTrainingIsSafe()
{
    for (int wait = 0; wait < 60; wait += 7) {
        openSample();
        find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1000);
        click(u"trainButton"_s);
        QTest::qWait(wait);
        QVERIFY2(m_window->session()->isTraining(), "or there is nothing to be safe from");
        m_window->close();
        makeWindow();
    }
}

void MainWindowTest::everyControlHasAnAccessibleName()
{
    trainSample(1);
    m_window->view()->selection()->pick(0);
    QStringList nameless;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool internal = widget->objectName().startsWith(u"qt_"_s) || widget->parentWidget() == nullptr;
        const bool interactive = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(m_window.get());
        if (!interactive || internal || widget->accessibleName().size() > 0)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool inside = qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
                            qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr;
        if ((button == nullptr || button->text().isEmpty()) && !inside)
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void MainWindowTest::noTextIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024 × 640") << QSize(1024, 640);
    QTest::newRow("1440 × 900") << QSize(1440, 900);
}

// Wide at first, so that all has to give way in the narrow window; and in the dark theme, too.
void MainWindowTest::noTextIsCutOff()
{
    QFETCH(QSize, size);
    m_window->resize(1920, 1080);
    trainSample(1);
    m_window->view()->selection()->pick(0);
    for (const Command command : {Command::darkTheme, Command::lightTheme}) {
        m_window->action(command)->trigger();
        QTRY_VERIFY(m_window->updatesEnabled());
        m_window->resize(size);
        QTest::qWait(300);
        QCOMPARE(m_window->size(), size);
        const QStringList cut = test::cutTexts(*m_window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
}

void MainWindowTest::inALowWindowTheCurvesGiveWayToTheMap()
{
    m_window->resize(1024, 640);
    openSample();
    const auto share = [this](const QString& name) {
        return find<QWidget>(name)->height() / static_cast<double>(m_window->height());
    };
    QTRY_VERIFY(share(u"mapPlot"_s) > 0.5);
    train(1);  // before that there are no curves
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(share(u"resultTabs"_s) > 0.25);
    QVERIFY(share(u"mapPlot"_s) > 0.25);
    m_window->action(Command::resetLayout)->trigger();
    QTRY_VERIFY(share(u"mapPlot"_s) > 0.5);
}

// A title bar that is off the screen cannot be dragged.
void MainWindowTest::theFirstWindowLeavesRoomForItsFrame()
{
    m_window.reset();
    forgetSettings();
    const MainWindow window;
    const QSize available = window.screen()->availableSize();
    QVERIFY2(window.height() + 30 <= available.height(),
             qPrintable(QStringLiteral("%1 of %2").arg(window.height()).arg(available.height())));
    QVERIFY(window.width() <= available.width());
}

void MainWindowTest::realRatingsEndToEnd()
{
    if (!std::filesystem::exists(test::real_data()))
        QSKIP("MovieLens 100K is not here");
    const QString ratings = QString::fromStdString(test::real_data().string());
    const auto* session = m_window->session();
    const auto* predictions = find<QTableView>(u"predictionsTable"_s)->model();
    m_window->open(ratings);
    QVERIFY(test::waitUntil([&] { return session->dataset() != nullptr; }, 60'000));
    auto* preset = find<QComboBox>(u"presetBox"_s);
    QTest::keyClick(preset, Qt::Key_End);  // the last one is the notebook's
    QCOMPARE(preset->currentText(), u"Notebook"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QVERIFY(test::waitUntil([&] { return predictions->rowCount() == 20'000; }, 240'000));
    QCOMPARE(session->document()->kept_epoch, 27);

    searchFor(u"star wars"_s);
    QTRY_COMPARE(m_window->view()->selection()->current(), row_of_movie(*session->movies(), 50));
    auto* list = find<QListView>(u"neighbourList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 10);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"Empire Strikes Back"_s));
    QVERIFY(list->model()->index(1, 0).data().toString().contains(u"Return of the Jedi"_s));
}

KINOSCOPE_WINDOW_TEST(MainWindowTest)
#include "main_window_test.moc"
