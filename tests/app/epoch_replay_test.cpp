// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/epoch_replay.h"
#include "tests/test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

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

ModelAnalysisPtr analysis_of(int epoch)
{
    return std::make_shared<const ModelAnalysis>(epoch_of(epoch), MovieTable(films));
}

}  // namespace

class EpochReplayTest : public QObject {
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
    void anotherRunLeavesNothingBehind();
    void aModelWithoutATimelineHasItsKeptEpoch();
    void clearedItTells();
    void whoeverCouldNotHearIsToldAgain();
    void goneWhileItSeeksItTellsNobody();

private:
    void train(int from, int to);
    void finish(int epochs, int kept);
    int shownEpoch() const { return m_replay->analysis() ? m_replay->analysis()->frame->epoch : -1; }

    std::unique_ptr<Background> m_background;
    std::unique_ptr<EpochReplay> m_replay;
    TimelinePtr m_timeline;
};

void EpochReplayTest::init()
{
    m_replay.reset();
    m_background = std::make_unique<Background>();
    m_replay = std::make_unique<EpochReplay>(*m_background);
    m_timeline = std::make_shared<Timeline>();
    m_replay->start(m_timeline, 10);
}

void EpochReplayTest::train(int from, int to)
{
    for (int epoch = from; epoch < to; ++epoch) {
        m_timeline->add(epoch_of(epoch));
        m_replay->lookAtTimeline();
        m_replay->setNewest(analysis_of(epoch));
    }
}

void EpochReplayTest::finish(int epochs, int kept)
{
    m_replay->finish(epochs, kept);
    m_replay->setNewest(analysis_of(kept));
}

void EpochReplayTest::whileItTrainsTheNewestIsFollowed()
{
    QSignalSpy moved(m_replay.get(), &EpochReplay::moved);
    QCOMPARE(m_replay->epoch(), -1);
    train(0, 3);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(m_replay->epoch(), 2);
    QCOMPARE(shownEpoch(), 2);
    QCOMPARE(m_replay->epochs(), (std::vector<int>{0, 1, 2}));
    QVERIFY(!m_replay->isBack());
}

void EpochReplayTest::goneBackItStaysWhereItIs()
{
    train(0, 5);
    const MapFramePtr newest = m_replay->analysis()->frame;
    m_replay->show(1);
    QCOMPARE(m_replay->epoch(), 1);
    QTRY_COMPARE(shownEpoch(), 1);
    QVERIFY(m_replay->isBack());
    // Along the axes that the map had, with the films in its order, but ranked by the epoch's own bias.
    QVERIFY(m_replay->analysis()->frame->linear->axes == newest->linear->axes);
    QCOMPARE(m_replay->analysis()->frame->by_bias, newest->by_bias);
    QCOMPARE(m_replay->analysis()->bias_rank, analysis_of(1)->bias_rank);
    QVERIFY(m_replay->analysis()->snapshot->movie_factors == epoch_of(1)->movie_factors);
    train(5, 8);
    QTest::qWait(20);
    QCOMPARE(shownEpoch(), 1);
    QCOMPARE(m_replay->epochs().back(), 7);
    m_replay->show(0);
    QTRY_COMPARE(shownEpoch(), 0);
    QVERIFY(m_replay->analysis()->frame->linear->axes == newest->linear->axes);
}

void EpochReplayTest::withTheNewestItIsFollowedAgain()
{
    train(0, 5);
    m_replay->show(1);
    QTRY_COMPARE(shownEpoch(), 1);
    m_replay->show(4);
    QCOMPARE(shownEpoch(), 4);
    QVERIFY(!m_replay->isBack());
    train(5, 6);
    QCOMPARE(shownEpoch(), 5);
}

void EpochReplayTest::anEndedRunShowsTheKeptEpoch()
{
    train(0, 6);
    finish(6, 3);
    QCOMPARE(m_replay->epoch(), 3);
    QCOMPARE(shownEpoch(), 3);
    QCOMPARE(m_replay->planned(), 6);
    QVERIFY(!m_replay->isBack());
    const MapFramePtr kept = m_replay->analysis()->frame;
    m_replay->show(5);
    QTRY_COMPARE(shownEpoch(), 5);
    QVERIFY(m_replay->isBack());
    QVERIFY(m_replay->analysis()->frame->linear->axes == kept->linear->axes);
    m_replay->show(3);
    QTRY_COMPARE(m_replay->analysis()->frame, kept);
    QVERIFY(!m_replay->isBack());
}

