// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kinoscope::ui {

namespace {

/// How far the axis follows the loss of a run that broke, as a multiple of where its last epoch began.
constexpr double most_growth = 8.0;

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
    const double broken = m_history.broken().empty() ? 0.0 : std::ceil(m_history.broken().back().epoch);
    return std::max({lastEpoch(), broken, m_history.tip() ? std::ceil(m_history.tip()->epoch) : 0.0});
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
    // Where it grew beyond all bounds, its end lies outside.
    if (!m_history.broken().empty()) {
        const double start = m_history.broken().front().trainLoss;
        for (const LossHistory::Tip& point : m_history.broken())
            include(std::min(point.trainLoss, most_growth * start));
    }
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
