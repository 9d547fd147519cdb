// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/runs/runs_panel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

QList<RunSummary> threeRuns()
{
    TrainingSettings edited = find_preset("balanced").settings;
    edited.learning_rate = 0.02;
    edited.seed = 3;
    return {{1, find_preset("notebook").settings, {{.epoch = 0}}, 0.9174},
            {2, find_preset("balanced").settings, {{.epoch = 0}, {.epoch = 1}}, 0.8912},
            {3, edited, {{.epoch = 0}}, 0.8993}};
}

}  // namespace

class RunsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutRunsItIsNotThere();
    void theNewestStandsFirstWithWhatWasEdited();
    void aRunThatBrokeSaysWhere();
    void aClickShowsARun();
    void aClickOnTheSquareHidesItsCurve();
    void theKeyboardDoesBoth();
    void whileAnotherTrainsNothingIsPicked();
    void eightRunsHaveEightColours();
    void aRunThatBrokeHasAMark();
    void whatDiffersIsSaid();
    void inALowPanelTheListScrolls();
    void theModelKeepsTheRules();

private:
    QModelIndex row(int number) const { return m_list->model()->index(number, 0); }
    QPoint placeOf(int number, int x) const { return {x, m_list->visualRect(row(number)).top() + 9}; }

    std::unique_ptr<RunsPanel> m_panel;
    QListView* m_list = nullptr;
};

void RunsPanelTest::init()
{
    m_panel = std::make_unique<RunsPanel>();
    m_panel->resize(230, 260);
    m_panel->setRuns(threeRuns(), 3);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_list = m_panel->findChild<QListView*>(QStringLiteral("runsList"));
}

void RunsPanelTest::withoutRunsItIsNotThere()
{
    m_panel->setRuns({}, 0);
    QVERIFY(m_panel->isHidden());
    m_panel->setRuns(threeRuns(), 1);
    QVERIFY(!m_panel->isHidden());
}

void RunsPanelTest::theNewestStandsFirstWithWhatWasEdited()
{
    QCOMPARE(row(0).data().toString(), QStringLiteral("Balanced"));
    QCOMPARE(row(0).data(RunsModel::editsRole).toString(), QStringLiteral("Learning rate 0.02 · Seed 3"));
    QCOMPARE(row(2).data().toString(), QStringLiteral("Notebook"));
    QCOMPARE(row(2).data(RunsModel::errorRole).toString(), QStringLiteral("0.917"));
    QVERIFY(row(2).data(RunsModel::editsRole).toString().isEmpty());
    QVERIFY(row(0).data(RunsModel::shownRole).toBool());
    QVERIFY(!row(1).data(RunsModel::shownRole).toBool());
    // All rows are in sight where there is room.
    QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(row(2))));
}

void RunsPanelTest::aRunThatBrokeSaysWhere()
{
    RunSummary early{4, find_preset("balanced").settings, {}, {}, Divergence{0, 12, 900, {{3, 1.0}}}};
    RunSummary late{5, find_preset("balanced").settings, {{.epoch = 0}}, 0.95, Divergence{1, 7, 900, {}}};
    RunSummary failed{6, find_preset("balanced").settings, {}, {}, {}};
    m_panel->setRuns({early, late, failed}, 6);
    QCOMPARE(row(0).data(RunsModel::failureRole).toString(), QStringLiteral("Failed"));
    QCOMPARE(row(1).data(RunsModel::failureRole).toString(), QStringLiteral("Diverged in pass 2 at batch 7"));
    QCOMPARE(row(1).data(RunsModel::errorRole).toString(), QStringLiteral("0.950"));
    QCOMPARE(row(2).data(RunsModel::failureRole).toString(), QStringLiteral("Diverged at batch 12"));
    QVERIFY(row(2).data(RunsModel::errorRole).toString().isEmpty());
    QVERIFY(row(2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Diverged at batch 12")));
    QVERIFY(row(2).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Diverged at batch 12")));
}

void RunsPanelTest::aClickShowsARun()
{
    QSignalSpy picked(m_panel.get(), &RunsPanel::runPicked);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, placeOf(2, 90));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.front().front().toInt(), 1);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, placeOf(0, 90));
    QCOMPARE(picked.size(), 1);
}

void RunsPanelTest::aClickOnTheSquareHidesItsCurve()
{
    QSignalSpy picked(m_panel.get(), &RunsPanel::runPicked);
    QSignalSpy wanted(m_panel.get(), &RunsPanel::curveWanted);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, placeOf(1, 9));
    QCOMPARE(wanted.takeFirst(), (QVariantList{2, false}));
    QList<RunSummary> runs = threeRuns();
    runs[1].notes.curve = false;
    m_panel->setRuns(runs, 3);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, placeOf(1, 9));
    QCOMPARE(wanted.takeFirst(), (QVariantList{2, true}));
    QCOMPARE(picked.size(), 0);
}

