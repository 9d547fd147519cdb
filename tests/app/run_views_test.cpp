// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Epochs and runs in the composed window, with real clicks and keys.
#include "core/analysis/compare/run_comparison.h"
#include "core/analysis/evaluation/norms.h"
#include "core/data/text/title.h"
#include "tests/app/event_loop.h"
#include "tests/app/many_films.h"
#include "tests/app/window_fixture.h"
#include "tests/real_data.h"
#include "tests/ui/charts/drawn_text.h"
#include "ui/charts/loss_marks.h"
#include "ui/charts/norm_chart.h"
#include "ui/compare/compare_map.h"
#include "ui/map/map_view.h"
#include "ui/neighbours/neighbour_model.h"
#include "ui/transport/transport.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class RunViewsTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTransportGoesThroughTheEpochs();
    void lossChartAndTransportShareTheEpoch();
    void playingShowsOneEpochAfterTheOther();
    void whileItTrainsTheNewestIsShownUnlessThePersonWentBack();
    void aRunCanBeSeenAgain();
    void whatIsKnownOfARunIsThereAtOnce();
    void otherCurvesAreDrawnAsAskedFor();
    void twoRunsAreCompared();
    void popularityFollowsTheShownEpoch();
    void oneSelectionIsSeenEverywhere_data();
    void oneSelectionIsSeenEverywhere();
    void otherFilmsTakeTheRunsAway();
    void ofVeryManyFilmsEveryOtherEpochIsKept();

private:
    void train(int epochs, int seed = 0);
    void trainTwice();
    int shownEpoch() { return session().analysis() ? session().analysis()->frame->epoch : -1; }
    std::optional<double> lossCursor();
    QSlider* slider() { return find<QSlider>(u"epochSlider"_s); }
    QString note()
    {
        return find<QLabel>(u"filmNote"_s)->isVisible() ? find<QLabel>(u"filmNote"_s)->text() : QString();
    }
    std::vector<int> listedNeighbours();
    std::vector<int> neighboursAt(int epoch, int film);
    void clickRow(QAbstractItemView* view, int row, int column = 0);
};

void RunViewsTest::init()
{
    forgetSettings();
    makeWindow();
}

void RunViewsTest::cleanup()
{
    m_window.reset();
}

void RunViewsTest::train(int epochs, int seed)
{
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(epochs);
    find<QDoubleSpinBox>(u"seedBox"_s)->setValue(seed);
    click(u"trainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().document(), 180'000);
    QTRY_COMPARE_WITH_TIMEOUT(shownEpoch(), session().document()->kept_epoch, 60'000);
}

void RunViewsTest::trainTwice()
{
    openSample();
    train(3, 1);
    train(2, 2);
    QCOMPARE(session().runs().runs().size(), std::size_t{2});
}

std::optional<double> RunViewsTest::lossCursor()
{
    return find<QCustomPlot>(u"lossPlot"_s)->findChildren<ui::EpochCursor*>().front()->epoch();
}

std::vector<int> RunViewsTest::listedNeighbours()
{
    const QAbstractItemModel* model = find<QListView>(u"neighbourList"_s)->model();
    std::vector<int> movies;
    for (int row = 0; row < model->rowCount(); ++row)
        movies.push_back(model->index(row, 0).data(ui::NeighbourModel::movieRole).toInt());
    return movies;
}

std::vector<int> RunViewsTest::neighboursAt(int epoch, int film)
{
    const MovieTable& movies = *session().movies();
    const NeighbourIndex index(session().runs().runs().back()->timeline->at(epoch)->movie_factors);
    std::vector<int> found;
    for (const Neighbour& one : index.nearest(film, 10, &movies, 20))
        found.push_back(one.movie);
    return found;
}

void RunViewsTest::clickRow(QAbstractItemView* view, int row, int column)
{
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(row, column)).center());
}

