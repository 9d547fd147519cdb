// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The training panel's part in slow learning: how fast, with which preset, and the learning rate that is changed on the
// way.
#include "tests/test_main.h"
#include "ui/training/training_panel.h"

#include "tests/ui/films/films.h"
#include "ui/runs/run_summary.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

ProgressBatch progressOf(const RateChanges& changes)
{
    ProgressBatch progress;
    progress.state = RunState::running;
    progress.rates = RateHistory{changes, 100};
    return progress;
}

}  // namespace

class SlowLearningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSlowRunIsOfferedTheNotebook();
    void theOfferGoesWhereItCannotBeTaken();
    void theLearningRateAloneIsNotLocked();
    void itFollowsTheRunWhereNothingElseWasChosen();
    void trainingAgainTrainsAsTheRunDid();
    void oneRateCanBeKeptInstead();
    void anotherLearningRateLeavesTheChangesOut();
    void aSlowRunSaysNoTimeLeft();
    void changesAreSaidOfARun_data();
    void changesAreSaidOfARun();

private:
    template <typename Widget>
    Widget* find(const char* name)
    {
        return m_made->panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    QDoubleSpinBox* rate() { return find<QDoubleSpinBox>("learningRateBox"); }
    void typeRate(const QString& text);
    RunOutcome outcomeWith(const RateChanges& changes);

    struct Made {
        QAction train;
        TrainingPanel panel{&train, {}};
    };
    std::unique_ptr<Made> m_made;
};

void SlowLearningTest::init()
{
    m_made = std::make_unique<Made>();
    m_made->panel.setDataset(test::fiveFilmsDataset());
    m_made->panel.resize(280, 800);
    m_made->panel.layout()->addWidget(m_made->panel.settingsPage());
    m_made->panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_made->panel));
}

void SlowLearningTest::typeRate(const QString& text)
{
    rate()->setFocus();
    rate()->selectAll();
    QTest::keyClicks(rate(), text);
    QTest::keyClick(rate(), Qt::Key_Return);
}

RunOutcome SlowLearningTest::outcomeWith(const RateChanges& changes)
{
    RunOutcome outcome;
    outcome.settings = find_preset("notebook").settings;
    outcome.settings.device = Device::cpu;
    outcome.settings.step = StepKind::fast;
    outcome.settings.rate_changes = changes;
    outcome.history = {{0, 1.0, 0.81, 1.5e-3, 0.2}};
    outcome.kept_epoch = 0;
    return outcome;
}

void SlowLearningTest::aSlowRunIsOfferedTheNotebook()
{
    auto* const offer = find<QWidget>("notebookOffer");
    QVERIFY(!offer->isVisible());
    m_made->panel.setSlow(true);
    QVERIFY(offer->isVisible());
    QTest::mouseClick(find<QPushButton>("notebookButton"), Qt::LeftButton);
    QCOMPARE(m_made->panel.settings(), find_preset("notebook").settings);
    QVERIFY(!offer->isVisible());
    // The button that had the keyboard has gone.
    QCOMPARE(m_made->panel.focusWidget(), find<QPushButton>("trainButton"));
}

void SlowLearningTest::theOfferGoesWhereItCannotBeTaken()
{
    auto* const offer = find<QWidget>("notebookOffer");
    m_made->panel.setSlow(true);
    QVERIFY(offer->isVisible());
    m_made->panel.begin(m_made->panel.settings());
    QVERIFY(!offer->isVisible());
    auto pairs = std::make_shared<Dataset>(*test::fiveFilmsDataset());
    pairs->feedback = Feedback::pairs;
    m_made->panel.setDataset(pairs);
    QVERIFY(!offer->isVisible());
    m_made->panel.setDataset(test::fiveFilmsDataset());
    QVERIFY(offer->isVisible());
    m_made->panel.setSlow(false);
    QVERIFY(!offer->isVisible());
}

void SlowLearningTest::theLearningRateAloneIsNotLocked()
{
    QSignalSpy chosen(&m_made->panel, &TrainingPanel::learningRateChosen);
    typeRate(QStringLiteral("0.02"));
    QCOMPARE(chosen.size(), 0);  // no run: it is the next one's
    m_made->panel.begin(m_made->panel.settings());
    for (const RunState state : {RunState::running, RunState::paused}) {
        m_made->panel.setRunState(state);
        QVERIFY(rate()->isEnabled());
        QVERIFY(!find<QDoubleSpinBox>("factorsBox")->isEnabled());
        QVERIFY(rate()->toolTip().contains(QLatin1String("next batch")));
    }
    typeRate(QStringLiteral("0.005"));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toDouble(), 0.005);
}

