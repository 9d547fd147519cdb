// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/frame_source.h"
#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>
#include <optional>

using namespace kinoscope;

namespace {

constexpr int films = 40;

/// Films that find their places: the later, the further apart, and turned a little.
FactorSnapshotPtr epoch_of(int epoch)
{
    auto snapshot = std::make_shared<FactorSnapshot>();
    snapshot->epoch = epoch;
    snapshot->movie_factors.resize(films, 3);
    snapshot->movie_bias.resize(films);
    for (int i = 0; i < films; ++i) {
        snapshot->movie_factors.row(i) << static_cast<float>((1 + epoch) * std::sin(1.7 * i + 0.1 * epoch)),
            static_cast<float>(0.5 * (1 + epoch) * std::cos(0.9 * i * i)), static_cast<float>(std::sin(0.3 * i * i));
        snapshot->movie_bias(i) = static_cast<float>(std::sin(2.0 * i + epoch));
    }
    return snapshot;
}

MovieTablePtr some_films()
{
    return std::make_shared<const MovieTable>(films);
}

ModelAnalysisPtr analysis_of(int epoch)
{
    return std::make_shared<const ModelAnalysis>(epoch_of(epoch), *some_films());
}

}  // namespace

class FrameSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whileItTrainsTheNewestIsFollowed();
    void goneBackItStaysWhereItIs();
    void withTheNewestItIsFollowedAgain();
    void anEndedRunShowsTheKeptEpoch();
    void theKeptEpochIsThereEvenIfTheTimelineHadNoRoom();
    void atTheEndTheShownEpochIsSeenFromTheKeptOne();
    void aQuickHandSkipsEpochsAndEndsWhereItStops();
    void betweenTwoEpochsTheOneBeforeStaysWhole();
    void theRandomStartComesBeforeTheFirstEpoch();
    void anotherRunLeavesNothingBehind();
    void aModelWithoutATimelineHasItsKeptEpoch();
    void ofOtherFilmsItTellsThatNothingIsKnown();
    void whoeverCouldNotHearIsToldAgain();
    void goneWhileItSeeksItTellsNobody();

private:
    void train(int from, int to);
    void finish(int epochs, int kept);
    std::optional<int> shownEpoch() const
    {
        return m_frames->analysis() ? std::optional(m_frames->analysis()->frame->epoch) : std::nullopt;
    }

    std::unique_ptr<Pools> m_pools;
    std::unique_ptr<FrameSource> m_frames;
    TimelinePtr m_timeline;
};

void FrameSourceTest::init()
{
    m_frames.reset();
    m_pools = std::make_unique<Pools>();
    m_frames = std::make_unique<FrameSource>(*m_pools);
    m_frames->setMovies(some_films());
    m_timeline = std::make_shared<Timeline>();
    m_frames->start(m_timeline, 10);
}

void FrameSourceTest::train(int from, int to)
{
    for (int epoch = from; epoch < to; ++epoch) {
        m_timeline->add(epoch_of(epoch));
        m_frames->follow(epoch_of(epoch));
        test::settle(m_pools->work);
    }
}

void FrameSourceTest::finish(int epochs, int kept)
{
    m_frames->finish(epochs, epoch_of(kept));
    test::settle(m_pools->work);
}

void FrameSourceTest::whileItTrainsTheNewestIsFollowed()
{
    QSignalSpy moved(m_frames.get(), &FrameSource::moved);
    QVERIFY(!m_frames->epoch());
    train(0, 3);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(m_frames->epoch(), std::optional(2));
    QCOMPARE(shownEpoch(), std::optional(2));
    QCOMPARE(m_frames->epochs(), (std::vector<int>{0, 1, 2}));
    QVERIFY(!m_frames->isBack());
}

