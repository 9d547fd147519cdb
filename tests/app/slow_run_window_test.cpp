// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run that is slowed down, watched, held and steered: in the composed window, with real clicks and keys.
#include "tests/app/window_fixture.h"
#include "ui/charts/loss_chart.h"
#include "ui/charts/loss_marks.h"

#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class SlowRunWindowTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void theMapMovesWithinAnEpoch();
    void spaceHoldsASlowRunAndGoesOn();
    void backToFullSpeedItEnds();
    void theLearningRateIsChangedOnTheWayAndKept();
    void beforeAnAudienceItIsAtHand();

private:
    void choosePace(Pace pace);
    void trainSlowly();
    void typeRate(const QString& text);
    std::optional<double> share();
    bool isRunState(RunState state) { return session().runState() == state; }
};

void SlowRunWindowTest::init()
{
    forgetSettings();
    makeWindow();
    openSample();
}

/// As a person does, by the menu of speeds.
void SlowRunWindowTest::choosePace(Pace pace)
{
    auto* const button = find<QToolButton>(u"epochSpeed"_s);
    QTimer::singleShot(0, this, [button, pace] {
        QMenu* const menu = button->menu();
        auto* const action = menu->findChild<QAction*>(u"pace%1"_s.arg(static_cast<int>(pace)));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    });
    QTest::mouseClick(button, Qt::LeftButton);
}

void SlowRunWindowTest::trainSlowly()
{
    choosePace(Pace::batch);
    if (find<QWidget>(u"notebookOffer"_s)->isVisible())
        click(u"notebookButton"_s);
    click(u"trainButton"_s);
    QTRY_VERIFY(isRunState(RunState::running));
}

void SlowRunWindowTest::typeRate(const QString& text)
{
    auto* const rate = find<QDoubleSpinBox>(u"learningRateBox"_s);
    m_window->action(Command::settings)->trigger();
    QTRY_VERIFY(rate->isVisible());
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, text);
    QTest::keyClick(rate, Qt::Key_Return);
    QTest::keyClick(rate, Qt::Key_Escape);
    QVERIFY(!rate->isVisible());
}

/// How far into the epoch after the one that the map shows its tables are.
std::optional<double> SlowRunWindowTest::share()
{
    return session().analysis() ? std::optional(session().analysis()->snapshot->share) : std::nullopt;
}

void SlowRunWindowTest::theMapMovesWithinAnEpoch()
{
    trainSlowly();
    QTRY_VERIFY(share().value_or(0.0) > 0.0);
    const double first = *share();
    const ModelAnalysisPtr there = session().analysis();
    QTRY_VERIFY(share().value_or(0.0) > first);
    QVERIFY(there->frame->positions != session().analysis()->frame->positions);
    // Epochs are whole ones: the slider stays at the start.
    QCOMPARE(session().frames()->epoch(), std::optional(start_epoch));
    QCOMPARE(session().frames()->epochs(), (std::vector<int>{start_epoch}));
    session().stop();
    QTRY_VERIFY(!session().isTraining());
}

void SlowRunWindowTest::spaceHoldsASlowRunAndGoesOn()
{
    trainSlowly();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(isRunState(RunState::paused));
    QCOMPARE(session().pace(), Pace::batch);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(isRunState(RunState::running));
    const double before = share().value_or(0.0);
    QTRY_VERIFY(share().value_or(0.0) > before);
    click(u"stopButton"_s);
    QTRY_VERIFY(!session().isTraining());
}

void SlowRunWindowTest::backToFullSpeedItEnds()
{
    trainSlowly();
    choosePace(Pace::full);
    QTRY_VERIFY_WITH_TIMEOUT(session().document(), 60'000);
}

void SlowRunWindowTest::theLearningRateIsChangedOnTheWayAndKept()
{
    trainSlowly();
    QTRY_VERIFY(share().value_or(0.0) > 0.0);
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QTRY_VERIFY(isRunState(RunState::paused));
    typeRate(u"0.01"_s);
    choosePace(Pace::full);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(session().document(), 60'000);
    const auto first = session().document();
    QCOMPARE(first->settings.learning_rate, 1.5e-3);
    QCOMPARE(first->settings.rate_changes.size(), std::size_t{1});
    QCOMPARE(first->settings.rate_changes.front().rate, 0.01);
    QVERIFY(first->batches > 0);
    // The run is listed with it, and "Settings changed" is not said: to train again is to do the same.
    QVERIFY(!find<QLabel>(u"staleNote"_s)->isVisible());
    QCOMPARE(find<QDoubleSpinBox>(u"learningRateBox"_s)->value(), 1.5e-3);
    QCOMPARE(session().runs().summaries().front().settings.rate_changes, first->settings.rate_changes);
    click(u"trainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().document() && session().document() != first, 60'000);
    QVERIFY(session().document()->settings == first->settings);
    QVERIFY(session().document()->model.movie_factors == first->model.movie_factors);
}

void SlowRunWindowTest::beforeAnAudienceItIsAtHand()
{
    auto* const rate = find<QDoubleSpinBox>(u"presentedRateBox"_s);
    auto* const field = find<QDoubleSpinBox>(u"learningRateBox"_s);
    QVERIFY(!rate->isVisible());
    m_window->action(Command::presenter)->trigger();
    QTRY_VERIFY(rate->isVisible());
    QCOMPARE(rate->value(), field->value());
    const auto type = [rate](const QString& text) {
        rate->setFocus();
        rate->selectAll();
        QTest::keyClicks(rate, text);
        QTest::keyClick(rate, Qt::Key_Return);
    };
    type(u"0.02"_s);  // of the next run
    QCOMPARE(field->value(), 0.02);
    choosePace(Pace::batch);
    m_window->action(Command::train)->trigger();
    QTRY_VERIFY(isRunState(RunState::running));
    QTRY_VERIFY(share().value_or(0.0) > 0.0);
    type(u"0.03"_s);  // of this one, from its next batch on
    choosePace(Pace::full);
    QTRY_VERIFY_WITH_TIMEOUT(session().document(), 60'000);
    QCOMPARE(session().document()->settings.learning_rate, 0.02);
    QCOMPARE(session().document()->settings.rate_changes.size(), std::size_t{1});
    QCOMPARE(session().document()->settings.rate_changes.front().rate, 0.03);
    // The next run trains as this one did.
    QCOMPARE(rate->value(), 0.02);
    m_window->action(Command::presenter)->trigger();
    QTRY_VERIFY(!rate->isVisible());
}

KINOSCOPE_WINDOW_TEST(SlowRunWindowTest)
#include "slow_run_window_test.moc"
