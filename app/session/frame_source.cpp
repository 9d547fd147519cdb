// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/frame_source.h"

#include "core/analysis/map/replay.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

namespace kinoscope {

namespace {

constexpr double leastProgress = 0.01;  // a smaller step is not worth telling

/// Of an epoch, not of what a slow run is on its way from there to the next.
bool isWhole(const ModelAnalysisPtr& analysis)
{
    return analysis && analysis->snapshot->share == 0.0;
}

int nearest_in(const std::vector<int>& epochs, int epoch)
{
    return *std::min_element(epochs.begin(), epochs.end(),
                             [epoch](int a, int b) { return std::abs(a - epoch) < std::abs(b - epoch); });
}

std::function<void(double)> with_steps_that_are_seen(const std::function<void(const double&)>& tell)
{
    return [&tell, told = 0.0](double share) mutable {
        if (share < 1.0 && share - told < leastProgress)
            return;
        told = share;
        tell(share);
    };
}

}  // namespace

FrameSource::FrameSource(Pools& pools, QObject* parent)
    : QObject(parent), m_projector(std::make_shared<const Projector>(projectors().front())),
      m_layingOut(pools.work, laidOut,
                  [this](const Layout&, const ModelAnalysisPtr& newest) {
                      if (newest)
                          takeNewest(newest);
                  }),
      m_seeking(
          pools.click, [](const Seen& input, const JobControl<>&) { return seen(input); },
          [this](const Seen&, const ModelAnalysisPtr& analysis) {
              if (!analysis)
                  return;
              m_cache.add(analysis, m_epochs);
              publish(analysis);
          })
{
    m_layingOut.onProgress([this](double share) { Q_EMIT progressed(share); });
}

void FrameSource::setMovies(MovieTablePtr movies)
{
    m_movies = std::move(movies);
    m_analysis.reset();
    m_shownMap.reset();
    m_settledMap.reset();
    start(nullptr, 0);
}

void FrameSource::setProjector(Projector projector)
{
    m_projector = std::make_shared<const Projector>(std::move(projector));
    if (m_newestSnapshot)
        layOut(m_newestSnapshot);
}

void FrameSource::start(TimelinePtr timeline, int planned)
{
    m_timeline = std::move(timeline);
    m_planned = planned;
    m_kept.reset();
    m_following = true;
    m_newestSnapshot.reset();
    m_newest.reset();
    giveUpMap();
    setReference(nullptr);
    m_epochs.clear();
    m_epoch.reset();
    lookAtTimeline();
    Q_EMIT moved(m_epoch);
}

// Once something of a run has been seen, its maps lie like that, and need not look for the run before.
void FrameSource::giveUpMap()
{
    m_layingOut.cancel();
    m_orientation = std::make_shared<Orientation>(Orientation{m_shownMap, m_newest ? nullptr : m_settledMap});
}

void FrameSource::follow(FactorSnapshotPtr newest)
{
    lookAtTimeline();
    m_newestSnapshot = std::move(newest);
    m_layingOut.follow({m_newestSnapshot, m_movies, m_projector, m_orientation});
}

void FrameSource::finish(int epochs, FactorSnapshotPtr kept)
{
    m_planned = epochs;
    m_kept = kept->epoch;
    lookAtTimeline();
    layOut(std::move(kept));
}

void FrameSource::layOut(FactorSnapshotPtr snapshot)
{
    giveUpMap();
    m_newestSnapshot = std::move(snapshot);
    m_layingOut.start({m_newestSnapshot, m_movies, m_projector, m_orientation});
}

ModelAnalysisPtr FrameSource::laidOut(const Layout& input, const JobControl<>& control)
{
    try {
        Orientation& like = *input.orientation;
        std::optional<MapFrame> made = input.projector->project(
            *input.snapshot, input.movies.get(),
            {{like.shown.get(), like.settled.get()}, control.stop, with_steps_that_are_seen(control.tell)});
        if (!made)
            return nullptr;
        like.shown = std::make_shared<const MapFrame>(std::move(*made));
        return std::make_shared<const ModelAnalysis>(input.snapshot, like.shown);
    } catch (const std::exception&) {
        return nullptr;  // nothing that could be drawn; the map stays as it is
    }
}

ModelAnalysisPtr FrameSource::seen(const Seen& input)
{
    try {
        std::optional<MapFrame> made = make_replay_frame(*input.snapshot, *input.from);
        return made ? std::make_shared<const ModelAnalysis>(input.snapshot,
                                                            std::make_shared<const MapFrame>(std::move(*made)))
                    : nullptr;
    } catch (const std::exception&) {
        return nullptr;  // nothing that could be drawn; the map stays as it is
    }
}

void FrameSource::lookAtTimeline()
{
    m_epochs = m_timeline ? m_timeline->epochs() : std::vector<int>();
    // The tables of the kept epoch are the model's own, whatever the timeline has room for.
    if (m_kept) {
        const auto place = std::lower_bound(m_epochs.begin(), m_epochs.end(), *m_kept);
        if (place == m_epochs.end() || *place != *m_kept)
            m_epochs.insert(place, *m_kept);
    }
    Q_EMIT epochsChanged();
}

void FrameSource::tell()
{
    Q_EMIT epochsChanged();
    Q_EMIT moved(m_epoch);
}

void FrameSource::setReference(MapFramePtr frame)
{
    m_seeking.cancel();
    m_cache.clear();
    m_reference = std::move(frame);
    if (m_reference)
        m_shownMap = m_reference;
}

void FrameSource::takeNewest(const ModelAnalysisPtr& newest)
{
    m_newest = newest;
    const int epoch = m_newest->frame->epoch;
    if (m_kept == epoch)
        m_settledMap = m_newest->frame;
    if (!m_following && epoch != m_kept)
        return;
    setReference(m_newest->frame);
    if (!m_following && m_reference->linear) {
        seek();
        return;
    }
    moveTo(epoch);
    publish(m_newest);
}

void FrameSource::show(int epoch)
{
    if (m_epochs.empty() || !m_reference)
        return;
    const int wanted = nearest_in(m_epochs, epoch);
    if (!m_reference->linear && wanted != m_kept.value_or(m_epochs.back())) {
        Q_EMIT moved(m_epoch);  // back to where it is
        return;
    }
    m_following = !m_kept && wanted == m_epochs.back();
    if (m_following && m_newest) {
        takeNewest(m_newest);
        return;
    }
    if (wanted == m_epoch && isWhole(m_analysis))
        return;
    moveTo(wanted);
    seek();
}

void FrameSource::moveTo(int epoch)
{
    if (std::exchange(m_epoch, epoch) != epoch)
        Q_EMIT moved(m_epoch);
}

void FrameSource::publish(ModelAnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    Q_EMIT analysed();
}

ModelAnalysisPtr FrameSource::known(int epoch) const
{
    if (isWhole(m_newest) && m_newest->frame == m_reference && m_reference->epoch == epoch)
        return m_newest;
    return m_cache.find(epoch);
}

// While the slider is drawn, epochs that one cannot keep up with are skipped.
void FrameSource::seek()
{
    if (!m_epoch)
        return;
    if (const ModelAnalysisPtr there = known(*m_epoch)) {
        m_seeking.cancel();
        if (there != m_newest)
            m_cache.add(there, m_epochs);
        publish(there);
    } else if (FactorSnapshotPtr snapshot = m_timeline ? m_timeline->at(*m_epoch) : nullptr) {
        m_seeking.follow({std::move(snapshot), m_reference});
    }
}

}  // namespace kinoscope
