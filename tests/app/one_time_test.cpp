// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the epoch slider carries along, and what says that it is of the final model: in the composed window, with real
// clicks and keys.
#include "core/analysis/map/ranking.h"
#include "core/data/text/title.h"
#include "tests/app/window_fixture.h"
#include "ui/transport/transport.h"
#include "ui/widgets/epoch_chip.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class OneTimeTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void whatNeedsPeopleSaysThatItIsOfTheFinalModel_data();
    void whatNeedsPeopleSaysThatItIsOfTheFinalModel();
    void theCardSaysWhosePredictionItIs();
    void theBlendSaysWhichEpochItIsOf();
    void bestAndWorstAreOfTheShownEpoch();
    void theMapMarksTheBestOfTheShownEpoch();
    void aRunBeginsWithItsRandomStart();
    void aModelThatIsOpenedHasItsRandomStart();
    void theSpeedIsRemembered();

private:
    int shownEpoch() { return session().analysis()->frame->epoch; }
    void go(Qt::Key key, int epoch);
    QString bestListed();
};

void OneTimeTest::init()
{
    forgetSettings();
    makeWindow();
}

void OneTimeTest::go(Qt::Key key, int epoch)
{
    QTest::keyClick(find<QSlider>(u"epochSlider"_s), key);
    QTRY_COMPARE(shownEpoch(), epoch);
}

QString OneTimeTest::bestListed()
{
    const auto* model = find<QTableView>(u"highestBiasTable"_s)->model();
    return model->rowCount() > 0 ? model->index(0, 1).data().toString() : QString();
}

void OneTimeTest::whatNeedsPeopleSaysThatItIsOfTheFinalModel_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("chip");
    QTest::newRow("predictions") << u"Predictions"_s << u"predictionsNote"_s;
    QTest::newRow("evaluation") << u"Evaluation"_s << u"evaluationEpochNote"_s;
}

void OneTimeTest::whatNeedsPeopleSaysThatItIsOfTheFinalModel()
{
    QFETCH(QString, tab);
    QFETCH(QString, chip);
    openSample();
    train(3);
    openResults(tab);
    auto* const label = find<ui::EpochChip>(chip);
    QVERIFY(!label->isVisible());
    const QWidget* const page = label->parentWidget();
    const QRect place = page->geometry();
    const QRect children = page->childrenRect();
    go(Qt::Key_Home, start_epoch);
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), u"Final model"_s);
    QVERIFY(label->toolTip().contains(u"epoch 3"_s));
    QVERIFY(page->rect().contains(label->geometry()));
    QCOMPARE(page->geometry(), place);
    QCOMPARE(page->childrenRect(), children);
    go(Qt::Key_End, 2);
    QVERIFY(!label->isVisible());
}

void OneTimeTest::theCardSaysWhosePredictionItIs()
{
    openSample();
    train(3);
    view().selection()->pick(0);
    const auto ratings = [this] { return find<QLabel>(u"filmRatings"_s)->text(); };
    QTRY_VERIFY(ratings().contains(u"predicted"_s));
    QVERIFY(!ratings().contains(u"final model"_s));
    const QString final = ratings();
    go(Qt::Key_Home, start_epoch);
    QTRY_COMPARE(ratings(), final + u" (final model)"_s);
    QVERIFY(find<QLabel>(u"filmRatings"_s)->toolTip().contains(u"for the final model"_s));
    go(Qt::Key_End, 2);
    QTRY_COMPARE(ratings(), final);
}

void OneTimeTest::theBlendSaysWhichEpochItIsOf()
{
    openSample();
    train(3);
    auto* const note = find<ui::EpochChip>(u"blendNote"_s);
    QVERIFY(note->isHidden());
    go(Qt::Key_Home, start_epoch);
    QVERIFY(!note->isHidden());
    QCOMPARE(note->text(), u"As of epoch 0"_s);
    go(Qt::Key_End, 2);
    QVERIFY(note->isHidden());
}