void RunViewsTest::theTransportGoesThroughTheEpochs()
{
    openSample();
    QVERIFY(!slider()->isEnabled());
    train(4);
    constexpr int film = 0;
    view().selection()->pick(film);
    QTRY_COMPARE(listedNeighbours(), neighboursAt(3, film));
    QCOMPARE(find<QLabel>(u"epochText"_s)->text(), u"Epoch 4 of 4"_s);
    QCOMPARE(note(), QString());
    const MapFramePtr kept = session().analysis()->frame;

    QTest::keyClick(slider(), Qt::Key_Home);
    QTRY_COMPARE(shownEpoch(), start_epoch);
    QCOMPARE(find<QLabel>(u"epochText"_s)->text(), u"Epoch 0 of 4 · kept 4"_s);
    QCOMPARE(note(), u"As of epoch 0"_s);
    QTest::keyClick(slider(), Qt::Key_Right);
    QTRY_COMPARE(shownEpoch(), 0);
    QVERIFY(session().analysis()->frame->linear->axes == kept->linear->axes);
    QCOMPARE(find<QLabel>(u"epochText"_s)->text(), u"Epoch 1 of 4 · kept 4"_s);
    // Neighbours are of the epoch that is shown, and the panel says so.
    QTRY_COMPARE(listedNeighbours(), neighboursAt(0, film));
    QVERIFY(neighboursAt(0, film) != neighboursAt(3, film));
    QCOMPARE(note(), u"As of epoch 1"_s);
    QTest::keyClick(slider(), Qt::Key_Right);
    QTRY_COMPARE(shownEpoch(), 1);
    QTest::keyClick(slider(), Qt::Key_End);
    QTRY_COMPARE(session().analysis()->frame, kept);
    QTRY_COMPARE(listedNeighbours(), neighboursAt(3, film));
    QCOMPARE(note(), QString());
}

void RunViewsTest::lossChartAndTransportShareTheEpoch()
{
    openSample();
    train(6);
    QCOMPARE(lossCursor(), std::optional<double>(6.0));
    auto* plot = find<QCustomPlot>(u"lossPlot"_s);
    const auto pixel = [plot](double epoch) {
        return QPoint(qRound(plot->xAxis->coordToPixel(epoch)), plot->axisRect()->center().y());
    };
    QTest::mousePress(plot, Qt::LeftButton, {}, pixel(5.0));
    QTest::mouseMove(plot, pixel(3.8));
    QTest::mouseMove(plot, pixel(2.1));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, pixel(2.1));
    QCOMPARE(lossCursor(), std::optional<double>(2.0));
    QCOMPARE(slider()->value(), 2);
    QTRY_COMPARE(shownEpoch(), 1);
    QTest::keyClick(slider(), Qt::Key_Right);
    QCOMPARE(lossCursor(), std::optional<double>(3.0));
    QTRY_COMPARE(shownEpoch(), 2);
    // No loss is drawn at 0, but the random start can be gone to there.
    QTest::mouseClick(plot, Qt::LeftButton, {}, pixel(0.2));
    QCOMPARE(lossCursor(), std::optional<double>(0.0));
    QTRY_COMPARE(shownEpoch(), start_epoch);
    QCOMPARE(slider()->value(), 0);
}

void RunViewsTest::playingShowsOneEpochAfterTheOther()
{
    openSample();
    train(5);
    QList<int> wanted;
    QList<int> seen;
    connect(m_window->findChild<ui::Transport*>(), &ui::Transport::epochWanted, this,
            [&](int epoch) { wanted << epoch; });
    connect(&session(), &Session::analysed, this, [&] { seen << shownEpoch(); });
    m_window->findChild<ui::Transport*>()->setSpeed(4.0);
    click(u"epochPlay"_s);
    QTRY_COMPARE(wanted, (QList<int>{start_epoch, 0, 1, 2, 3, 4}));
    QTRY_VERIFY(!seen.isEmpty() && seen.last() == 4);
    // A slow machine leaves out what is past by the time that it has it; none comes twice or goes back.
    QVERIFY(seen.size() > 1);
    QVERIFY(std::adjacent_find(seen.cbegin(), seen.cend(), std::greater_equal<>()) == seen.cend());
}

