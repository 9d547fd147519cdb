// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map keeps one orientation, whichever way a run's principal components happen to point.
#include "app/session/session.h"
#include "core/analysis/map/alignment.h"
#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <memory>

using namespace kinoscope;

namespace {

constexpr int films = 60;
constexpr int patience = 60'000;

/// Three directions, of which each is shorter than the one before; `signs` mirrors them, as another seed would.
FactorSnapshotPtr snapshot(int epoch, const Eigen::RowVector3f& signs)
{
    auto made = std::make_shared<FactorSnapshot>();
    made->epoch = epoch;
    made->movie_factors.resize(films, 3);
    for (int i = 0; i < films; ++i)
        made->movie_factors.row(i) << static_cast<float>(3.0 * std::sin(1.7 * i + 0.05 * epoch)),
            static_cast<float>(2.0 * std::cos(0.9 * i * i)), static_cast<float>(std::sin(0.3 * i * i));
    made->movie_factors *= signs.asDiagonal();
    made->movie_bias = Eigen::VectorXf::LinSpaced(films, -1.0F, 1.0F);
    return made;
}

FactorSnapshotPtr random_start()
{
    auto made = std::make_shared<FactorSnapshot>(*snapshot(start_epoch, {1.0F, 1.0F, 1.0F}));
    made->movie_factors = test::random_table(films, 3, 5);
    return made;
}

/// 1 where a component lies as before, −1 where it lies the other way.
Eigen::VectorXf turnsOf(const MapFramePtr& now, const MapFramePtr& before)
{
    return now->positions.cwiseProduct(before->positions).colwise().sum().transpose().cwiseSign();
}

const Eigen::VectorXf kept = Eigen::VectorXf::Ones(3);

}  // namespace

class MapOrientationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsKeptFromEpochToEpochAndAtTheEnd();
    void nothingMovesAtAStop();
    void earlierEpochsAreSeenFromTheSameSide();
    void itIsKeptFromRunToRunThoughEachStartsAtRandom();
    void whoWentBackSeesNothingTurnAtTheEnd();
    void otherFilmsBeginAnew();
    void trainedRunsKeepIt();

private:
    void train(const FactorSnapshotPtr& epoch);
    void finish(const FactorSnapshotPtr& epoch);
    const MapFramePtr& shown() const { return m_frames->analysis()->frame; }

    std::unique_ptr<Pools> m_pools;
    std::unique_ptr<FrameSource> m_frames;
    TimelinePtr m_timeline;
};

void MapOrientationTest::init()
{
    m_frames.reset();
    m_pools = std::make_unique<Pools>();
    m_frames = std::make_unique<FrameSource>(*m_pools);
    m_frames->setMovies(std::make_shared<const MovieTable>(films));
    m_timeline = std::make_shared<Timeline>();
    m_frames->start(m_timeline, 4);
}

void MapOrientationTest::train(const FactorSnapshotPtr& epoch)
{
    m_timeline->add(epoch);
    m_frames->follow(epoch);
    test::settle(m_pools->work);
}

void MapOrientationTest::finish(const FactorSnapshotPtr& epoch)
{
    m_frames->finish(4, epoch);
    test::settle(m_pools->work);
}

void MapOrientationTest::itIsKeptFromEpochToEpochAndAtTheEnd()
{
    train(snapshot(0, {1.0F, 1.0F, 1.0F}));
    MapFramePtr before = shown();
    for (const Eigen::RowVector3f& signs : {Eigen::RowVector3f(-1.0F, 1.0F, 1.0F), {-1.0F, -1.0F, -1.0F}}) {
        train(snapshot(before->epoch + 1, signs));
        QCOMPARE(turnsOf(shown(), before), kept);
        QVERIFY(shown()->linear->kind == MapAxes::principal);
        before = shown();
    }
    finish(snapshot(1, {1.0F, -1.0F, -1.0F}));
    QCOMPARE(shown()->epoch, 1);
    QCOMPARE(turnsOf(shown(), before), kept);
    QVERIFY(shown()->linear->kind == MapAxes::principal);
}

void MapOrientationTest::nothingMovesAtAStop()
{
    train(snapshot(0, {1.0F, 1.0F, 1.0F}));
    train(snapshot(1, {-1.0F, 1.0F, -1.0F}));
    const MapFramePtr before = shown();
    finish(snapshot(1, {-1.0F, 1.0F, -1.0F}));
    QVERIFY(shown() != before);
    QVERIFY(shown()->positions == before->positions);
}

