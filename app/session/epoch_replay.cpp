// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/epoch_replay.h"

#include "core/analysis/replay.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

namespace kinoscope {

namespace {

/// What an analysis takes beside the snapshot, which is the timeline's.
std::size_t analysis_bytes(const ModelAnalysis& analysis)
{
    const MapFrame& frame = *analysis.frame;
    const auto floats = static_cast<std::size_t>(frame.positions.size() + frame.movie_bias.size());
    return floats * sizeof(float) + (frame.by_bias.size() + analysis.bias_rank.size()) * sizeof(int);
}

int nearest_in(const std::vector<int>& epochs, int epoch)
{
    return *std::min_element(epochs.begin(), epochs.end(),
                             [epoch](int a, int b) { return std::abs(a - epoch) < std::abs(b - epoch); });
}

}  // namespace

void EpochReplay::start(TimelinePtr timeline, int planned)
{
    m_timeline = std::move(timeline);
    m_planned = planned;
    m_kept = -1;
    m_following = true;
    m_newest.reset();
    setReference(nullptr);
    m_epochs.clear();
    m_epoch = -1;
    lookAtTimeline();
    Q_EMIT moved(-1);
}

void EpochReplay::finish(int epochs, int kept)
{
    m_planned = epochs;
    m_kept = kept;
    lookAtTimeline();
}

void EpochReplay::clear()
{
    m_analysis.reset();
    start(nullptr, 0);
}

void EpochReplay::lookAtTimeline()
{
    m_epochs = m_timeline ? m_timeline->epochs() : std::vector<int>();
    // The tables of the kept epoch are the model's own, whatever the timeline has room for.
    if (m_kept >= 0) {
        const auto place = std::lower_bound(m_epochs.begin(), m_epochs.end(), m_kept);
        if (place == m_epochs.end() || *place != m_kept)
            m_epochs.insert(place, m_kept);
    }
    Q_EMIT epochsChanged();
}

void EpochReplay::tell()
{
    Q_EMIT epochsChanged();
    Q_EMIT moved(m_epoch);
}

void EpochReplay::setReference(MapFramePtr frame)
{
    m_reference = std::move(frame);
    m_cache.clear();
    ++m_generation;
}

void EpochReplay::setNewest(ModelAnalysisPtr newest)
{
    m_newest = std::move(newest);
    const int epoch = m_newest->frame->epoch;
    const bool last = epoch == m_kept;
    if (!m_following && !last)
        return;
    setReference(m_newest->frame);
    if (!m_following && m_reference->linear) {
        seek();
        return;
    }
    moveTo(epoch);
    publish(m_newest);
}

void EpochReplay::show(int epoch)
{
    if (m_epochs.empty() || !m_reference)
        return;
    const int wanted = nearest_in(m_epochs, epoch);
    if (!m_reference->linear && wanted != (m_kept < 0 ? m_epochs.back() : m_kept)) {
        Q_EMIT moved(m_epoch);  // back to where it is
        return;
    }
    m_following = m_kept < 0 && wanted == m_epochs.back();
    if (m_following && m_newest) {
        setNewest(m_newest);
        return;
    }
    if (wanted == m_epoch)
        return;
    moveTo(wanted);
    seek();
}

void EpochReplay::moveTo(int epoch)
{
    if (std::exchange(m_epoch, epoch) != epoch)
        Q_EMIT moved(epoch);
}

void EpochReplay::publish(ModelAnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    Q_EMIT analysed();
}

ModelAnalysisPtr EpochReplay::known(int epoch) const
{
    if (m_newest && m_newest->frame == m_reference && m_reference->epoch == epoch)
        return m_newest;
    const auto found = std::find_if(m_cache.begin(), m_cache.end(),
                                    [epoch](const ModelAnalysisPtr& one) { return one->frame->epoch == epoch; });
    return found == m_cache.end() ? nullptr : *found;
}

void EpochReplay::remember(ModelAnalysisPtr analysis)
{
    std::erase_if(m_cache, [&](const ModelAnalysisPtr& one) { return one->frame->epoch == analysis->frame->epoch; });
    // All are of the same size. A cached analysis holds its tables: those that the timeline gave up are let go here,
    // too.
    const std::size_t room =
        std::max<std::size_t>(1, most_cached / std::max<std::size_t>(1, analysis_bytes(*analysis)));
    m_cache.push_back(std::move(analysis));
    std::erase_if(m_cache, [this](const ModelAnalysisPtr& one) {
        return !std::binary_search(m_epochs.begin(), m_epochs.end(), one->frame->epoch);
    });
    while (m_cache.size() > room)
        m_cache.pop_front();
}

// One at a time: while the slider is drawn, epochs that one cannot keep up with are skipped.
void EpochReplay::seek()
{
    if (m_seeking || m_following || !m_reference)
        return;
    if (const ModelAnalysisPtr there = known(m_epoch)) {
        if (there != m_newest)
            remember(there);
        publish(there);
        return;
    }
    FactorSnapshotPtr snapshot = m_timeline ? m_timeline->at(m_epoch) : nullptr;
    if (!snapshot)
        return;
    m_seeking = true;
    m_background.run(
        [snapshot = std::move(snapshot), from = m_reference]() mutable -> ModelAnalysisPtr {
            try {
                std::optional<MapFrame> frame = make_replay_frame(*snapshot, *from);
                if (!frame)
                    return nullptr;
                auto seen = std::make_shared<const MapFrame>(std::move(*frame));
                return std::make_shared<const ModelAnalysis>(std::move(snapshot), std::move(seen));
            } catch (const std::exception&) {
                return nullptr;  // nothing that could be drawn; the map stays as it is
            }
        },
        [this, epoch = m_epoch, generation = m_generation](ModelAnalysisPtr analysis) {
            m_seeking = false;
            const bool current = generation == m_generation && !m_following;
            if (current && analysis) {
                remember(analysis);
                publish(std::move(analysis));
            }
            if (!current || epoch != m_epoch)
                seek();
        });
}

}  // namespace kinoscope