void RunViewsTest::whileItTrainsTheNewestIsShownUnlessThePersonWentBack()
{
    openSample();
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1000);
    click(u"trainButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shownEpoch() >= 2, 20'000);
    QVERIFY(slider()->isEnabled());
    QTest::keyClick(slider(), Qt::Key_Home);
    QTRY_COMPARE(shownEpoch(), start_epoch);
    QCOMPARE(note(), u"As of epoch 0"_s);
    const int newest = session().frames()->epochs().back();
    QTRY_VERIFY_WITH_TIMEOUT(session().frames()->epochs().back() > newest + 2, 20'000);
    QCOMPARE(shownEpoch(), start_epoch);
    QCOMPARE(slider()->value(), 0);
    QTest::keyClick(slider(), Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(shownEpoch() > newest + 2, 20'000);
    QCOMPARE(note(), QString());
    QTest::keyClick(slider(), Qt::Key_Home);
    QTRY_COMPARE(shownEpoch(), start_epoch);
    click(u"stopButton"_s);
    QTRY_VERIFY(session().document());
    QTest::qWait(50);
    QCOMPARE(shownEpoch(), start_epoch);
}

void RunViewsTest::aRunCanBeSeenAgain()
{
    trainTwice();
    constexpr int film = 0;
    view().selection()->pick(film);
    auto* list = find<QListView>(u"runsList"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    const auto first = session().runs().runs().front();
    QVERIFY(session().document() != first->document);
    clickRow(list, 1);
    QCOMPARE(session().document(), first->document);
    QCOMPARE(session().runs().shown(), 1);
    QTRY_COMPARE(shownEpoch(), 2);
    QTRY_VERIFY(session().analysis()->snapshot->movie_factors == first->document->model.movie_factors);
    QCOMPARE(find<QLabel>(u"epochText"_s)->text(), u"Epoch 3 of 3"_s);
    QCOMPARE(lossCursor(), std::optional<double>(3.0));
    QVERIFY(find<QLabel>(u"statusText"_s)->text().contains(u"Seed 1"_s));
    QVERIFY(
        find<QLabel>(u"errorText"_s)->text().contains(QString::number(first->document->clipped_test->rmse, 'f', 3)));
    QVERIFY(find<QLabel>(u"progressText"_s)->text().contains(u"3 passes"_s));
    // Predictions are made again, on the same held-out ratings.
    QTRY_COMPARE(find<QTableView>(u"predictionsTable"_s)->model()->rowCount(), 8000);
    QTest::keyClick(slider(), Qt::Key_Home);
    QTRY_COMPARE(shownEpoch(), start_epoch);
    QVERIFY(session().analysis()->snapshot->movie_factors == first->timeline->at(start_epoch)->movie_factors);
    // While another trains they wait.
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1000);
    click(u"trainButton"_s);
    QTRY_VERIFY(find<QLabel>(u"runsNote"_s)->isVisibleTo(m_window.get()));
    clickRow(list, 0);
    QVERIFY(session().isTraining());
    QVERIFY(!session().document());
}

void RunViewsTest::whatIsKnownOfARunIsThereAtOnce()
{
    std::shared_ptr<const Evaluation> shown;
    int started = 0;
    int predicted = 0;
    connect(&services().evaluator(), &RunEvaluator::evaluated, this,
            [&](const auto& evaluation) { shown = evaluation; });
    connect(&services().evaluator(), &RunEvaluator::evaluationStarted, this, [&] { ++started; });
    connect(&services().evaluator(), &RunEvaluator::predictionsReady, this, [&] { ++predicted; });
    openSample();
    train(3, 1);
    QTRY_VERIFY_WITH_TIMEOUT(shown && predicted == 1, 20'000);
    const auto first = shown;
    train(2, 2);
    QTRY_VERIFY_WITH_TIMEOUT(shown && shown != first && predicted == 2, 20'000);
    const int before = started;
    clickRow(find<QListView>(u"runsList"_s), 1);
    QCOMPARE(session().runs().shown(), 1);
    QCOMPARE(shown, first);
    QCOMPARE(started, before);
    QCOMPARE(predicted, 3);
    QCOMPARE(find<QTableView>(u"predictionsTable"_s)->model()->rowCount(), 8000);
    QVERIFY(services().seeds().stability().phase == ui::Stability::Phase::unknown);
}

void RunViewsTest::otherCurvesAreDrawnAsAskedFor()
{
    trainTwice();
    const auto labels = [this] {
        QStringList texts;
        for (const ui::CurveEnd& end : find<QCustomPlot>(u"lossPlot"_s)->findChild<ui::LossMarks*>()->ends())
            texts << end.text.section(u' ', 0, 1);
        return texts;
    };
    QVERIFY(labels().contains(u"run 1"_s));
    QVERIFY(!labels().contains(u"run 2"_s));
    auto* list = find<QListView>(u"runsList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).topLeft() + QPoint(9, 9));
    QVERIFY(!labels().contains(u"run 1"_s));
    clickRow(list, 1);
    QTRY_VERIFY(labels().contains(u"run 2"_s));
}

void RunViewsTest::twoRunsAreCompared()
{
    trainTwice();
    m_window->action(Command::compareRuns)->trigger();
    auto* table = find<QTableView>(u"movedTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 20'000);
    const auto& runs = session().runs().runs();
    const RunComparison expected = compare_runs(runs[0]->document->model.movie_factors,
                                                runs[1]->document->model.movie_factors, *session().movies());
    QCOMPARE(table->model()->rowCount(), static_cast<int>(std::min<std::size_t>(200, expected.films.size())));
    const auto* map = find<ui::CompareMap>(u"compareMap"_s);
    const auto furthest = std::max_element(expected.films.begin(), expected.films.end(),
                                           [](const auto& a, const auto& b) { return a.moved < b.moved; });
    QCOMPARE(map->movedMost().front(), furthest->movie);
    QVERIFY(find<QLabel>(u"compareText"_s)->text().contains(u"%1 films"_s.arg(expected.compared)));
    clickRow(table, 0);
    QTRY_COMPARE(view().selection()->current(), std::optional(furthest->movie));
    click(u"compareToSecond"_s);
    QTRY_COMPARE(map->share(), 1.0);
    QCOMPARE(map->places()[static_cast<std::size_t>(furthest->movie)].x(),
             static_cast<double>(expected.after(furthest->movie, 0)));
}

void RunViewsTest::popularityFollowsTheShownEpoch()
{
    openSample();
    auto* plot = find<ui::NormPlot>(u"normPlot"_s);
    QVERIFY(plot->places().empty());
    train(3);
    openResults(u"Popularity"_s);
    const auto norm = [plot] { return plot->places().empty() ? -1.0 : plot->places()[5].y(); };
    const auto expected = [this] {
        return static_cast<double>(row_norms(session().analysis()->snapshot->movie_factors)(5));
    };
    QTRY_COMPARE(norm(), expected());
    const double kept = norm();
    QTest::keyClick(slider(), Qt::Key_Home);
    QTRY_COMPARE(shownEpoch(), start_epoch);
    QTRY_COMPARE(norm(), expected());
    QVERIFY(norm() != kept);
    QVERIFY(find<QLabel>(u"normLesson"_s)->text().contains(u"rank correlation"_s));
}

void RunViewsTest::oneSelectionIsSeenEverywhere_data()
{
    QTest::addColumn<QString>("where");
    for (const char* where : {"map", "search", "neighbours", "predictions", "best and worst", "most rated",
                              "popularity", "comparison map", "comparison list"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void RunViewsTest::oneSelectionIsSeenEverywhere()
{
    QFETCH(QString, where);
    trainTwice();
    m_window->action(Command::compareRuns)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"movedTable"_s)->model()->rowCount() > 0, 20'000);
    click(u"backToMap"_s);
    openResults(u"Popularity"_s);
    auto* norms = find<ui::NormPlot>(u"normPlot"_s);
    auto* compare = find<ui::CompareMap>(u"compareMap"_s);
    QTRY_VERIFY(!norms->places().empty());
    const MovieTable& movies = *session().movies();
    constexpr int first = 7;
    view().selection()->pick(first);
    QTRY_COMPARE(listedNeighbours().size(), std::size_t{10});

    const auto clickFilm = [&](ui::FilmScatter* scatter) {
        scatter->replot();
        const int row = scatter->neighbours().front();
        QTest::mouseClick(scatter, Qt::LeftButton, {}, scatter->pixelOf(row).toPoint());
    };
    if (where == u"map"_s) {
        auto* plot = find<QCustomPlot>(u"mapPlot"_s);
        const auto* map = m_window->findChild<ui::MapView*>();
        const auto& at = session().analysis()->frame->positions;
        QTest::qWait(400);
        for (int i = 0; i < 10 && view().selection()->current() == first; ++i) {
            const int row = session().analysis()->frame->by_bias[static_cast<std::size_t>(i)];
            QTest::mouseClick(plot, Qt::LeftButton, {},
                              QPointF(plot->xAxis->coordToPixel(static_cast<double>(at(row, map->axes().first))),
                                      plot->yAxis->coordToPixel(static_cast<double>(at(row, map->axes().second))))
                                  .toPoint());
        }
    } else if (where == u"search"_s) {
        auto* search = find<QLineEdit>(u"filmSearch"_s);
        QTest::mouseClick(search, Qt::LeftButton);
        QTest::keyClicks(search, u"matrix"_s);
        QTest::qWait(50);
        QTest::keyClick(search, Qt::Key_Return);
    } else if (where == u"neighbours"_s) {
        clickRow(find<QListView>(u"neighbourList"_s), 0);
    } else if (where == u"predictions"_s) {
        openResults(u"Predictions"_s);
        QTRY_VERIFY(find<QTableView>(u"predictionsTable"_s)->model()->rowCount() > 0);
        clickRow(find<QTableView>(u"predictionsTable"_s), 1, 1);
    } else if (where == u"best and worst"_s) {
        openResults(u"Best and worst"_s);
        clickRow(find<QTableView>(u"highestBiasTable"_s), 1, 1);
    } else if (where == u"most rated"_s) {
        openResults(u"Most rated"_s);
        clickRow(find<QTableView>(u"mostRatedTable"_s), 1, 1);
    } else if (where == u"popularity"_s) {
        clickFilm(norms);
    } else {
        m_window->action(Command::compareRuns)->trigger();
        if (where == u"comparison map"_s)
            clickFilm(compare);
        else
            clickRow(find<QTableView>(u"movedTable"_s), 1);
    }
    QTRY_VERIFY(view().selection()->current() != std::optional(first));

    const int picked = *view().selection()->current();
    QCOMPARE(norms->current(), std::optional(picked));
    QCOMPARE(compare->current(), std::optional(picked));
    QTRY_COMPARE(listedNeighbours(), neighboursAt(1, picked));
    QCOMPARE(norms->neighbours().size(), std::size_t{10});
    QCOMPARE(compare->neighbours(), norms->neighbours());
    const QString title = QString::fromStdString(spoken_title(movies[static_cast<std::size_t>(picked)].title));
    QVERIFY(find<QLabel>(u"filmTitle"_s)->text().contains(title));
    QVERIFY(test::isDrawn(*norms, title));
    // And back, as in a browser.
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(norms->current(), std::optional(first));
    QCOMPARE(compare->current(), std::optional(first));
}

void RunViewsTest::otherFilmsTakeTheRunsAway()
{
    trainTwice();
    QVERIFY(find<QListView>(u"runsList"_s)->isVisibleTo(m_window.get()));
    m_window->open(u"sample"_s);
    QTRY_VERIFY(m_window->findChild<QAbstractButton*>(u"unsavedDiscard"_s));
    click(u"unsavedDiscard"_s);
    QTRY_VERIFY(session().runs().runs().empty());
    QVERIFY(!find<QListView>(u"runsList"_s)->isVisible());
    QVERIFY(!slider()->isEnabled());
    QVERIFY(!lossCursor());
    QVERIFY(find<ui::NormPlot>(u"normPlot"_s)->places().empty());
    QVERIFY(find<QLabel>(u"compareHint"_s)->isVisibleTo(find<QLabel>(u"compareHint"_s)->parentWidget()));
}

// More epochs than the timeline has room for.
void RunViewsTest::ofVeryManyFilmsEveryOtherEpochIsKept()
{
    const QTemporaryDir folder;
    test::writeManyFilms(folder.path());
    m_window->open(folder.path());
    QVERIFY(test::waitUntil([this] { return session().dataset() != nullptr; }, 60'000));
    train(14);
    const Timeline& timeline = *session().runs().runs().back()->timeline;
    QVERIFY(timeline.bytes() <= Timeline::default_budget);
    QCOMPARE(timeline.stride(), 2);
    QVERIFY(slider()->toolTip().contains(u"7 of 14 epochs are kept"_s));
}

KINOSCOPE_WINDOW_TEST(RunViewsTest)
#include "run_views_test.moc"