void EpochReplayTest::theKeptEpochIsThereEvenIfTheTimelineHadNoRoom()
{
    m_timeline->set_budget(0);
    train(0, 6);
    finish(6, 3);
    QCOMPARE(m_replay->epochs(), (std::vector<int>{0, 3, 5}));
    m_replay->show(1);
    QTRY_COMPARE(shownEpoch(), 0);
    m_replay->show(3);
    QTRY_COMPARE(shownEpoch(), 3);
}

void EpochReplayTest::atTheEndTheShownEpochIsSeenFromTheKeptOne()
{
    train(0, 3);
    m_replay->show(0);
    QTRY_COMPARE(shownEpoch(), 0);
    const Eigen::MatrixXf before = m_replay->analysis()->frame->linear->axes;
    train(3, 6);
    finish(6, 5);
    const Eigen::MatrixXf kept = analysis_of(5)->frame->linear->axes;
    QVERIFY(kept != before);
    QTRY_VERIFY(m_replay->analysis()->frame->linear->axes == kept);
    QCOMPARE(shownEpoch(), 0);
}

void EpochReplayTest::aQuickHandSkipsEpochsAndEndsWhereItStops()
{
    train(0, 200);
    finish(200, 199);
    QSignalSpy analysed(m_replay.get(), &EpochReplay::analysed);
    for (int epoch = 198; epoch >= 20; --epoch)
        m_replay->show(epoch);
    QTRY_COMPARE(shownEpoch(), 20);
    QVERIFY(analysed.size() < 20);
}

void EpochReplayTest::anotherRunLeavesNothingBehind()
{
    train(0, 5);
    m_replay->show(1);
    m_replay->start(std::make_shared<Timeline>(), 7);
    QTest::qWait(20);
    QVERIFY(shownEpoch() != 1);
    QVERIFY(m_replay->epochs().empty());
    QCOMPARE(m_replay->epoch(), -1);
    m_replay->show(3);
    QCOMPARE(m_replay->epoch(), -1);
    m_replay->clear();
    QVERIFY(!m_replay->analysis());
}

void EpochReplayTest::aModelWithoutATimelineHasItsKeptEpoch()
{
    m_replay->start(nullptr, 6);
    QVERIFY(m_replay->epochs().empty());
    finish(6, 3);
    QCOMPARE(m_replay->epochs(), std::vector<int>{3});
    QCOMPARE(shownEpoch(), 3);
    m_replay->show(0);
    QCOMPARE(m_replay->epoch(), 3);
    QVERIFY(!m_replay->isBack());
}

void EpochReplayTest::clearedItTells()
{
    train(0, 3);
    finish(3, 2);
    int changes = 0;
    connect(m_replay.get(), &EpochReplay::epochsChanged, this, [&] {
        ++changes;
        QVERIFY(m_replay->epochs().empty());
        QVERIFY(!m_replay->analysis());
        QCOMPARE(m_replay->epoch(), -1);
        QCOMPARE(m_replay->keptEpoch(), -1);
    });
    QSignalSpy moved(m_replay.get(), &EpochReplay::moved);
    m_replay->clear();
    QCOMPARE(changes, 1);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.front().front().toInt(), -1);
}

void EpochReplayTest::whoeverCouldNotHearIsToldAgain()
{
    QSignalSpy changed(m_replay.get(), &EpochReplay::epochsChanged);
    QSignalSpy moved(m_replay.get(), &EpochReplay::moved);
    m_replay->blockSignals(true);
    train(0, 3);
    finish(3, 1);
    m_replay->blockSignals(false);
    QVERIFY(changed.isEmpty() && moved.isEmpty());
    m_replay->tell();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.front().front().toInt(), 1);
}

void EpochReplayTest::goneWhileItSeeksItTellsNobody()
{
    train(0, 5);
    finish(5, 4);
    int told = 0;
    connect(m_replay.get(), &EpochReplay::analysed, this, [&told] { ++told; });
    m_replay->show(1);
    m_replay.reset();
    m_background.reset();
    QTest::qWait(20);
    QCOMPARE(told, 0);
}

KINOSCOPE_EVENT_TEST(EpochReplayTest)
#include "epoch_replay_test.moc"
