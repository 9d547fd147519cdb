// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/loss_history.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace kinoscope::ui {

void LossHistory::clear()
{
    m_records.clear();
    m_rates.clear();
    m_tip.reset();
    setDivergence({});
}

void LossHistory::setRates(const RateHistory& rates)
{
    m_rates.clear();
    if (rates.batches <= 0)
        return;
    for (const RateChange& change : rates.changes)
        m_rates.push_back({static_cast<double>(change.batch) / rates.batches, change});
}

void LossHistory::setDivergence(const std::optional<Divergence>& divergence)
{
    m_divergence = divergence;
    m_broken.clear();
    if (!divergence)
        return;
    m_tip.reset();
    for (const BatchLoss& point : divergence->losses)
        m_broken.push_back({divergence->epoch + static_cast<double>(point.batch) / divergence->batches, point.loss});
}

// What a record says is of the epoch's end: the rates before it stand to that as those that were chosen do.
std::vector<LossHistory::RatePoint> LossHistory::rateCurve() const
{
    std::vector<RatePoint> points;
    auto mark = m_rates.begin();
    for (const EpochRecord& record : m_records) {
        const auto end = std::find_if(mark, m_rates.end(),
                                      [&record](const RateMark& one) { return one.epoch >= shownEpoch(record); });
        const double scale = mark == end ? 1.0 : record.learning_rate / std::prev(end)->change.rate;
        for (; mark != end; ++mark) {
            if (!points.empty())
                points.push_back({mark->epoch, points.back().rate});
            points.push_back({mark->epoch, scale * mark->change.rate});
        }
        points.push_back({static_cast<double>(shownEpoch(record)), record.learning_rate});
    }
    return points;
}

void LossHistory::setPoint(const ProgressPoint& point)
{
    const bool stale = !m_records.empty() && point.epoch <= m_records.back().epoch;
    if (stale || point.batches <= 0 || !std::isfinite(point.batch_loss))
        return;
    m_tip = Tip{point.epoch + static_cast<double>(point.batch) / point.batches, point.batch_loss};
}

void LossHistory::add(const EpochRecord& record)
{
    while (!m_records.empty() && m_records.back().epoch >= record.epoch)
        m_records.pop_back();
    m_records.push_back(record);
    m_tip.reset();
}

std::vector<LossHistory::Tip> LossHistory::afterRecords() const
{
    std::vector<Tip> points = m_broken;
    if (m_tip)
        points.push_back(*m_tip);
    if (!points.empty() && !m_records.empty())
        points.insert(points.begin(), {static_cast<double>(shownEpoch(m_records.back())), m_records.back().train_loss});
    return points;
}

const EpochRecord* LossHistory::nearest(double epoch) const
{
    if (m_records.empty())
        return nullptr;
    const auto closer = [epoch](const EpochRecord& a, const EpochRecord& b) {
        return std::abs(shownEpoch(a) - epoch) < std::abs(shownEpoch(b) - epoch);
    };
    return &*std::min_element(m_records.begin(), m_records.end(), closer);
}

std::optional<int> LossHistory::nearestEpoch(double epoch) const
{
    const EpochRecord* const record = nearest(epoch);
    if (m_start && (record == nullptr || epoch < shownEpoch(*record) / 2.0))
        return start_epoch;
    return record != nullptr ? std::optional(record->epoch) : std::nullopt;
}

const EpochRecord* LossHistory::find(int epoch) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [epoch](const EpochRecord& record) { return record.epoch == epoch; });
    return found == m_records.end() ? nullptr : &*found;
}

}  // namespace kinoscope::ui