void FrameSourceTest::goneBackItStaysWhereItIs()
{
    train(0, 5);
    const MapFramePtr newest = m_frames->analysis()->frame;
    m_frames->show(1);
    QCOMPARE(m_frames->epoch(), std::optional(1));
    QTRY_COMPARE(shownEpoch(), std::optional(1));
    QVERIFY(m_frames->isBack());
    // Along the axes that the map had; the films are ranked by the epoch's own bias.
    QVERIFY(m_frames->analysis()->frame->linear->axes == newest->linear->axes);
    QCOMPARE(m_frames->analysis()->frame->by_bias, analysis_of(1)->frame->by_bias);
    QVERIFY(analysis_of(1)->frame->by_bias != newest->by_bias);
    QCOMPARE(m_frames->analysis()->bias_rank, analysis_of(1)->bias_rank);
    QVERIFY(m_frames->analysis()->snapshot->movie_factors == epoch_of(1)->movie_factors);
    train(5, 8);
    QTest::qWait(20);
    QCOMPARE(shownEpoch(), std::optional(1));
    QCOMPARE(m_frames->epochs().back(), 7);
    m_frames->show(0);
    QTRY_COMPARE(shownEpoch(), std::optional(0));
    QVERIFY(m_frames->analysis()->frame->linear->axes == newest->linear->axes);
}

void FrameSourceTest::withTheNewestItIsFollowedAgain()
{
    train(0, 5);
    m_frames->show(1);
    QTRY_COMPARE(shownEpoch(), std::optional(1));
    m_frames->show(4);
    QCOMPARE(shownEpoch(), std::optional(4));
    QVERIFY(!m_frames->isBack());
    train(5, 6);
    QCOMPARE(shownEpoch(), std::optional(5));
}

void FrameSourceTest::anEndedRunShowsTheKeptEpoch()
{
    train(0, 6);
    finish(6, 3);
    QCOMPARE(m_frames->epoch(), std::optional(3));
    QCOMPARE(shownEpoch(), std::optional(3));
    QCOMPARE(m_frames->planned(), 6);
    QVERIFY(!m_frames->isBack());
    const MapFramePtr kept = m_frames->analysis()->frame;
    m_frames->show(5);
    QTRY_COMPARE(shownEpoch(), std::optional(5));
    QVERIFY(m_frames->isBack());
    QVERIFY(m_frames->analysis()->frame->linear->axes == kept->linear->axes);
    m_frames->show(3);
    QTRY_COMPARE(m_frames->analysis()->frame, kept);
    QVERIFY(!m_frames->isBack());
}

void FrameSourceTest::theKeptEpochIsThereEvenIfTheTimelineHadNoRoom()
{
    m_timeline->set_budget(0);
    train(0, 6);
    finish(6, 3);
    QCOMPARE(m_frames->epochs(), (std::vector<int>{0, 3, 5}));
    m_frames->show(1);
    QTRY_COMPARE(shownEpoch(), std::optional(0));
    m_frames->show(3);
    QTRY_COMPARE(shownEpoch(), std::optional(3));
}

void FrameSourceTest::atTheEndTheShownEpochIsSeenFromTheKeptOne()
{
    train(0, 3);
    m_frames->show(0);
    QTRY_COMPARE(shownEpoch(), std::optional(0));
    const Eigen::MatrixXf before = m_frames->analysis()->frame->linear->axes;
    train(3, 6);
    finish(6, 5);
    const Eigen::MatrixXf kept = analysis_of(5)->frame->linear->axes;
    QVERIFY(kept.cwiseAbs() != before.cwiseAbs());
    QTRY_VERIFY(m_frames->analysis()->frame->linear->axes.cwiseAbs() == kept.cwiseAbs());
    QCOMPARE(shownEpoch(), std::optional(0));
}

void FrameSourceTest::aQuickHandSkipsEpochsAndEndsWhereItStops()
{
    train(0, 200);
    finish(200, 199);
    QSignalSpy analysed(m_frames.get(), &FrameSource::analysed);
    for (int epoch = 198; epoch >= 20; --epoch)
        m_frames->show(epoch);
    QTRY_COMPARE(shownEpoch(), std::optional(20));
    QVERIFY(analysed.size() < 20);
}

