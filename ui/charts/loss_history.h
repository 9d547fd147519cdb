// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/training/progress.h"

#include <cmath>
#include <optional>
#include <vector>

namespace kinoscope::ui {

/// What the loss chart shows. Epochs are counted from 1 here: an epoch's record stands at record.epoch + 1, and the
/// running mean inside the epoch on the way there.
class LossHistory {
public:
    /// Where the learning rate was changed: at 1 with the end of the first epoch.
    struct RateMark {
        double epoch;
        RateChange change;
    };
    struct RatePoint {
        double epoch;
        double rate;
    };
    struct Tip {
        double epoch;
        double trainLoss;
    };

    void clear();
    /// The epoch in which the run broke, after all records.
    void setDivergence(const std::optional<Divergence>& divergence);
    void setRates(const RateHistory& rates);
    void setPoint(const ProgressPoint& point);
    /// Replaces a record of the same epoch and all after it.
    void add(const EpochRecord& record);

    const std::vector<EpochRecord>& records() const { return m_records; }
    /// In the order of their batches.
    const std::vector<RateMark>& rates() const { return m_rates; }
    /// The learning rate at the end of each epoch, with a step wherever it was changed.
    std::vector<RatePoint> rateCurve() const;
    /// The training loss inside the epoch that is under way.
    const std::optional<Tip>& tip() const { return m_tip; }
    /// The training loss inside the epoch that broke, up to there.
    const std::vector<Tip>& broken() const { return m_broken; }
    const std::optional<Divergence>& divergence() const { return m_divergence; }
    /// The training curve from the last record on: to the tip, or to where it broke.
    std::vector<Tip> afterRecords() const;
    bool isEmpty() const { return m_records.empty() && !m_tip && m_broken.empty(); }
    /// The record nearest to a position on the epoch axis; null if there is none.
    const EpochRecord* nearest(double epoch) const;
    /// Whether the random start can be shown: it stands at 0, where there is no loss.
    void setStart(bool known) { m_start = known; }
    /// What can be shown nearest to a position on the epoch axis: an epoch with a record, or start_epoch.
    std::optional<int> nearestEpoch(double epoch) const;
    const EpochRecord* find(int epoch) const;

private:
    std::vector<EpochRecord> m_records;
    std::vector<RateMark> m_rates;
    std::optional<Tip> m_tip;
    std::optional<Divergence> m_divergence;
    std::vector<Tip> m_broken;
    bool m_start = false;
};

/// How the chart shows a loss: the root of a mean squared error, which has the unit of the ratings; of pairs the
/// logistic loss itself, whose root says nothing.
inline double shownLoss(double loss, Feedback feedback)
{
    return feedback == Feedback::pairs ? loss : std::sqrt(loss);
}

/// 1 for the first epoch.
inline int shownEpoch(const EpochRecord& record)
{
    return record.epoch + 1;
}

}  // namespace kinoscope::ui