void MapOrientationTest::earlierEpochsAreSeenFromTheSameSide()
{
    train(snapshot(0, {-1.0F, -1.0F, 1.0F}));
    train(snapshot(1, {-1.0F, 1.0F, 1.0F}));
    train(snapshot(2, {-1.0F, 1.0F, 1.0F}));
    finish(snapshot(2, {-1.0F, 1.0F, 1.0F}));
    const MapFramePtr last = shown();
    m_frames->show(1);
    QTRY_COMPARE(shown()->epoch, 1);
    QCOMPARE(turnsOf(shown(), last), kept);
    QVERIFY(shown()->linear->axes == last->linear->axes);
}

void MapOrientationTest::itIsKeptFromRunToRunThoughEachStartsAtRandom()
{
    train(snapshot(0, {1.0F, 1.0F, 1.0F}));
    finish(snapshot(0, {1.0F, 1.0F, 1.0F}));
    const MapFramePtr first = shown();
    for (const Eigen::RowVector3f& signs :
         {Eigen::RowVector3f(-1.0F, -1.0F, 1.0F), {1.0F, -1.0F, -1.0F}, {-1.0F, -1.0F, -1.0F}}) {
        m_timeline = std::make_shared<Timeline>();
        m_frames->start(m_timeline, 4);
        train(random_start());
        QVERIFY(directions_along(shown()->positions, first->positions).isZero());
        train(snapshot(0, signs));
        QCOMPARE(turnsOf(shown(), first), kept);
        finish(snapshot(0, signs));
        QCOMPARE(turnsOf(shown(), first), kept);
    }
    // The first is looked at again.
    m_frames->start(nullptr, 4);
    finish(snapshot(0, {1.0F, 1.0F, 1.0F}));
    QVERIFY(shown()->positions == first->positions);
}

void MapOrientationTest::whoWentBackSeesNothingTurnAtTheEnd()
{
    train(snapshot(0, {1.0F, 1.0F, 1.0F}));
    train(snapshot(1, {1.0F, 1.0F, 1.0F}));
    m_frames->show(0);
    QTRY_COMPARE(shown()->epoch, 0);
    const MapFramePtr before = shown();
    train(snapshot(2, {1.0F, 1.0F, 1.0F}));
    finish(snapshot(2, {1.0F, 1.0F, 1.0F}));
    QTRY_VERIFY(shown() != before);
    QCOMPARE(shown()->epoch, 0);
    QCOMPARE(turnsOf(shown(), before), kept);
}

void MapOrientationTest::otherFilmsBeginAnew()
{
    const MapFrame alone = make_map_frame(*snapshot(0, {-1.0F, -1.0F, 1.0F}));
    finish(snapshot(0, {1.0F, 1.0F, 1.0F}));
    QVERIFY(!(shown()->positions == alone.positions));
    m_frames->setMovies(std::make_shared<const MovieTable>(films));
    finish(snapshot(0, {-1.0F, -1.0F, 1.0F}));
    QVERIFY(shown()->positions == alone.positions);
}

// Where the first epochs are noise, a component may have nothing in common with that of the epoch before; none is ever
// clearly turned over, and the maps of two seeds lie alike.
void MapOrientationTest::trainedRunsKeepIt()
{
    Session session;
    session.open(QStringLiteral("sample"));
    QTRY_VERIFY_WITH_TIMEOUT(session.dataset(), patience);
    MapFramePtr before;
    int turned = 0;
    connect(&session, &Session::analysed, this, [&] {
        const MapFramePtr now = session.analysis()->frame;
        if (before)
            turned += static_cast<int>((directions_along(now->positions, before->positions).array() < 0.0F).count());
        before = now;
    });
    MapFramePtr first;
    for (const int seed : {1, 2, 3}) {
        TrainingSettings settings;
        settings.epochs = 6;
        settings.seed = static_cast<std::uint64_t>(seed);
        session.train(settings);
        QTRY_VERIFY_WITH_TIMEOUT(!session.isTraining() && session.document(), patience);
        QTRY_COMPARE(session.analysis()->frame->epoch, session.document()->kept_epoch);
        test::settle(session.pools().work);
        QCOMPARE(turned, 0);
        if (first)
            QVERIFY((directions_along(before->positions, first->positions).array() >= 0.0F).all());
        else
            first = before;
    }
}

KINOSCOPE_EVENT_TEST(MapOrientationTest)
#include "map_orientation_test.moc"
