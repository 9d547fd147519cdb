// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen while there is data and no model, with real clicks.
#include "tests/app/window_fixture.h"
#include "ui/film/film_suggestions.h"
#include "ui/films/film_selection.h"
#include "ui/map/map_veil.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/state/map_state.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class BeforeTrainingTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        forgetSettings();
        makeWindow();
        openSample();
        QTRY_VERIFY(!plot()->state().isEmpty());
    }
    void cleanup() { m_window.reset(); }

    void theMapIsTheRandomStart();
    void otherSettingsStartElsewhere();
    void theButtonInTheMiddleTrains();
    void aStopBeforeTheFirstEpochLeavesTheInvitation();
    void resultsWithoutARunCannotBeOpened();
    void wellKnownFilmsArePickedByTheirChips();
    void whereNothingIsPickedTheyAreOfferedAgain();

private:
    ui::MapPlot* plot() { return qobject_cast<ui::MapPlot*>(map()->plot()); }
    QTabWidget* tabs() { return find<QTabWidget>(u"resultTabs"_s); }
    ui::MapVeil* veil() { return find<ui::MapVeil>(u"mapVeil"_s); }
    QWidget* invitation() { return find<QWidget>(u"mapInvitation"_s); }
    Eigen::MatrixXf places() { return plot()->state().frame()->positions; }
    bool isEnabled(const QString& tab)
    {
        for (int i = 0; i < tabs()->count(); ++i)
            if (tabs()->tabText(i).startsWith(tab))
                return tabs()->isTabEnabled(i);
        return false;
    }
};

void BeforeTrainingTest::theMapIsTheRandomStart()
{
    QVERIFY(!session().analysis());
    QVERIFY(veil()->isVisible());
    QCOMPARE(veil()->left(), 0.25);
    QVERIFY(veil()->text().isEmpty());
    QVERIFY(plot()->state().top().empty());  // nobody knows yet who is liked
    const Eigen::MatrixXf before = places();
    // The run's epoch 0 is the same.
    train(2);
    session().frames()->show(start_epoch);
    QTRY_COMPARE(session().analysis()->frame->epoch, start_epoch);
    const FactorSnapshotPtr start = session().analysis()->snapshot;
    QVERIFY(make_map_frame(*start, session().movies().get()).positions.isApprox(before, 1e-3F));
    QVERIFY(!veil()->isVisible());
    QVERIFY(!plot()->state().top().empty());
}

void BeforeTrainingTest::otherSettingsStartElsewhere()
{
    const Eigen::MatrixXf before = places();
    m_window->action(Command::settings)->trigger();
    find<QDoubleSpinBox>(u"seedBox"_s)->setValue(5);
    QTRY_VERIFY(!places().isApprox(before));
    find<QDoubleSpinBox>(u"seedBox"_s)->setValue(0);
    QTRY_VERIFY(places().isApprox(before));
}

void BeforeTrainingTest::theButtonInTheMiddleTrains()
{
    auto* const button = find<QPushButton>(u"mapTrainButton"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->height(), 36);
    const QPoint middle = button->mapTo(map()->drawing(), button->rect().center());
    QVERIFY(std::abs(middle.x() - map()->drawing()->rect().center().x()) <= 2);
    QStringList primary;
    for (const QWidget* one : m_window->findChildren<QWidget*>())
        if (one->isVisible() && one->property("primary").toBool())
            primary << one->objectName();
    QCOMPARE(primary, QStringList{u"trainButton"_s});
    QCOMPARE(find<QLabel>(u"mapInvitationText"_s)->text(), u"Press Train: the films find their places"_s);
    TrainingSettings settings = m_window->findChild<ui::TrainingPanel*>()->settings();
    settings.epochs = 2;
    m_window->setTrainingSettings(settings);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(session().isTraining() || session().document());
    QVERIFY(!invitation()->isVisible());
    QVERIFY(!veil()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(session().document(), 60'000);
    QVERIFY(!invitation()->isVisible());
}

void BeforeTrainingTest::aStopBeforeTheFirstEpochLeavesTheInvitation()
{
    session().setPace(Pace::batch);
    m_window->action(Command::train)->trigger();
    QVERIFY(!invitation()->isVisible());
    m_window->action(Command::stop)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!session().isTraining(), 30'000);
    QVERIFY(!session().document());
    QTRY_VERIFY(invitation()->isVisible());
    QCOMPARE(veil()->left(), 0.25);
}

void BeforeTrainingTest::resultsWithoutARunCannotBeOpened()
{
    for (const QString& name :
         {u"Learning"_s, u"Evaluation"_s, u"Predictions"_s, u"Popularity"_s, u"Runs"_s, u"Model"_s})
        QVERIFY2(!isEnabled(name), qPrintable(name));
    QVERIFY(isEnabled(u"Data"_s));
    QVERIFY(tabs()->tabToolTip(0).contains(u"Train"_s));
    QTest::mouseClick(tabs()->tabBar(), Qt::LeftButton, {}, tabs()->tabBar()->tabRect(0).center());
    QVERIFY(!tabs()->widget(0)->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!tabs()->widget(0)->isVisible());
    openResults(u"Data"_s);
    train(1);  // which the page that is open outlasts
    QVERIFY(isEnabled(u"Learning"_s) && isEnabled(u"Runs"_s));
    QVERIFY(tabs()->tabToolTip(0).isEmpty());
    QVERIFY2(tabs()->currentWidget()->isVisible() && tabs()->tabText(tabs()->currentIndex()).startsWith(u"Data"_s),
             "who opened a page keeps it");
    session().open(u"sample"_s);
    QTRY_VERIFY(!isEnabled(u"Learning"_s));
}

void BeforeTrainingTest::wellKnownFilmsArePickedByTheirChips()
{
    const MovieTable& movies = *session().movies();
    QVERIFY(find<QWidget>(u"filmSuggestions"_s)->isVisible());
    int most = 0;
    for (int i = 0; i < 5; ++i)
        QVERIFY(find<QPushButton>(u"filmSuggestion%1"_s.arg(i))->isVisible());
    QTest::mouseClick(find<QPushButton>(u"filmSuggestion0"_s), Qt::LeftButton);
    const auto picked = view().selection()->current();
    QVERIFY(picked);
    for (const Movie& movie : movies)
        most = std::max(most, movie.ratings);
    QCOMPARE(movies.at(static_cast<std::size_t>(*picked)).ratings, most);
    QVERIFY(!find<QWidget>(u"filmSuggestions"_s)->isVisible());
}

void BeforeTrainingTest::whereNothingIsPickedTheyAreOfferedAgain()
{
    train(1);
    QVERIFY(find<QWidget>(u"filmSuggestions"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"filmSuggestion1"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>(u"neighbourList"_s)->isVisible());
    m_window->action(Command::unpick)->trigger();
    QVERIFY(find<QWidget>(u"filmSuggestions"_s)->isVisible());
}

KINOSCOPE_WINDOW_TEST(BeforeTrainingTest)
#include "before_training_test.moc"
