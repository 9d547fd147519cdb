// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every run is an entry of the list like any other: one that was trained here, reopened, or broke.
#include "core/io/session/session_file.h"
#include "tests/app/ratings_folder.h"
#include "tests/app/window_fixture.h"
#include "ui/blend/blend_panel.h"
#include "ui/charts/loss_marks.h"
#include "ui/map/map_veil.h"
#include "ui/runs/runs_model.h"
#include "ui/training/training_panel.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class RunEntriesTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theNoteOnChangedSettingsIsOfTheShownRun();
    void aReopenedRunIsTheFirst();
    void aReopenedRunIsComparedWithANewOne();
    void aRunThatBreaksIsInTheList();
    void howARunBrokeIsDrawn();
    void eightRunsLeaveTheSettingsInSight();
    void aSessionComesBackWhole();
    void theFirstRunThatBreaksLeavesItsRandomStart();
    void aSessionWithoutItsRatingsShowsAModel();
    void leavingOffersToSaveAllRunsTogether();

private:
    void trainWith(const TrainingSettings& settings);
    void pickRun(int row);
    QAbstractItemModel* list() { return find<QListView>(u"runsList"_s)->model(); }
    bool isStale() { return find<QLabel>(u"staleNote"_s)->isVisible(); }
    static TrainingSettings quick(int epochs);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RunEntriesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    forgetSettings();
    makeWindow();
}

void RunEntriesTest::cleanup()
{
    m_window.reset();
}

TrainingSettings RunEntriesTest::quick(int epochs)
{
    TrainingSettings settings = find_preset("balanced").settings;
    settings.factors = 4;
    settings.epochs = epochs;
    return settings;
}