// Of a slow run: what is on the way to epoch 3 is seen, but who goes back to epoch 2 sees that.
void FrameSourceTest::betweenTwoEpochsTheOneBeforeStaysWhole()
{
    train(0, 3);
    auto between = std::make_shared<FactorSnapshot>(*epoch_of(3));
    between->epoch = 2;
    between->share = 0.5;
    m_frames->follow(between);
    test::settle(m_pools->work);
    QCOMPARE(m_frames->analysis()->snapshot, FactorSnapshotPtr(between));
    QCOMPARE(m_frames->epochs(), (std::vector<int>{0, 1, 2}));
    QCOMPARE(m_frames->epoch(), std::optional(2));
    m_timeline->add(epoch_of(3));
    m_frames->follow(between);  // as if the map of epoch 3 was still being made
    m_frames->show(2);
    QTRY_COMPARE(m_frames->analysis()->snapshot, m_timeline->at(2));
    QVERIFY(m_frames->isBack());
}

void FrameSourceTest::theRandomStartComesBeforeTheFirstEpoch()
{
    train(start_epoch, 0);
    QCOMPARE(m_frames->epoch(), std::optional(start_epoch));
    QCOMPARE(shownEpoch(), std::optional(start_epoch));
    QVERIFY(!m_frames->isBack());
    train(0, 3);
    QCOMPARE(m_frames->epoch(), std::optional(2));
    m_frames->show(start_epoch);
    QTRY_COMPARE(shownEpoch(), std::optional(start_epoch));
    QVERIFY(m_frames->isBack());
    finish(3, 2);
    QCOMPARE(m_frames->epochs(), (std::vector<int>{start_epoch, 0, 1, 2}));
    QCOMPARE(m_frames->epoch(), std::optional(start_epoch));
    QVERIFY(m_frames->isBack());
    m_frames->show(2);
    QVERIFY(!m_frames->isBack());
}

void FrameSourceTest::anotherRunLeavesNothingBehind()
{
    train(0, 5);
    m_frames->show(1);
    m_frames->start(std::make_shared<Timeline>(), 7);
    QTest::qWait(20);
    QVERIFY(shownEpoch() != 1);
    QVERIFY(m_frames->epochs().empty());
    QVERIFY(!m_frames->epoch());
    m_frames->show(3);
    QVERIFY(!m_frames->epoch());
    m_frames->setMovies(some_films());
    QVERIFY(!m_frames->analysis());
}

void FrameSourceTest::aModelWithoutATimelineHasItsKeptEpoch()
{
    m_frames->start(nullptr, 6);
    QVERIFY(m_frames->epochs().empty());
    finish(6, 3);
    QCOMPARE(m_frames->epochs(), std::vector<int>{3});
    QCOMPARE(shownEpoch(), std::optional(3));
    m_frames->show(0);
    QCOMPARE(m_frames->epoch(), std::optional(3));
    QVERIFY(!m_frames->isBack());
}

void FrameSourceTest::ofOtherFilmsItTellsThatNothingIsKnown()
{
    train(0, 3);
    finish(3, 2);
    int changes = 0;
    connect(m_frames.get(), &FrameSource::epochsChanged, this, [&] {
        ++changes;
        QVERIFY(m_frames->epochs().empty());
        QVERIFY(!m_frames->analysis());
        QVERIFY(!m_frames->epoch());
        QVERIFY(!m_frames->keptEpoch());
    });
    QSignalSpy moved(m_frames.get(), &FrameSource::moved);
    m_frames->setMovies(some_films());
    QCOMPARE(changes, 1);
    QCOMPARE(moved.size(), 1);
    QVERIFY(!moved.front().front().value<std::optional<int>>());
}

void FrameSourceTest::whoeverCouldNotHearIsToldAgain()
{
    QSignalSpy changed(m_frames.get(), &FrameSource::epochsChanged);
    QSignalSpy moved(m_frames.get(), &FrameSource::moved);
    m_frames->blockSignals(true);
    train(0, 3);
    finish(3, 1);
    m_frames->blockSignals(false);
    QVERIFY(changed.isEmpty() && moved.isEmpty());
    m_frames->tell();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.front().front().value<std::optional<int>>(), std::optional(1));
}

void FrameSourceTest::goneWhileItSeeksItTellsNobody()
{
    train(0, 5);
    finish(5, 4);
    int told = 0;
    connect(m_frames.get(), &FrameSource::analysed, this, [&told] { ++told; });
    m_frames->show(1);
    m_frames.reset();
    m_pools.reset();
    QTest::qWait(20);
    QCOMPARE(told, 0);
}

KINOSCOPE_EVENT_TEST(FrameSourceTest)
#include "frame_source_test.moc"
