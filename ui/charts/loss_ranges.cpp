// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kinoscope::ui {

namespace {

/// The least and the greatest of the losses that an axis can show.
class LossExtent {
public:
    void include(double value)
    {
        if (!std::isfinite(value) || value <= 0.0)
            return;
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }
    QCPRange range() const { return m_high > 0.0 ? QCPRange(m_low, m_high) : QCPRange(0.5, 1.5); }

private:
    double m_low = std::numeric_limits<double>::infinity();
    double m_high = 0.0;
};

}  // namespace

double LossRanges::lastEpoch() const
{
    double last = std::max(1, m_plannedEpochs);
    if (!m_history.records().empty())
        last = std::max<double>(last, shownEpoch(m_history.records().back()));
    for (const RunSummary& run : m_references.runs())
        if (!run.history.empty())
            last = std::max<double>(last, shownEpoch(run.history.back()));
    return last;
}

double LossRanges::lastEpochUnderWay() const
{
    return m_history.tip() ? std::max(lastEpoch(), std::ceil(m_history.tip()->epoch)) : lastEpoch();
}

QCPRange LossRanges::losses(bool logarithmic) const
{
    LossExtent extent;
    const auto include = [&](double loss) { extent.include(shownLoss(loss, m_references.feedback())); };
    for (const EpochRecord& record : m_history.records()) {
        include(record.train_loss);
        include(record.validation_loss);
    }
    if (m_history.tip())
        include(m_history.tip()->trainLoss);
    if (!m_history.records().empty())
        for (const LossBaseline& baseline : m_references.baselines())
            extent.include(baseline.error);
    // Where others came from may lie outside: a start far above would leave this run's curves no height.
    for (const RunSummary& run : m_references.runs()) {
        if (run.history.empty())
            continue;
        include(run.history.back().validation_loss);
        if (m_history.records().empty())
            for (const EpochRecord& record : run.history)
                include(record.validation_loss);
    }
    const double low = extent.range().lower;
    const double high = extent.range().upper;
    if (logarithmic) {
        const double ratio = std::max(1.02, std::pow(high / low, 0.08));
        return {low / ratio, high * ratio};
    }
    const double margin = std::max((high - low) * 0.08, high * 0.01);
    return {std::max(0.0, low - margin), high + margin};
}

double LossRanges::highestRate() const
{
    double rate = 0.0;
    for (const EpochRecord& record : m_history.records())
        rate = std::max(rate, std::isfinite(record.learning_rate) ? record.learning_rate : 0.0);
    return rate;
}

}  // namespace kinoscope::ui