void RunEntriesTest::trainWith(const TrainingSettings& settings)
{
    m_window->setTrainingSettings(settings);
    click(u"trainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!session().isTraining(), 60'000);
}

void RunEntriesTest::pickRun(int row)
{
    auto* runs = find<QListView>(u"runsList"_s);
    QTest::mouseClick(runs->viewport(), Qt::LeftButton, {}, runs->visualRect(runs->model()->index(row, 0)).center());
}

void RunEntriesTest::theNoteOnChangedSettingsIsOfTheShownRun()
{
    openSample();
    trainWith(quick(2));
    QVERIFY(!isStale());
    trainWith(quick(3));
    QVERIFY(!isStale());
    pickRun(1);
    QCOMPARE(session().runs().shown(), 1);
    QVERIFY(isStale());
    m_window->setTrainingSettings(quick(2));
    QVERIFY(!isStale());
    pickRun(0);
    QVERIFY(isStale());
    m_window->setTrainingSettings(quick(3));
    QVERIFY(!isStale());
}

void RunEntriesTest::aReopenedRunIsTheFirst()
{
    openSample();
    trainWith(quick(3));
    const QString path = m_folder->filePath(u"run.safetensors"_s);
    session().saveModel(path);
    QTRY_VERIFY(!m_window->isWindowModified());
    const QString error = find<QLabel>(u"errorText"_s)->text();
    QSignalSpy opened(&session(), &Session::opened);
    m_window->open(path);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(list()->rowCount(), 1);
    QCOMPARE(session().runs().shown(), 1);
    QVERIFY(find<QLabel>(u"progressText"_s)->isVisible());
    QVERIFY(find<QLabel>(u"progressText"_s)->text().contains(u"3 passes"_s));
    QCOMPARE(find<QLabel>(u"errorText"_s)->text(), error);
    QCOMPARE(find<QAbstractButton>(u"trainButton"_s)->text(), u"Train again"_s);
    QVERIFY(!isStale());
    m_window->setTrainingSettings(quick(2));
    QVERIFY(isStale());
}

void RunEntriesTest::aReopenedRunIsComparedWithANewOne()
{
    openSample();
    trainWith(quick(3));
    const QString path = m_folder->filePath(u"run.safetensors"_s);
    session().saveModel(path);
    QTRY_VERIFY(!m_window->isWindowModified());
    QSignalSpy opened(&session(), &Session::opened);
    m_window->open(path);
    QTRY_COMPARE(opened.size(), 1);
    trainWith(quick(2));
    QCOMPARE(list()->rowCount(), 2);
    pickRun(1);
    QCOMPARE(session().runs().shown(), 1);
    QTRY_COMPARE(session().analysis()->frame->epoch, session().document()->kept_epoch);
    QVERIFY(find<QLabel>(u"progressText"_s)->text().contains(u"3 passes"_s));
}

void RunEntriesTest::theFirstRunThatBreaksLeavesItsRandomStart()
{
    openSample();
    TrainingSettings wild = quick(5);
    wild.learning_rate = 10;
    trainWith(wild);
    QTRY_VERIFY(session().analysis());
    QCOMPARE(session().analysis()->snapshot->epoch, start_epoch);
    const auto* veil = find<ui::MapVeil>(u"mapVeil"_s);
    QTRY_VERIFY(veil->isVisible());
    QCOMPARE(veil->text(), u"Random start"_s);
}

void RunEntriesTest::aRunThatBreaksIsInTheList()
{
    openSample();
    trainWith(quick(2));
    QTRY_VERIFY(session().analysis());
    TrainingSettings wild = quick(5);
    wild.learning_rate = 10;
    trainWith(wild);
    QVERIFY(!session().document());
    QCOMPARE(list()->rowCount(), 2);
    QCOMPARE(session().runs().shown(), 2);
    QVERIFY(list()->index(0, 0).data(ui::RunsModel::failureRole).toString().startsWith(u"Diverged at batch "_s));
    const auto* veil = find<ui::MapVeil>(u"mapVeil"_s);
    QVERIFY(veil->isVisible());
    QCOMPARE(veil->text(), u"From run 1"_s);
    QCOMPARE(veil->size(), map()->drawing()->size());
    // And so it is, with its epochs.
    const KeptRunPtr first = session().runs().find(1);
    QTRY_COMPARE(session().analysis()->snapshot->movie_factors, first->document->model.movie_factors);
    QCOMPARE(session().frames()->keptEpoch(), std::optional(first->document->kept_epoch));
    // But they are not taken for those of the run that broke.
    auto* const slider = find<QSlider>(u"epochSlider"_s);
    QVERIFY(!slider->isEnabled());
    QCOMPARE(find<QLabel>(u"epochText"_s)->text(), list()->index(0, 0).data(ui::RunsModel::failureRole).toString());
    QVERIFY(!m_window->action(Command::previousEpoch)->isEnabled());
    pickRun(1);
    QCOMPARE(session().runs().shown(), 1);
    QVERIFY(slider->isEnabled());
    QTRY_COMPARE(find<QLabel>(u"epochText"_s)->text(), u"Epoch 2 of 2"_s);
    QVERIFY(!veil->isVisible());
    pickRun(0);
    QCOMPARE(session().runs().shown(), 2);
    QVERIFY(veil->isVisible());
    QVERIFY(find<QLabel>(u"progressText"_s)->text().contains(u"diverged"_s));
    QVERIFY(!slider->isEnabled());
    // It trains on as ever.
    trainWith(quick(2));
    QVERIFY(!veil->isVisible());
    QCOMPARE(list()->rowCount(), 3);
}

void RunEntriesTest::howARunBrokeIsDrawn()
{
    openSample();
    TrainingSettings wild = find_preset("notebook").settings;
    wild.factors = 4;
    wild.learning_rate = 10;
    trainWith(wild);
    const auto& outcome = session().runs().runs().back()->outcome;
    QVERIFY(outcome.divergence);
    auto* plot = find<QCustomPlot>(u"lossPlot"_s);
    QStringList ends;
    for (const ui::CurveEnd& end : plot->findChild<ui::LossMarks*>()->ends())
        ends << end.text;
    QVERIFY(outcome.divergence->losses.empty() || ends.contains(u"diverged"_s));
}

void RunEntriesTest::eightRunsLeaveTheSettingsInSight()
{
    m_window->resize(1440, 900);
    openSample();
    for (int run = 1; run <= 8; ++run) {
        TrainingSettings edited = quick(1);
        edited.learning_rate = 0.01 * run;
        edited.seed = static_cast<std::uint64_t>(run);
        trainWith(edited);
    }
    QTest::qWait(50);
    auto* runs = find<QListView>(u"runsList"_s);
    QCOMPARE(runs->model()->rowCount(), 8);
    const auto* panel = m_window->findChild<ui::TrainingPanel*>();
    QVERIFY(runs->parentWidget()->height() <= panel->height() / 3);
    QVERIFY(runs->height() >= runs->sizeHintForRow(0));
    const auto* scroll = find<QScrollArea>(u"trainingScroll"_s);
    for (const QString& name : {u"presetBox"_s, u"settingsButton"_s, u"trainButton"_s, u"errorText"_s}) {
        const auto* box = find<QWidget>(name);
        const QRect place(box->mapTo(scroll->viewport(), QPoint()), box->size());
        QVERIFY2(scroll->viewport()->rect().contains(place), qPrintable(name));
    }
}

void RunEntriesTest::aSessionComesBackWhole()
{
    openSample();
    trainWith(quick(2));
    TrainingSettings wild = quick(5);
    wild.learning_rate = 10;
    trainWith(wild);
    trainWith(quick(3));
    pickRun(2);
    QTRY_VERIFY(session().analysis());
    QVERIFY(m_window->isWindowModified());
    view().selection()->selectFilms({3, 5});
    view().selection()->pick(7);
    view().setBlend({{7, false}, {std::string("Horror"), true}});
    const std::vector<BlendTerm> blend = view().blend();
    const QString path = m_folder->filePath(u"all.kinoscope"_s);
    m_window->action(Command::saveSession)->trigger();
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY(!m_window->isWindowModified());
    const TrainingSettings first = session().document()->settings;

    makeWindow();
    m_window->open(path);
    QTRY_VERIFY(session().document());
    QVERIFY(session().dataset());
    QCOMPARE(list()->rowCount(), 3);
    QCOMPARE(session().runs().shown(), 1);
    QCOMPARE(session().document()->settings, first);
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(view().selection()->films(), (std::vector<int>{3, 5}));
    QCOMPARE(view().selection()->current(), std::optional(7));
    QCOMPARE(view().blend(), blend);
    QCOMPARE(m_window->findChild<ui::BlendPanel*>()->terms(), blend);
    const auto broken = session().runs().find(2);
    QVERIFY(broken && !broken->document && broken->outcome.divergence);
    QVERIFY(list()->index(1, 0).data(ui::RunsModel::failureRole).toString().startsWith(u"Diverged"_s));
    pickRun(0);
    QCOMPARE(session().runs().shown(), 3);
    QTRY_VERIFY(session().analysis());
    QTRY_COMPARE(session().analysis()->frame->epoch, session().document()->kept_epoch);
    trainWith(quick(1));
    QCOMPARE(session().runs().shown(), 4);
}

void RunEntriesTest::aSessionWithoutItsRatingsShowsAModel()
{
    ModelDocument document = load_model(KINOSCOPE_SOURCE_DIR "/tests/core/io/model/version-1.safetensors");
    document.dataset_source.clear();
    SessionDocument saved;
    saved.runs = {{.number = 2, .document = std::make_shared<const ModelDocument>(document)},
                  {.number = 5, .termination = "diverged"}};
    saved.shown = 5;
    const QString path = m_folder->filePath(u"without.kinoscope"_s);
    write_session(path.toStdString(), saved);
    m_window->open(path);
    QTRY_VERIFY(session().document());
    QCOMPARE(session().runs().shown(), 2);
    QCOMPARE(list()->rowCount(), 2);
    pickRun(0);
    QCOMPARE(session().runs().shown(), 2);
    QVERIFY(session().document());
}

void RunEntriesTest::leavingOffersToSaveAllRunsTogether()
{
    openSample();
    trainWith(quick(2));
    trainWith(quick(3));
    m_window->close();
    QTRY_VERIFY(m_window->findChild<QMessageBox*>(u"unsavedQuestion"_s));
    QVERIFY(m_window->findChild<QMessageBox*>(u"unsavedQuestion"_s)->text().startsWith(u"2 run"_s));
    click(u"unsavedSave"_s);
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog*>(u"saveDialog"_s)));
    const QString path = m_folder->filePath(u"left.kinoscope"_s);
    Q_EMIT dialog->fileSelected(path);
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(read_session(path.toStdString()).runs.size(), std::size_t{2});
}

KINOSCOPE_WINDOW_TEST(RunEntriesTest)
#include "run_entries_test.moc"