void OneTimeTest::bestAndWorstAreOfTheShownEpoch()
{
    openSample();
    train(3);
    const auto bestOfEpoch = [this] {
        const int film = rank_by_bias(session().analysis()->snapshot->movie_bias, 1, Order::highest_first).front();
        return QString::fromStdString(spoken_title(session().movies()->at(static_cast<std::size_t>(film)).title));
    };
    openResults(u"Best and worst"_s);
    QTRY_COMPARE(bestListed(), bestOfEpoch());
    const QString final = bestListed();
    go(Qt::Key_Home, start_epoch);
    QTRY_COMPARE(bestListed(), bestOfEpoch());
    QVERIFY(bestListed() != final);
    // Out of sight it waits; what comes into sight is of the epoch that is shown.
    openResults(u"Learning"_s);
    go(Qt::Key_Right, 0);
    openResults(u"Best and worst"_s);
    QTRY_COMPARE(bestListed(), bestOfEpoch());
    go(Qt::Key_End, 2);
    QTRY_COMPARE(bestListed(), final);
}

void OneTimeTest::theMapMarksTheBestOfTheShownEpoch()
{
    openSample();
    train(3);
    const auto title = [this] { return find<QLabel>(u"mapTitle"_s)->accessibleName(); };
    // How much a map keeps is said when it has been computed; it differs from epoch to epoch.
    QTRY_VERIFY(title().contains(u"Keeps"_s));
    const QString final = title();
    const std::vector<int> best = session().analysis()->frame->by_bias;
    go(Qt::Key_Home, start_epoch);
    const auto& analysis = session().analysis();
    QCOMPARE(analysis->frame->by_bias,
             rank_by_bias(analysis->snapshot->movie_bias, static_cast<int>(best.size()), Order::highest_first));
    QVERIFY(analysis->frame->by_bias != best);
    QVERIFY(!final.contains(u"Epoch"_s));
    QVERIFY(title().startsWith(u"Epoch 0 · "_s));
    QTRY_VERIFY(title().contains(u"Keeps"_s));
    go(Qt::Key_End, 2);
    QTRY_COMPARE(title(), final);
}

// An epoch that takes long: until it has ended, there is the start to look at.
void OneTimeTest::aRunBeginsWithItsRandomStart()
{
    openSample();
    TrainingSettings slow;
    slow.batch_size = 1;
    slow.factors = 400;
    session().train(slow);
    QTRY_VERIFY_WITH_TIMEOUT(session().analysis(), 60'000);
    QCOMPARE(shownEpoch(), start_epoch);
    QCOMPARE(find<QLabel>(u"epochValue"_s)->text(), u"random start"_s);
    QVERIFY(!session().frames()->isBack());
    session().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!session().isTraining(), 60'000);
}

void OneTimeTest::aModelThatIsOpenedHasItsRandomStart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run.safetensors"_s);
    openSample();
    train(2);
    const FactorMatrix start = session().runs().runs().front()->timeline->at(start_epoch)->movie_factors;
    QSignalSpy saved(&session(), &Session::saved);
    session().saveModel(path);
    QTRY_COMPARE(saved.size(), 1);
    const auto trained = session().document();
    session().open(path);
    QTRY_VERIFY(session().document() && session().document() != trained);
    QTRY_VERIFY(session().analysis());
    go(Qt::Key_Home, start_epoch);
    QVERIFY((session().analysis()->snapshot->movie_factors - start).cwiseAbs().maxCoeff() < 0.01F);
}

void OneTimeTest::theSpeedIsRemembered()
{
    openSample();
    train(2);
    auto* const button = find<QToolButton>(u"epochSpeed"_s);
    QCOMPARE(button->text(), u"1×"_s);
    QTimer::singleShot(0, this, [button] {
        QMenu* const menu = button->menu();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
    });
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(button->text(), u"¼×"_s);
    makeWindow();
    QCOMPARE(m_window->findChild<ui::Transport*>()->speed(), 0.25);
    // What a hand may have written into the settings is no speed.
    WindowSettings().setPlaySpeed(-3.0);
    makeWindow();
    QCOMPARE(m_window->findChild<ui::Transport*>()->speed(), 1.0);
}

KINOSCOPE_WINDOW_TEST(OneTimeTest)
#include "one_time_test.moc"