void SlowLearningTest::itFollowsTheRunWhereNothingElseWasChosen()
{
    m_made->panel.begin(m_made->panel.settings());
    QSignalSpy chosen(&m_made->panel, &TrainingPanel::learningRateChosen);
    // The settings of a run before say so.
    m_made->panel.showProgress(progressOf({{10, 0.25}}));
    QCOMPARE(rate()->value(), 0.25);
    QCOMPARE(chosen.size(), 0);
    typeRate(QStringLiteral("0.5"));
    typeRate(QStringLiteral("0.75"));
    // The first of the two takes over; the field waits for the second.
    m_made->panel.showProgress(progressOf({{10, 0.25}, {20, 0.5}}));
    QCOMPARE(rate()->value(), 0.75);
    m_made->panel.showProgress(progressOf({{10, 0.25}, {20, 0.5}, {21, 0.75}}));
    QCOMPARE(rate()->value(), 0.75);
    m_made->panel.showProgress(progressOf({{10, 0.25}, {20, 0.5}, {21, 0.75}, {40, 1.0}}));
    QCOMPARE(rate()->value(), 1.0);
    QCOMPARE(chosen.size(), 2);
}

// "Settings changed" would be no truth: the next run does what this one did.
void SlowLearningTest::trainingAgainTrainsAsTheRunDid()
{
    m_made->panel.setSettings(find_preset("notebook").settings);
    m_made->panel.begin(m_made->panel.settings());
    typeRate(QStringLiteral("0.005"));
    ProgressBatch end;
    end.state = RunState::finished;
    const RateChanges changes{{120, 0.005}, {1200, 0.001}};
    end.outcome = std::make_shared<const RunOutcome>(outcomeWith(changes));
    m_made->panel.showProgress(end);
    QCOMPARE(m_made->panel.settings().rate_changes, changes);
    QCOMPARE(m_made->panel.settings().learning_rate, 1.5e-3);
    QCOMPARE(rate()->value(), 1.5e-3);
    QVERIFY(!find<QLabel>("staleNote")->isVisible());
    QVERIFY(find<QLabel>("rateChangesText")->isVisible());
    QCOMPARE(
        find<QLabel>("rateChangesText")->text(),
        QStringLiteral("Learning rate changes during training: 0.005 after 120 batches, 0.001 after 1,200 batches"));
    QVERIFY(find<QComboBox>("presetBox")->currentText().endsWith(QLatin1String("(edited)")));
}

void SlowLearningTest::oneRateCanBeKeptInstead()
{
    trainingAgainTrainsAsTheRunDid();
    QTest::mouseClick(find<QPushButton>("oneRateButton"), Qt::LeftButton);
    QVERIFY(m_made->panel.settings().rate_changes.empty());
    QVERIFY(!find<QLabel>("rateChangesText")->isVisible());
    QVERIFY(find<QLabel>("staleNote")->isVisible());
    QCOMPARE(m_made->panel.settings(), find_preset("notebook").settings);
}

void SlowLearningTest::anotherLearningRateLeavesTheChangesOut()
{
    trainingAgainTrainsAsTheRunDid();
    typeRate(QStringLiteral("0.01"));
    QVERIFY(m_made->panel.settings().rate_changes.empty());
    QCOMPARE(m_made->panel.settings().learning_rate, 0.01);
}

void SlowLearningTest::aSlowRunSaysNoTimeLeft()
{
    m_made->panel.begin(m_made->panel.settings());
    ProgressBatch progress;
    progress.state = RunState::running;
    progress.epochs = {{0, 1.0, 0.81, 1.5e-3, 3.0}};
    m_made->panel.showProgress(progress);
    const auto saysTimeLeft = [this] { return find<QLabel>("progressText")->text().contains(QLatin1String("left")); };
    QVERIFY(saysTimeLeft());
    m_made->panel.setSlow(true);
    QVERIFY(!saysTimeLeft());
    m_made->panel.setSlow(false);
    QVERIFY(saysTimeLeft());
}

void SlowLearningTest::changesAreSaidOfARun_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("edits");
    QTest::newRow("none") << "none"
                          << "";
    QTest::newRow("one") << "120:0.01"
                         << "Learning rate changed once";
    QTest::newRow("two") << "120:0.01,240:0.001"
                         << "Learning rate changed 2 times";
}

void SlowLearningTest::changesAreSaidOfARun()
{
    QFETCH(QString, changes);
    TrainingSettings settings = find_preset("balanced").settings;
    set_setting(settings, "rate_changes", changes.toStdString());
    QTEST(runEdits(settings), "edits");
    settings.seed = 7;
    QFETCH(QString, edits);
    QCOMPARE(runEdits(settings), edits.isEmpty() ? QStringLiteral("Seed 7") : QStringLiteral("Seed 7 · ") + edits);
}

KINOSCOPE_WIDGET_TEST(SlowLearningTest)
#include "slow_learning_test.moc"
