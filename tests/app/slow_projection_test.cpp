// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Maps that are long in the making, and maps without straight axes. Nothing here is timed: what is slow waits until the
// test lets it go on, or until it is asked to stop.
#include "tests/app/made_run.h"
#include "tests/app/whole_session.h"
#include "tests/core/planted_tables.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <cmath>
#include <memory>
#include <semaphore>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;
constexpr int films = 40;

/// A map that is not linear, and ends only when it is let go on or asked to stop.
class SlowProjector {
public:
    Projector row() const
    {
        return {"slow", "Slow", false,
                [state = m_state](const FactorSnapshot& snapshot, const MovieTable*, const ProjectionControl& control) {
                    return state->lay_out(snapshot, control);
                }};
    }
    ~SlowProjector() { letGo(1000); }

    /// Lets so many maps be finished.
    void letGo(int maps = 1) { m_state->gate.release(maps); }
    int begun() const { return m_state->begun; }
    int givenUp() const { return m_state->givenUp; }
    int finished() const { return m_state->finished; }

private:
    struct State {
        std::counting_semaphore<> gate{0};
        std::atomic<int> begun = 0;
        std::atomic<int> givenUp = 0;
        std::atomic<int> finished = 0;

        std::optional<Projection> lay_out(const FactorSnapshot& snapshot, const ProjectionControl& control)
        {
            ++begun;
            control.progress(0.25);
            control.progress(0.5);
            bool let = false;
            while (!let && !control.stop.stop_requested())
                let = gate.try_acquire_for(std::chrono::milliseconds(1));
            if (control.stop.stop_requested()) {
                // What lets one map be finished is for the one that follows.
                if (let)
                    gate.release();
                ++givenUp;
                return std::nullopt;
            }
            ++finished;
            return Projection{snapshot.movie_factors.leftCols(2).array().cube().matrix(), std::nullopt};
        }
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

FactorSnapshotPtr snapshot_at(int epoch)
{
    auto snapshot = std::make_shared<FactorSnapshot>();
    snapshot->epoch = epoch;
    snapshot->movie_factors = test::random_table(films, 3, static_cast<unsigned>(epoch + 1));
    snapshot->movie_bias = test::random_table(films, 1, 100);
    return snapshot;
}

MovieTablePtr some_films()
{
    auto movies = std::make_shared<MovieTable>();
    for (int i = 0; i < films; ++i)
        movies->push_back({.id = i + 1, .title = "F", .year = 1990, .ratings = 50});
    return movies;
}

/// At once, and without straight axes.
Projector curved()
{
    return {
        "curved", "Curved", false, [](const FactorSnapshot& snapshot, const MovieTable*, const ProjectionControl&) {
            return std::optional(Projection{snapshot.movie_factors.leftCols(2).array().cube().matrix(), std::nullopt});
        }};
}

}  // namespace

class SlowProjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClickDoesNotWaitForTheMap();
    void anotherProjectorLaysOutTheStateThatIsShown();
    void aRunEndsWhileItsMapIsStillBeingMade();
    void aStateThatStaysEndsTheMapOfAnOlderOne();
    void aMapOfAnEpochOnTheWayIsFinished();
    void otherFilmsEndTheMap();
    void progressRisesAndIsWholeBeforeTheMapIsThere();
    void goneItAsksTheProjectorToStop();
    void earlierEpochsCannotBeShownWithoutStraightAxes();
    void theSpreadIsNotMeasuredWithoutStraightAxes();

private:
    /// A model whose data are not there: films, and two factors of each.
    void openModel(Session& session);

    std::unique_ptr<SlowProjector> m_slow;
    std::unique_ptr<Pools> m_pools;
    std::unique_ptr<FrameSource> m_frames;
    QList<int> m_told;  // epochs whose maps came
};

void SlowProjectionTest::init()
{
    m_slow = std::make_unique<SlowProjector>();
    m_pools = std::make_unique<Pools>();
    m_frames = std::make_unique<FrameSource>(*m_pools);
    m_frames->setMovies(some_films());
    m_told.clear();
    connect(m_frames.get(), &FrameSource::analysed, this, [this] { m_told << m_frames->analysis()->frame->epoch; });
}

void SlowProjectionTest::cleanup()
{
    m_slow.reset();
    m_frames.reset();
    m_pools.reset();
}