void RunsPanelTest::theKeyboardDoesBoth()
{
    QSignalSpy picked(m_panel.get(), &RunsPanel::runPicked);
    QSignalSpy wanted(m_panel.get(), &RunsPanel::curveWanted);
    m_list->setFocus();
    m_list->setCurrentIndex(row(1));
    QTest::keyClick(m_list, Qt::Key_Space);
    QCOMPARE(wanted.takeFirst(), (QVariantList{2, false}));
    m_panel->setRuns(threeRuns(), 3);  // as it comes back; the keyboard keeps its row
    QTest::keyClick(m_list, Qt::Key_Down);
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.front().front().toInt(), 1);
}

void RunsPanelTest::whileAnotherTrainsNothingIsPicked()
{
    QSignalSpy picked(m_panel.get(), &RunsPanel::runPicked);
    m_panel->setPickable(false);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, placeOf(2, 90));
    QCOMPARE(picked.size(), 0);
    QVERIFY(m_panel->findChild<QLabel*>(QStringLiteral("runsNote"))->isVisible());
    m_panel->setPickable(true);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, placeOf(2, 90));
    QCOMPARE(picked.size(), 1);
}

void RunsPanelTest::eightRunsHaveEightColours()
{
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
        QSet<QRgb> colours;
        for (int number = 1; number <= 8; ++number)
            colours.insert(runColour(number, *theme).rgb());
        QCOMPARE(colours.size(), 8);
        QCOMPARE(runColour(9, *theme), runColour(1, *theme));
    }
    // The one that is shown has the accent, the others their own.
    const auto colourOf = [this](int number) {
        const QImage image = m_panel->grab().toImage();
        const QPoint at = m_list->viewport()->mapTo(m_panel.get(), placeOf(number, 6));  // beside its figure
        return image.pixelColor(at * image.devicePixelRatio());
    };
    const Theme& theme = Theme::of(m_panel->palette());
    QCOMPARE(colourOf(0), theme.accent);
    QCOMPARE(colourOf(2), runColour(1, theme));
    m_panel->setRuns(threeRuns(), 1);
    QCOMPARE(colourOf(0), runColour(3, theme));
    QCOMPARE(colourOf(2), theme.accent);
}

void RunsPanelTest::aRunThatBrokeHasAMark()
{
    const RunSummary broken{4, find_preset("balanced").settings, {}, {}, Divergence{0, 12, 900, {{3, 1.0}}}};
    const RunSummary whole{5, find_preset("balanced").settings, {{.epoch = 0}}, 0.95, {}};
    m_panel->setRuns({broken, whole}, 5);
    QApplication::processEvents();
    const QColor error = Theme::of(m_panel->palette()).error;
    const auto marked = [&](int number) {
        const QRect place = m_list->visualRect(row(number));
        const QImage image = m_list->viewport()->grab(place).toImage();
        for (int y = 0; y < std::min(20, image.height()); ++y)
            for (int x = image.width() - 24; x < image.width(); ++x)
                if (image.pixelColor(x, y) == error)
                    return true;
        return false;
    };
    QVERIFY(marked(1));
    QVERIFY(!marked(0));
}

void RunsPanelTest::whatDiffersIsSaid()
{
    TrainingSettings settings = find_preset("balanced").settings;
    QVERIFY(runDifference(settings).isEmpty());
    settings.factors = 30;
    settings.seed = 1;
    QCOMPARE(runDifference(settings), QStringLiteral("30 numbers · Seed 1"));
    RunSummary named{1, settings, {}, 0.9, {}};
    QCOMPARE(runShortTitle(named), QStringLiteral("Balanced"));
    named.notes.name = "Small";
    QCOMPARE(runShortTitle(named), QStringLiteral("Small"));
}

void RunsPanelTest::inALowPanelTheListScrolls()
{
    m_panel->resize(230, m_panel->minimumSizeHint().height());
    QApplication::processEvents();
    QVERIFY(m_panel->minimumSizeHint().height() < m_panel->sizeHint().height());
    QVERIFY(m_list->verticalScrollBar()->maximum() > 0);
    QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(row(0))));
    m_list->setFocus();
    m_list->setCurrentIndex(row(0));
    QTest::keyClick(m_list, Qt::Key_End);
    QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(row(2)).center()));
}

void RunsPanelTest::theModelKeepsTheRules()
{
    RunsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<RunSummary> runs = threeRuns();
    model.setRuns(runs, 1);
    QSignalSpy wanted(&model, &RunsModel::curveWanted);
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(wanted.takeFirst(), (QVariantList{3, false}));
    runs[2].notes = {.name = "Mine", .curve = false};
    model.setRuns(runs, 1);
    QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Mine"));
    model.setRuns({}, 0);
    QCOMPARE(model.rowCount(), 0);
}

KINOSCOPE_WIDGET_TEST(RunsPanelTest)
#include "runs_panel_test.moc"
