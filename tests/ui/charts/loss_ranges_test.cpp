// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/charts/loss_ranges.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

EpochRecord recordOf(int epoch, double training, double validation, double rate = 0.01)
{
    return {epoch, training, validation, rate, 0.5};
}

}  // namespace

class LossRangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_history.clear();
        m_baselines.clear();
        m_overlays.clear();
    }

    void withoutAnyLossThereIsRoomAroundOne()
    {
        QCOMPARE(ranges().lastEpoch(), 1.0);
        QCOMPARE(ranges().losses(false), QCPRange(0.42, 1.58));
        QCOMPARE(ranges().highestRate(), 0.0);
    }

    void theLastEpochIsPlannedOrLearnedOrAnotherRuns()
    {
        QCOMPARE(ranges(8).lastEpoch(), 8.0);
        m_history.add(recordOf(9, 1.0, 1.0));
        QCOMPARE(ranges(8).lastEpoch(), 10.0);
        m_overlays = {RunSummary{1, {}, {recordOf(0, 1.0, 1.0), recordOf(19, 1.0, 1.0)}, 0.9},
                      RunSummary{2, {}, {}, 0.9}};
        QCOMPARE(ranges(8).lastEpoch(), 20.0);
    }

    void theEpochUnderWayCountsWhole()
    {
        ProgressPoint point;
        point.epoch = 2;
        point.batch = 1;
        point.batches = 4;
        point.batch_loss = 0.9;
        m_history.setPoint(point);
        QCOMPARE(ranges().lastEpoch(), 1.0);
        QCOMPARE(ranges().lastEpochUnderWay(), 3.0);
        QCOMPARE(ranges(8).lastEpochUnderWay(), 8.0);
    }

    void aRunThatBrokeIsFollowedUpToABound()
    {
        m_history.setDivergence(Divergence{2, 4, 4, {{1, 1.0}, {2, 2.0}, {3, 1e30}}});
        QCOMPARE(ranges().lastEpochUnderWay(), 3.0);
        QCOMPARE(ranges().losses(false), QCPRange(1.0 - 7.0 * 0.08, 8.0 + 7.0 * 0.08));
        m_history.clear();
        QVERIFY(m_history.isEmpty());
    }

    void allLossesFitInWithAMargin()
    {
        m_history.add(recordOf(0, 2.0, 1.0));
        m_history.add(recordOf(1, 1.5, 1.25));
        QCOMPARE(ranges().losses(false), QCPRange(1.0 - 0.08, 2.0 + 0.08));
        m_baselines = {{QStringLiteral("film mean"), 3.0}};
        QCOMPARE(ranges().losses(false), QCPRange(1.0 - 0.16, 3.0 + 0.16));
    }

    void aLogarithmicAxisStaysAboveZero()
    {
        m_history.add(recordOf(0, 2.0, 0.5));
        const QCPRange range = ranges().losses(true);
        const double ratio = std::pow(4.0, 0.08);
        QCOMPARE(range, QCPRange(0.5 / ratio, 2.0 * ratio));
        QVERIFY(range.lower > 0.0);
    }

    void whatIsNoLossIsLeftOut()
    {
        m_history.add(recordOf(0, 2.0, 1.0));
        m_history.add(recordOf(1, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()));
        m_history.add(recordOf(2, 0.0, -1.0));
        QCOMPARE(ranges().losses(false), QCPRange(1.0 - 0.08, 2.0 + 0.08));
    }

    void ofOtherRunsOnlyTheEndCountsBesideACurve()
    {
        m_overlays = {RunSummary{1, {}, {recordOf(0, 9.0, 9.0), recordOf(1, 1.0, 1.5)}, 0.9}};
        QCOMPARE(ranges().losses(false).upper, 9.0 + 7.5 * 0.08);
        m_history.add(recordOf(0, 2.0, 1.0));
        QCOMPARE(ranges().losses(false), QCPRange(1.0 - 0.08, 2.0 + 0.08));
    }

    void baselinesWaitForTheFirstRecord()
    {
        m_baselines = {{QStringLiteral("film mean"), 30.0}};
        QCOMPARE(ranges().losses(false), QCPRange(0.42, 1.58));
    }

    void ofRatingsTheRootsAreShown()
    {
        m_history.add(recordOf(0, 9.0, 4.0));
        m_overlays = {RunSummary{1, {}, {recordOf(0, 1.0, 1.0)}, 0.9}};
        m_baselines = {{QStringLiteral("film mean"), 2.5}};
        QCOMPARE(ranges(0, Feedback::ratings).losses(false), QCPRange(1.0 - 0.16, 3.0 + 0.16));
    }

    void theHighestRateIsFinite()
    {
        m_history.add(recordOf(0, 1.0, 1.0, 0.02));
        m_history.add(recordOf(1, 1.0, 1.0, std::numeric_limits<double>::infinity()));
        QCOMPARE(ranges().highestRate(), 0.02);
    }

private:
    /// Of losses that are shown as they are, unless their roots are asked for.
    LossRanges ranges(int planned = 0, Feedback feedback = Feedback::pairs)
    {
        m_references.setFeedback(feedback);
        m_references.setBaselines(m_baselines);
        m_references.setRuns(m_overlays);
        return {m_history, planned, m_references};
    }

    LossReferences m_references{nullptr};
    LossHistory m_history;
    QList<LossBaseline> m_baselines;
    QList<RunSummary> m_overlays;
};

KINOSCOPE_EVENT_TEST(LossRangesTest)
#include "loss_ranges_test.moc"