void SlowProjectionTest::openModel(Session& session)
{
    session.open(QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/core/io/model/version-1.safetensors"));
    QTRY_VERIFY_WITH_TIMEOUT(session.analysis(), patience);
}

// The projector ends only after the neighbours are there: with one thread for both, neither ever would.
void SlowProjectionTest::aClickDoesNotWaitForTheMap()
{
    test::WholeSession whole;
    Session& session = whole.session;
    openModel(session);
    const ModelAnalysisPtr before = session.analysis();
    QSignalSpy neighbours(&whole.services.neighbours(), &NeighbourFinder::found);
    QSignalSpy blends(&whole.services.blender(), &Blender::blended);
    QSignalSpy progress(session.frames(), &FrameSource::progressed);
    whole.view.setNeighbours({.minRatings = 0});
    session.frames()->setProjector(m_slow->row());
    QTRY_COMPARE(m_slow->begun(), 1);
    neighbours.clear();
    blends.clear();
    whole.view.selection()->pick(3);
    whole.services.blender().setTerms({{0, false}, {1, false}});
    const auto listed = [&] {
        return neighbours.isEmpty() ? 0 : neighbours.back().front().value<ui::NeighbourRows>().rows.size();
    };
    QTRY_COMPARE(listed(), std::size_t{10});
    QTRY_VERIFY(!blends.isEmpty());
    QCOMPARE(m_slow->finished(), 0);
    QCOMPARE(session.analysis(), before);
    m_slow->letGo();
    QTRY_VERIFY(session.analysis() != before);
    QVERIFY(!session.analysis()->frame->linear);
    QCOMPARE(session.analysis()->snapshot, before->snapshot);
    QCOMPARE(progress.back().front().toDouble(), 1.0);
}

void SlowProjectionTest::anotherProjectorLaysOutTheStateThatIsShown()
{
    Session session;
    openModel(session);
    const Eigen::MatrixXf principal = session.analysis()->frame->positions;
    session.frames()->setProjector(m_slow->row());
    QTRY_COMPARE(m_slow->begun(), 1);
    session.frames()->setProjector(projectors().front());
    QTRY_COMPARE(m_slow->givenUp(), 1);
    m_slow->letGo(1);
    session.frames()->setProjector(m_slow->row());
    QTRY_VERIFY(!session.analysis()->frame->linear);
    session.frames()->setProjector(projectors().front());
    QTRY_VERIFY(session.analysis()->frame->linear);
    QVERIFY(session.analysis()->frame->positions == principal);
}

void SlowProjectionTest::aRunEndsWhileItsMapIsStillBeingMade()
{
    Session session;
    session.open(u"sample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.dataset(), patience);
    session.frames()->setProjector(m_slow->row());
    QSignalSpy finished(&session, &Session::runFinished);
    TrainingSettings settings;
    settings.epochs = 2;
    settings.factors = 4;
    session.train(settings);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(m_slow->finished(), 0);
    QVERIFY(session.document() && !session.analysis());
    m_slow->letGo();
    QTRY_VERIFY(session.analysis());
    QCOMPARE(m_slow->finished(), 1);
    QVERIFY(session.analysis()->snapshot->movie_factors == session.document()->model.movie_factors);
}

void SlowProjectionTest::aStateThatStaysEndsTheMapOfAnOlderOne()
{
    m_frames->setProjector(m_slow->row());
    m_frames->finish(8, snapshot_at(0));
    QTRY_COMPARE(m_slow->begun(), 1);
    m_frames->finish(8, snapshot_at(1));
    m_frames->finish(8, snapshot_at(2));
    QTRY_COMPARE(m_slow->begun(), 2);
    QCOMPARE(m_slow->givenUp(), 1);
    QVERIFY(!m_frames->analysis());
    m_slow->letGo();
    QTRY_COMPARE(m_told, QList<int>{2});
    QCOMPARE(m_slow->begun(), 2);
}

// If each epoch ended the map of the one before, a projector that takes longer than an epoch would show none.
void SlowProjectionTest::aMapOfAnEpochOnTheWayIsFinished()
{
    m_frames->setProjector(m_slow->row());
    m_frames->follow(snapshot_at(0));
    QTRY_COMPARE(m_slow->begun(), 1);
    for (int epoch = 1; epoch < 5; ++epoch)
        m_frames->follow(snapshot_at(epoch));
    m_slow->letGo();
    QTRY_COMPARE(m_told, QList<int>{0});
    QTRY_COMPARE(m_slow->begun(), 2);
    m_frames->finish(8, snapshot_at(7));
    QTRY_COMPARE(m_slow->begun(), 3);
    m_slow->letGo();
    QTRY_COMPARE(m_told, (QList<int>{0, 7}));
    QCOMPARE(m_slow->givenUp(), 1);
}

void SlowProjectionTest::otherFilmsEndTheMap()
{
    m_frames->setProjector(m_slow->row());
    m_frames->follow(snapshot_at(0));
    QTRY_COMPARE(m_slow->begun(), 1);
    m_frames->setMovies(some_films());
    QTRY_COMPARE(m_slow->givenUp(), 1);
    m_slow->letGo();
    m_frames->follow(snapshot_at(3));
    QTRY_COMPARE(m_told, QList<int>{3});
}

void SlowProjectionTest::progressRisesAndIsWholeBeforeTheMapIsThere()
{
    QStringList heard;
    connect(m_frames.get(), &FrameSource::progressed, this, [&](double share) { heard << QString::number(share); });
    connect(m_frames.get(), &FrameSource::analysed, this, [&] { heard << u"map"_s; });
    m_frames->setProjector(m_slow->row());
    m_frames->finish(8, snapshot_at(0));
    QTRY_COMPARE(heard, (QStringList{u"0.25"_s, u"0.5"_s}));
    m_slow->letGo();
    QTRY_COMPARE(heard, (QStringList{u"0.25"_s, u"0.5"_s, u"1"_s, u"map"_s}));
    // Steps that nobody would see are not told.
    heard.clear();
    m_frames->setProjector({"busy", "Busy", false,
                            [](const FactorSnapshot& snapshot, const MovieTable*, const ProjectionControl& control) {
                                for (int step = 0; step < 100'000; ++step)
                                    control.progress(step / 100'000.0);
                                return std::optional(Projection{snapshot.movie_factors.leftCols(2), std::nullopt});
                            }});
    QTRY_VERIFY(heard.contains(u"map"_s));
    QVERIFY2(heard.size() > 50 && heard.size() <= 102, qPrintable(QString::number(heard.size())));
    QCOMPARE(heard.mid(heard.size() - 2), (QStringList{u"1"_s, u"map"_s}));
}

void SlowProjectionTest::goneItAsksTheProjectorToStop()
{
    m_frames->setProjector(m_slow->row());
    m_frames->finish(8, snapshot_at(0));
    QTRY_COMPARE(m_slow->begun(), 1);
    m_frames.reset();
    m_pools.reset();  // waits for it
    QCOMPARE(m_slow->givenUp(), 1);
    QVERIFY(m_told.isEmpty());
}

void SlowProjectionTest::earlierEpochsCannotBeShownWithoutStraightAxes()
{
    m_frames->setProjector(curved());
    const auto timeline = std::make_shared<Timeline>();
    m_frames->start(timeline, 5);
    for (int epoch = 0; epoch < 3; ++epoch) {
        timeline->add(snapshot_at(epoch));
        m_frames->follow(snapshot_at(epoch));
        test::settle(m_pools->work);
    }
    QSignalSpy moved(m_frames.get(), &FrameSource::moved);
    m_frames->show(0);
    // A slider that was drawn goes back.
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.front().front().value<std::optional<int>>(), std::optional(2));
    QCOMPARE(m_frames->epoch(), std::optional(2));
    QVERIFY(!m_frames->isBack());
    QVERIFY(!why_not(*m_frames->analysis()->frame, LinearFeature::earlier_epochs).empty());
    m_frames->show(2);
    m_frames->finish(3, snapshot_at(1));
    test::settle(m_pools->work);
    QCOMPARE(m_frames->epoch(), std::optional(1));
    m_frames->show(2);
    QCOMPARE(m_frames->epoch(), std::optional(1));
    m_frames->show(1);
    QCOMPARE(m_frames->analysis()->frame->epoch, 1);
    QVERIFY(!m_frames->isBack());
    // With straight axes they can be, and what is shown then gives way to a map that has none.
    m_frames->setProjector(projectors().front());
    test::settle(m_pools->work);
    m_frames->show(0);
    QTRY_COMPARE(m_frames->analysis()->frame->epoch, 0);
    QVERIFY(m_frames->isBack());
    m_frames->setProjector(curved());
    test::settle(m_pools->work);
    QCOMPARE(m_frames->epoch(), std::optional(1));
    QCOMPARE(m_frames->analysis()->frame->epoch, 1);
    QVERIFY(!m_frames->isBack());
}

void SlowProjectionTest::theSpreadIsNotMeasuredWithoutStraightAxes()
{
    const DatasetPtr dataset = test::small_dataset();
    auto document = std::make_shared<ModelDocument>();
    document->settings.epochs = 1;
    document->settings.factors = 3;
    document->settings.step = StepKind::fast;
    document->history = {{}};
    document->movies = dataset->movies;
    const auto count = static_cast<int>(dataset->movies.size());
    document->model.movie_factors = test::random_table(count, 3, 1);
    document->model.movie_bias = test::random_table(count, 1, 2);
    const FactorSnapshot snapshot{0, document->model.movie_factors, document->model.movie_bias};
    const auto straight = std::make_shared<const MapFrame>(make_map_frame(snapshot));
    auto curved = std::make_shared<MapFrame>(*straight);
    curved->linear.reset();

    SeedStudy study(*m_pools);
    study.setRun(dataset, test::small_split(dataset), document);
    study.setFrame(straight);
    study.train(2);
    QTRY_VERIFY_WITH_TIMEOUT(study.spread(), patience);
    QSignalSpy changed(&study, &SeedStudy::spreadChanged);
    study.setFrame(curved);
    QVERIFY(!study.spread());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!why_not(*curved, LinearFeature::spread).empty());
    study.setFrame(straight);
    QTRY_VERIFY(study.spread());
    // What was asked for before comes too late for a map without them.
    study.setFrame(straight);
    study.setFrame(curved);
    QTest::qWait(20);
    QVERIFY(!study.spread());
}

KINOSCOPE_EVENT_TEST(SlowProjectionTest)
#include "slow_projection_test.moc"
