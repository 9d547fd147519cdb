// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every run is an entry of the list like any other: one that was trained here, reopened, or broke.
#include "tests/app/ratings_folder.h"
#include "tests/app/window_fixture.h"
#include "ui/charts/loss_marks.h"
#include "ui/map/map_veil.h"
#include "ui/runs/runs_model.h"

#include <QLabel>
#include <QListView>
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
    QVERIFY(find<QLabel>(u"progressText"_s)->text().contains(u"3 epochs"_s));
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
    QVERIFY(find<QLabel>(u"progressText"_s)->text().contains(u"3 epochs"_s));
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
    pickRun(1);
    QCOMPARE(session().runs().shown(), 1);
    QVERIFY(!veil->isVisible());
    pickRun(0);
    QCOMPARE(session().runs().shown(), 2);
    QVERIFY(veil->isVisible());
    QVERIFY(find<QLabel>(u"progressText"_s)->text().contains(u"diverged"_s));
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

KINOSCOPE_WINDOW_TEST(RunEntriesTest)
#include "run_entries_test.moc"
